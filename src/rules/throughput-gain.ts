import * as z from 'zod';
import { classedChanges } from '../changes/evidence-keys.ts';
import { batchChange, changedPaths, lengthsOf } from '../changes/fields.ts';
import { classOfKey } from '../changes/key-classes.ts';
import { isSmokeTest } from '../changes/smoke-test.ts';
import type { ConfigPair } from '../changes/stretch.ts';
import { runsOfVersions } from '../changes/versions.ts';
import type { Study, Trial } from '../model/study.ts';
import { median } from '../statistics/order.ts';
import { fallPerDoubling } from '../statistics/slope.ts';
import { curveOf } from '../studies/evidence/curve.ts';
import { regimeOf } from '../studies/evidence/regime.ts';
import { stepTimesOf } from '../studies/evidence/step-time.ts';
import { defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** Steps must have become faster by this factor. */
    factor: z.number().gt(1).default(1.05),
  }),
);
type Options = z.infer<typeof Options>;

type Found = {
  readonly settings: readonly string[];
  /** The logged quantity that the speed was taken from, and the runs on both sides that logged it. */
  readonly quantity: string;
  readonly oldRuns: number;
  readonly newRuns: number;
  /** Time per step, old over new, of the runs in the middle; the least that a pair of runs shows. */
  readonly speedup: number;
  readonly lowSpeedup: number;
  readonly maxTrainSteps: number;
  /** The steps that take as long now as the old ones did: by the least speed-up, and by that in the middle. */
  readonly equalTimeMaxTrainSteps: number;
  readonly highMaxTrainSteps: number;
  readonly unit: string;
  readonly metric: string | null;
  /** What the added steps may gain in the metric if its curve goes on as in its last half; null where that cannot be told. */
  readonly expectedGain: number | null;
};

export const throughputGain = defineRule<Options, Found>({
  meta: {
    id: 'throughput-gain',
    severity: 'note',
    claims: ['S6'],
    status: 'fact',
    needs: 'two versions of a config, and step times logged by runs of both',
    since: '0.1.0',
    sources: [
      {
        title: 'Deep Learning Tuning Playbook: deciding how long to train when training is compute-bound',
        url: 'https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound',
      },
    ],
    subjects: ['config-change'],
  },
  options: Options,
  check(subject, options) {
    return subject.kind === 'config-change' ? checkChange(subject, options) : { kind: 'silent' };
  },
});

function checkChange(pair: ConfigPair, options: Options): Verdict<Found> {
  const { before, after } = pair;
  const lengths = lengthsOf(before, after);
  // Another batch makes steps of another kind: that is no throughput (science §1.3, R2), and accumulation gives none.
  if (lengths === null || lengths.unit !== 'steps' || isSmokeTest(after) || batchChange(before, after) !== null) return { kind: 'silent' };
  const settings = throughputSettings(pair);
  if (settings.length === 0) return { kind: 'silent' };
  const runs = runsOfVersions(pair);
  const speed = speedOf(runs.before, runs.after);
  // Without a measurement the change is a hope, and nothing is to be said.
  if (speed === null) return { kind: 'silent' };
  if (speed.low < options.factor || lengths.ratio !== 1) return { kind: 'clear' };
  const label = regimeOfAll(pair.studies);
  if (label === 'undetermined') return { kind: 'unknown', because: 'regime-undetermined', evidence: { speedup: speed.middle, runs: runs.before.length } };
  // More steps buy something only where compute is what limits the result.
  if (label !== 'compute-bound') return { kind: 'clear' };
  const at = settings.find(({ span }) => span !== undefined)?.span ?? after.maxTrainSteps?.span;
  return {
    kind: 'advise',
    advice: [
      {
        evidence: {
          settings: settings.map(({ text }) => text),
          quantity: speed.quantity,
          oldRuns: speed.oldRuns,
          newRuns: speed.newRuns,
          speedup: speed.middle,
          lowSpeedup: speed.low,
          maxTrainSteps: lengths.to,
          equalTimeMaxTrainSteps: Math.floor(lengths.to * speed.low),
          highMaxTrainSteps: Math.floor(lengths.to * speed.middle),
          unit: lengths.unit,
          metric: runs.before[0]?.metric?.name ?? null,
          expectedGain: gainOf(runs.before, speed.low),
        },
        confidence: speed.oldRuns >= 3 && speed.newRuns >= 3 ? 'high' : 'medium',
        key: 'max_train_steps',
        ...(at === undefined ? {} : { at }),
      },
    ],
  };
}

/** Settings of speed that changed, those that only one version has among them: a switch is often added. */
function throughputSettings({ before, after }: ConfigPair) {
  const both = classedChanges(before, after).filter((change) => change.class === 'throughput');
  const known = new Set(both.map(({ path }) => path));
  const added = changedPaths(before, after).filter(
    (path) => classOfKey(path) === 'throughput' && !known.has(path) && before.values.has(path) !== after.values.has(path),
  );
  const text = (value: unknown) => (value === undefined ? 'unset' : String(value));
  return [
    ...both.map(({ path, from, to, span }) => ({ text: `${path}: ${from} → ${to}`, span })),
    ...added.map((path) => {
      const [from, to] = [before.values.get(path), after.values.get(path)];
      return { text: `${path}: ${text(from?.value)} → ${text(to?.value)}`, span: to?.span };
    }),
  ];
}

interface Speed {
  readonly quantity: string;
  readonly middle: number;
  readonly low: number;
  readonly oldRuns: number;
  readonly newRuns: number;
}

/** The speed-up by the one quantity that most runs of both sides logged; null where there is none. */
function speedOf(before: readonly Trial[], after: readonly Trial[]): Speed | null {
  const [old, fresh] = [byQuantity(before), byQuantity(after)];
  let best: Speed | null = null;
  for (const [quantity, slow] of old) {
    const fast = fresh.get(quantity);
    if (fast === undefined) continue;
    const found = {
      quantity,
      middle: median(slow) / median(fast),
      low: Math.min(...slow) / Math.max(...fast),
      oldRuns: slow.length,
      newRuns: fast.length,
    };
    if (best === null || Math.min(slow.length, fast.length) > Math.min(best.oldRuns, best.newRuns)) best = found;
  }
  return best;
}

function byQuantity(trials: readonly Trial[]): ReadonlyMap<string, number[]> {
  const times = new Map<string, number[]>();
  for (const { quantity, timePerStep } of trials.flatMap(stepTimesOf)) times.set(quantity, [...(times.get(quantity) ?? []), timePerStep]);
  return times;
}

function regimeOfAll(studies: readonly Study[]): ReturnType<typeof regimeOf>['label'] {
  const labels = new Set(studies.map((study) => regimeOf(study).label).filter((label) => label !== 'undetermined'));
  const [only] = labels;
  return labels.size === 1 && only !== undefined ? only : labels.size === 0 ? 'undetermined' : 'not-compute-bound';
}

/** The usual fall of the metric per doubling over the last half of the old runs, for as much of a doubling as the speed-up buys. */
function gainOf(trials: readonly Trial[], speedup: number): number | null {
  const falls = trials.flatMap((trial) => {
    const curve = trial.feasible ? curveOf(trial) : null;
    if (curve === null) return [];
    const from = curve.done.findIndex((done) => done >= (curve.done.at(-1) ?? 0) / 2);
    return fallPerDoubling(curve.done.slice(from), curve.loss.slice(from)) ?? [];
  });
  return falls.length === 0 ? null : median(falls) * Math.log2(speedup);
}

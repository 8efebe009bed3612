import * as z from 'zod';
import { classedChanges } from '../changes/evidence-keys.ts';
import { lengthsOf } from '../changes/fields.ts';
import type { KeyClass } from '../changes/key-classes.ts';
import { isSmokeTest } from '../changes/smoke-test.ts';
import type { ConfigPair } from '../changes/stretch.ts';
import { runsOfVersions } from '../changes/versions.ts';
import type { Trial } from '../model/study.ts';
import { median } from '../statistics/order.ts';
import { ratioUpperBound } from '../statistics/student-t.ts';
import { logNormalUpperBound } from '../statistics/tolerance.ts';
import { curveOf, withinNoiseAt } from '../studies/evidence/curve.ts';
import { isSeedKey } from '../studies/hyperparameters.ts';
import { defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** The fewest pairs of runs that differ in the change alone. */
    pairs: z.number().int().min(3).default(3),
    /** The upper 90 % bound of the ratio of steps must lie below this. */
    ratio: z.number().gt(0).lt(1).default(0.9),
  }),
);
type Options = z.infer<typeof Options>;

type Found = {
  readonly pairs: number;
  readonly metric: string;
  readonly settings: readonly string[];
  /** Steps to one target, new over old: in the middle, and the upper 90 % bound with the spacing of evaluations on top. */
  readonly medianRatio: number;
  readonly highRatio: number;
  readonly maxTrainSteps: number;
  readonly recommendedMaxTrainSteps: number;
  /** Steps after which the new runs are within noise of their best: the upper tolerance bound; the length does not go below it. */
  readonly withinNoiseSteps: number;
  readonly unit: string;
};

export const stepsReducible = defineRule<Options, Found>({
  meta: {
    id: 'steps-reducible',
    severity: 'note',
    claims: ['S24'],
    status: 'fact',
    needs: 'two versions of a config of one length, and 3 pairs of finished runs with the same seeds',
    since: '0.1.0',
    sources: [
      {
        title: 'Deep Learning Tuning Playbook: determining the number of steps for each training run',
        url: 'https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run',
      },
    ],
    subjects: ['config-change'],
  },
  options: Options,
  check(subject, options) {
    return subject.kind === 'config-change' ? checkChange(subject, options) : { kind: 'silent' };
  },
});

/** How a run is optimised; anything else makes another problem of it, whose steps are no comparison (science §1.3, R11). */
const tuning: ReadonlySet<KeyClass> = new Set(['optimizer', 'schedule', 'warmup', 'stability', 'initialization', 'throughput']);
/** The bound of the steps within noise of the best, as for a shorter length. */
const tolerance = { content: 0.9, confidence: 0.8 };

function checkChange(pair: ConfigPair, options: Options): Verdict<Found> {
  const lengths = lengthsOf(pair.before, pair.after);
  if (lengths === null || lengths.ratio !== 1 || isSmokeTest(pair.after)) return { kind: 'silent' };
  const changes = classedChanges(pair.before, pair.after);
  if (changes.length === 0 || changes.some((change) => !tuning.has(change.class))) return { kind: 'silent' };
  const pairs = pairsOf(pair);
  if (pairs.length === 0) return { kind: 'silent' };
  const ratios = pairs.flatMap((one) => ratioOf(one) ?? []);
  if (ratios.length < options.pairs) return { kind: 'unknown', because: 'too-few-pairs', evidence: { pairs: ratios.length, needed: options.pairs } };
  const high = ratioUpperBound(
    ratios.map((ratio) => ratio.high),
    0.9,
  );
  if (!(high < options.ratio)) return { kind: 'clear' };
  const enough = logNormalUpperBound(
    pairs.flatMap(({ fresh }) => stepsWithinNoise(fresh) ?? []),
    tolerance,
  );
  const length = pairs[0]?.length ?? 0;
  const steps = Math.ceil(Math.max(length * high, enough));
  // The target came sooner, but the runs still gain until their end: nothing to save.
  if (!(steps < options.ratio * length)) return { kind: 'clear' };
  const at = pair.after.maxTrainSteps?.span;
  return {
    kind: 'advise',
    advice: [
      {
        evidence: {
          pairs: ratios.length,
          metric: pairs[0]?.old.metric?.name ?? '',
          settings: changes.map(({ path, from, to }) => `${path}: ${from} → ${to}`),
          medianRatio: median(ratios.map((ratio) => ratio.plain)),
          highRatio: high,
          maxTrainSteps: length,
          recommendedMaxTrainSteps: steps,
          withinNoiseSteps: Math.ceil(enough),
          unit: pairs[0]?.old.unit ?? 'steps',
        },
        confidence: 'medium',
        key: 'max_train_steps',
        ...(at === undefined ? {} : { at }),
      },
    ],
  };
}

interface Pair {
  readonly old: Trial;
  readonly fresh: Trial;
  readonly length: number;
}

/** Finished runs of both versions with one seed (else one folder name), one metric and one length; a seed that one side has twice pairs nothing. */
function pairsOf(pair: ConfigPair): readonly Pair[] {
  const runs = runsOfVersions(pair);
  const [old, fresh] = [bySeed(runs.before), bySeed(runs.after)];
  return [...old].flatMap(([seed, [first, ...others]]) => {
    const [second, ...more] = fresh.get(seed) ?? [];
    if (first === undefined || second === undefined || others.length > 0 || more.length > 0) return [];
    const length = first.plannedSteps?.value;
    const isOne = first.metric?.name === second.metric?.name && first.unit === second.unit && length === second.plannedSteps?.value;
    return isOne && length !== undefined ? [{ old: first, fresh: second, length }] : [];
  });
}

function bySeed(trials: readonly Trial[]): ReadonlyMap<string, readonly Trial[]> {
  const seeds = new Map<string, Trial[]>();
  for (const trial of trials) {
    if (!trial.feasible) continue;
    const seed = Object.entries(trial.hyperparameters).find(([key]) => isSeedKey(key))?.[1];
    const key = seed === undefined ? `name:${trial.id.slice(trial.id.lastIndexOf('/') + 1)}` : `seed:${seed}`;
    seeds.set(key, [...(seeds.get(key) ?? []), trial]);
  }
  return seeds;
}

/** Steps to the target that both reach, the worse of their best values: new over old, and the most it may be with the old one reached up to one evaluation sooner. */
function ratioOf({ old, fresh }: Pair): { readonly plain: number; readonly high: number } | null {
  const [a, b] = [curveOf(old), curveOf(fresh)];
  if (a === null || b === null || (old.evaluationSpacing ?? 0) <= 0) return null;
  const target = Math.max(a.loss[a.bestIndex] ?? Number.NaN, b.loss[b.bestIndex] ?? Number.NaN);
  const [slow, fast] = [a, b].map(({ done, loss }) => done[loss.findIndex((value) => value <= target)]);
  if (slow === undefined || fast === undefined || !(slow > 0)) return null;
  const sooner = slow - (old.evaluationSpacing ?? 0);
  return sooner > 0 ? { plain: fast / slow, high: fast / sooner } : null;
}

function stepsWithinNoise(trial: Trial): number | null {
  const curve = curveOf(trial);
  return curve === null ? null : withinNoiseAt(curve);
}

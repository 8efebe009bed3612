import * as z from 'zod';
import { type ClassedChange, classedChanges } from '../changes/evidence-keys.ts';
import { lengthsOf } from '../changes/fields.ts';
import type { KeyClass } from '../changes/key-classes.ts';
import { isSmokeTest } from '../changes/smoke-test.ts';
import type { ConfigPair } from '../changes/stretch.ts';
import { runsOfVersions } from '../changes/versions.ts';
import type { TrainingConfig } from '../model/config.ts';
import type { Trial } from '../model/study.ts';
import { defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** A batch that changes by this factor, either way, is another training. */
    batchFactor: z.number().gt(1).default(1.5),
  }),
);
type Options = z.infer<typeof Options>;

type Found = {
  /** What the evidence does not cover any more: `architecture`, `data`, `augmentation`, `regularization`, `batch`, `optimizer`. */
  readonly classes: readonly string[];
  readonly settings: readonly string[];
  readonly maxTrainSteps: number;
  readonly unit: string;
  /** The finished runs of the old config, and where their best steps lay in the middle; null without evaluations. */
  readonly runs: number;
  readonly medianBestFraction: number | null;
};

export const staleSteps = defineRule<Options, Found>({
  meta: {
    id: 'stale-steps',
    severity: 'note',
    claims: ['S22'],
    status: 'fact',
    needs: 'two versions of a config with one length, and finished runs of the first',
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

/** Classes with which the ideal number of steps can change (science §1.3, R11). */
const telling: ReadonlySet<KeyClass> = new Set(['architecture', 'data', 'augmentation', 'regularization', 'batch', 'optimizer']);

function checkChange(pair: ConfigPair, options: Options): Verdict<Found> {
  const { before, after } = pair;
  const lengths = lengthsOf(before, after);
  if (lengths === null || isSmokeTest(after)) return { kind: 'silent' };
  const runs = runsOfVersions(pair);
  const finished = runs.before.filter((trial) => isFinished(trial, lengths.from));
  // Nothing was known about the length, so nothing is old.
  if (finished.length === 0) return { kind: 'silent' };
  const changes = classedChanges(before, after).filter((change) => isTelling(change, before, after, options));
  // A length that moved is being looked at, and finished runs of the new config are new evidence.
  if (changes.length === 0 || lengths.ratio !== 1 || runs.after.some((trial) => isFinished(trial, lengths.to))) return { kind: 'clear' };
  const at = changes.find(({ span }) => span !== undefined)?.span;
  return {
    kind: 'advise',
    advice: [
      {
        evidence: {
          classes: [...new Set(changes.map((change) => change.class))],
          settings: changes.map(({ path, from, to }) => `${path}: ${from} → ${to}`),
          maxTrainSteps: lengths.to,
          unit: lengths.unit,
          runs: finished.length,
          medianBestFraction: middle(finished.flatMap(({ best }) => best?.fraction ?? [])),
        },
        confidence: 'high',
        key: 'max_train_steps',
        ...(at === undefined ? {} : { at }),
      },
    ],
  };
}

/** Whether a trial tells how long a config had to train: it ran its length. */
function isFinished({ feasible, plannedSteps, config }: Trial, length: number): boolean {
  return feasible && (plannedSteps?.value === length || config?.maxTrainSteps?.value.value === length);
}

/**
 * What only raises the variance of the gradients is said by `gradient-variance`, with its multiplier. Of the optimizer the family counts, not
 * its constants.
 */
function isTelling(change: ClassedChange, before: TrainingConfig, after: TrainingConfig, { batchFactor }: Options): boolean {
  if (!telling.has(change.class)) return false;
  if (change.class === 'optimizer') return before.optimizer.name !== null && change.span?.start === after.optimizer.name?.span?.start;
  const [from, to] = [Number(change.from), Number(change.to)];
  if (change.class === 'batch') return to / from >= batchFactor || (from / to >= batchFactor && after.maxTrainSteps?.value.unit !== 'steps');
  if (change.class === 'augmentation' || change.class === 'regularization') return !(to > from);
  return true;
}

function middle(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

import * as z from 'zod';
import { changedPaths, lengthsOf } from '../changes/fields.ts';
import { runOf } from '../changes/lengths.ts';
import { isSmokeTest } from '../changes/smoke-test.ts';
import type { ConfigPair } from '../changes/stretch.ts';
import type { Trial } from '../model/study.ts';
import { sharesOfRun } from '../schedules/shares.ts';
import { defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** A new length of at most this share of the old one is a cut. */
    ratio: z.number().gt(0).lt(1).default(0.67),
    /** Best steps up to this share of the new length support it. */
    supported: z.number().gt(0).max(1).default(0.6),
  }),
);
type Options = z.infer<typeof Options>;

type Found = {
  readonly oldMaxTrainSteps: number;
  readonly maxTrainSteps: number;
  readonly unit: string;
  /** New over old length. */
  readonly ratio: number;
  /** Whether the schedule ends with the new length by itself; null where that is not known. */
  readonly scheduleFollows: boolean | null;
  /** Learning rate at the new end over the peak; null where the schedule is open. */
  readonly finalLearningRateOverPeak: number | null;
  /** Finished runs of the old config, and those whose best step lies within `supported` of the new length. */
  readonly trials: number;
  readonly supporting: number;
  /** The latest best step of them. */
  readonly latestBestStep: number | null;
};

export const budgetCut = defineRule<Options, Found>({
  meta: {
    id: 'budget-cut',
    severity: 'warning',
    claims: ['S3', 'S11', 'S12', 'S16'],
    status: 'fact',
    needs: 'two versions of a config with lengths in one unit',
    since: '0.1.0',
    sources: [
      {
        title: 'Deep Learning Tuning Playbook: determining the number of steps for each training run',
        url: 'https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run',
      },
      { title: 'Li, Yumer, Ramanan 2020, Budgeted Training', url: 'https://arxiv.org/abs/1905.04753' },
    ],
    subjects: ['config-change'],
  },
  options: Options,
  check(subject, options) {
    return subject.kind === 'config-change' ? checkChange(subject, options) : { kind: 'silent' };
  },
});

function checkChange(pair: ConfigPair, options: Options): Verdict<Found> {
  const { before, after, studies } = pair;
  const lengths = lengthsOf(before, after);
  if (lengths === null || lengths.ratio > options.ratio || isSmokeTest(after) || isSmokeTest(before)) return { kind: 'silent' };
  const finished = studies.flatMap(({ trials }) => trials.filter((trial) => trial.feasible && trial.best !== null && trial.unit === lengths.unit));
  const bests = finished.map((trial) => trial.best?.done ?? 0);
  const supporting = bests.filter((done) => done <= options.supported * lengths.to).length;
  // The runs themselves show that the shorter length is enough.
  if (finished.length > 0 && supporting === finished.length) return { kind: 'clear' };
  const fit = fitOf(pair);
  // A schedule that was changed along with the length, and ends with it, was re-tuned on purpose.
  if (retuned(pair) && fit.follows !== false) return { kind: 'clear' };
  return {
    kind: 'advise',
    advice: [
      {
        evidence: {
          oldMaxTrainSteps: lengths.from,
          maxTrainSteps: lengths.to,
          unit: lengths.unit,
          ratio: lengths.ratio,
          scheduleFollows: fit.follows,
          finalLearningRateOverPeak: fit.finalOverPeak,
          trials: finished.length,
          supporting,
          latestBestStep: latest(finished),
        },
        confidence: fit.follows === false ? 'high' : 'medium',
        key: 'max_train_steps',
        ...(lengths.span === undefined ? {} : { at: lengths.span }),
      },
    ],
  };
}

function latest(trials: readonly Trial[]): number | null {
  return trials.reduce<number | null>((last, { best }) => (best === null ? last : Math.max(last ?? best.done, best.done)), null);
}

/** Whether the schedule ends within a tenth of the new end; a schedule without an end does not care. */
function fitOf({ after, studies }: ConfigPair): { readonly follows: boolean | null; readonly finalOverPeak: number | null } {
  const reading = runOf(after, studies);
  if (reading.kind === 'open') return { follows: null, finalOverPeak: null };
  const { schedule, runSteps } = reading.run;
  const { final, peak } = sharesOfRun(schedule, runSteps);
  const follows = schedule.horizon === null || Math.abs(schedule.horizon / runSteps - 1) <= 0.1;
  return { follows, finalOverPeak: peak > 0 ? final / peak : null };
}

/** Whether a key that the schedule rests on, other than the length itself, changed too. */
function retuned({ before, after }: ConfigPair): boolean {
  const keys = new Set([...Object.keys(before.schedule?.keys ?? {}), ...Object.keys(after.schedule?.keys ?? {})]);
  const lengthAt = (config: typeof after) => config.maxTrainSteps?.span?.start;
  const isLength = (path: string) => after.values.get(path)?.span?.start === lengthAt(after) && lengthAt(after) !== undefined;
  const rate = before.learningRate?.value !== after.learningRate?.value;
  return rate || changedPaths(before, after).some((path) => keys.has(path) && !isLength(path));
}

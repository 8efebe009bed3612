import * as z from 'zod';
import type { Study } from '../model/study.ts';
import { median } from '../statistics/order.ts';
import { always, fewestNeeded, holds, posteriorAbove } from '../statistics/posterior.ts';
import { commonStepsPerEpoch, configLength, scheduleFollowsLength } from '../studies/evidence/config.ts';
import { endsUnstable } from '../studies/evidence/instability.ts';
import { fractionHistogram, type Judgeable, judgeable } from '../studies/evidence/judgeable.ts';
import { type ShorterLength, shorterLength } from '../studies/evidence/length.ts';
import { countOverfitting, isOverfitting } from '../studies/evidence/overfitting.ts';
import { regimeOf } from '../studies/evidence/regime.ts';
import { stillGains } from '../studies/evidence/tail.ts';
import { hoursPerStep } from '../studies/evidence/wall-time.ts';
import { isEarly, withinNoiseDone } from '../studies/evidence/zones.ts';
import { defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** The first part of training, as a share of max_train_steps. */
    fraction: z.number().gt(0).lt(0.5).default(0.1),
    /** The fewest evaluations of a usual trial: with fewer the first tenth holds less than two. */
    evaluations: z.int().min(2).default(20),
  }),
);
type Options = z.infer<typeof Options>;

type Found = {
  /** Feasible trials. */
  readonly trials: number;
  /** Of them, first within noise of their best inside `fraction`. */
  readonly withinNoise: number;
  /** Of them, with their best step inside `fraction`. */
  readonly bare: number;
  readonly fraction: number;
  /** P(more than `posteriorAbove` of such trials are early). */
  readonly posterior: number;
  readonly posteriorAbove: number;
  readonly metric: string;
  readonly unit: string;
  readonly maxTrainSteps: number;
  readonly recommendedMaxTrainSteps: number;
  readonly lowMaxTrainSteps: number;
  readonly highMaxTrainSteps: number;
  /** `best-step` or `within-noise`: what the recommendation was computed from. */
  readonly basis: string;
  /** Recommended over present length, less 1. */
  readonly costChange: number;
  /** Hours that a trial takes now and that the recommended length saves, negative; null where no log has a clock. */
  readonly hoursPerTrial: number | null;
  readonly hoursChange: number | null;
  readonly medianBestFraction: number;
  readonly bestFractions: readonly number[];
  readonly withinNoiseFractions: readonly number[];
  readonly histogram: readonly number[];
  readonly evaluationSpacing: number | null;
  readonly overfitting: number;
  readonly overfittingJudged: number;
  /** Whether overfitting holds for the study: regularisation goes first. */
  readonly regularizeFirst: boolean;
  readonly regime: string;
};

export const bestStepEarly = defineRule<Options, Found>({
  meta: {
    id: 'best-step-early',
    severity: 'warning',
    claims: ['S15', 'S19', 'S20'],
    status: 'fact',
    needs: '6 feasible trials of one length with 20 evaluations each',
    since: '0.1.0',
    sources: [
      {
        title: 'Deep Learning Tuning Playbook: deciding how long to train when training is not compute-bound',
        url: 'https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-not-compute-bound',
      },
    ],
    subjects: ['study'],
  },
  options: Options,
  check(subject, options) {
    if (subject.kind !== 'study') return { kind: 'silent' };
    return checkStudy(subject.study, options);
  },
});

function checkStudy(study: Study, options: Options): Verdict<Found> {
  // A late or early best step is expected in a learning-rate sweep: only the sweep's own rules speak there (science §1.3, R13).
  if (study.kind === 'learning-rate-sweep') return { kind: 'silent' };
  const judged = judgeable(study, { trials: 4, evaluations: options.evaluations });
  if (judged.kind === 'not-judgeable') return { kind: 'unknown', because: judged.because, evidence: judged.evidence };
  const { counted, length } = judged;
  const withinNoise = withinNoiseDone(counted);
  const early = withinNoise.filter((done) => isEarly(done / length, options.fraction)).length;
  if (early < counted.length && !holds(always, early, counted.length)) return { kind: 'clear' };
  if (!holds(always, early, counted.length)) {
    return {
      kind: 'unknown',
      because: 'too-few-trials',
      evidence: { feasible: counted.length, trials: study.trials.length, withinNoise: early, needed: fewestTrials() },
    };
  }
  const unstable = counted.filter(({ trial }) => endsUnstable(trial)).length;
  if (unstable * 2 >= counted.length) return { kind: 'unknown', because: 'ends-unstable', evidence: { unstable, trials: counted.length } };
  // A curve that still gains at its end is not too long, however early it first came near to what is its best so far.
  if (counted.filter(({ trial }) => stillGains(trial, study, length)).length * 2 >= counted.length) return { kind: 'clear' };
  const best = counted.map(({ bestDone }) => bestDone);
  const shorter = shorterLength({ best, withinNoise, spacing: judged.spacing ?? 0, length });
  // Some trial needed nearly all of its steps: "when in doubt, err on the side of longer" (S16).
  if (shorter === null) return { kind: 'clear' };
  return advise({ study, judged, withinNoise, shorter, options });
}

interface Case {
  readonly study: Study;
  readonly judged: Judgeable;
  readonly withinNoise: readonly number[];
  readonly shorter: ShorterLength;
  readonly options: Options;
}

function advise({ study, judged, withinNoise, shorter, options }: Case): Verdict<Found> {
  const config = configLength(study.config, judged.unit, commonStepsPerEpoch(study));
  // The config already asks for a length inside the interval: the advice has been followed, and the next runs will tell.
  if (config !== null && config.length >= shorter.low && config.length <= shorter.high) return { kind: 'clear' };
  const overfitting = countOverfitting(study);
  const edit = study.config !== null && scheduleFollowsLength(study.config) ? (config?.edit(shorter) ?? null) : null;
  const at = study.config?.maxTrainSteps?.span;
  return {
    kind: 'advise',
    advice: [
      {
        evidence: evidenceOf({ study, judged, withinNoise, shorter, options }, overfitting),
        confidence: isOverfitting(overfitting) ? 'medium' : 'high',
        key: 'max_train_steps',
        ...(at === undefined ? {} : { at }),
        ...(edit === null ? {} : { edit }),
      },
    ],
  };
}

function evidenceOf({ study, judged, withinNoise, shorter, options }: Case, overfitting: ReturnType<typeof countOverfitting>): Found {
  const { counted, length, unit } = judged;
  const hours = hoursPerStep(study);
  const fractions = counted.map(({ bestFraction }) => bestFraction);
  const early = withinNoise.filter((done) => isEarly(done / length, options.fraction)).length;
  return {
    trials: counted.length,
    withinNoise: early,
    bare: fractions.filter((fraction) => isEarly(fraction, options.fraction)).length,
    fraction: options.fraction,
    posterior: posteriorAbove(early, counted.length, always.above, always.prior),
    posteriorAbove: always.above,
    metric: counted[0]?.trial.metric?.name ?? '',
    unit,
    maxTrainSteps: length,
    recommendedMaxTrainSteps: shorter.value,
    lowMaxTrainSteps: shorter.low,
    highMaxTrainSteps: shorter.high,
    basis: shorter.basis,
    costChange: shorter.value / length - 1,
    hoursPerTrial: hours === null ? null : hours * length,
    hoursChange: hours === null ? null : hours * (shorter.value - length),
    medianBestFraction: median(fractions),
    bestFractions: fractions.slice(0, MOST_LISTED),
    withinNoiseFractions: withinNoise.slice(0, MOST_LISTED).map((done) => done / length),
    histogram: fractionHistogram(fractions),
    evaluationSpacing: judged.spacing,
    overfitting: overfitting.count,
    overfittingJudged: overfitting.judged,
    regularizeFirst: isOverfitting(overfitting),
    regime: regimeOf(study).label,
  };
}

/** Trials whose fractions are listed one by one; the histogram has all of them. */
const MOST_LISTED = 100;

/** The fewest trials of which all can bear "always" out. */
function fewestTrials(): number {
  let trials = 1;
  while (fewestNeeded(always, trials) === null) trials += 1;
  return trials;
}

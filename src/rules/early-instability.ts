import * as z from 'zod';
import type { Confidence } from '../model/finding.ts';
import type { Study, Trial } from '../model/study.ts';
import { median } from '../statistics/order.ts';
import { couldBreak, type EarlyBreak, earlyBreak } from '../studies/evidence/early-break.ts';
import { clippingOf, gradientNormAt, warmupStepsOf } from '../studies/evidence/stability.ts';
import { optimumOf } from '../studies/evidence/sweep/optimum.ts';
import { sweepPoints } from '../studies/evidence/sweep/points.ts';
import { isLearningRateKey } from '../studies/hyperparameters.ts';
import { sweptRate } from '../studies/sweep.ts';
import { defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** The first part of training, as a share of the planned steps. */
    early: z.number().gt(0).max(1).default(0.25),
    /** The least share of the trials. */
    share: z.number().gt(0).max(1).default(0.5),
  }),
);
type Options = z.infer<typeof Options>;

type Found = {
  /** `most-trials`, `single-run`, or `capped-by-stability` where every learning rate above the best trial's broke. */
  readonly reason: string;
  readonly trials: number;
  /** Trials that broke early: those that diverged, and those whose loss came back. */
  readonly broken: number;
  readonly diverged: number;
  readonly spikes: number;
  readonly early: number;
  /** Median updates done when they broke. */
  readonly brokeAtSteps: number;
  readonly maxTrainSteps: number | null;
  readonly unit: string;
  /** The learning rate of the best trial, and the smallest one that broke; null where they are not known. */
  readonly bestLearningRate: number | null;
  readonly smallestBrokenLearningRate: number | null;
  /** The usual warmup of the trials in updates, 0 for none, and the longest that is advised: a tenth of the run; null where not known. */
  readonly warmupSteps: number | null;
  readonly longestWarmupSteps: number | null;
  /** The threshold at which gradients are clipped now; null where no config says one. */
  readonly clipsAt: number | null;
  /** The 90th percentile of the logged gradient norm; null where none is logged. */
  readonly gradientNorm90: number | null;
};

export const earlyInstability = defineRule<Options, Found>({
  meta: {
    id: 'early-instability',
    severity: 'warning',
    claims: ['S49'],
    status: 'suspicion',
    needs: 'a run with a loss, logged 20 times for a spike to be told from noise',
    since: '0.1.0',
    sources: [
      {
        title: 'Deep Learning Tuning Playbook: how can optimization failures be debugged and mitigated?',
        url: 'https://github.com/google-research/tuning_playbook#how-can-optimization-failures-be-debugged-and-mitigated',
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

/** A trial that could have broken, and how it did. */
interface Looked {
  readonly trial: Trial;
  readonly broke: EarlyBreak | null;
  readonly learningRate: number | null;
}

function checkStudy(study: Study, options: Options): Verdict<Found> {
  const looked = study.trials
    .filter(couldBreak)
    .map((trial): Looked => ({ trial, broke: earlyBreak(trial, options.early), learningRate: learningRateOf(trial, study) }));
  // Nothing is logged that could be seen to break, which the rules about the length of a study say already.
  if (looked.length === 0) return { kind: 'silent' };
  const counted = study.kind === 'learning-rate-sweep' ? belowOptimum(study, looked) : looked;
  const broken = counted.filter(({ broke }) => broke !== null);
  const reason = reasonOf(study, { counted, broken, options });
  if (reason === null) return { kind: 'clear' };
  const evidence = evidenceOf(study, { counted, broken, options, reason });
  return { kind: 'advise', advice: [{ evidence, confidence: confidenceOf(evidence), key: reason }] };
}

/** A sweep is made to find the rate at which training breaks: only a break at the fastest rate or below it is news. */
function belowOptimum(study: Study, looked: readonly Looked[]): readonly Looked[] {
  const best = optimumOf(sweepPoints(study)).best?.learningRate ?? Number.NEGATIVE_INFINITY;
  return looked.filter(({ learningRate }) => learningRate !== null && learningRate <= best);
}

interface Counted {
  readonly counted: readonly Looked[];
  readonly broken: readonly Looked[];
  readonly options: Options;
}

/** The fewest trials of which a share is taken. */
const FEWEST_FOR_SHARE = 3;
/** The fewest larger learning rates that must all break before the best one is called capped. */
const FEWEST_ABOVE = 2;

function reasonOf(study: Study, { counted, broken, options }: Counted): Found['reason'] | null {
  if (broken.length === 0) return null;
  if (counted.length < FEWEST_FOR_SHARE) {
    // One run whose loss spiked and came back learned all the same.
    const hasDiverged = broken.every(({ broke }) => broke?.kind === 'diverged');
    return broken.length === counted.length && hasDiverged ? (study.trials.length === 1 ? 'single-run' : 'most-trials') : null;
  }
  if (broken.length >= options.share * counted.length - 1e-9) return 'most-trials';
  return study.kind === 'study' && isCapped(study, counted) ? 'capped-by-stability' : null;
}

/** Whether every learning rate above that of the best trial broke early, at least two of them. */
function isCapped(study: Study, counted: readonly Looked[]): boolean {
  const best = bestOf(study, counted);
  if (best === null || best.learningRate === null || best.broke !== null) return false;
  const limit = best.learningRate;
  const above = counted.filter(({ learningRate }) => learningRate !== null && learningRate > limit);
  return above.length >= FEWEST_ABOVE && above.every(({ broke }) => broke !== null);
}

function bestOf(study: Study, counted: readonly Looked[]): Looked | null {
  const sign = study.metric?.goal === 'max' ? -1 : 1;
  let best: Looked | null = null;
  for (const one of counted) {
    const value = one.trial.feasible ? one.trial.best?.value : undefined;
    if (value !== undefined && (best === null || sign * value < sign * (best.trial.best?.value ?? Number.NaN))) best = one;
  }
  return best;
}

function learningRateOf(trial: Trial, study: Study): number | null {
  return sweptRate(trial, [...study.varied, ...Object.keys(trial.hyperparameters).filter(isLearningRateKey)]) ?? trial.learningRate?.peak ?? null;
}

function evidenceOf(study: Study, { counted, broken, options, reason }: Counted & { readonly reason: string }): Found {
  const length = study.maxTrainSteps?.value ?? null;
  const unit = counted[0]?.trial.unit ?? 'steps';
  const rates = broken.flatMap(({ learningRate }) => learningRate ?? []);
  const trials = counted.map(({ trial }) => trial);
  const brokenTrials = broken.map(({ trial }) => trial);
  return {
    reason,
    trials: counted.length,
    broken: broken.length,
    diverged: broken.filter(({ broke }) => broke?.kind === 'diverged').length,
    spikes: broken.filter(({ broke }) => broke?.kind === 'spike').length,
    early: options.early,
    brokeAtSteps: median(broken.flatMap(({ broke }) => broke?.done ?? [])),
    maxTrainSteps: length,
    unit,
    bestLearningRate: bestOf(study, counted)?.learningRate ?? null,
    smallestBrokenLearningRate: rates.length === 0 ? null : rates.reduce((least, one) => Math.min(least, one)),
    warmupSteps: warmupStepsOf(brokenTrials),
    longestWarmupSteps: length === null || unit !== 'steps' ? null : Math.floor(LONGEST_WARMUP * length),
    clipsAt: clippingOf(trials),
    gradientNorm90: gradientNormAt(trials, 0.9),
  };
}

/** The Tuning Playbook's longest warmup, as a share of max_train_steps. */
const LONGEST_WARMUP = 0.1;

/** That runs broke is a fact where they never came back; one run, or spikes that healed, say less about the next. */
function confidenceOf({ reason, diverged, spikes, trials }: Found): Confidence {
  if (trials < FEWEST_FOR_SHARE) return 'low';
  return reason === 'most-trials' && diverged > spikes ? 'high' : 'medium';
}

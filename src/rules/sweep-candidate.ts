import * as z from 'zod';
import type { Confidence, Evidence } from '../model/finding.ts';
import type { Study } from '../model/study.ts';
import { median } from '../statistics/order.ts';
import { commonStepsPerEpoch, configLength } from '../studies/evidence/config.ts';
import { fitOf } from '../studies/evidence/fit.ts';
import { brokenAssumptions, comesBack } from '../studies/evidence/sweep/assumptions.ts';
import { type Optimum, optimumOf, refinedOptimum } from '../studies/evidence/sweep/optimum.ts';
import { sweepPoints } from '../studies/evidence/sweep/points.ts';
import { defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** The fewest learning rates that must fit the training set. */
    fits: z.int().min(1).default(3),
    /** The fewest values of the training metric in a usual trial: with fewer a first fit is known too coarsely. */
    values: z.int().min(3).default(50),
  }),
);
type Options = z.infer<typeof Options>;

type Found = {
  /** T0: the first candidate for max_train_steps. */
  readonly recommendedMaxTrainSteps: number;
  /** The fit happened after `lowMaxTrainSteps` and at `highMaxTrainSteps` at the latest. */
  readonly lowMaxTrainSteps: number;
  readonly highMaxTrainSteps: number;
  readonly unit: string;
  readonly learningRate: number;
  /** `interior` or `capped-by-stability`. */
  readonly place: string;
  /** Learning rates whose first fits cannot be told apart from the fastest, ascending. */
  readonly tiedLearningRates: readonly number[];
  readonly learningRates: number;
  readonly fittedLearningRates: readonly number[];
  readonly fitSteps: readonly number[];
  readonly divergedLearningRates: readonly number[];
  readonly fitMetric: string;
  /** Seeds at the fastest rate that fit, and how far their first fits lie apart over their median. */
  readonly seeds: number;
  readonly seedSpread: number | null;
  /** The optimum is known to within this factor either way: the root of the ratio of neighbouring rates. */
  readonly rateResolution: number;
  /** Whether a finer grid would pay: the fastest needs less than 0.8 of the steps of its better neighbour. */
  readonly isWorthRefining: boolean;
  /** Where a parabola through the fastest and its neighbours has its minimum; null where it has none between them. */
  readonly refinedLearningRate: number | null;
  readonly refinedSteps: number | null;
  /** Assumptions of the sweep that do not hold and bias the candidate upwards. */
  readonly broken: readonly string[];
  /** Settings of the study's config that were off in the sweep. */
  readonly comesBack: readonly string[];
  readonly maxTrainSteps: number | null;
};

/** Broken assumptions after which a first fit says nothing about a length. */
const FATAL: readonly string[] = ['learning-rate-decays', 'label-noise'];

export const sweepCandidate = defineRule<Options, Found>({
  meta: {
    id: 'sweep-candidate',
    severity: 'note',
    claims: ['S23', 'S24', 'S25', 'S26', 'S27', 'S28', 'S29'],
    status: 'fact',
    needs: 'a learning-rate sweep of which 3 rates fit the training set, with a worse or diverged rate on either side of the fastest',
    since: '0.1.0',
    sources: [
      {
        title: 'Deep Learning Tuning Playbook: algorithm for picking an initial candidate for max_train_steps using a learning rate sweep',
        url: 'https://github.com/google-research/tuning_playbook#algorithm-for-picking-an-initial-candidate-for-max_train_steps-using-a-learning-rate-sweep',
      },
    ],
    subjects: ['study'],
  },
  options: Options,
  check(subject, options) {
    if (subject.kind !== 'study' || subject.study.kind !== 'learning-rate-sweep') return { kind: 'silent' };
    return checkSweep(subject.study, options);
  },
});

function checkSweep(study: Study, options: Options): Verdict<Found> {
  const points = sweepPoints(study);
  const optimum = optimumOf(points);
  const evidence: Evidence = {
    place: optimum.place,
    trials: study.trials.length,
    learningRates: points.length,
    fitting: optimum.fitting,
    needed: options.fits,
    bestLearningRate: optimum.best?.learningRate ?? null,
    bestFinalTrainLoss: optimum.best?.finalLoss ?? null,
    maxTrainSteps: study.maxTrainSteps?.value ?? null,
    unit: study.trials[0]?.unit ?? 'steps',
  };
  if (optimum.place === 'fit-unknown') return { kind: 'unknown', because: 'fit-unknown', evidence };
  if (optimum.place === 'nobody-fits') return { kind: 'unknown', because: 'nobody-fits', evidence };
  if (optimum.place === 'neighbour-censored') return { kind: 'unknown', because: 'neighbour-censored', evidence };
  if (optimum.place !== 'interior' && optimum.place !== 'capped-by-stability') return { kind: 'unknown', because: 'optimum-on-edge', evidence };
  if (optimum.fitting < options.fits) return { kind: 'unknown', because: 'too-few-fits', evidence };
  const values = median(study.trials.flatMap((trial) => fitOf(trial)?.values ?? []));
  if (!(values >= options.values)) return { kind: 'unknown', because: 'too-few-values', evidence: { ...evidence, values, needed: options.values } };
  const { broken } = brokenAssumptions(study);
  const fatal = broken.filter((assumption) => FATAL.includes(assumption));
  if (fatal.length > 0) return { kind: 'unknown', because: 'assumptions-broken', evidence: { ...evidence, broken: fatal } };
  return advise(study, optimum, broken);
}

function advise(study: Study, optimum: Optimum, broken: readonly string[]): Verdict<Found> {
  const { best, tied, below, above } = optimum;
  if (best === null) return { kind: 'clear' };
  const points = sweepPoints(study);
  const fitted = points.filter(({ outcome }) => outcome === 'fits');
  // Of tied rates the largest first fit is the careful candidate, and the smallest rate the stable one (science §5, 4 d).
  const slowest = tied.reduce((most, point) => ((point.fitDone ?? 0) > (most.fitDone ?? 0) ? point : most), best);
  const neighbours = [below, above].flatMap((point) => point?.fitDone ?? []);
  const refined = tied.length === 1 ? refinedOptimum(optimum) : null;
  const spread = best.seedFits.length < 2 ? null : ((best.seedFits.at(-1) ?? 0) - (best.seedFits[0] ?? 0)) / median(best.seedFits);
  const at = study.config?.maxTrainSteps?.span;
  const evidence: Found = {
    recommendedMaxTrainSteps: Math.ceil(slowest.fitDone ?? 0),
    lowMaxTrainSteps: Math.floor(slowest.fitAfter ?? 0),
    highMaxTrainSteps: Math.ceil(slowest.fitDone ?? 0),
    unit: study.trials[0]?.unit ?? 'steps',
    learningRate: best.learningRate,
    place: optimum.place,
    tiedLearningRates: tied.map(({ learningRate }) => learningRate),
    learningRates: points.length,
    fittedLearningRates: fitted.map(({ learningRate }) => learningRate),
    fitSteps: fitted.map(({ fitDone }) => fitDone ?? 0),
    divergedLearningRates: points.filter(({ outcome }) => outcome === 'diverged').map(({ learningRate }) => learningRate),
    fitMetric: study.trials.map((trial) => fitOf(trial)?.metric ?? null).find((metric) => metric !== null) ?? '',
    seeds: best.seedFits.length,
    seedSpread: spread,
    rateResolution: Math.sqrt(rateRatio(best.learningRate, below?.learningRate, above?.learningRate)),
    isWorthRefining: neighbours.length > 0 && (best.fitDone ?? 0) / Math.min(...neighbours) < WORTH_REFINING,
    refinedLearningRate: refined === null ? null : Number(refined.learningRate.toPrecision(2)),
    refinedSteps: refined === null ? null : Math.ceil(refined.steps),
    broken,
    comesBack: comesBack(study).slice(0, MOST_LISTED),
    maxTrainSteps: study.maxTrainSteps?.value ?? null,
  };
  // The config that the sweep was made for already asks for the candidate: the next study will tell.
  const asked = configLength(study.config, study.trials[0]?.unit ?? 'steps', commonStepsPerEpoch(study))?.length ?? Number.NaN;
  if (asked >= evidence.lowMaxTrainSteps && asked <= evidence.highMaxTrainSteps) return { kind: 'clear' };
  return { kind: 'advise', advice: [{ evidence, confidence: confidenceOf(evidence), key: 'max_train_steps', ...(at === undefined ? {} : { at }) }] };
}

const WORTH_REFINING = 0.8;
const MOST_LISTED = 10;
/** Seeds whose first fits lie within this of each other confirm a candidate (science §5, confidence). */
const CLOSE_SEEDS = 0.15;

/** High: inside, with two seeds that agree. Medium: inside, one seed. Low: capped by stability, or an assumption does not hold. */
function confidenceOf({ place, broken, seedSpread }: Found): Confidence {
  if (place !== 'interior' || broken.some((assumption) => assumption !== 'lengths-differ')) return 'low';
  return seedSpread !== null && seedSpread <= CLOSE_SEEDS ? 'high' : 'medium';
}

/** The larger ratio of the fastest rate to a neighbour. */
function rateRatio(best: number, below: number | undefined, above: number | undefined): number {
  return Math.max(below === undefined ? 1 : best / below, above === undefined ? 1 : above / best);
}

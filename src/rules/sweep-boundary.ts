import * as z from 'zod';
import type { SearchParameter } from '../model/search-space.ts';
import type { Study } from '../model/study.ts';
import { type Optimum, type OptimumPlace, optimumOf } from '../studies/evidence/sweep/optimum.ts';
import { type SweepPoint, sweepPoints } from '../studies/evidence/sweep/points.ts';
import { defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() => z.strictObject({}));
type Options = z.infer<typeof Options>;

type Found = {
  /** Where the fastest learning rate lies. */
  readonly place: string;
  /** The learning rates that were tried, ascending; at most 50. */
  readonly learningRates: readonly number[];
  /** Those that fit the training set, and the steps after which each first did. */
  readonly fittedLearningRates: readonly number[];
  readonly fitSteps: readonly number[];
  readonly divergedLearningRates: readonly number[];
  /** The fastest of them, or where none fits the one with the lowest training loss; null where none learns. */
  readonly bestLearningRate: number | null;
  readonly bestFitSteps: number | null;
  readonly bestFinalTrainLoss: number | null;
  /** The slope of ln(first fit) on ln(learning rate): near −1 the rates are all too small; null with fewer than three fits. */
  readonly slope: number | null;
  readonly isProportional: boolean;
  /** The learning rates to try next, ascending. */
  readonly suggestedLearningRates: readonly number[];
  /** The range of learning rates that the search beside the study declares; null where none does. */
  readonly declaredLow: number | null;
  readonly declaredHigh: number | null;
  readonly maxTrainSteps: number | null;
  readonly unit: string;
};

export const sweepBoundary = defineRule<Options, Found>({
  meta: {
    id: 'sweep-boundary',
    severity: 'warning',
    claims: ['S30', 'S31', 'S32'],
    status: 'fact',
    needs: 'a learning-rate sweep with a training metric',
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
  check(subject) {
    if (subject.kind !== 'study' || subject.study.kind !== 'learning-rate-sweep') return { kind: 'silent' };
    return checkSweep(subject.study);
  },
});

function checkSweep(study: Study): Verdict<Found> {
  const points = sweepPoints(study);
  const optimum = optimumOf(points);
  const { place } = optimum;
  if (place === 'fit-unknown') return { kind: 'unknown', because: 'fit-unknown', evidence: { trials: study.trials.length } };
  if (place === 'interior' || place === 'nobody-fits' || place === 'neighbour-censored') return { kind: 'clear' };
  const declared = declaredRates(study);
  return {
    kind: 'advise',
    advice: [
      {
        evidence: evidenceOf(study, points, optimum),
        confidence: place === 'capped-by-stability' ? 'medium' : 'high',
        key: 'learning_rate',
        ...(declared === undefined ? {} : { at: declared.span }),
      },
    ],
  };
}

function evidenceOf(study: Study, points: readonly SweepPoint[], optimum: Optimum): Found {
  const fitted = points.filter(({ outcome }) => outcome === 'fits').slice(0, MOST_LISTED);
  const { best, tied } = optimum;
  return {
    place: optimum.place,
    learningRates: points.slice(0, MOST_LISTED).map(({ learningRate }) => learningRate),
    fittedLearningRates: fitted.map(({ learningRate }) => learningRate),
    fitSteps: fitted.map(({ fitDone }) => fitDone ?? 0),
    divergedLearningRates: points.filter(({ outcome }) => outcome === 'diverged').map(({ learningRate }) => learningRate),
    bestLearningRate: best?.learningRate ?? null,
    bestFitSteps: tied.some(({ fitDone }) => fitDone !== null) ? Math.max(...tied.map(({ fitDone }) => fitDone ?? 0)) : null,
    bestFinalTrainLoss: best?.finalLoss ?? null,
    slope: optimum.slope,
    isProportional: optimum.isProportional,
    suggestedLearningRates: suggestedRates(optimum, points),
    ...declaredBounds(study),
    maxTrainSteps: study.maxTrainSteps?.value ?? null,
    unit: study.trials[0]?.unit ?? 'steps',
  };
}

/** The learning rate as the search beside the study declares it. */
function declaredRates({ searchSpace }: Study): SearchParameter | undefined {
  return searchSpace?.parameters.find(({ role }) => role === 'learning-rate');
}

function declaredBounds(study: Study): Pick<Found, 'declaredLow' | 'declaredHigh'> {
  const declared = declaredRates(study);
  const numbers = declared?.choices.filter((choice) => typeof choice === 'number') ?? [];
  if (numbers.length > 0) return { declaredLow: Math.min(...numbers), declaredHigh: Math.max(...numbers) };
  return { declaredLow: declared?.low ?? null, declaredHigh: declared?.high ?? null };
}

const MOST_LISTED = 50;

/** A decade beyond the edge, three to the decade; between the fastest and the rate that diverged, six (science §5, 2 and 4 f). */
function suggestedRates({ place, above, tied }: Optimum, points: readonly SweepPoint[]): readonly number[] {
  const lowest = points[0]?.learningRate ?? Number.NaN;
  const highest = points.at(-1)?.learningRate ?? Number.NaN;
  const byPlace: Partial<Record<OptimumPlace, readonly number[]>> = {
    'upper-edge': [1, 2, 3].map((third) => highest * 10 ** (third / 3)),
    'nobody-fits-upwards': [1, 2, 3].map((third) => highest * 10 ** (third / 3)),
    'lower-edge': [3, 2, 1].map((third) => lowest / 10 ** (third / 3)),
    'all-diverged': [3, 2, 1].map((third) => lowest / 10 ** (third / 3)),
    'capped-by-stability': [1, 2, 3, 4, 5].map((sixth) => (tied.at(-1)?.learningRate ?? Number.NaN) * 10 ** (sixth / 6)),
  };
  const limit = place === 'capped-by-stability' ? (above?.learningRate ?? 0) * 0.9 : Number.POSITIVE_INFINITY;
  return (byPlace[place] ?? []).filter((rate) => rate < limit).map((rate) => Number(rate.toPrecision(2)));
}

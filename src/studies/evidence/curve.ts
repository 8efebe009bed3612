import type { Series } from '../../model/run.ts';
import type { Study, Trial } from '../../model/study.ts';
import { evaluationNoise } from '../../statistics/noise.ts';
import { movingMedian, standardDeviation } from '../../statistics/order.ts';

/** A trial's evaluations turned so that lower is better, with their noise. */
export interface Curve {
  /** Updates (or epochs) done at each evaluation, ascending. */
  readonly done: readonly number[];
  readonly loss: readonly number[];
  /** The index of the best evaluation; ties to the earliest. */
  readonly bestIndex: number;
  /** What relative gains are relative to: |best|, or the usual size of the values where the best is 0. */
  readonly scale: number;
  /** Evaluation-to-evaluation noise in the metric's unit; null with fewer than 8 evaluations. */
  readonly noise: number | null;
}

/** The smallest relative difference worth acting on, noise aside. */
export const LEAST_MATERIAL = 0.005;

/** Trials never change: each is looked at once, however many rules ask. */
const curves = new WeakMap<Trial, Curve | null>();

/** The evaluations of a trial as a falling curve; null without a metric or evaluations. */
export function curveOf(trial: Trial): Curve | null {
  const known = curves.get(trial);
  if (known !== undefined) return known;
  const curve = readCurve(trial);
  curves.set(trial, curve);
  return curve;
}

function readCurve(trial: Trial): Curve | null {
  const { metric, evaluations } = trial;
  if (metric === null || evaluations.length === 0) return null;
  const sign = metric.goal === 'max' ? -1 : 1;
  const loss = evaluations.map((evaluation) => sign * evaluation.value);
  return curveOfValues(
    evaluations.map((evaluation) => evaluation.done),
    loss,
  );
}

/** A curve of values of which lower are better; at least one. */
export function curveOfValues(done: readonly number[], loss: readonly number[]): Curve {
  const bestIndex = indexOfLeast(loss);
  return { done, loss, bestIndex, scale: scaleOf(loss, bestIndex), noise: evaluationNoise(loss) };
}

/**
 * The updates done at the first evaluation within noise of the best: where the median of three neighbours
 * is within two noises of the best such median. Never later than the best step itself.
 */
export function withinNoiseAt({ done, loss, bestIndex, noise }: Curve): number {
  const smoothed = movingMedian(loss, 3);
  const least = smoothed[indexOfLeast(smoothed)] ?? Number.NaN;
  const first = smoothed.findIndex((value) => value <= least + 2 * (noise ?? 0));
  return done[first === -1 ? bestIndex : Math.min(first, bestIndex)] ?? Number.NaN;
}

/**
 * The smallest relative difference that matters: 0.5 % of the metric, twice its evaluation noise,
 * or twice the spread between seeds where that is known.
 */
export function materialityOf({ scale, noise }: Curve, seedSpread: number | null = null): number {
  return Math.max(LEAST_MATERIAL, (2 * (noise ?? 0)) / scale, (2 * (seedSpread ?? 0)) / scale);
}

/** Run-to-run standard deviation of the best value, in the metric's unit: known only where nothing but the seed differs. */
export function seedSpreadOf(study: Study): number | null {
  if (study.varied.length > 0) return null;
  const best = study.trials.flatMap((trial) => (trial.feasible && trial.best !== null ? [trial.best.value] : []));
  return best.length >= 3 ? standardDeviation(best) : null;
}

/** A logged series by updates done, its not finite values left out. */
export function doneAndValues(series: Series, stepBase: 0 | 1): { readonly done: readonly number[]; readonly values: readonly number[] } {
  const done: number[] = [];
  const values: number[] = [];
  const base = stepBase === 0 ? 1 : 0;
  for (let index = 0; index < series.steps.length; index += 1) {
    const value = series.values[index];
    if (value === undefined || !Number.isFinite(value)) continue;
    done.push((series.steps[index] ?? Number.NaN) + base);
    values.push(value);
  }
  return { done, values };
}

function scaleOf(loss: readonly number[], bestIndex: number): number {
  const best = Math.abs(loss[bestIndex] ?? 0);
  if (best > 0) return best;
  const mean = loss.reduce((sum, value) => sum + Math.abs(value), 0) / loss.length;
  return mean > 0 ? mean : 1;
}

function indexOfLeast(values: readonly number[]): number {
  let least = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    if (!(value < smallest)) continue;
    least = index;
    smallest = value;
  }
  return least;
}

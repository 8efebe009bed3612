import type { Series } from '../../model/run.ts';
import type { Trial } from '../../model/study.ts';
import { evaluationNoise } from '../../statistics/noise.ts';
import { movingMedian } from '../../statistics/order.ts';

/** How a trial broke in the first part of training. */
export interface EarlyBreak {
  /** `diverged`: it never came back. `spike`: it did. */
  readonly kind: 'diverged' | 'spike';
  /** Updates done when it broke. */
  readonly done: number;
}

/** The fewest values of a loss in which a spike is told from noise. */
const FEWEST_VALUES = 20;
/** A spike undoes at least half of what was gained so far, a fifth of the loss, and six noises. */
const LEAST_UNDONE = 0.5;
const LEAST_RISE = 0.2;
const LEAST_NOISES = 6;
/** A loss above this many times its first value has diverged (science §5, 3). */
const DIVERGED_ABOVE = 3;

/**
 * Whether a trial broke within the first `share` of its planned steps (of those it logged where the plan is not known): its loss stopped
 * being a number or rose to three times its first value, and the trial has diverged; or its smoothed loss rose so far that it undid half
 * of what was gained, and came back. Null for a trial that did not, and for one without a loss.
 */
export function earlyBreak(trial: Trial, share: number): EarlyBreak | null {
  const series = trial.trainLoss ?? validationLoss(trial);
  const length = trial.plannedSteps?.value ?? trial.lastStep ?? 0;
  if (series === null || !(length > 0)) return null;
  const base = trial.stepBase === 0 ? 1 : 0;
  const at = trial.status === 'diverged' ? divergedAt(series) : spikeAt(series, share * length - base);
  const done = at === null ? Number.NaN : (series.steps[at] ?? Number.NaN) + base;
  return done <= share * length ? { kind: trial.status === 'diverged' ? 'diverged' : 'spike', done } : null;
}

/** Whether a trial could be seen to break: it has diverged, or logs a loss often enough to tell a spike from noise. */
export function couldBreak(trial: Trial): boolean {
  const series = trial.trainLoss ?? validationLoss(trial);
  return series !== null && (trial.status === 'diverged' || series.values.length >= FEWEST_VALUES);
}

function validationLoss({ run }: Trial): Series | null {
  return run.series.find(({ role, name }) => role === 'validation' && /loss|nll/i.test(name)) ?? null;
}

/** The first value behind which there is no sound one: not a number, or above three times the first. */
function divergedAt({ values }: Series): number | null {
  const first = values.find(Number.isFinite) ?? Number.NaN;
  const isSound = (value: number) => Number.isFinite(value) && !(first > 0 && value > DIVERGED_ABOVE * first);
  const last = values.findLastIndex(isSound);
  return last + 1 < values.length ? last + 1 : null;
}

/** The first value, up to step `until`, from which a smoothed loss undoes half of its fall and behind which it falls below where it had been. */
function spikeAt({ steps, values }: Series, until: number): number | null {
  if (values.length < FEWEST_VALUES || !values.every(Number.isFinite)) return null;
  const smoothed = movingMedian(values, 3);
  const first = smoothed[0] ?? Number.NaN;
  const lowestAfter = lowestFrom(smoothed);
  // A handful of first values may look calmer than the loss is: what it does at the end of the run is noise too.
  const usual = evaluationNoise(values) ?? 0;
  let least = first;
  for (const [index, value] of smoothed.entries()) {
    if ((steps[index] ?? 0) > until) return null;
    const rise = value - least;
    const isBack = (lowestAfter[index + 1] ?? Number.POSITIVE_INFINITY) < least;
    const isHigh = rise > LEAST_RISE * Math.abs(least) && rise >= LEAST_UNDONE * (first - least);
    if (isHigh && isBack && rise > LEAST_NOISES * Math.max(usual, evaluationNoise(values.slice(0, Math.max(8, index))) ?? 0)) return index;
    if (value < least) least = value;
  }
  return null;
}

/** The least of each value and all behind it. */
function lowestFrom(values: readonly number[]): Float64Array {
  const lowest = Float64Array.from(values);
  for (let index = lowest.length - 2; index >= 0; index -= 1) lowest[index] = Math.min(lowest[index] ?? 0, lowest[index + 1] ?? 0);
  return lowest;
}

import type { Trial } from '../../model/study.ts';
import { movingMedian } from '../../statistics/order.ts';
import { doneAndValues } from './curve.ts';

/** How far above its minimum a smoothed training loss may end. */
const MOST_RISE = 1.2;

/** The least share of the whole fall that the rise must undo: near 0, batch-to-batch noise alone exceeds 1.2 times the minimum. */
const LEAST_UNDONE = 0.05;

/**
 * Whether a run ends in instability: its training loss, a median of 5 logged values, ends above 1.2 times its minimum,
 * and the rise undoes at least 5 % of the fall before it. False without a training loss of at least 10 values.
 */
export function endsUnstable(trial: Trial): boolean {
  if (trial.trainLoss === null) return false;
  const smoothed = movingMedian(doneAndValues(trial.trainLoss, trial.stepBase).values, 5);
  const first = smoothed[0];
  const last = smoothed.at(-1);
  if (first === undefined || last === undefined || smoothed.length < 10) return false;
  let least = first;
  for (const value of smoothed) if (value < least) least = value;
  const rise = last - least;
  return rise > (MOST_RISE - 1) * Math.abs(least) && rise >= LEAST_UNDONE * (first - least);
}

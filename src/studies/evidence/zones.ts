import { always, consistently, holds } from '../../statistics/posterior.ts';
import { curveOf, withinNoiseAt } from './curve.ts';
import type { CountedTrial, Judgeable } from './judgeable.ts';

/** A step on a mark belongs to the part that the mark bounds. */
const ON_THE_MARK = 1e-9;

/** Updates done at the first evaluation of each counted trial that is within noise of its best. */
export function withinNoiseDone(counted: readonly CountedTrial[]): readonly number[] {
  return counted.map(({ trial, bestDone }) => {
    const curve = curveOf(trial);
    return curve === null ? bestDone : withinNoiseAt(curve);
  });
}

/** Whether a share of a run lies in its first part. */
export function isEarly(fraction: number, mark: number): boolean {
  return fraction <= mark + ON_THE_MARK;
}

/** Whether a share of a run lies in its last part. */
export function isLate(fraction: number, mark: number): boolean {
  return fraction >= mark - ON_THE_MARK;
}

/** Whether the trials are always within noise of their best in the first tenth of the run. */
export function alwaysEarly({ counted, length }: Judgeable): boolean {
  const early = withinNoiseDone(counted).filter((done) => isEarly(done / length, 0.1)).length;
  return holds(always, early, counted.length);
}

/** Whether the best steps lie consistently in the last quarter of the run. */
export function consistentlyLate({ counted }: Judgeable): boolean {
  return holds(consistently, counted.filter(({ bestFraction }) => isLate(bestFraction, 0.75)).length, counted.length);
}

import { median } from './order.ts';

/** The fewest points a slope is taken from; with fewer it is undecided. */
export const FEWEST_POINTS = 6;

/** More points than this are first put into as many bins, so that a slope costs the same at any length. */
const MOST_POINTS = 40;

/** Theil and Sen's slope: the median of the slopes of all pairs with different x. NaN with fewer than two different x. */
export function theilSenSlope(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const slopes: number[] = [];
  for (let right = 1; right < x.length; right += 1) {
    for (let left = 0; left < right; left += 1) {
      const run = (x[right] ?? Number.NaN) - (x[left] ?? Number.NaN);
      if (run !== 0) slopes.push(((y[right] ?? Number.NaN) - (y[left] ?? Number.NaN)) / run);
    }
  }
  return median(slopes);
}

/**
 * The slope of `values` on ln(step), by Theil and Sen; above 40 points, of the medians of 40 bins.
 * `steps` are counts of updates done, ascending; those not above 0 are left out. Null with fewer than 6 points.
 */
export function slopeOnLogStep(steps: readonly number[], values: readonly number[]): number | null {
  const x: number[] = [];
  const y: number[] = [];
  for (const [index, step] of steps.entries()) {
    const value = values[index];
    if (value === undefined || !Number.isFinite(value) || !(step > 0)) continue;
    x.push(Math.log(step));
    y.push(value);
  }
  if (x.length < FEWEST_POINTS) return null;
  const slope = x.length > MOST_POINTS ? theilSenSlope(binned(x), binned(y)) : theilSenSlope(x, y);
  return Number.isFinite(slope) ? slope : null;
}

/** How much a curve falls while the number of steps doubles: −b·ln 2, in the curve's own unit; negative when it rises. */
export function fallPerDoubling(steps: readonly number[], values: readonly number[]): number | null {
  const slope = slopeOnLogStep(steps, values);
  return slope === null ? null : -slope * Math.LN2;
}

/** Medians of `MOST_POINTS` runs of neighbours. */
function binned(values: readonly number[]): number[] {
  return Array.from({ length: MOST_POINTS }, (_, bin) =>
    median(values.slice(Math.floor((bin * values.length) / MOST_POINTS), Math.floor(((bin + 1) * values.length) / MOST_POINTS))),
  );
}

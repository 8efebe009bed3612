import { medianInPlace } from './order.ts';

/** The fewest points a slope is taken from; with fewer it is undecided. */
export const FEWEST_POINTS = 6;

/** Up to this many points every pair is taken; of more, pairs at a few evenly spread distances, so that a slope costs little at any length. */
const MOST_POINTS_IN_FULL = 30;
const PAIRS_WANTED = 450;

/**
 * Theil and Sen's slope: the median of the slopes of pairs with different x. NaN without such a pair.
 * Above 30 points it is the incomplete form: all pairs that lie j·n/(K+1) places apart, j = 1 … K, with about 450 of them.
 */
export function theilSenSlope(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const distances = distancesOf(x.length);
  const slopes = new Float64Array(distances.reduce((sum, distance) => sum + x.length - distance, 0));
  let count = 0;
  for (const distance of distances) {
    for (let right = distance; right < x.length; right += 1) {
      const left = right - distance;
      const run = (x[right] ?? Number.NaN) - (x[left] ?? Number.NaN);
      if (run === 0) continue;
      slopes[count] = ((y[right] ?? Number.NaN) - (y[left] ?? Number.NaN)) / run;
      count += 1;
    }
  }
  return medianInPlace(slopes.subarray(0, count));
}

/** How far apart, in places, the points of the pairs are. */
function distancesOf(points: number): number[] {
  if (points <= MOST_POINTS_IN_FULL) return Array.from({ length: Math.max(0, points - 1) }, (_, index) => index + 1);
  const kinds = Math.max(3, Math.floor((2 * PAIRS_WANTED) / points));
  return [...new Set(Array.from({ length: Math.min(kinds, points - 1) }, (_, index) => Math.max(1, Math.round(((index + 1) * points) / (kinds + 1)))))];
}

/**
 * The slope of `values` on ln(step), by Theil and Sen.
 * `steps` are counts of updates done, ascending; those not above 0 are left out. Null with fewer than 6 points.
 */
export function slopeOnLogStep(steps: readonly number[], values: readonly number[]): number | null {
  const x: number[] = [];
  const y: number[] = [];
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] ?? 0;
    const value = values[index];
    if (value === undefined || !Number.isFinite(value) || !(step > 0)) continue;
    x.push(Math.log(step));
    y.push(value);
  }
  if (x.length < FEWEST_POINTS) return null;
  const slope = theilSenSlope(x, y);
  return Number.isFinite(slope) ? slope : null;
}

/** How much a curve falls while the number of steps doubles: −b·ln 2, in the curve's own unit; negative when it rises. */
export function fallPerDoubling(steps: readonly number[], values: readonly number[]): number | null {
  const slope = slopeOnLogStep(steps, values);
  return slope === null ? null : -slope * Math.LN2;
}

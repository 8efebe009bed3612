/** The fewest calibration scores that an interval is given from. */
export const FEWEST_SCORES = 10;

/** The range that a new score lies in with probability `level` or more, if it is exchangeable with the calibration scores. */
export interface ScoreRange {
  readonly low: number;
  readonly high: number;
  readonly scores: number;
}

/**
 * Split-conformal quantiles. With enough scores for both tails, the ⌊(n+1)(1−level)/2⌋-th smallest and the ⌈(n+1)(1+level)/2⌉-th;
 * with fewer, a symmetric range from the ⌈(n+1)·level⌉-th smallest |score|. Null with fewer than 10, or where even all do not reach `level`.
 */
export function conformalRange(scores: readonly number[], level: number): ScoreRange | null {
  const ascending = Float64Array.from(scores.filter(Number.isFinite)).sort();
  const n = ascending.length;
  if (n < FEWEST_SCORES || !(level > 0) || !(level < 1)) return null;
  const low = ascending[Math.floor(((n + 1) * (1 - level)) / 2 + ROUNDING) - 1];
  const high = ascending[Math.ceil(((n + 1) * (1 + level)) / 2 - ROUNDING) - 1];
  if (low !== undefined && high !== undefined) return { low, high, scores: n };
  const reach = ascending.map(Math.abs).sort()[Math.ceil((n + 1) * level - ROUNDING) - 1];
  return reach === undefined ? null : { low: -reach, high: reach, scores: n };
}

/** 20 · 0.95 is 19, whatever floating point says. */
const ROUNDING = 1e-9;

/** The score of a forecast: (actual − forecast)/(|last − forecast| + 0.01·|last|), so that runs with large and small changes compare (science §4.4). */
export function forecastScore({ actual, forecast, last }: { readonly actual: number; readonly forecast: number; readonly last: number }): number {
  return (actual - forecast) / scoreUnit(forecast, last);
}

/** What one unit of score is worth for a forecast. */
export function scoreUnit(forecast: number, last: number): number {
  return Math.abs(last - forecast) + 0.01 * Math.abs(last);
}

/** The values in ascending order, in a new array. */
export function sorted(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort();
}

/** The middle value; of an even number of values the mean of the two in the middle; NaN for none. */
export function median(values: ArrayLike<number>): number {
  return quantileOfSorted(sorted(values), 0.5);
}

/** Linear interpolation between order statistics (R's type 7). `ascending` is sorted; NaN for none. */
export function quantileOfSorted(ascending: ArrayLike<number>, share: number): number {
  const position = (ascending.length - 1) * Math.min(1, Math.max(0, share));
  const below = ascending[Math.floor(position)];
  const above = ascending[Math.ceil(position)];
  if (below === undefined || above === undefined) return Number.NaN;
  return below === above ? below : below + (above - below) * (position - Math.floor(position));
}

/** Median absolute deviation from the median, unscaled; NaN for no values. */
export function medianAbsoluteDeviation(values: ArrayLike<number>): number {
  const middle = median(values);
  return median(Float64Array.from(values, (value) => Math.abs(value - middle)));
}

/** Each value replaced by the median of the `width` values around it (odd, small); fewer at the ends. */
export function movingMedian(values: readonly number[], width: number): number[] {
  const reach = Math.floor(width / 2);
  const near: number[] = [];
  return values.map((_, index) => {
    near.length = 0;
    for (let at = Math.max(0, index - reach); at <= Math.min(values.length - 1, index + reach); at += 1) insert(near, values[at] ?? Number.NaN);
    return quantileOfSorted(near, 0.5);
  });
}

/** Sample standard deviation (n − 1); NaN with fewer than two values. */
export function standardDeviation(values: readonly number[]): number {
  if (values.length < 2) return Number.NaN;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

function insert(ascending: number[], value: number): void {
  let at = ascending.length;
  while (at > 0 && (ascending[at - 1] ?? 0) > value) at -= 1;
  ascending.splice(at, 0, value);
}

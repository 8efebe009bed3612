/** The values in ascending order, in a new array. */
export function sorted(values: ArrayLike<number>): Float64Array {
  return new Float64Array(values).sort();
}

/** The middle value; of an even number of values the mean of the two in the middle; NaN for none. */
export function median(values: ArrayLike<number>): number {
  return medianInPlace(new Float64Array(values));
}

/** The median of values whose order may be changed: by selection, which costs less than sorting. NaN for none, and where a value is NaN. */
export function medianInPlace(values: Float64Array): number {
  const { length } = values;
  if (length === 0 || values.some(Number.isNaN)) return Number.NaN;
  const upper = length >> 1;
  select(values, upper);
  const above = values[upper] ?? Number.NaN;
  if (length % 2 === 1) return above;
  let below = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < upper; at += 1) below = Math.max(below, values[at] ?? Number.NaN);
  return below === above ? below : below + (above - below) * 0.5;
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
  const deviations = new Float64Array(values);
  for (let at = 0; at < deviations.length; at += 1) deviations[at] = Math.abs((deviations[at] ?? Number.NaN) - middle);
  return medianInPlace(deviations);
}

/** Each value replaced by the median of the `width` values around it (odd, small); fewer at the ends. */
export function movingMedian(values: readonly number[], width: number): number[] {
  const reach = Math.floor(width / 2);
  const near = new Float64Array(width);
  const last = values.length - 1;
  const medians: number[] = new Array(values.length);
  for (let index = 0; index <= last; index += 1) {
    const from = index < reach ? 0 : index - reach;
    const to = index + reach > last ? last : index + reach;
    for (let at = from; at <= to; at += 1) insert(near, at - from, values[at] ?? Number.NaN);
    const middle = (to - from) >> 1;
    const below = near[middle] ?? Number.NaN;
    medians[index] = (to - from) % 2 === 0 ? below : below + ((near[middle + 1] ?? Number.NaN) - below) / 2;
  }
  return medians;
}

/** Sample standard deviation (n − 1); NaN with fewer than two values. */
export function standardDeviation(values: readonly number[]): number {
  if (values.length < 2) return Number.NaN;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/** Moves the values so that the one at `place` is where sorting would put it, none before it is larger and none behind it smaller (Hoare). */
function select(values: Float64Array, place: number): void {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = values[(from + to) >> 1] ?? 0;
    let left = from;
    let right = to;
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left += 1;
      while ((values[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const swapped = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else return;
  }
}

/** Puts a value into its place among the first `count`, which ascend. */
function insert(ascending: Float64Array, count: number, value: number): void {
  let at = count;
  while (at > 0 && (ascending[at - 1] ?? 0) > value) {
    ascending[at] = ascending[at - 1] ?? 0;
    at -= 1;
  }
  ascending[at] = value;
}

import betaCdf from '@stdlib/stats-base-dists-beta-cdf';

/** P(T <= t) of Student's t with `degrees` > 0 degrees of freedom, by the regularised incomplete beta function. */
export function studentTCdf(t: number, degrees: number): number {
  const tail = betaCdf(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  return t < 0 ? tail : 1 - tail;
}

/** The quantile of Student's t, by bisection to the last digits; NaN for probabilities outside of (0, 1) or no degrees. */
export function studentTQuantile(p: number, degrees: number): number {
  if (!(p > 0) || !(p < 1) || !(degrees > 0)) return Number.NaN;
  let [low, high] = [-1, 1];
  while (studentTCdf(low, degrees) > p && low > -1e12) low *= 2;
  while (studentTCdf(high, degrees) < p && high < 1e12) high *= 2;
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (studentTCdf(middle, degrees) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The one-sided upper bound of the geometric mean of positive ratios, by the t-interval of their logarithms; NaN for fewer than two. */
export function ratioUpperBound(ratios: readonly number[], confidence: number): number {
  const logs = ratios.map((ratio) => Math.log(ratio));
  const count = logs.length;
  const mean = logs.reduce((sum, value) => sum + value, 0) / count;
  const variance = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  return count < 2 ? Number.NaN : Math.exp(mean + studentTQuantile(confidence, count - 1) * Math.sqrt(variance / count));
}

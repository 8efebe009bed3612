import { normalCdf, normalQuantile } from './normal.ts';
import { standardDeviation } from './order.ts';

/** What a tolerance bound promises: it lies above `content` of the population with probability `confidence`. */
export interface Tolerance {
  readonly content: number;
  readonly confidence: number;
}

/**
 * The one-sided normal tolerance factor k: mean + k·sd of `n` values is the bound.
 * Exact: the `confidence` quantile of the noncentral t with n − 1 degrees of freedom and
 * noncentrality z(content)·√n, divided by √n. NaN for n < 2.
 */
export function toleranceFactor(n: number, { content, confidence }: Tolerance): number {
  if (!(n >= 2)) return Number.NaN;
  const shift = normalQuantile(content) * Math.sqrt(n);
  let low = shift - 40;
  let high = shift + 40;
  while (noncentralTCdf(high, n - 1, shift) < confidence && high < 1e9) high *= 2;
  for (let step = 0; step < 45; step += 1) {
    const middle = (low + high) / 2;
    if (noncentralTCdf(middle, n - 1, shift) < confidence) low = middle;
    else high = middle;
  }
  return (low + high) / 2 / Math.sqrt(n);
}

/**
 * The upper tolerance bound of a log-normal sample: exp(mean + k·sd) of the logs. With one value that value; NaN for none.
 * k is used with two decimals, as tables print it, so that a reader can check the bound by hand.
 */
export function logNormalUpperBound(values: readonly number[], tolerance: Tolerance): number {
  const logs = values.map((value) => Math.log(value));
  const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  if (logs.length < 2) return Math.exp(mean);
  const factor = Math.round(toleranceFactor(logs.length, tolerance) * 100) / 100;
  return Math.exp(mean + factor * standardDeviation(logs));
}

/**
 * P(T ≤ t) of the noncentral t: Φ(t·s − shift) averaged over s = √(χ²/degrees), by Simpson's rule.
 * The density of s is normalised by the same sum, so that no gamma function is needed.
 */
function noncentralTCdf(t: number, degrees: number, shift: number): number {
  const reach = 9 / Math.sqrt(2 * degrees);
  const from = Math.max(1e-12, 1 - reach);
  const to = 1 + reach;
  const intervals = degrees < 5 ? 2_400 : 160;
  let weighted = 0;
  let total = 0;
  for (let index = 0; index <= intervals; index += 1) {
    const s = from + ((to - from) * index) / intervals;
    const simpson = index === 0 || index === intervals ? 1 : index % 2 === 1 ? 4 : 2;
    const weight = simpson * Math.exp((degrees - 1) * Math.log(s) - (degrees * (s * s - 1)) / 2);
    weighted += weight * normalCdf(t * s - shift);
    total += weight;
  }
  return weighted / total;
}

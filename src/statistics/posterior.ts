import betaCdf from '@stdlib/stats-base-dists-beta-cdf';

/** A Beta prior over a probability. */
export interface BetaPrior {
  readonly alpha: number;
  readonly beta: number;
}

export const uniformPrior: BetaPrior = { alpha: 1, beta: 1 };
export const jeffreysPrior: BetaPrior = { alpha: 0.5, beta: 0.5 };

/** A statement "p is above `above`", held with at least `belief`, from a prior and a count. */
export interface Statement {
  readonly above: number;
  readonly belief: number;
  readonly prior: BetaPrior;
}

/** "Consistently": more than half of such trials, with 95 % belief under a uniform prior. Three trials can never say it. */
export const consistently: Statement = { above: 0.5, belief: 0.95, prior: uniformPrior };

/** "Always": more than four of five such trials, with 90 % belief under Jeffreys' prior. Six trials are the fewest that can say it. */
export const always: Statement = { above: 0.8, belief: 0.9, prior: jeffreysPrior };

/** P(p > `above`) after `k` of `n`, under the prior; NaN for impossible counts. */
export function posteriorAbove(k: number, n: number, above: number, prior: BetaPrior = uniformPrior): number {
  if (!(k >= 0) || !(n >= k)) return Number.NaN;
  return 1 - betaCdf(above, prior.alpha + k, prior.beta + n - k);
}

/** Whether `k` of `n` bear the statement out. */
export function holds(statement: Statement, k: number, n: number): boolean {
  return posteriorAbove(k, n, statement.above, statement.prior) >= statement.belief;
}

/** The smallest k of n that bears the statement out; null where even n of n does not. */
export function fewestNeeded(statement: Statement, n: number): number | null {
  for (let k = 0; k <= n; k += 1) if (holds(statement, k, n)) return k;
  return null;
}

/** Wilson's interval for a share; `z` is the two-sided normal quantile (1.645 for 90 %). The whole range for n = 0. */
export function wilsonInterval(k: number, n: number, z: number): { readonly low: number; readonly high: number } {
  if (!(n > 0)) return { low: 0, high: 1 };
  const share = k / n;
  const centre = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

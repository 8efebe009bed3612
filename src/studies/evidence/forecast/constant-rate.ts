import { predictByEnsemble } from '../../../statistics/power-laws.ts';
import type { CurvePrefix } from './prefix.ts';

/** The first part of a run is warmup and transient: power laws do not describe it. */
const LEFT_OUT = 0.05;

/**
 * The loss at `at` updates done under a learning rate that stays as it is: the median of four power-law families, fitted to the evaluations
 * behind the first 5 %. NaN where they do not fit.
 */
export function forecastConstantRate({ done, loss, noise, last }: CurvePrefix, at: number): number {
  const cut = done.at(-1) ?? Number.NaN;
  const from = done.findIndex((count) => count >= LEFT_OUT * cut && count > 0);
  if (from === -1 || !(at > 0)) return Number.NaN;
  const x = done.slice(from).map((count) => count / cut);
  return predictByEnsemble({ x, loss: loss.slice(from), noise }, at / cut, last);
}

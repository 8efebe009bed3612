import { medianAbsoluteDeviation } from './order.ts';

/** The fewest evaluations from which noise is told. */
export const FEWEST_EVALUATIONS = 8;

/**
 * Evaluation-to-evaluation noise near the end: 1.4826·MAD of the differences of neighbours, over √2.
 * Taken from the last quarter of the values and at least the last 8; null with fewer than 8.
 */
export function evaluationNoise(values: readonly number[]): number | null {
  if (values.length < FEWEST_EVALUATIONS) return null;
  const last = values.slice(-Math.max(FEWEST_EVALUATIONS, Math.ceil(values.length / 4)));
  const differences = last.slice(1).map((value, index) => value - (last[index] ?? Number.NaN));
  const noise = (1.4826 * medianAbsoluteDeviation(differences)) / Math.SQRT2;
  return Number.isFinite(noise) ? noise : null;
}

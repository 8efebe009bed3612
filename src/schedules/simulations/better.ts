import type { Goal } from '../../model/config.ts';

/** When an evaluation counts as better than the best one before it. */
export interface Threshold {
  readonly goal: Goal;
  readonly threshold: number;
  /** `rel`: by that share of the best; `abs`: by that much. */
  readonly thresholdMode: 'rel' | 'abs';
}

/** Whether `value` beats `best` by the threshold; NaN never does. Source: torch ReduceLROnPlateau._is_better, transformers GreedyLR.is_better. */
export function isBetter(value: number, best: number, by: Threshold): boolean {
  if (by.goal === 'min') return by.thresholdMode === 'rel' ? value < best * (1 - by.threshold) : value < best - by.threshold;
  return by.thresholdMode === 'rel' ? value > best * (1 + by.threshold) : value > best + by.threshold;
}

/** The best before the first evaluation. */
export function worstOfAll(goal: Goal): number {
  return goal === 'min' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

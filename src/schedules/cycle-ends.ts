import type { LearningRateSchedule } from '../model/schedule.ts';

/** The lengths around a run at which a cycle of warm restarts ends, in the unit of the schedule; `last` is null before the first one. */
export interface CycleEnds {
  readonly last: number | null;
  readonly next: number;
}

const longestLook = 10_000;

/**
 * The ends of cycles around a length: T_0·(T_mult^k - 1)/(T_mult - 1), or k·T_0 for equal cycles, behind the warmup. The end of a cycle at the
 * very length is the last one. Null for schedules that do not go on restarting. Source: science.md §4.6.
 */
export function cycleEndsAround({ family, parameters, warmup }: LearningRateSchedule, steps: number): CycleEnds | null {
  const { firstCycle, multiplier = 1, limit, frequency = 1 } = parameters;
  if (family !== 'cosine-restarts' && family !== 'restarts') return null;
  if (typeof firstCycle !== 'number' || typeof multiplier !== 'number' || typeof frequency !== 'number' || limit !== undefined) return null;
  if (!(firstCycle > 0 && multiplier >= 1 && steps > 0)) return null;
  const first = firstCycle * frequency;
  const endOf = (k: number): number => Math.round(warmup + (multiplier === 1 ? k * first : (first * (multiplier ** k - 1)) / (multiplier - 1)));
  let k = multiplier === 1 ? Math.max(1, Math.floor((steps - warmup) / first)) : 1;
  for (let looked = 0; endOf(k) <= steps && looked < longestLook; looked++) k += 1;
  return { last: k > 1 ? endOf(k - 1) : null, next: endOf(k) };
}

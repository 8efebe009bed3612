import type { LearningRateSchedule } from '../../model/schedule.ts';
import { piecewiseInterpolated, type Waypoint } from './piecewise.ts';

/**
 * Up from `start` to the peak at `peakAt`, down to `end` at `endAt`; with `backAt` first down to the start again (three phases).
 * Source: torch OneCycleLR: start = max_lr/div_factor (25), end = start/final_div_factor (1e4), peakAt = pct_start·total_steps - 1 (may be a
 * fraction), backAt = 2·pct_start·total_steps - 2 when three_phase, endAt = total_steps - 1, anneal cosine, and it raises an error past
 * total_steps (`stops`). optax cosine_onecycle_schedule: peakAt = pct_start·n, endAt = n; linear_onecycle_schedule: backAt = pct_final·n.
 */
export function oneCycle(options: {
  readonly start: number;
  readonly peak: number;
  readonly end: number;
  readonly peakAt: number;
  readonly backAt?: number;
  readonly endAt: number;
  readonly anneal: 'cosine' | 'linear';
  readonly stops: boolean;
}): LearningRateSchedule {
  const { start, peak, end, peakAt, backAt, endAt, anneal } = options;
  const points: Waypoint[] = [
    { at: 0, rate: start },
    { at: peakAt, rate: peak, shape: anneal },
  ];
  if (backAt !== undefined) points.push({ at: backAt, rate: start, shape: anneal });
  points.push({ at: endAt, rate: end, shape: anneal });
  const afterHorizon = options.stops ? { afterHorizon: 'stops' as const } : {};
  return piecewiseInterpolated({ points, family: 'one-cycle', ...afterHorizon });
}

import type { LearningRateSchedule } from '../model/schedule.ts';
import { type LoggedRates, pointsOf } from './inference/points.ts';

/** Whether a schedule is what a run logged. */
export interface Reconciliation {
  readonly explains: boolean;
  /** The largest |logged - scheduled| over the schedule's peak, under the best shift; null without a logged rate. */
  readonly maxRelativeDeviation: number | null;
  /** The run logged the rate of update u + shift at update u: 1 where the log reads the scheduler after it stepped. */
  readonly shift: -1 | 0 | 1;
  /** The file's own step of the largest deviation; null without a logged rate. */
  readonly worstAt: number | null;
}

/** What no reader of a plot would see, over the peak; the digits of the log come on top. */
const EXPLAINED = 1e-4;

/**
 * Compares a schedule of updates with logged rates, as logged and one update to either side; the smallest shift wins a tie.
 * A schedule in epochs must be brought to updates first (`heldPerEpoch`).
 */
export function reconcile(schedule: LearningRateSchedule, logged: LoggedRates): Reconciliation {
  const points = pointsOf(logged);
  const peak = Number.isFinite(schedule.peak) && schedule.peak > 0 ? schedule.peak : points.reduce((top, point) => Math.max(top, point.rate), 0);
  let best: Reconciliation = { explains: false, maxRelativeDeviation: null, shift: 0, worstAt: null };
  if (points.length === 0 || !(peak > 0)) return best;
  for (const shift of [0, 1, -1] as const) {
    let worst = 0;
    let worstAt = points[0]?.u ?? 0;
    let explains = true;
    for (const point of points) {
      const off = Math.abs(schedule.at(Math.max(0, point.u + shift)) - point.rate);
      if (!(off <= point.tolerance + EXPLAINED * peak)) explains = false;
      if (!(off <= worst)) [worst, worstAt] = [off, point.u];
    }
    const deviation = worst / peak;
    if (best.maxRelativeDeviation === null || deviation < best.maxRelativeDeviation - 1e-12) {
      best = { explains, maxRelativeDeviation: deviation, shift, worstAt: worstAt + logged.stepBase };
    }
  }
  return best;
}

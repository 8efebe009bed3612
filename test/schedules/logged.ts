import type { LearningRateSchedule } from '../../src/model/schedule.ts';
import type { LoggedRates } from '../../src/schedules/inference/points.ts';

/** How a run writes its rates down. */
export interface Logging {
  readonly every: number;
  /** The last step that is logged. */
  readonly until: number;
  readonly stepBase?: 0 | 1;
  /** 1: the rate of the update after the one named. */
  readonly ahead?: 0 | 1;
  /** Significant digits; all by default. */
  readonly digits?: number | 'float32';
  readonly plannedSteps?: number | null;
  readonly from?: number;
}

/** The rates that a run of a schedule logs. */
export function log(schedule: LearningRateSchedule, logging: Logging): LoggedRates {
  const { every, until, stepBase = 1, ahead = 0, digits } = logging;
  const steps: number[] = [];
  const rates: number[] = [];
  for (let step = logging.from ?? every; step <= until; step += every) {
    const rate = schedule.at(step - stepBase + ahead);
    steps.push(step);
    rates.push(digits === undefined ? rate : digits === 'float32' ? Math.fround(rate) : Number(rate.toPrecision(digits)));
  }
  return { steps, rates, stepBase, plannedSteps: logging.plannedSteps ?? null };
}

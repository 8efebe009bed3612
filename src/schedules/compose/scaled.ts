import type { LearningRateSchedule } from '../../model/schedule.ts';
import { clamped } from '../curves/combine.ts';
import { multiplied } from '../curves/product.ts';
import { remade } from '../make.ts';

/** Every rate times a factor >= 0. */
export function scaled(schedule: LearningRateSchedule, factor: number): LearningRateSchedule {
  if (factor === 1) return schedule;
  return remade(schedule, { peak: schedule.peak * factor, parameters: { factor } }, multiplied(schedule, factor));
}

/** No rate under `floor`: max(floor, rate), the warmup included. Clamping is not rescaling: see `stableDecay`'s floorBy. */
export function clampedBelow(schedule: LearningRateSchedule, floor: number): LearningRateSchedule {
  const afterHorizon = schedule.afterHorizon === 'zero' && floor > 0 ? 'floor' : schedule.afterHorizon;
  return remade(schedule, { peak: Math.max(schedule.peak, floor), afterHorizon, parameters: { clampedBelow: floor } }, clamped(schedule, floor));
}

/** No rate over `ceiling`: min(ceiling, rate). */
export function clampedAbove(schedule: LearningRateSchedule, ceiling: number): LearningRateSchedule {
  const curve = clamped(schedule, Number.NEGATIVE_INFINITY, ceiling);
  return remade(schedule, { peak: Math.min(schedule.peak, ceiling), parameters: { clampedAbove: ceiling } }, curve);
}

/** The schedule under another family's name, for bindings whose framework has its own. */
export function named(schedule: LearningRateSchedule, family: string): LearningRateSchedule {
  return remade(schedule, { family });
}

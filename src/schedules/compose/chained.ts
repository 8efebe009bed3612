import type { LearningRateSchedule } from '../../model/schedule.ts';
import { multiplied, product } from '../curves/product.ts';
import { makeSchedule } from '../make.ts';

/**
 * All schedules at once: the product of their factors rate_i(u)/base times the base.
 * Source: torch `optim/lr_scheduler.py` ChainedScheduler, whose schedulers multiply the rate in turn.
 */
export function chained(options: { readonly base: number; readonly schedules: readonly LearningRateSchedule[] }): LearningRateSchedule {
  const { base, schedules } = options;
  const factors = schedules.map((schedule) => multiplied(schedule, base > 0 ? 1 / base : 0));
  const curve = multiplied(product(factors), base);
  const horizons = schedules.flatMap((schedule) => (schedule.horizon === null ? [] : [schedule.horizon]));
  const horizon = horizons.length === 0 ? null : Math.max(...horizons);
  const ending = schedules.find((schedule) => schedule.horizon === horizon);
  const warmup = Math.max(0, ...schedules.map((schedule) => schedule.warmup));
  let peak = 0;
  let looked = 0;
  for (const stretch of curve.stretches(0, Math.max(1, horizon ?? 0, warmup + 1))) {
    peak = Math.max(peak, curve.at(stretch.from), curve.at(stretch.to - 1));
    looked += 1;
    if (looked >= 10_000) break;
  }
  return makeSchedule(curve, {
    family: 'chained',
    parameters: { base, families: schedules.map((schedule) => schedule.family).join(' × ') },
    peak,
    warmup,
    horizon,
    afterHorizon: ending?.afterHorizon ?? 'none',
    unit: schedules[0]?.unit ?? 'steps',
  });
}

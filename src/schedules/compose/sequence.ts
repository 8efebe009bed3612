import type { LearningRateSchedule } from '../../model/schedule.ts';
import { delayed, pieces } from '../curves/combine.ts';
import { makeSchedule } from '../make.ts';

/**
 * Schedules one after the other: number i until milestones[i], the clock of each starting at 0 when its turn comes. One milestone less than schedules.
 * Source: torch `optim/lr_scheduler.py` SequentialLR, optax join_schedules.
 */
export function sequence(options: {
  readonly schedules: readonly LearningRateSchedule[];
  readonly milestones: readonly number[];
  /** What the whole is called; `sequence`, or the last schedule's family where the first only warms up. */
  readonly family?: string;
}): LearningRateSchedule {
  const { schedules, milestones } = options;
  const starts = schedules.map((_, i) => (i === 0 ? 0 : (milestones[i - 1] ?? 0)));
  const curve = pieces(
    schedules.map((schedule, i) => ({
      until: i < schedules.length - 1 ? (milestones[i] ?? 0) : Number.POSITIVE_INFINITY,
      curve: delayed(schedule, starts[i] ?? 0),
    })),
  );
  const peaks = schedules.map((schedule, i) =>
    peakWithin(schedule, i < schedules.length - 1 ? (milestones[i] ?? 0) - (starts[i] ?? 0) : Number.POSITIVE_INFINITY),
  );
  const last = schedules.at(-1);
  const lastStart = starts.at(-1) ?? 0;
  const warms = schedules.length === 2 && (schedules[0]?.warmup ?? 0) > 0 && schedules[0]?.horizon === null;
  return makeSchedule(curve, {
    family: options.family ?? (warms && last !== undefined ? last.family : 'sequence'),
    parameters: { ...(warms ? last?.parameters : {}), families: schedules.map((schedule) => schedule.family).join(' + '), milestones },
    peak: Math.max(0, ...peaks),
    warmup: warms ? Math.min(schedules[0]?.warmup ?? 0, milestones[0] ?? 0) + (last?.warmup ?? 0) : (schedules[0]?.warmup ?? 0),
    horizon: last === undefined || last.horizon === null ? null : lastStart + last.horizon,
    afterHorizon: last?.afterHorizon ?? 'none',
    unit: last?.unit ?? 'steps',
  });
}

/** The largest rate of the first `length` updates of a schedule; its peak where the whole of it is used. */
export function peakWithin(schedule: LearningRateSchedule, length: number): number {
  if (length >= (schedule.horizon ?? Number.POSITIVE_INFINITY)) return schedule.peak;
  let peak = 0;
  let looked = 0;
  for (const stretch of schedule.stretches(0, Math.min(length, 2 ** 40))) {
    peak = Math.max(peak, schedule.at(stretch.from), schedule.at(stretch.to - 1));
    looked += 1;
    if (looked >= 10_000) return schedule.peak;
  }
  return peak;
}

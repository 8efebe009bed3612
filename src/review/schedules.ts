import type { TrainingConfig } from '../model/config.ts';
import type { ScheduleEntry } from '../model/report.ts';
import type { Subject } from '../model/subject.ts';

/** The schedules of the changed configs that are known to the last digit, for reference. */
export function scheduleEntries(subjects: readonly Subject[]): ScheduleEntry[] {
  return subjects.flatMap((subject) => (subject.kind === 'config' ? entryOf(subject.config) : []));
}

function entryOf({ id, schedule: read }: TrainingConfig): ScheduleEntry[] {
  if (read?.kind !== 'known' || read.runLength === null || read.runLength < 1) return [];
  const { schedule, runLength } = read;
  const shareBelow = (share: number) => schedule.countBelow(share * schedule.peak, 0, runLength) / runLength;
  const values = {
    peak: schedule.peak,
    final: schedule.at(runLength - 1),
    warmup: schedule.warmup,
    horizon: schedule.horizon,
    runLength,
    unit: schedule.unit,
    shareBelowHalfPeak: shareBelow(0.5),
    shareBelowTenthPeak: shareBelow(0.1),
    shareBelowHundredthPeak: shareBelow(0.01),
  };
  return [{ config: id, family: schedule.family, confirmation: null, values }];
}

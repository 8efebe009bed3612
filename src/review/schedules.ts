import { type ConfigPair, stretchOf } from '../changes/stretch.ts';
import type { TrainingConfig } from '../model/config.ts';
import type { ScheduleConfirmation, ScheduleEntry } from '../model/report.ts';
import type { Subject } from '../model/subject.ts';

/** The schedules of the changed configs that are known to the last digit, for reference. */
export function scheduleEntries(subjects: readonly Subject[]): ScheduleEntry[] {
  const confirmed = new Map(subjects.flatMap((subject) => (subject.kind === 'config-change' ? [[subject.after.id, confirmationOf(subject)] as const] : [])));
  return subjects.flatMap((subject) => (subject.kind === 'config' ? entryOf(subject.config, confirmed.get(subject.config.id) ?? null) : []));
}

function confirmationOf(pair: ConfigPair): ScheduleConfirmation | null {
  const reading = stretchOf(pair);
  if (reading.kind !== 'longer' || !reading.stretch.isConverted) return null;
  return reading.stretch.conversion?.recipe === 'hold-then-decay' ? 'decay-kept' : 'taken-along';
}

function entryOf({ id, schedule: read }: TrainingConfig, confirmation: ScheduleConfirmation | null): ScheduleEntry[] {
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
  return [{ config: id, family: schedule.family, confirmation, values }];
}

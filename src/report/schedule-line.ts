import type { ScheduleEntry } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { amount, learningRate, percent } from './numbers.ts';

/** What is said of one schedule of the change: a sentence with `code` spans, and what confirms it. */
export function scheduleSentence(entry: ScheduleEntry, words: Words): string {
  const sentence = words.report.schedule({
    family: entry.family,
    peak: number(entry, 'peak', learningRate),
    final: number(entry, 'final', learningRate),
    warmup: number(entry, 'warmup', amount),
    horizon: number(entry, 'horizon', amount),
    runLength: number(entry, 'runLength', amount),
    unit: entry.values.unit === 'epochs' ? 'epochs' : 'steps',
    belowTenth: number(entry, 'shareBelowTenthPeak', percent),
  });
  return entry.confirmation === null ? sentence : `${words.report.confirmation[entry.confirmation]}: ${sentence}`;
}

function number(entry: ScheduleEntry, name: string, format: (value: number) => string): string | null {
  const value = Object.hasOwn(entry.values, name) ? entry.values[name] : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? format(value) : null;
}

import type { TrainingConfig } from '../model/config.ts';
import type { Conversion } from '../model/conversion.ts';
import type { Study } from '../model/study.ts';
import { scaled } from '../schedules/compose/scaled.ts';
import { conversionOf, fulfils } from '../schedules/recipes.ts';
import { compareRuns, type LengthChange, type Run, type RunShares, sharesOfRun } from '../schedules/shares.ts';
import { runOf } from './lengths.ts';

/** Two versions of a config, and the studies whose runs were made with the first. */
export interface ConfigPair {
  readonly before: TrainingConfig;
  readonly after: TrainingConfig;
  readonly studies: readonly Study[];
  /** The studies whose runs were made with the second, as far as there are any. */
  readonly newStudies?: readonly Study[];
}

/** What a longer run does with its schedule. */
export interface Stretch {
  readonly before: Run;
  readonly after: Run;
  readonly shares: RunShares;
  readonly change: LengthChange;
  /** Share of the new run at or below the learning rate at which the old one ended, where that is less than half the peak; 0 otherwise. */
  readonly shareAtOldFinal: number;
  /** How the old schedule would be taken to the new length; null where no recipe is known. */
  readonly conversion: Conversion | null;
  /** Whether the new schedule is what the conversion asks for. */
  readonly isConverted: boolean;
}

export type StretchReading =
  | { readonly kind: 'not-longer' }
  | { readonly kind: 'open'; readonly because: 'schedule-open' | 'units-differ' }
  | { readonly kind: 'longer'; readonly stretch: Stretch };

/** Lengths that differ by less than this share are one length: rounding of epochs to updates. */
const sameLength = 0.01;

/** Compares the schedules of a config whose run became longer; exact, from the two configs alone. */
export function stretchOf({ before, after, studies }: ConfigPair): StretchReading {
  const [old, fresh] = [runOf(before, studies), runOf(after, studies)];
  if (statesNotLonger(before, after)) return { kind: 'not-longer' };
  if (old.kind === 'open' || fresh.kind === 'open') {
    const hasNone = [old, fresh].some((one) => one.kind === 'open' && one.what === 'no-schedule');
    return hasNone || !statesLonger(before, after) ? { kind: 'not-longer' } : { kind: 'open', because: 'schedule-open' };
  }
  if (old.run.schedule.unit !== fresh.run.schedule.unit)
    return statesLonger(before, after) ? { kind: 'open', because: 'units-differ' } : { kind: 'not-longer' };
  if (fresh.run.runSteps <= old.run.runSteps * (1 + sameLength)) return { kind: 'not-longer' };
  return { kind: 'longer', stretch: compared(old.run, fresh.run) };
}

function compared(before: Run, after: Run): Stretch {
  const shares = sharesOfRun(after.schedule, after.runSteps);
  const oldFinal = before.schedule.at(before.runSteps - 1);
  const isDecayed = oldFinal < 0.5 * shares.peak;
  // The old rates at the new peak: a changed learning rate is a change of its own.
  const oldPeak = sharesOfRun(before.schedule, before.runSteps).peak;
  const old: Run = { schedule: oldPeak > 0 ? scaled(before.schedule, shares.peak / oldPeak) : before.schedule, runSteps: before.runSteps };
  const conversion = conversionOf(old, after.runSteps);
  return {
    before,
    after,
    shares,
    change: compareRuns(before, after),
    shareAtOldFinal: isDecayed ? after.schedule.countBelow(oldFinal * (1 + 1e-9), 0, after.runSteps) / after.runSteps : 0,
    conversion,
    isConverted: conversion !== null && fulfils(after.schedule, conversion),
  };
}

/** Whether the stated lengths, in one unit, say that the run did not become longer. */
function statesNotLonger(before: TrainingConfig, after: TrainingConfig): boolean {
  const [a, b] = [before.maxTrainSteps?.value, after.maxTrainSteps?.value];
  return a !== undefined && b !== undefined && a.unit === b.unit && b.value <= a.value * (1 + sameLength) && sameBatches(before, after);
}

function statesLonger(before: TrainingConfig, after: TrainingConfig): boolean {
  const [a, b] = [before.maxTrainSteps?.value, after.maxTrainSteps?.value];
  return a !== undefined && b !== undefined && a.unit === b.unit && b.value > a.value * (1 + sameLength);
}

/** With other batches the same epochs are other numbers of updates. */
function sameBatches(before: TrainingConfig, after: TrainingConfig): boolean {
  return JSON.stringify(factors(before)) === JSON.stringify(factors(after));
}

function factors({ batch }: TrainingConfig): readonly (number | null)[] {
  return [batch.perDevice, batch.accumulation, batch.devices, batch.global].map((value) => value?.value ?? null);
}

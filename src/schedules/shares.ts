import type { Curve, LearningRateSchedule } from '../model/schedule.ts';

/** What a run of `runSteps` updates does under a schedule; rates in absolute units, shares between 0 and 1. */
export interface RunShares {
  readonly runSteps: number;
  /** The largest rate that the run reaches: its own, not the schedule's, where it ends inside the warmup. */
  readonly peak: number;
  /** The rate of the last update. */
  readonly final: number;
  readonly meanOverPeak: number;
  /** Share of the run's updates below that fraction of `peak`. */
  readonly below: { readonly half: number; readonly tenth: number; readonly hundredth: number };
}

/**
 * The shares of a run, exact at any length. `runSteps` counts updates (epochs, where the schedule is stepped once an epoch)
 * and is at least 1. Definitions: science.md §4.5 (phi, with the run's own peak).
 */
export function sharesOfRun(schedule: LearningRateSchedule, runSteps: number): RunShares {
  const peak = largestRate(schedule, runSteps);
  const below = (fraction: number) => schedule.countBelow(fraction * peak, 0, runSteps) / runSteps;
  return {
    runSteps,
    peak,
    final: schedule.at(runSteps - 1),
    meanOverPeak: peak === 0 ? 0 : schedule.sum(0, runSteps) / runSteps / peak,
    below: { half: below(0.5), tenth: below(0.1), hundredth: below(0.01) },
  };
}

/** A schedule and how long it is run. */
export interface Run {
  readonly schedule: LearningRateSchedule;
  readonly runSteps: number;
}

/** What the way from one run to another does to the learning rate. */
export interface LengthChange {
  /** New minus old length. */
  readonly addedSteps: number;
  /** Mean rate of the updates behind the old length, over the new peak; null when none were added. */
  readonly addedMeanOverPeak: number | null;
  /** Of the updates behind the old length, the share below a hundredth of the new peak; null when none were added. */
  readonly addedShareBelowHundredth: number | null;
  /** Share of the new run below the rate at which the old run ended (psi). */
  readonly shareBelowOldFinal: number;
  /** Sum of rates, new over old. */
  readonly sumRatio: number;
}

/** Compares two runs exactly. Definitions: science.md §4.5. */
export function compareRuns(before: Run, after: Run): LengthChange {
  const { schedule, runSteps } = after;
  const peak = largestRate(schedule, runSteps);
  const addedSteps = runSteps - before.runSteps;
  const hasAdded = addedSteps > 0 && peak > 0;
  return {
    addedSteps,
    addedMeanOverPeak: hasAdded ? schedule.sum(before.runSteps, runSteps) / addedSteps / peak : null,
    addedShareBelowHundredth: hasAdded ? schedule.countBelow(0.01 * peak, before.runSteps, runSteps) / addedSteps : null,
    shareBelowOldFinal: schedule.countBelow(before.schedule.at(before.runSteps - 1), 0, runSteps) / runSteps,
    sumRatio: schedule.sum(0, runSteps) / before.schedule.sum(0, before.runSteps),
  };
}

/** The most stretches that are looked at for a peak; cyclic schedules repeat long before. */
const mostStretches = 10_000;

function largestRate(curve: Curve & Pick<LearningRateSchedule, 'peak'>, runSteps: number): number {
  let largest = 0;
  let looked = 0;
  for (const { from, to } of curve.stretches(0, runSteps)) {
    largest = Math.max(largest, curve.at(from), curve.at(to - 1));
    looked += 1;
    if (looked >= mostStretches) return curve.peak;
  }
  return largest;
}

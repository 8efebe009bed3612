import type { Conversion } from '../model/conversion.ts';
import type { LearningRateSchedule } from '../model/schedule.ts';
import type { Run } from './shares.ts';

/** Families whose decay keeps its length (science.md §4.6: linear, WSD, 1-sqrt). */
const heldFamilies = new Set(['linear', 'warmup-stable-decay']);
/** Families with no way to be stretched that could be written down: their cycles, evaluations or products decide. */
const withoutRecipe = new Set(['reduce-on-plateau', 'greedy', 'cyclic', 'restarts', 'cosine-restarts', 'range-test', 'chained', 'sequence']);
/** Families whose rates change at updates of their own, wherever the run ends: all of them move with the run. */
const steppedFamilies = new Set(['step', 'multi-step', 'piecewise-constant', 'exponential', 'inverse-time', 'noam', 'power']);
/** Families whose rate stands still between its drops. */
const staircases = new Set(['step', 'multi-step', 'piecewise-constant']);
/** A kept decay under this share of the run is too short (MiniCPM: 10 % is enough, 2.5 % falls short); then it is raised to `raisedDecay`. */
const shortestDecay = 0.05;
const raisedDecay = 0.1;
const longestDecay = 0.2;
/** A decay that ends within this share of the run's end ends with the run. */
const endTolerance = 0.01;

/**
 * The conversion of a run's schedule to another length; null where the schedule's decay did not end with the run, which is a question of its
 * own, or where no recipe is known. Source of the recipes: Deep Learning Tuning Playbook, which marks them as speculation, and science.md §4.6.
 */
export function conversionOf({ schedule, runSteps }: Run, toSteps: number): Conversion | null {
  if (withoutRecipe.has(schedule.family) || !(toSteps >= 1) || !(runSteps >= 1)) return null;
  const { horizon, peak, unit } = schedule;
  const warmupSteps = Math.min(Math.ceil(schedule.warmup), toSteps);
  const common = { unit, fromSteps: runSteps, toSteps, peak, warmupSteps } as const;
  const open = { decaySteps: null, stableSteps: null, oldDecaySteps: null, isDecayRaised: false } as const;
  if (horizon === null || steppedFamilies.has(schedule.family) || schedule.parameters.cooldownSteps === 0) {
    const isFlat = schedule.at(Math.ceil(schedule.warmup)) === schedule.at(runSteps - 1);
    const pace = runSteps / toSteps;
    const slowed =
      slowedStairs(schedule, { warmup: warmupSteps, runSteps, toSteps }) ?? slowedRoot(schedule, warmupSteps, pace) ?? slowedFall(schedule, warmupSteps, pace);
    const at = isFlat ? (u: number) => schedule.at(Math.min(u, runSteps - 1)) : (slowed ?? stretched(schedule, warmupSteps, pace));
    return { recipe: isFlat ? 'nothing' : 'proportional', ...common, ...open, floor: 0, at };
  }
  if (Math.abs(horizon - runSteps) > Math.max(1.5, endTolerance * runSteps)) return null;
  const cooldown = heldCooldown(schedule);
  const start = cooldown ?? decayStart(schedule, Math.ceil(horizon));
  const floor = schedule.at(Math.ceil(horizon));
  if ((!heldFamilies.has(schedule.family) && cooldown === null) || start === null) {
    return {
      recipe: 'proportional',
      ...common,
      ...open,
      floor,
      at: stretched(schedule, warmupSteps, (runSteps - warmupSteps) / Math.max(1, toSteps - warmupSteps)),
    };
  }
  const old = horizon - start;
  const kept = Math.min(old, toSteps - warmupSteps);
  const least = schedule.family === 'linear' && kept >= shortestDecay * toSteps ? 0 : Math.min(raisedDecay * toSteps, toSteps - warmupSteps);
  const most = schedule.family === 'linear' ? kept : Math.max(kept === old ? longestDecay * toSteps : kept, least);
  const decaySteps = Math.max(Math.round(least), Math.min(kept, Math.round(most)));
  const begin = toSteps - decaySteps + (horizon - runSteps);
  return {
    recipe: 'hold-then-decay',
    ...common,
    floor,
    decaySteps,
    stableSteps: Math.max(0, toSteps - warmupSteps - decaySteps),
    oldDecaySteps: old,
    isDecayRaised: decaySteps > kept,
    at: (u) => {
      if (u < warmupSteps) return schedule.at(u);
      return u < begin ? peak : between(schedule, start + ((u - begin) * old) / decaySteps);
    },
  };
}

/**
 * Whether a schedule does what a conversion asks for, to within two updates of its clock: frameworks begin and end a step apart. The clock is
 * the slower one of the longer run, where a drop that comes an update early comes as many early as the run is longer.
 */
export function fulfils(schedule: LearningRateSchedule, conversion: Conversion): boolean {
  const { toSteps, peak } = conversion;
  const slack = 2 * Math.ceil(Math.max(1, toSteps / conversion.fromSteps));
  const samples = 64;
  for (let index = 0; index <= samples; index++) {
    const u = Math.min(toSteps - 1, Math.round((index * toSteps) / samples));
    const here = conversion.at(u);
    const moves = [conversion.at(Math.max(0, u - 1)), conversion.at(u + 1)].map((other) => Math.abs(other - here));
    const around = [conversion.at(Math.max(0, u - slack)), here, conversion.at(Math.min(toSteps - 1, u + slack))];
    const tolerance = 2 * Math.max(...moves) + 1e-3 * peak;
    const rate = schedule.at(u);
    if (!(rate >= Math.min(...around) - tolerance && rate <= Math.max(...around) + tolerance)) return false;
  }
  return true;
}

/** Where a cooldown begins that the rate stood still until: such a schedule is a warmup-stable-decay one, whatever its family is called. */
function heldCooldown(schedule: LearningRateSchedule): number | null {
  const length = schedule.parameters.cooldownSteps;
  const warmup = Math.ceil(schedule.warmup);
  const begin = typeof length === 'number' && length > 0 && schedule.horizon !== null ? schedule.horizon - length : 0;
  if (begin <= warmup) return null;
  return [warmup, Math.floor((warmup + begin) / 2), Math.floor(begin)].every((u) => schedule.at(u) === schedule.peak) ? begin : null;
}

/** The update that the fall which ends at the horizon begins at, the last one at the peak, a rest at its end counted in; null where the schedule does not fall there. */
function decayStart(schedule: LearningRateSchedule, horizon: number): number | null {
  let start: number | null = null;
  let looked = 0;
  for (const { from, direction } of schedule.stretches(0, horizon)) {
    if (direction === -1) start ??= from;
    else if (direction === 1 || from === 0 || schedule.at(from) > schedule.at(from - 1)) start = null;
    looked += 1;
    if (looked > 1000) return null;
  }
  const isAtPeak = (u: number) => u >= 0 && schedule.at(u) >= schedule.peak * (1 - 1e-12);
  return start !== null && !isAtPeak(start) && isAtPeak(start - 1) ? start - 1 : start;
}

/** The schedule with the clock behind its warmup at `pace` times its speed. */
function stretched(schedule: LearningRateSchedule, warmup: number, pace: number): (u: number) => number {
  return (u) => (u < warmup ? schedule.at(u) : between(schedule, warmup + (u - warmup) * pace));
}

/** A staircase whose drops all come at as many times their own update as the run is longer; null for other curves. */
function slowedStairs(
  schedule: LearningRateSchedule,
  { warmup, runSteps, toSteps }: { readonly warmup: number; readonly runSteps: number; readonly toSteps: number },
): ((u: number) => number) | null {
  if (!staircases.has(schedule.family)) return null;
  return (u) => schedule.at(u < warmup ? u : Math.max(warmup, Math.floor((u * runSteps) / toSteps)));
}

/** An inverse square root that an end of the run cuts off, with a timescale that grows with the run; null for other curves, and for those without such an end. */
function slowedRoot({ family, horizon, parameters, peak, at }: LearningRateSchedule, warmup: number, pace: number): ((u: number) => number) | null {
  const { timescale, floor = 0, peak: ownPeak } = parameters;
  if (family !== 'inverse-square-root' || horizon === null || typeof timescale !== 'number') return null;
  const base = typeof floor === 'number' && typeof ownPeak === 'number' ? (floor / ownPeak) * peak : 0;
  return (u) => (u < warmup ? at(u) : base + (peak - base) / Math.sqrt(1 + ((u - warmup) * pace) / timescale));
}

/**
 * An exponential fall whose clock has been running since update 0, at `pace` times its speed: what it does behind the warmup starts
 * where the slower clock is by then. Null for other curves, staircases among them.
 */
function slowedFall(schedule: LearningRateSchedule, warmup: number, pace: number): ((u: number) => number) | null {
  const first = schedule.at(warmup);
  const factor = schedule.at(warmup + 1) / first;
  const isRunning = schedule.family === 'exponential' && warmup > 0 && factor < 1 && first < schedule.peak * (1 - 1e-9);
  return isRunning ? (u) => (u < warmup ? schedule.at(u) : first * factor ** (u * pace - warmup)) : null;
}

/** The rate between two updates. */
function between(schedule: LearningRateSchedule, u: number): number {
  const low = Math.floor(u);
  const share = u - low;
  return share === 0 ? schedule.at(low) : (1 - share) * schedule.at(low) + share * schedule.at(low + 1);
}

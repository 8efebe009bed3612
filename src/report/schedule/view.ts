import type { ConfigSchedule } from '../../model/schedule.ts';
import { type RunShares, sharesOfRun } from '../../schedules/shares.ts';

/** A learning rate of the run: `u` counts updates from 0, or epochs where the schedule is stepped once an epoch. */
export interface Point {
  readonly u: number;
  readonly learningRate: number;
}

/** A sentence, with `code` spans, about what is open or was set aside. */
export interface ScheduleNote {
  readonly code: string;
  readonly message: string;
  /** 1-based line of the config; null where the whole file is meant. */
  readonly line: number | null;
}

/** What is shown of one config's schedule. */
export interface ScheduleView {
  readonly config: string;
  readonly schedule: ConfigSchedule;
  /** The length that is looked at; null when it is open. */
  readonly runSteps: number | null;
  readonly points: readonly Point[];
  readonly shares: RunShares | null;
  readonly notes: readonly ScheduleNote[];
}

/** What the person asked for. */
export interface ViewOptions {
  /** Update indices whose rates are wanted; without it 65 evenly spaced ones. */
  readonly at: readonly number[] | null;
  /** A length to look at in place of the config's own. */
  readonly runSteps: number | null;
  readonly notes: readonly ScheduleNote[];
}

/** Points of a plot where nobody asks for certain ones. */
const evenPoints = 65;

/** Puts together what is shown of a schedule; an open one has no points. */
export function viewSchedule(config: string, read: ConfigSchedule, options: ViewOptions): ScheduleView {
  if (read.kind === 'open') return { config, schedule: read, runSteps: options.runSteps, points: [], shares: null, notes: options.notes };
  const { schedule } = read;
  const runSteps = options.runSteps ?? read.runLength;
  const wholeSteps = runSteps === null ? null : Math.max(1, Math.ceil(runSteps));
  const spread = evenly(wholeSteps ?? Math.max(2, Math.ceil(2 * (schedule.horizon ?? 10 * Math.max(100, schedule.warmup)))));
  const points = (options.at ?? spread).map((u) => ({ u, learningRate: schedule.at(u) }));
  return { config, schedule: read, runSteps, points, shares: wholeSteps === null ? null : sharesOfRun(schedule, wholeSteps), notes: options.notes };
}

/** At most 65 indices from the first to the last update, without repeats. */
function evenly(steps: number): readonly number[] {
  const last = steps - 1;
  const many = Math.min(evenPoints, steps);
  return Array.from({ length: many }, (_, index) => (many === 1 ? 0 : Math.round((last * index) / (many - 1))));
}

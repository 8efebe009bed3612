import type { ConfigSchedule, LearningRateSchedule } from '../../model/schedule.ts';
import type { Study, Trial } from '../../model/study.ts';
import { doneAndValues } from './curve.ts';

/** How the learning rate of one trial went down. */
export interface Decay {
  /** Where it is known from: the logged learning rate, or the config. */
  readonly knownFrom: 'log' | 'config';
  /** The family, from the config, or as far as the log shows its shape. */
  readonly family: string;
  readonly peak: number;
  readonly finalOverPeak: number;
  /** Updates done at the last sight of at least half the peak, when it was below half afterwards; null when it never was. */
  readonly halfUntil: number | null;
  /** The share of the run spent below half the peak, warmup aside. */
  readonly shareBelowHalf: number;
}

interface Point {
  readonly done: number;
  readonly rate: number;
}

/** The points at which a config's schedule is looked at. */
const GRID = 400;

/** The decay of a trial; null when neither its log nor a config tells. The log goes first: it is what happened. */
export function decayOf(trial: Trial, study: Study): Decay | null {
  const logged = loggedPoints(trial);
  if (logged.length >= 2) return describe(logged, 'log', null);
  const schedule = knownSchedule(trial, study);
  const length = trial.plannedSteps?.value ?? null;
  if (schedule === null || length === null) return null;
  return describe(scheduledPoints(schedule, trial.unit, length), 'config', schedule.schedule.family);
}

function loggedPoints(trial: Trial): Point[] {
  if (trial.learningRate === null) return [];
  const { done, values } = doneAndValues(trial.learningRate.series, trial.stepBase);
  return done.map((at, index) => ({ done: at, rate: values[index] ?? 0 }));
}

/** A schedule with the length of its config's run. */
export interface Scheduled {
  readonly schedule: LearningRateSchedule;
  readonly runLength: number | null;
}

/** What the config beside a trial, or else the study's, says about the learning rate, as far as the trial makes it known. */
export function knownSchedule(trial: Trial, study: Study): Scheduled | null {
  const schedule = trial.config?.schedule ?? study.config?.schedule ?? null;
  if (schedule === null) return null;
  const known = schedule.kind === 'known' ? schedule : resolved(schedule, trial);
  return known?.kind === 'known' ? known : null;
}

function resolved(schedule: Extract<ConfigSchedule, { kind: 'open' }>, trial: Trial): ConfigSchedule {
  const steps = trial.unit === 'steps' ? trial.plannedSteps?.value : undefined;
  const stepsPerEpoch = trial.run.stepsPerEpoch ?? undefined;
  return schedule.resolve({ ...(steps === undefined ? {} : { steps }), ...(stepsPerEpoch === undefined ? {} : { stepsPerEpoch }) });
}

/**
 * The schedule on an even grid of the run. A schedule that ends with its config's run is stretched over this one: the config may have
 * been changed since, or count in epochs. One with an end of its own is taken as it stands, where the units agree.
 */
function scheduledPoints({ schedule, runLength }: Scheduled, unit: Trial['unit'], length: number): Point[] {
  const endsWithRun = runLength !== null && schedule.horizon === runLength;
  const own = endsWithRun || schedule.unit !== unit ? runLength : length;
  if (own === null || !(own > 0)) return [];
  const count = Math.min(GRID, Math.ceil(own));
  return Array.from({ length: count }, (_, index) => {
    const u = count === 1 ? 0 : Math.floor((index * (own - 1)) / (count - 1));
    return { done: ((u + 1) * length) / own, rate: schedule.at(u) };
  });
}

function describe(points: readonly Point[], knownFrom: Decay['knownFrom'], family: string | null): Decay | null {
  const top = points.reduce((best, point, index) => (point.rate > (points[best]?.rate ?? 0) ? index : best), 0);
  const peak = points[top]?.rate ?? 0;
  const last = points.at(-1);
  if (!(peak > 0) || last === undefined) return null;
  const lastHigh = points.findLastIndex((point) => point.rate >= peak / 2);
  const halfUntil = lastHigh < points.length - 1 ? (points[lastHigh]?.done ?? null) : null;
  return {
    knownFrom,
    family: family ?? shapeOf(points, peak),
    peak,
    finalOverPeak: last.rate / peak,
    halfUntil,
    shareBelowHalf: shareBelow(points.slice(top), peak / 2, last.done),
  };
}

/** The share of `length` behind the peak whose logged rate was below `level`. */
function shareBelow(points: readonly Point[], level: number, length: number): number {
  let below = 0;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before !== undefined && point.rate < level) below += point.done - before.done;
  }
  return length > 0 ? below / length : 0;
}

/** What the decaying part of a log looks like: a straight line, half a cosine, or neither. */
function shapeOf(points: readonly Point[], peak: number): string {
  const from = points.findLastIndex((point) => point.rate >= peak * 0.999);
  const part = points.slice(from);
  const first = part[0];
  const last = part.at(-1);
  if (first === undefined || last === undefined || part.length < 4) return last !== undefined && last.rate >= peak * 0.9 ? 'constant' : 'unknown';
  const deviation = (expected: (progress: number) => number): number =>
    part.reduce((most, point) => {
      const progress = (point.done - first.done) / (last.done - first.done);
      return Math.max(most, Math.abs(point.rate - (last.rate + (first.rate - last.rate) * expected(progress))) / peak);
    }, 0);
  if (deviation((progress) => 1 - progress) < 0.02) return 'linear';
  return deviation((progress) => 0.5 * (1 + Math.cos(Math.PI * progress))) < 0.02 ? 'cosine' : 'unknown';
}

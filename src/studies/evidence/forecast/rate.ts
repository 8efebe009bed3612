import { nameParts } from '../../../model/names.ts';
import type { LearningRateSchedule } from '../../../model/schedule.ts';
import type { Study, Trial } from '../../../model/study.ts';
import { inferSchedule } from '../../../schedules/infer.ts';
import { doneAndValues } from '../curve.ts';
import { decayOf, knownSchedule } from '../decay.ts';

/** The learning rate of a run as a function of the 0-based update. */
export interface RunRate {
  at(u: number): number;
  readonly peak: number;
  /** Updates of the warmup. */
  readonly warmup: number;
  /** The update at which its decay ends; null for schedules without an end. */
  readonly horizon: number | null;
  readonly isConstant: boolean;
}

/** A rate that never leaves this share of its peak is constant. */
const STILL_CONSTANT = 0.95;

/** How often a schedule is looked at for whether it rises again. */
const GRID = 512;

/** An optimizer that needs no schedule, by its own name. */
const scheduleFree = /schedule[\s_-]*free/i;

/** The learning rate of a trial: as its log proves it, else as its config says. Null when neither tells. */
export function rateOf(trial: Trial, study: Study): RunRate | null {
  if (isConstantRate(trial, study)) {
    const peak = decayOf(trial, study)?.peak ?? trial.config?.learningRate?.value ?? 1;
    return { at: () => peak, peak, warmup: 0, horizon: null, isConstant: true };
  }
  const schedule = inferredSchedule(trial) ?? configSchedule(trial, study);
  if (schedule !== null) return { at: (u) => schedule.at(u), peak: schedule.peak, warmup: schedule.warmup, horizon: schedule.horizon, isConstant: false };
  return loggedRate(trial);
}

/** Whether the learning rate stays at its peak once a warmup is over, as its log or else its config shows, or the optimizer needs no schedule. */
export function isConstantRate(trial: Trial, study: Study): boolean {
  if (isScheduleFree(trial)) return true;
  const logged = trial.learningRate?.series.values.filter(Number.isFinite) ?? [];
  if (logged.length >= 2) return staysAtPeak(logged);
  const known = knownSchedule(trial, study);
  const length = known?.runLength ?? trial.plannedSteps?.value ?? null;
  if (known === null || length === null || !(length > 0)) return false;
  const count = Math.min(GRID, Math.ceil(length));
  return staysAtPeak(Array.from({ length: count }, (_, index) => known.schedule.at(Math.floor((index * length) / count))));
}

/** From its first top on, nothing is below nearly the top. */
function staysAtPeak(rates: readonly number[]): boolean {
  const peak = rates.reduce((most, rate) => Math.max(most, rate), 0);
  const top = rates.findIndex((rate) => rate >= peak * STILL_CONSTANT);
  return peak > 0 && rates.slice(top).every((rate) => rate >= peak * STILL_CONSTANT);
}

function isScheduleFree({ config, hyperparameters }: Trial): boolean {
  if (scheduleFree.test(config?.optimizer.name?.value ?? '')) return true;
  return Object.entries(hyperparameters).some(([key, value]) => nameParts(key).includes('optimizer') && typeof value === 'string' && scheduleFree.test(value));
}

function inferredSchedule(trial: Trial): LearningRateSchedule | null {
  if (trial.learningRate === null || trial.unit !== 'steps') return null;
  const { steps, values } = trial.learningRate.series;
  const inferred = inferSchedule({ steps, rates: values, stepBase: trial.stepBase, plannedSteps: trial.plannedSteps?.value ?? null });
  return inferred.schedule;
}

function configSchedule(trial: Trial, study: Study): LearningRateSchedule | null {
  const known = knownSchedule(trial, study);
  return known === null || known.schedule.unit !== trial.unit ? null : known.schedule;
}

/** The log itself, in straight lines between its points; before the first and behind the last point their values. */
function loggedRate(trial: Trial): RunRate | null {
  if (trial.learningRate === null) return null;
  const { done, values } = doneAndValues(trial.learningRate.series, trial.stepBase);
  if (done.length < 2) return null;
  const at = (u: number): number => {
    const next = lowerBound(done, u + 1);
    const right = done[next];
    const left = done[next - 1];
    if (right === undefined || left === undefined) return values[Math.min(next, values.length - 1)] ?? 0;
    return (values[next - 1] ?? 0) + (((values[next] ?? 0) - (values[next - 1] ?? 0)) * (u + 1 - left)) / (right - left);
  };
  const peak = values.reduce((most, value) => Math.max(most, value), 0);
  const warmup = done[values.findIndex((value) => value >= peak * (1 - 1e-9))] ?? 0;
  return peak > 0 ? { at, peak, warmup, horizon: done.at(-1) ?? null, isConstant: false } : null;
}

/** The index of the first value that is at least `wanted`. */
function lowerBound(ascending: readonly number[], wanted: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the rate rises by more than a tenth of its peak after it has fallen by as much: restarts and cycles. */
export function restarts({ at, peak, warmup }: RunRate, length: number): boolean {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index <= GRID; index += 1) {
    const u = Math.min(length - 1, Math.round(warmup + ((length - 1 - warmup) * index) / GRID));
    const rate = at(Math.max(0, u));
    if (rate - least > 0.1 * peak) return true;
    least = Math.min(least, rate);
  }
  return false;
}

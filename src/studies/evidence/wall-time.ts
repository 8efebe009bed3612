import { nameParts } from '../../model/names.ts';
import type { Series } from '../../model/run.ts';
import type { Study, Trial } from '../../model/study.ts';
import { median } from '../../statistics/order.ts';
import { doneAndValues } from './curve.ts';

/** Values above this are points in time since 1970 in milliseconds: no training runs for thirty years of them. */
const EPOCH_MILLISECONDS = 1e12;

/** The usual hours that one step (or epoch) of a study's trials takes, by the clock that their logs carry; null where none does. */
export function hoursPerStep(study: Study): number | null {
  const known = study.trials.flatMap((trial) => hoursPerStepOf(trial) ?? []);
  return known.length === 0 ? null : median(known);
}

/** By the longest clock that never runs backwards: the time between its ends over the steps between them. */
function hoursPerStepOf(trial: Trial): number | null {
  let chosen: { readonly hours: number; readonly values: number } | null = null;
  for (const series of trial.run.series) {
    if (series.role !== 'time' || !isClock(series) || series.values.length <= (chosen?.values ?? 1)) continue;
    const { done, values } = doneAndValues(series, trial.stepBase);
    const steps = (done.at(-1) ?? 0) - (done[0] ?? 0);
    const passed = (values.at(-1) ?? 0) - (values[0] ?? 0);
    const isForward = values.every((value, index) => index === 0 || value >= (values[index - 1] ?? value));
    if (isForward && steps > 0 && passed > 0) chosen = { hours: (passed * secondsIn(series)) / 3_600 / steps, values: values.length };
  }
  return chosen?.hours ?? null;
}

/** A clock counts up over the run; a duration of one step, or a speed, does not. */
function isClock({ name }: Series): boolean {
  const parts = nameParts(name);
  if (parts.some((part) => /^(per|throughput|speed|its|ips|tps|fps|mfu|tflops|latency|eta|remaining|ms_per|this)$/.test(part))) return false;
  return parts.some((part) => /^(time|timestamp|elapsed|wall|clock|walltime|runtime|seconds|sec|secs|minutes|mins|hours|hour|duration)$/.test(part));
}

/** How many seconds one unit of a clock is: told by its name, or by values that are points in time; seconds otherwise. */
function secondsIn({ name, values }: Series): number {
  const parts = nameParts(name);
  if (parts.some((part) => /^hours?$/.test(part))) return 3_600;
  if (parts.some((part) => /^(minutes?|mins?)$/.test(part))) return 60;
  const first = values.find(Number.isFinite) ?? 0;
  if (first > EPOCH_MILLISECONDS || parts.some((part) => part === 'ms' || part === 'milliseconds')) return 0.001;
  return 1;
}

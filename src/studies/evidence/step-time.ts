import type { Series } from '../../model/run.ts';
import type { Trial } from '../../model/study.ts';
import { median } from '../../statistics/order.ts';
import { doneAndValues } from './curve.ts';

/** The usual time of a step as a run logged it, in the unit of the quantity: comparable with that of a run that logged the same. */
export interface StepTime {
  readonly quantity: string;
  readonly timePerStep: number;
}

const perStep =
  /(?:step|iter(?:ation)?|batch|update)_?time|time_?(?:per|\/)_?(?:step|iter|batch|update)|(?:sec(?:onds)?|ms|s)_?(?:per|\/)_?(?:step|iter|it|batch|update)|(?:iter|step)_?(?:dur|ms|sec)/;
const rate =
  /(?:steps?|iters?|iterations|it|samples|tokens|examples|images|seqs?|toks?|wps|updates)_?(?:per|\/)_?(?:sec(?:ond)?s?|s)(?:_|$)|^(?:tps|wps|ups|throughput|fps)$|throughput/;
const elapsed = /elapsed|wall|runtime|cumulative_time|total_time|train_time|relative_time|time_total|timestamp|^time$/;
/** What times something else than training. */
const otherClock = /eval|valid|val_|test|data|load|forward|backward|eta|remaining|inference|infer|checkpoint|save/;
/** The fewest logged times that say something; the first are compilation and warming up. */
const fewestTimes = 5;

/** Every way in which a run logged how long its steps take: as such, as a rate, or as the time gone by. */
export function stepTimesOf({ run, stepBase }: Trial): readonly StepTime[] {
  return run.series.flatMap((series): StepTime[] => {
    const time = timeOf(series, stepBase);
    return time === null || !(time > 0) || !Number.isFinite(time) ? [] : [{ quantity: series.name, timePerStep: time }];
  });
}

function timeOf(series: Series, stepBase: 0 | 1): number | null {
  const name = series.name.toLowerCase().replace(/[\s.-]+/g, '_');
  const last = name.slice(name.lastIndexOf('/') + 1);
  const written = perStep.test(name) || rate.test(name) ? name : last;
  if (otherClock.test(name)) return null;
  const { done, values } = doneAndValues(series, stepBase);
  if (values.length < fewestTimes) return null;
  if (perStep.test(written)) return median(values.slice(1));
  if (rate.test(written)) return 1 / median(values.slice(1));
  if (!elapsed.test(last) || series.role !== 'time') return null;
  const steps = values.slice(1).flatMap((value, index) => {
    const updates = (done[index + 1] ?? Number.NaN) - (done[index] ?? Number.NaN);
    return updates > 0 ? [(value - (values[index] ?? Number.NaN)) / updates] : [];
  });
  // A clock that is set back belongs to several launches.
  return steps.length < fewestTimes - 1 || steps.some((step) => step < 0) ? null : median(steps);
}

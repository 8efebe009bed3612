import { loggedCount, type RunRecord, type Series } from '../../model/run.ts';
import type { Trial } from '../../model/study.ts';
import { mask } from '../escape.ts';
import { type LoggedSchedule, loggedSchedule } from '../logged-schedule.ts';
import { finite, type JsonValue, record, scalars } from './values.ts';

/** The most points of a series in a document. */
export const MOST_POINTS = 512;

/** `Trial` of `longrun.inspect/1`, with what its logged learning rates show. */
export function inspectedTrialJson(trial: Trial, points: boolean): JsonValue {
  const logged = loggedSchedule(trial);
  return { ...trialJson(trial, points), loggedSchedule: logged === null ? null : loggedJson(logged) };
}

function loggedJson({ inferred, config }: LoggedSchedule): JsonValue {
  const { family, peak, warmupSteps, horizonSteps, endRate, maxRelativeDeviation } = inferred;
  return {
    family,
    peak: finite(peak),
    warmupSteps: finite(warmupSteps),
    horizonSteps: finite(horizonSteps),
    end: finite(endRate),
    maxRelativeDeviation: finite(maxRelativeDeviation),
    config:
      config === null
        ? null
        : { explains: config.explains, maxRelativeDeviation: finite(config.maxRelativeDeviation), shift: config.shift, worstAt: finite(config.worstAt) },
  };
}

/** `Trial` of `longrun.report/1`; step numbers are the file's own. With `points`, every series carries its points. */
export function trialJson(trial: Trial, points: boolean): { readonly [key: string]: JsonValue } {
  const { best, learningRate, metric, run } = trial;
  const evaluated = new Set(trial.evaluations.map((evaluation) => evaluation.step));
  return {
    id: mask(trial.id),
    paths: run.paths.map(mask),
    unit: trial.unit,
    stepBase: trial.stepBase,
    plannedSteps: finite(trial.plannedSteps?.value),
    lastStep: finite(trial.lastStep),
    status: trial.status,
    metric: metric === null ? null : { name: mask(metric.name), goal: metric.goal },
    evaluations: trial.evaluations.length,
    evaluationSpacing: finite(trial.evaluationSpacing),
    best: best === null ? null : { step: finite(best.step), value: finite(best.value), fraction: finite(best.fraction) },
    learningRate: learningRate === null ? null : { peak: finite(learningRate.peak), final: finite(learningRate.final) },
    series: record([...finalValues(run), ...namedSeries(run.series).map(([name, series]) => [name, seriesJson(series, points ? evaluated : null)] as const)]),
    hyperparameters: scalars(trial.hyperparameters),
  };
}

/** A value without a curve is a series of one value; a curve of its name stands for it. */
function finalValues(run: RunRecord): (readonly [string, JsonValue])[] {
  return Object.entries(run.finalValues ?? {}).map(([name, value]) => {
    const only = finite(value);
    return [mask(name), { count: 1, first: only, last: only, min: only, max: only }] as const;
  });
}

/** Two series of one name keep both: the second is `name#2`. */
function namedSeries(all: readonly Series[]): (readonly [string, Series])[] {
  const seen = new Map<string, number>();
  return all.map((series) => {
    const times = (seen.get(series.name) ?? 0) + 1;
    seen.set(series.name, times);
    return [mask(times === 1 ? series.name : `${series.name}#${times}`), series] as const;
  });
}

function seriesJson(series: Series, evaluated: ReadonlySet<number> | null): JsonValue {
  const { min, max } = extremes(series.values);
  const summary = {
    count: loggedCount(series),
    first: finite(series.values[0]),
    last: finite(series.values.at(-1)),
    min: finite(series.values[min]),
    max: finite(series.values[max]),
  };
  return evaluated === null ? summary : { ...summary, points: pointsJson(series, evaluated) };
}

/** At most `MOST_POINTS` points: ends and extremes first, then the evaluations, then evenly spaced ones. */
function pointsJson(series: Series, evaluated: ReadonlySet<number>): JsonValue {
  const length = Math.min(series.steps.length, series.values.length);
  const { min, max } = extremes(series.values);
  const kept = new Set([0, length - 1, min, max].filter((index) => index >= 0 && index < length));
  const evaluations = indices(length).filter((index) => evaluated.has(series.steps[index] ?? Number.NaN));
  keepEvenly(kept, evaluations);
  keepEvenly(kept, indices(length));
  return [...kept].toSorted((a, b) => a - b).map((index) => [finite(series.steps[index]), finite(series.values[index])]);
}

/** Adds as many of the candidates as there is room for, evenly spaced among them. */
function keepEvenly(kept: Set<number>, candidates: readonly number[]): void {
  const fresh = candidates.filter((index) => !kept.has(index));
  const room = Math.min(MOST_POINTS - kept.size, fresh.length);
  for (let slot = 0; slot < room; slot += 1) {
    const candidate = fresh[Math.floor((slot * fresh.length) / room)];
    if (candidate !== undefined) kept.add(candidate);
  }
}

function indices(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

/** Where the least and the greatest finite values stand; -1 where there is none. Ties go to the earliest. */
function extremes(values: readonly number[]): { min: number; max: number } {
  let min = -1;
  let max = -1;
  for (const [index, value] of values.entries()) {
    if (!Number.isFinite(value)) continue;
    if (min === -1 || value < (values[min] ?? 0)) min = index;
    if (max === -1 || value > (values[max] ?? 0)) max = index;
  }
  return { min, max };
}

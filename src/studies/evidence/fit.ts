import { nameParts } from '../../model/names.ts';
import type { Series } from '../../model/run.ts';
import type { Trial } from '../../model/study.ts';
import { doneAndValues } from './curve.ts';

/** A training set counts as fitted at 0.1 % errors, or, where only a log loss is logged, at 0.01 nats an example (science §1.3, R1). */
const MOST_ERRORS = 0.001;
const MOST_LOSS = 0.01;
/** Values in a row that must be that good: one lucky batch is no fit. */
const IN_ROW = 3;

/** How well a trial fitted its training set, by the metric that tells it best. */
export interface Fit {
  /** The logged name of the metric. */
  readonly metric: string;
  /** `errors`: share of wrong answers (or of unexplained variance); `loss`: log loss. */
  readonly measure: 'errors' | 'loss';
  /** Updates done at the first of three values in a row within the mark; null when that never happened. */
  readonly done: number | null;
  /** Updates done at the value before it, 0 where there is none: the fit happened after it. */
  readonly after: number | null;
  /** How many values were logged. */
  readonly values: number;
}

/** Trials never change: each is looked at once, however many rules ask. */
const fits = new WeakMap<Trial, { readonly fit: Fit | null }>();

/** When a trial first fitted its training set; null without a training metric that could tell. */
export function fitOf(trial: Trial): Fit | null {
  const known = fits.get(trial);
  if (known !== undefined) return known.fit;
  const fit = readFit(trial);
  fits.set(trial, { fit });
  return fit;
}

function readFit(trial: Trial): Fit | null {
  const errors = errorSeries(trial.run.series);
  const series = errors?.series ?? trial.trainLoss;
  if (series === null || series === undefined) return null;
  const { done, values } = doneAndValues(series, trial.stepBase);
  if (values.length < IN_ROW) return null;
  const wrong = errors === null ? values : values.map(errors.wrong);
  const first = firstInRow(wrong, errors === null ? MOST_LOSS : MOST_ERRORS);
  return {
    metric: series.name,
    measure: errors === null ? 'loss' : 'errors',
    done: first === null ? null : (done[first] ?? null),
    after: first === null ? null : first === 0 ? 0 : (done[first - 1] ?? 0),
    values: values.length,
  };
}

interface ErrorSeries {
  readonly series: Series;
  /** The share of wrong answers that a logged value stands for. */
  wrong(value: number): number;
}

/** A training accuracy, error rate or R², of several the one with the most values; percentages are recognised by values above 1. */
function errorSeries(all: readonly Series[]): ErrorSeries | null {
  let chosen: ErrorSeries | null = null;
  for (const series of all) {
    if (series.role !== 'train' || series.values.length <= (chosen?.series.values.length ?? 0)) continue;
    const parts = nameParts(series.name);
    const isAccuracy = parts.some((part) => /^(acc\d*|accuracy|top1|r2)$/.test(part));
    if (!isAccuracy && !parts.some((part) => /^(err|error|misclassification)$/.test(part))) continue;
    const largest = series.values.reduce((most, value) => (value > most ? value : most), 0);
    if (largest > 100) continue;
    const whole = largest > 1 ? 100 : 1;
    chosen = { series, wrong: isAccuracy ? (value) => 1 - value / whole : (value) => value / whole };
  }
  return chosen;
}

function firstInRow(values: readonly number[], most: number): number | null {
  let row = 0;
  for (const [index, value] of values.entries()) {
    row = value <= most + 1e-12 ? row + 1 : 0;
    if (row === IN_ROW) return index - IN_ROW + 1;
  }
  return null;
}

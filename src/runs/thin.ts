import type { Series } from '../model/run.ts';
import { Extremes } from './thin/extremes.ts';
import { Jumps } from './thin/jumps.ts';
import { PointList } from './thin/point-list.ts';

/** Longer series are thinned. An inference looks at 1,500 points of a schedule: what is left stays below that. */
export const mostPoints = 1500;

/** Evenly spaced points are kept up to so many, then every other one of them. */
const mostEven = 1280;
/** Values that are not finite are all kept up to so many; those behind are thinned like the others. */
const mostNotFinite = 500;
/** The usual spacing is told from so many gaps. */
const mostGaps = 4096;

/**
 * A long series with fewer points, itself where it is short or holds evaluations: those are never dropped.
 * What is kept: every n-th point, so that slopes and noise stay what they are; the first and the last; the least and the greatest of each
 * stretch of the run; of learning rates the two sides of their largest jumps instead; values that are not finite.
 */
export function thinSeries(series: Series): Series {
  if (series.role === 'validation' || series.thinned !== undefined || series.steps.length <= mostPoints) return series;
  const thinner = new SeriesThinner(series.role);
  for (let index = 0; index < series.steps.length; index++) thinner.add(series.steps[index] ?? Number.NaN, series.values[index] ?? Number.NaN);
  return { ...series, ...thinner.finish() };
}

/** Thins a series while it is read: takes points by ascending step, and keeps about as many however long the log is. */
export class SeriesThinner {
  readonly #even = new PointList();
  readonly #special: Extremes | Jumps;
  readonly #notFinite = new PointList();
  readonly #gaps: number[] = [];
  #stride = 1;
  #count = 0;
  #notFiniteCount = 0;
  #lastStep = Number.NEGATIVE_INFINITY;
  #lastValue = Number.NaN;

  constructor(role: Series['role']) {
    this.#special = role === 'learning-rate' ? new Jumps() : new Extremes();
  }

  get lastStep(): number {
    return this.#lastStep;
  }

  add(step: number, value: number): void {
    if (this.#gaps.length < mostGaps && this.#count > 0) this.#gaps.push(step - this.#lastStep);
    if (!Number.isFinite(value)) {
      this.#notFiniteCount++;
      if (this.#notFinite.length < mostNotFinite) this.#notFinite.push(step, value);
    } else this.#special.add(step, value);
    if (this.#count % this.#stride === 0) this.#keepEvenly(step, value);
    this.#count++;
    this.#lastStep = step;
    this.#lastValue = value;
  }

  /** Forgets what was logged at this step and behind it: a resumed run writes it again. */
  rewind(step: number): void {
    for (const points of [this.#even, this.#notFinite, this.#special]) points.dropFrom(step);
    this.#lastStep = this.#even.lastStep;
    this.#lastValue = this.#even.lastValue;
  }

  finish(): Required<Pick<Series, 'steps' | 'values' | 'thinned'>> {
    const kept = new Map<number, number>();
    for (const points of [this.#even, this.#special.points(), this.#notFinite]) {
      for (let index = 0; index < points.length; index++) kept.set(points.steps[index] ?? Number.NaN, points.values[index] ?? Number.NaN);
    }
    if (this.#count > 0 && Number.isFinite(this.#lastStep)) kept.set(this.#lastStep, this.#lastValue);
    const steps = [...kept.keys()].sort((a, b) => a - b);
    const values = steps.map((step) => kept.get(step) ?? Number.NaN);
    return { steps, values, thinned: { count: this.#count, notFinite: this.#notFiniteCount, spacing: this.#spacing() } };
  }

  #keepEvenly(step: number, value: number): void {
    this.#even.push(step, value);
    if (this.#even.length <= mostEven) return;
    this.#even.halve();
    this.#stride *= 2;
  }

  #spacing(): number {
    const gaps = this.#gaps.toSorted((a, b) => a - b);
    return gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
  }
}

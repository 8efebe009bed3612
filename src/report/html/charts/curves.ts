import type { Evaluation, Study, Trial } from '../../../model/study.ts';
import type { Words } from '../../../words/words.ts';
import { FIRST_TENTH, LAST_QUARTER } from '../../histogram.ts';
import { markupPlain } from '../../markup.ts';
import { metricValue, percent } from '../../numbers.ts';
import { across, FRAME, floor, label, line, mark, picture, round, up } from './frame.ts';

/** The most trials of one picture, and the most points of a trial. */
const MOST_TRIALS = 30;
const MOST_POINTS = 100;
/** What is above this share of all values is cut off: the first evaluations would flatten all others. */
const SHOWN_SHARE = 0.9;

/** A study's metric over the run, a line for each trial with its best step on it; empty where no trial has a curve and a length. */
export function curvesPicture(id: string, { name, trials, metric }: Study, words: Words): string {
  const drawn = trials.filter(isDrawn).slice(0, MOST_TRIALS);
  const range = rangeOf(drawn, metric?.goal ?? 'min');
  if (range === null || metric === null) return '';
  const height = (value: number) => Math.min(1, Math.max(0, (value - range.low) / (range.high - range.low)));
  const place = ({ done, value }: Evaluation, length: number) => [across(Math.min(1, Math.max(0, done / length))), up(height(value))] as const;
  const lines = drawn.map((trial) => {
    const length = lengthOf(trial);
    return line(
      thinned(trial.evaluations).map((evaluation) => place(evaluation, length)),
      trial.censoredBecause === null ? 'trial-curve' : 'trial-curve censored',
    );
  });
  const bests = drawn.flatMap((trial) => {
    if (trial.best === null || !Number.isFinite(trial.best.value)) return [];
    const [x, y] = place(trial.best, lengthOf(trial));
    return [`<circle class="best" cx="${round(x)}" cy="${round(y)}" r="3"/>`];
  });
  const described = words.page.curves({ shown: drawn.length, trials: trials.length, metric: metric.name });
  return picture(id, `${name}: ${metric.name}`, markupPlain(described), [
    mark(FIRST_TENTH),
    mark(LAST_QUARTER),
    floor(),
    ...lines,
    ...bests,
    label(FRAME.left - 8, up(1) + 4, metricValue(range.high), 'end'),
    label(FRAME.left - 8, up(0), metricValue(range.low), 'end'),
    ...[0, FIRST_TENTH, 0.5, LAST_QUARTER, 1].map((share) => label(across(share), up(0) + 20, percent(share), 'middle')),
    label(across(0.5), FRAME.height - 3, words.page.curvesAxis(metric.name), 'middle'),
  ]);
}

function isDrawn(trial: Trial): boolean {
  return trial.evaluations.length >= 2 && lengthOf(trial) > 0;
}

/** What a trial's place on the way is a share of; 0 where it is not known. */
function lengthOf({ plannedSteps }: Trial): number {
  const value = plannedSteps?.value ?? 0;
  return Number.isFinite(value) ? value : 0;
}

/** From the best value to where nine of ten values are inside; null for values that are all one, or none. */
function rangeOf(trials: readonly Trial[], goal: 'min' | 'max'): { readonly low: number; readonly high: number } | null {
  const values = trials.flatMap(({ evaluations }) => evaluations.map(({ value }) => value).filter(Number.isFinite)).toSorted((a, b) => a - b);
  const at = (share: number) => values[Math.round(share * (values.length - 1))] ?? Number.NaN;
  const [low, high] = goal === 'min' ? [at(0), at(SHOWN_SHARE)] : [at(1 - SHOWN_SHARE), at(1)];
  return high > low ? { low, high } : null;
}

/** Evenly chosen evaluations, the first and the last among them. */
function thinned(evaluations: readonly Evaluation[]): readonly Evaluation[] {
  const finite = evaluations.filter(({ done, value }) => Number.isFinite(done) && Number.isFinite(value));
  const last = finite.length - 1;
  if (last < MOST_POINTS) return finite;
  return Array.from({ length: MOST_POINTS }, (_, index) => finite[Math.round((index * last) / (MOST_POINTS - 1))]).filter((each) => each !== undefined);
}

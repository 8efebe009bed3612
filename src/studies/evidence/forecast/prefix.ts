import type { ForecastRefusal } from '../../../model/forecast.ts';
import type { Trial } from '../../../model/study.ts';
import { evaluationNoise } from '../../../statistics/noise.ts';
import { median, movingMedian } from '../../../statistics/order.ts';
import { fallPerDoubling } from '../../../statistics/slope.ts';
import { curveOf } from '../curve.ts';

/** What a forecast is made from: the evaluations up to a cut, lower being better. */
export interface CurvePrefix {
  /** Updates (or epochs) done at each evaluation, ascending. */
  readonly done: readonly number[];
  readonly loss: readonly number[];
  /** Evaluation noise near the cut; 0 where it cannot be told. */
  readonly noise: number;
  /** The median of the last three losses. */
  readonly last: number;
}

/** The fewest evaluations that a forecast is made from. */
export const FEWEST_EVALUATIONS = 12;

/** A rise of the smoothed loss by more than this many noises is no noise. */
const MOST_NOISES = 3;

/** An evaluation so many noises above the best before it, and so much of its value, is a spike. */
const SPIKE_NOISES = 10;
const SPIKE_SHARE = 0.05;

/** The evaluations of a trial up to `until` updates done. */
export function prefixOf(trial: Trial, until: number = Number.POSITIVE_INFINITY): CurvePrefix {
  const curve = curveOf(trial);
  const count = curve === null ? 0 : curve.done.filter((done) => done <= until).length;
  const loss = curve?.loss.slice(0, count) ?? [];
  return { done: curve?.done.slice(0, count) ?? [], loss, noise: evaluationNoise(loss) ?? 0, last: median(loss.slice(-3)) };
}

/** What in the curve itself forbids a forecast (science §4.4); null when nothing does. */
export function refusalOfCurve({ done, loss, noise }: CurvePrefix): ForecastRefusal | null {
  const cut = done.at(-1) ?? 0;
  if (loss.length < FEWEST_EVALUATIONS) return 'too-few-evaluations';
  const tail = movingMedian(loss.slice(done.findIndex((at) => at >= cut / 2)), 3);
  const least = tail.reduce((smallest, value) => Math.min(smallest, value), Number.POSITIVE_INFINITY);
  if ((tail.at(-1) ?? 0) - least > MOST_NOISES * noise) return 'tail-rises';
  return hasSpike(loss, done.filter((at) => at < 0.8 * cut).length, noise) ? 'loss-spike' : null;
}

/** Whether a loss in the last fifth stands far above the best before it. */
function hasSpike(loss: readonly number[], from: number, noise: number): boolean {
  let least = Number.POSITIVE_INFINITY;
  for (const [index, value] of loss.entries()) {
    if (index >= from && value - least > Math.max(SPIKE_NOISES * noise, SPIKE_SHARE * Math.abs(least))) return true;
    least = Math.min(least, value);
  }
  return false;
}

/** What the slope over the last doubling promises for a length `factor` times as long, over |last|: an upper bound. Null with fewer than 6 evaluations in it. */
export function gainAtMost({ done, loss, last }: CurvePrefix, factor: number): number | null {
  const from = done.findIndex((at) => at >= (done.at(-1) ?? 0) / 2);
  const fall = fallPerDoubling(done.slice(from), loss.slice(from));
  return fall === null || last === 0 ? null : Math.max(0, (fall / Math.abs(last)) * Math.log2(factor));
}

import type { LearningRateSchedule } from '../../model/schedule.ts';
import { constantCurve, geometric } from '../curves/arcs.ts';
import { clamped, delayed, held, pieces } from '../curves/combine.ts';
import { makeSchedule } from '../make.ts';

export interface Exponential {
  readonly start: number;
  /** The factor of `per` updates. */
  readonly ratio: number;
  readonly per?: number;
  /** Only whole multiples of `per` count. */
  readonly staircase?: boolean;
  /** Updates at `start` before it (optax transition_begin); whole. */
  readonly hold?: number;
  /** The rate never passes this one: a floor for a decay, a ceiling for a growth (optax end_value). */
  readonly end?: number;
}

/**
 * start·ratio^(u/per).
 * Source: torch ExponentialLR (per 1), optax exponential_decay, Keras ExponentialDecay, spaCy compounding and decaying kin.
 */
export function exponential(options: Exponential): LearningRateSchedule {
  const { start, ratio, end } = options;
  const per = options.per ?? 1;
  const hold = options.hold ?? 0;
  const body = options.staircase === true ? held(geometric({ scale: start, ratio, per: 1, begin: 0 }), per) : geometric({ scale: start, ratio, per, begin: 0 });
  const started =
    hold > 0
      ? pieces([
          { until: hold, curve: constantCurve(start) },
          { until: Number.POSITIVE_INFINITY, curve: delayed(body, hold) },
        ])
      : body;
  const grows = ratio > 1;
  const curve = end === undefined ? started : grows ? clamped(started, Number.NEGATIVE_INFINITY, end) : clamped(started, end);
  const reached = end !== undefined && end > 0 && start > 0 && ratio > 0 && ratio !== 1 ? hold + (per * Math.log(end / start)) / Math.log(ratio) : null;
  return makeSchedule(curve, {
    family: 'exponential',
    parameters: { start, ratio, per, staircase: options.staircase, hold: options.hold, end },
    peak: grows ? (end ?? Number.POSITIVE_INFINITY) : start,
    horizon: reached,
    afterHorizon: reached === null ? 'none' : grows ? 'constant' : 'floor',
  });
}

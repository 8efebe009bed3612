import type { LearningRateSchedule } from '../../model/schedule.ts';
import { constantCurve } from '../curves/arcs.ts';
import { clamped, delayed, pieces } from '../curves/combine.ts';
import { directionOf, monotone } from '../curves/curve.ts';
import { makeSchedule } from '../make.ts';

/**
 * peak while t < hold, then peak·((t - hold + timescale)/timescale)^exponent, t the updates since the warmup; `floor` is kept. No horizon.
 * Source: OLMo-core `optim/scheduler.py` PowerLR (exponent b = -0.51, timescale = warmup; its linear tail: `withCooldown`),
 * NeMo NoamHoldAnnealing (exponent = -decay_rate, timescale = warmup, hold = hold_steps).
 */
export function power(options: {
  readonly peak: number;
  readonly exponent: number;
  readonly timescale: number;
  readonly hold?: number;
  readonly floor?: number;
}): LearningRateSchedule {
  const { peak, exponent, floor } = options;
  const timescale = Math.max(options.timescale, Number.MIN_VALUE);
  const hold = options.hold ?? 0;
  const body = monotone(directionOf(0, exponent), (t) => peak * ((t + timescale) / timescale) ** exponent);
  const started = pieces([
    { until: hold, curve: constantCurve(peak) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(body, hold) },
  ]);
  return makeSchedule(floor === undefined ? started : clamped(started, floor), {
    family: 'power',
    parameters: { peak, exponent, timescale: options.timescale, hold: options.hold, floor },
    peak: exponent > 0 ? Number.POSITIVE_INFINITY : peak,
    horizon: null,
    afterHorizon: 'none',
  });
}

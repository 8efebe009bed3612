import type { LearningRateSchedule } from '../../model/schedule.ts';
import { constantCurve } from '../curves/arcs.ts';
import { pieces } from '../curves/combine.ts';
import { makeSchedule } from '../make.ts';

/** One rate for ever. Source: transformers `optimization.py` get_constant_schedule; optax constant_schedule. */
export function constant(options: { readonly rate: number }): LearningRateSchedule {
  return makeSchedule(constantCurve(options.rate), {
    family: 'constant',
    parameters: { rate: options.rate },
    peak: options.rate,
    horizon: null,
    afterHorizon: 'none',
  });
}

/** rate·factor while u < steps, then rate. Source: torch `optim/lr_scheduler.py` ConstantLR (factor 1/3, total_iters 5 by default). */
export function constantFactor(options: { readonly rate: number; readonly factor: number; readonly steps: number }): LearningRateSchedule {
  const { rate, factor, steps } = options;
  const curve = pieces([
    { until: steps, curve: constantCurve(rate * factor) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(rate) },
  ]);
  return makeSchedule(curve, {
    family: 'constant',
    parameters: { rate, factor, steps },
    peak: Math.max(rate, rate * factor),
    warmup: factor < 1 ? steps : 0,
    horizon: null,
    afterHorizon: 'none',
  });
}

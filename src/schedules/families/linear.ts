import type { LearningRateSchedule } from '../../model/schedule.ts';
import { transition } from '../curves/combine.ts';
import { makeSchedule, restingAt } from '../make.ts';

/**
 * start while u <= hold, then in a straight line to `end` over `steps` updates, then end.
 * Source: transformers get_linear_schedule_with_warmup (its part after the warmup: end 0), torch LinearLR, optax linear_schedule
 * (hold = transition_begin), Megatron-LM `linear`.
 */
export function linear(options: { readonly start: number; readonly end: number; readonly steps: number; readonly hold?: number }): LearningRateSchedule {
  const { start, end, steps } = options;
  const hold = options.hold ?? 0;
  return makeSchedule(transition({ shape: 'linear', from: start, to: end, begin: hold, length: steps }), {
    family: 'linear',
    parameters: { start, end, steps, hold: options.hold },
    peak: Math.max(start, end),
    warmup: end > start ? hold + steps : 0,
    horizon: end > start ? null : hold + steps,
    afterHorizon: end > start ? 'none' : restingAt(end, start),
  });
}

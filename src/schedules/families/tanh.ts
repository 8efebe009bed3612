import type { LearningRateSchedule } from '../../model/schedule.ts';
import { transition } from '../curves/combine.ts';
import { makeSchedule, restingAt } from '../make.ts';

/**
 * floor + (start - floor)·½(1 - tanh(lower·(1-p) + upper·p)), p = u/steps, then the floor. For cycles: `restarts` with shape {tanh: [lower, upper]}.
 * Source: timm `scheduler/tanh_lr.py` TanhLRScheduler (lb -7, ub 3).
 */
export function tanh(options: {
  readonly start: number;
  readonly floor?: number;
  readonly steps: number;
  readonly lower?: number;
  readonly upper?: number;
}): LearningRateSchedule {
  const { start, steps } = options;
  const floor = options.floor ?? 0;
  const lower = options.lower ?? -7;
  const upper = options.upper ?? 3;
  return makeSchedule(transition({ shape: { tanh: [lower, upper] }, from: start, to: floor, begin: 0, length: steps }), {
    family: 'tanh',
    parameters: { start, floor, steps, lower, upper },
    peak: start,
    horizon: steps,
    afterHorizon: restingAt(floor, start),
  });
}

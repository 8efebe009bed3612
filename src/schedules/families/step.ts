import type { LearningRateSchedule } from '../../model/schedule.ts';
import { geometric } from '../curves/arcs.ts';
import { held } from '../curves/combine.ts';
import { makeSchedule } from '../make.ts';

/**
 * start·gamma^floor(u/size): no horizon.
 * Source: torch StepLR, timm StepLRScheduler, Composer StepScheduler, detectron2-like step decays.
 */
export function step(options: { readonly start: number; readonly size: number; readonly gamma: number }): LearningRateSchedule {
  const { start, size, gamma } = options;
  return makeSchedule(held(geometric({ scale: start, ratio: gamma, per: 1, begin: 0 }), size), {
    family: 'step',
    parameters: { start, size, gamma },
    peak: gamma > 1 ? Number.POSITIVE_INFINITY : start,
    horizon: null,
    afterHorizon: 'none',
  });
}

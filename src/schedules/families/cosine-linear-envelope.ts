import type { LearningRateSchedule } from '../../model/schedule.ts';
import { constantCurve } from '../curves/arcs.ts';
import { pieces } from '../curves/combine.ts';
import { monotone } from '../curves/curve.ts';
import { makeSchedule, restingAt } from '../make.ts';

/**
 * floor + (peak - floor)·(1 - p)·½(1 + cos πp), p = t/steps, then the floor: a cosine under a line.
 * Source: OLMo `olmo/optim.py` CosLinearEnvelope.get_lr (its part after the warmup).
 */
export function cosineLinearEnvelope(options: { readonly peak: number; readonly floor?: number; readonly steps: number }): LearningRateSchedule {
  const { peak, steps } = options;
  const floor = options.floor ?? 0;
  const at = (t: number): number => floor + (1 - t / steps) * ((peak - floor) * 0.5 * (1 + Math.cos((Math.PI * t) / steps)));
  const curve = pieces([
    { until: steps, curve: monotone(-1, at) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) },
  ]);
  return makeSchedule(curve, {
    family: 'cosine-linear-envelope',
    parameters: { peak, floor, steps },
    peak,
    horizon: steps,
    afterHorizon: restingAt(floor, peak),
  });
}

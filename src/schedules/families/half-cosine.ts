import type { LearningRateSchedule } from '../../model/schedule.ts';
import { constantCurve, wave } from '../curves/arcs.ts';
import { pieces } from '../curves/combine.ts';
import { makeSchedule, restingAt } from '../make.ts';

/**
 * The second half of a cosine from `peak` to `floor`: floor + (peak - floor)·½(1 + cos(π(1+p)/2)), p = t/steps, then the floor.
 * It begins at the middle of peak and floor, which is the largest rate it has. Source: OLMo-core `optim/scheduler.py` HalfCosWithWarmup.
 */
export function halfCosine(options: { readonly peak: number; readonly floor?: number; readonly steps: number }): LearningRateSchedule {
  const { peak, steps } = options;
  const floor = options.floor ?? 0;
  const curve = pieces([
    { until: steps, curve: wave({ middle: (peak + floor) / 2, amplitude: (peak - floor) / 2, begin: -steps, half: 2 * steps }) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) },
  ]);
  return makeSchedule(curve, {
    family: 'half-cosine',
    parameters: { peak, floor, steps },
    peak: (peak + floor) / 2,
    horizon: steps,
    afterHorizon: restingAt(floor, peak),
  });
}

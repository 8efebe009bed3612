import type { LearningRateSchedule } from '../../model/schedule.ts';
import { clamped, transition } from '../curves/combine.ts';
import { makeSchedule, restingAt } from '../make.ts';

/**
 * max(floor, peak·((steps - t)/steps)²), then the floor; t and steps without the warmup.
 * Source: NeMo `core/optim/lr_scheduler.py` SquareAnnealing, _square_annealing (min_lr 1e-5 by default).
 */
export function squareAnnealing(options: { readonly peak: number; readonly steps: number; readonly floor?: number }): LearningRateSchedule {
  const { peak, steps } = options;
  const floor = options.floor ?? 0;
  return makeSchedule(clamped(transition({ shape: 'square', from: peak, to: 0, begin: 0, length: steps }), floor), {
    family: 'square-annealing',
    parameters: { peak, steps, floor },
    peak,
    horizon: steps,
    afterHorizon: restingAt(floor, peak),
  });
}

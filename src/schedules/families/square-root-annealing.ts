import type { LearningRateSchedule } from '../../model/schedule.ts';
import { clamped, transition } from '../curves/combine.ts';
import { makeSchedule, restingAt } from '../make.ts';

/**
 * max(floor, peak·√((steps - u)/steps)), then the floor. NeMo does not take the warmup off `steps`: give the clock `running` to `withWarmup`.
 * Source: NeMo `core/optim/lr_scheduler.py` SquareRootAnnealing, _squareroot_annealing.
 */
export function squareRootAnnealing(options: { readonly peak: number; readonly steps: number; readonly floor?: number }): LearningRateSchedule {
  const { peak, steps } = options;
  const floor = options.floor ?? 0;
  return makeSchedule(clamped(transition({ shape: 'sqrt', from: peak, to: 0, begin: 0, length: steps }), floor), {
    family: 'square-root-annealing',
    parameters: { peak, steps, floor },
    peak,
    horizon: steps,
    afterHorizon: restingAt(floor, peak),
  });
}

import type { LearningRateSchedule } from '../../model/schedule.ts';
import { held } from '../curves/combine.ts';
import { monotone } from '../curves/curve.ts';
import { makeSchedule } from '../make.ts';

/**
 * start/(1 + rate·u/per); as a staircase only whole multiples of `per` count. No horizon.
 * Source: Keras `learning_rate_schedule.py` InverseTimeDecay; spaCy decaying; DeepSpeed OneCycle's decay phase.
 */
export function inverseTime(options: {
  readonly start: number;
  readonly rate: number;
  readonly per?: number;
  readonly staircase?: boolean;
}): LearningRateSchedule {
  const { start, rate } = options;
  const per = options.per ?? 1;
  const curve =
    options.staircase === true
      ? held(
          monotone(-1, (tick) => start / (1 + rate * tick)),
          per,
        )
      : monotone(-1, (u) => start / (1 + (rate * u) / per));
  return makeSchedule(curve, {
    family: 'inverse-time',
    parameters: { start, rate, per, staircase: options.staircase },
    peak: start,
    horizon: null,
    afterHorizon: 'none',
  });
}

import type { LearningRateSchedule } from '../../model/schedule.ts';
import { line } from '../curves/arcs.ts';
import { held } from '../curves/combine.ts';
import { makeSchedule } from '../make.ts';

/**
 * start·(1 + rate·u/per), growing without end; as a staircase only whole multiples of `per` count.
 * Source: DeepSpeed `runtime/lr_schedules.py` LRRangeTest (lr_range_test_min_lr 1e-3, step_size 2000, step_rate 1, staircase false).
 */
export function rangeTest(options: {
  readonly start: number;
  readonly rate: number;
  readonly per: number;
  readonly staircase?: boolean;
}): LearningRateSchedule {
  const { start, rate, per } = options;
  const growing = line({ from: start, to: start * (1 + rate), begin: 0, length: options.staircase === true ? 1 : per });
  return makeSchedule(options.staircase === true ? held(growing, per) : growing, {
    family: 'range-test',
    parameters: { start, rate, per, staircase: options.staircase },
    peak: Number.POSITIVE_INFINITY,
    horizon: null,
    afterHorizon: 'none',
  });
}

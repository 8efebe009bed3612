import type { LearningRateSchedule } from '../../model/schedule.ts';
import { shifted } from '../../schedules/compose/clocks.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { constantCurve } from '../../schedules/curves/arcs.ts';
import { delayed, pieces, through } from '../../schedules/curves/combine.ts';
import { constant } from '../../schedules/families/constant.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { inverseTime } from '../../schedules/families/inverse-time.ts';
import { linear } from '../../schedules/families/linear.ts';
import { oneCycle } from '../../schedules/families/one-cycle.ts';
import { remade } from '../../schedules/make.ts';

/** The warmup that three of DeepSpeed's schedulers share: `warmup_num_steps` (at least 2), by the logarithm unless `linear`. */
export interface DeepSpeedWarmup {
  readonly steps: number;
  readonly start: number;
  readonly isLinear: boolean;
}

/** DeepSpeed's counter is one behind: update 0 has the rate `first`, update u the formula's value at u - 1. */
function oneBehind(schedule: LearningRateSchedule, first: number): LearningRateSchedule {
  const curve = pieces([
    { until: 1, curve: constantCurve(first) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(schedule, 1) },
  ]);
  const horizon = schedule.horizon === null ? null : schedule.horizon + 1;
  return remade(schedule, { warmup: schedule.warmup + 1, horizon }, curve);
}

function warmed(warmup: DeepSpeedWarmup, body: LearningRateSchedule, peak: number): LearningRateSchedule {
  return withWarmup({ body, steps: warmup.steps, start: warmup.start, target: peak, shape: warmup.isLinear ? 'linear' : 'logarithmic' });
}

/** Source: DeepSpeed 22779f2c `deepspeed/runtime/lr_schedules.py` WarmupLR. */
export function warmupLr(peak: number, warmup: DeepSpeedWarmup): LearningRateSchedule {
  return oneBehind(warmed(warmup, constant({ rate: peak }), peak), warmup.start);
}

/** To `warmup_min_lr` in a straight line. Source: DeepSpeed 22779f2c `deepspeed/runtime/lr_schedules.py` WarmupDecayLR. */
export function warmupDecayLr(peak: number, warmup: DeepSpeedWarmup, total: number): LearningRateSchedule {
  const body = linear({ start: peak, end: warmup.start, steps: Math.max(1, total - warmup.steps) });
  return oneBehind(warmed(warmup, body, peak), warmup.start);
}

/**
 * Shares of the optimizer's rate; the cosine is already at its update 1 when the warmup ends.
 * Source: DeepSpeed 22779f2c `deepspeed/runtime/lr_schedules.py` WarmupCosineLR.
 */
export function warmupCosineLr(peak: number, warmup: DeepSpeedWarmup, more: { readonly total: number; readonly floorRatio: number }): LearningRateSchedule {
  const steps = Math.max(1, more.total - warmup.steps);
  const body = shifted(cosine({ peak, floor: more.floorRatio * peak, steps }), 1);
  return oneBehind(warmed(warmup, body, peak), 0);
}

/**
 * One cycle, then min/(1 + rate·t/size), t the updates since.
 * Source: DeepSpeed 22779f2c `deepspeed/runtime/lr_schedules.py` OneCycle (without stairs).
 */
export function oneCycleLr(options: {
  readonly low: number;
  readonly high: number;
  readonly up: number;
  readonly down: number;
  readonly decayRate: number;
  readonly decaySize: number;
}): LearningRateSchedule {
  const { low, high, up, down, decayRate, decaySize } = options;
  const total = up + down;
  const cycle = oneCycle({ start: low, peak: high, end: low, peakAt: up, endAt: total, anneal: 'linear', stops: false });
  if (decayRate === 0 || decaySize === 0) return cycle;
  const tail = inverseTime({ start: low, rate: decayRate, per: decaySize });
  const curve = pieces([
    { until: through(total), curve: cycle },
    { until: Number.POSITIVE_INFINITY, curve: delayed(tail, total) },
  ]);
  return remade(cycle, { parameters: { decayRate, decaySize } }, curve);
}

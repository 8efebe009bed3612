import type { LearningRateSchedule } from '../../model/schedule.ts';
import { delayed, held, reclocked } from '../curves/combine.ts';
import { remade } from '../make.ts';

/** A quantity of the old clock in the new one; null and Infinity stay. */
function moved(horizon: number | null, by: number): number | null {
  return horizon === null ? null : Math.max(0, horizon + by);
}

/**
 * The schedule with its counter `by` updates ahead: at(u) = schedule.at(u + by). `shifted(schedule, 1)` is t = u + 1, for frameworks that count the
 * update before they ask for its rate (OLMo, OLMo-core, transformers' cosine_warmup_with_min_lr). A negative `by` starts it later.
 */
export function shifted(schedule: LearningRateSchedule, by: number): LearningRateSchedule {
  if (by === 0) return schedule;
  return remade(schedule, { warmup: Math.max(0, schedule.warmup - by), horizon: moved(schedule.horizon, -by) }, delayed(schedule, -by));
}

/**
 * A schedule that counts samples or tokens, as one of updates: at(u) = schedule.at((u + ahead)·perUpdate).
 * Source: Megatron-LM OptimizerParamScheduler (num_steps in samples), OLMo with units tokens (ahead 1).
 */
export function perUpdate(schedule: LearningRateSchedule, options: { readonly perUpdate: number; readonly ahead?: number }): LearningRateSchedule {
  const stride = options.perUpdate;
  const ahead = options.ahead ?? 0;
  if (!(stride > 0)) return schedule;
  const curve = reclocked(schedule, { stride, offset: ahead * stride });
  return remade(
    schedule,
    {
      warmup: Math.max(0, schedule.warmup / stride - ahead),
      horizon: moved(schedule.horizon === null ? null : schedule.horizon / stride, -ahead),
      parameters: { unitsPerUpdate: stride },
    },
    curve,
  );
}

/** A schedule of epochs as one of updates: the rate of an epoch holds for all its updates. Steps per epoch need not be whole. */
export function heldPerEpoch(schedule: LearningRateSchedule, stepsPerEpoch: number): LearningRateSchedule {
  if (!(stepsPerEpoch > 0)) return schedule;
  const horizon = schedule.horizon === null ? null : Math.ceil(schedule.horizon * stepsPerEpoch);
  return remade(
    schedule,
    { unit: 'steps', warmup: Math.ceil(schedule.warmup * stepsPerEpoch), horizon, parameters: { stepsPerEpoch } },
    held(schedule, stepsPerEpoch),
  );
}

/** The schedule said to be one of epochs: its updates are the framework's epochs. */
export function inEpochs(schedule: LearningRateSchedule): LearningRateSchedule {
  return remade(schedule, { unit: 'epochs' });
}

import type { LearningRateSchedule } from '../../model/schedule.ts';
import { type ArcShape, arcCurve, constantCurve } from '../curves/arcs.ts';
import { pieces, through } from '../curves/combine.ts';
import { remade, restingAt } from '../make.ts';

/**
 * A schedule that is left at update `begin` for a decay of `length` updates from the rate it has there to `end`, which then stays.
 * Source: LLM Foundry InverseSquareRootWithWarmupScheduler (t_cooldown), OLMo-core PowerLR (its linear tail).
 */
export function withCooldown(options: {
  readonly body: LearningRateSchedule;
  readonly begin: number;
  readonly length: number;
  readonly end?: number;
  readonly shape?: ArcShape;
}): LearningRateSchedule {
  const { body, begin, length } = options;
  const end = options.end ?? 0;
  const curve = pieces([
    { until: begin, curve: body },
    { until: begin + length, curve: arcCurve({ shape: options.shape ?? 'linear', from: body.at(begin), to: end, begin, length }) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(end) },
  ]);
  const parameters = { cooldownBegin: begin, cooldownSteps: length, cooldownEnd: end };
  return remade(body, { parameters, horizon: begin + length, afterHorizon: restingAt(end, body.peak) }, curve);
}

/**
 * A schedule that falls (or jumps) to `rate` at update `at` and stays there; `inclusive` keeps its own value at `at` (step > max_steps).
 * Source: NeMo (`min_lr` past max_steps), Megatron-LM (`min_lr` past lr_decay_steps).
 */
export function endedAt(options: {
  readonly body: LearningRateSchedule;
  readonly at: number;
  readonly rate: number;
  readonly inclusive?: boolean;
}): LearningRateSchedule {
  const { body, at, rate } = options;
  const curve = pieces([
    { until: options.inclusive === true ? through(at) : at, curve: body },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(rate) },
  ]);
  const horizon = body.horizon === null ? at : Math.min(body.horizon, at);
  return remade(body, { horizon, afterHorizon: restingAt(rate, body.peak), parameters: { endedAt: at, rateAfter: rate } }, curve);
}

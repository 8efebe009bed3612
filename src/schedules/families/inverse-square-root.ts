import type { LearningRateSchedule } from '../../model/schedule.ts';
import { clamped } from '../curves/combine.ts';
import { monotone } from '../curves/curve.ts';
import { makeSchedule } from '../make.ts';

/**
 * peak/√((t + timescale)/timescale), t the updates since the warmup: no horizon.
 * With a floor, `add`: floor + (peak - floor)/√(…), `clamp`: max(floor, …).
 * Source: transformers get_inverse_sqrt_schedule (timescale = warmup, or 10000 without one), fairseq inverse_sqrt and OLMo InvSqrtWithWarmup
 * (timescale = warmup), OLMo-core (floor added), NeMo InverseSquareRootAnnealing (timescale = warmup + 1), LLM Foundry
 * InverseSquareRootWithWarmupScheduler (timescale = t_scale, floor added; its cooldown: `withCooldown`), Megatron-LM (floor clamped).
 */
export function inverseSquareRoot(options: {
  readonly peak: number;
  readonly timescale: number;
  readonly floor?: number;
  readonly floorBy?: 'add' | 'clamp';
}): LearningRateSchedule {
  const { peak } = options;
  const timescale = Math.max(options.timescale, Number.MIN_VALUE);
  const floor = options.floor ?? 0;
  const base = options.floorBy === 'clamp' ? 0 : floor;
  const curve = monotone(-1, (t) => base + (peak - base) / Math.sqrt((t + timescale) / timescale));
  return makeSchedule(options.floorBy === 'clamp' ? clamped(curve, floor) : curve, {
    family: 'inverse-square-root',
    parameters: { peak, timescale: options.timescale, floor, floorBy: floor === 0 ? undefined : (options.floorBy ?? 'add') },
    peak,
    horizon: null,
    afterHorizon: 'none',
  });
}

import type { LearningRateSchedule } from '../../model/schedule.ts';
import { type ArcShape, arcCurve, constantCurve, wave } from '../curves/arcs.ts';
import { clamped, pieces } from '../curves/combine.ts';
import { makeSchedule, restingAt } from '../make.ts';

export interface StableDecay {
  readonly peak: number;
  readonly floor?: number;
  /** Updates at the peak. */
  readonly stable: number;
  /** Updates from the peak to the floor. */
  readonly decay: number;
  readonly shape?: ArcShape;
  /** `rescale`: floor + (peak - floor)·d(p) (transformers, Megatron-LM, torchtitan). `clamp`: max(floor, peak·d(p)) (NeMo). */
  readonly floorBy?: 'rescale' | 'clamp';
  /** Waves within the decay for the cosine shape (transformers num_cycles); 0.5 by default. */
  readonly cycles?: number;
}

/**
 * The peak for `stable` updates, a decay of any shape, then the floor: the part behind the warmup of a WSD schedule.
 * Source: transformers get_wsd_schedule, Megatron-LM `WSD` (shape `exponential` is 2·½^p - 1), torchtitan linear_warmup_stable_decay,
 * NeMo WarmupHoldAnnealOneMinusSquareRoot and …Linear, OLMo-core WSD, fairseq tri_stage (shape `geometric`).
 */
export function stableDecay(options: StableDecay): LearningRateSchedule {
  const { peak, stable, decay } = options;
  const floor = options.floor ?? 0;
  const shape = options.shape ?? 'linear';
  const floorBy = options.floorBy ?? 'rescale';
  const cycles = options.cycles ?? 0.5;
  const to = floorBy === 'clamp' ? 0 : floor;
  const arc = { shape, from: peak, to, begin: stable, length: decay } as const;
  const falling =
    shape === 'cosine' && cycles !== 0.5
      ? wave({ middle: (peak + to) / 2, amplitude: (peak - to) / 2, begin: stable, half: decay / (2 * cycles) })
      : arcCurve(arc);
  const curve = pieces([
    { until: stable, curve: constantCurve(peak) },
    { until: stable + Math.max(0, decay), curve: floorBy === 'clamp' ? clamped(falling, floor) : falling },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) },
  ]);
  return makeSchedule(curve, {
    family: 'warmup-stable-decay',
    parameters: { peak, floor, stable, decay, shape: nameOfShape(shape), floorBy: floor === 0 ? undefined : floorBy, cycles: options.cycles },
    peak,
    horizon: stable + decay,
    afterHorizon: restingAt(floor, peak),
  });
}

function nameOfShape(shape: ArcShape): string {
  if (typeof shape === 'string') return shape;
  if ('power' in shape) return `(1-p)^${shape.power}`;
  return 'complement' in shape ? `1-p^${shape.complement}` : 'tanh';
}

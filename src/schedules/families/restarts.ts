import type { Curve, LearningRateSchedule } from '../../model/schedule.ts';
import { type ArcShape, arcCurve, constantCurve } from '../curves/arcs.ts';
import { cyclesCurve } from '../curves/cycles.ts';
import { makeSchedule, restingAt } from '../make.ts';

export interface Restarts {
  readonly peak: number;
  readonly floor?: number;
  /** The length of the first cycle in updates; may be a fraction. */
  readonly firstCycle: number;
  /** Each cycle is this many times as long as the one before (torch T_mult, Keras t_mul, timm cycle_mul, fairseq t_mult). */
  readonly multiplier?: number;
  /** What a cycle keeps of the one before: of its peak (timm cycle_decay), of its height over the floor (Keras m_mul), or of both peak and floor (fairseq lr_shrink). */
  readonly keeps?: { readonly peak: number } | { readonly height: number } | { readonly whole: number };
  /** The number of cycles; for ever by default. */
  readonly limit?: number;
  /** The rate after the last cycle; the floor by default. */
  readonly after?: number;
  readonly shape?: ArcShape;
  /** timm's k_decay. */
  readonly warp?: number;
  /** The cycle of an update where rounding decides it (transformers computes (n·p) mod 1). */
  indexOf?(u: number): number;
}

/** Cycle number `i` has shrunk to nothing by then. */
function vanishesAt(kept: number): number {
  return kept > 0 && kept < 1 ? Math.ceil(-746 / Math.log(kept)) : Number.POSITIVE_INFINITY;
}

/** The cycles that go on when their peak has shrunk to nothing: to the floor from there. */
function restingCurve(cycle: { readonly top: number; readonly floor: number; readonly length: number; readonly shape: ArcShape }): Curve {
  const { top, floor, length, shape } = cycle;
  if (top === floor) return constantCurve(floor);
  return cyclesCurve({
    first: length,
    multiplier: 1,
    limit: Number.POSITIVE_INFINITY,
    alike: true,
    after: constantCurve(floor),
    curve: ({ begin }) => arcCurve({ shape, from: top, to: floor, begin, length }),
  });
}

/**
 * Decays from the peak to the floor again and again: cosine by default.
 * Source: torch CosineAnnealingWarmRestarts, Keras CosineDecayRestarts, timm CosineLRScheduler (and its Poly and Tanh kin), fairseq cosine,
 * transformers get_cosine_with_hard_restarts_schedule_with_warmup (limit = num_cycles, then 0).
 */
export function restarts(options: Restarts): LearningRateSchedule {
  const { peak, firstCycle } = options;
  const floor = options.floor ?? 0;
  const multiplier = options.multiplier ?? 1;
  const shape = options.shape ?? 'cosine';
  const keeps = options.keeps ?? { peak: 1 };
  const kept = 'peak' in keeps ? keeps.peak : 'whole' in keeps ? keeps.whole : keeps.height;
  const topOf = (i: number): number => ('height' in keeps ? floor + (peak - floor) * kept ** i : peak * kept ** i);
  const bottomOf = (i: number): number => ('whole' in keeps ? floor * kept ** i : floor);
  const limit = options.limit ?? Number.POSITIVE_INFINITY;
  const after = options.after ?? floor;
  const vanished = multiplier === 1 && limit === Number.POSITIVE_INFINITY ? vanishesAt(kept) : limit;
  const nothing = () => restingCurve({ top: 'height' in keeps ? floor : 0, floor: 'whole' in keeps ? 0 : floor, length: firstCycle, shape });
  const curve = cyclesCurve({
    first: firstCycle,
    multiplier,
    limit: vanished,
    alike: kept === 1,
    after: vanished === limit ? constantCurve(after) : nothing(),
    curve: ({ i, begin, length }) => arcCurve({ shape, from: topOf(i), to: bottomOf(i), begin, length, warp: options.warp ?? 1 }),
    ...(options.indexOf === undefined ? {} : { indexOf: options.indexOf }),
  });
  const end = limit === Number.POSITIVE_INFINITY ? null : multiplier === 1 ? limit * firstCycle : (firstCycle * (multiplier ** limit - 1)) / (multiplier - 1);
  return makeSchedule(firstCycle > 0 ? curve : constantCurve(after), {
    family: shape === 'cosine' ? 'cosine-restarts' : 'restarts',
    parameters: { peak, floor, firstCycle, multiplier, kept, limit: options.limit, warp: options.warp },
    peak,
    horizon: end ?? firstCycle,
    afterHorizon: end === null ? 'repeats' : restingAt(after, peak),
  });
}

/**
 * `count` equal cosine cycles within `steps`, then 0, with the cycle found as transformers finds it: (count·(u/steps)) mod 1.
 * Source: transformers `optimization.py` _get_cosine_with_hard_restarts_schedule_with_warmup_lr_lambda (its part after the warmup).
 */
export function hardRestarts(options: { readonly peak: number; readonly steps: number; readonly count: number }): LearningRateSchedule {
  const { peak, steps, count } = options;
  const indexOf = (u: number): number => (u >= steps ? Math.max(count, 1) : Math.floor(count * (u / steps)));
  return restarts({ peak, firstCycle: steps / count, limit: count, indexOf });
}

import type { LearningRateSchedule } from '../../model/schedule.ts';
import { arcCurve, constantCurve, geometric } from '../curves/arcs.ts';
import { pieces } from '../curves/combine.ts';
import { type Cycle, cyclesCurve } from '../curves/cycles.ts';
import { mapped, product } from '../curves/product.ts';
import { makeSchedule } from '../make.ts';

/**
 * From `base` up to the peak in `up` updates and back in `down`, again and again. `triangular2` halves the height each cycle,
 * `exp-range` multiplies it by gamma^u. Source: torch `optim/lr_scheduler.py` CyclicLR; spaCy cyclic_triangular; fairseq triangular.
 */
export function cyclic(options: {
  readonly base: number;
  readonly peak: number;
  readonly up: number;
  readonly down?: number;
  readonly mode?: 'triangular' | 'triangular2' | 'exp-range';
  readonly gamma?: number;
}): LearningRateSchedule {
  const { base, peak, up } = options;
  const down = options.down ?? up;
  const mode = options.mode ?? 'triangular';
  const height = peak - base;
  const halves = mode === 'triangular2';
  const triangle = ({ i, begin }: Cycle) => {
    const top = halves ? height * 0.5 ** i : height;
    return pieces([
      { until: begin + up, curve: arcCurve({ shape: 'linear', from: 0, to: top, begin, length: up }) },
      { until: Number.POSITIVE_INFINITY, curve: arcCurve({ shape: 'linear', from: top, to: 0, begin: begin + up, length: down }) },
    ]);
  };
  const limit = halves ? 1100 : Number.POSITIVE_INFINITY;
  const cycles = cyclesCurve({ first: up + down, multiplier: 1, limit, alike: !halves, after: constantCurve(0), curve: triangle });
  const swinging = mode === 'exp-range' ? fading(cycles, options.gamma ?? 1) : cycles;
  return makeSchedule(up + down > 0 ? mapped(swinging, { factor: 1, offset: base }) : constantCurve(base), {
    family: 'cyclic',
    parameters: { base, peak, up, down, mode, gamma: mode === 'exp-range' ? (options.gamma ?? 1) : undefined },
    peak,
    warmup: up,
    horizon: up + down,
    afterHorizon: 'repeats',
  });
}

/** The swings times gamma^u, cut off where that is too small to be a number. */
function fading(cycles: ReturnType<typeof cyclesCurve>, gamma: number): ReturnType<typeof cyclesCurve> {
  const shrinking = product([cycles, geometric({ scale: 1, ratio: gamma, per: 1, begin: 0 })]);
  if (!(gamma > 0 && gamma < 1)) return shrinking;
  const end = Math.ceil(-746 / Math.log(gamma));
  return pieces([
    { until: end, curve: shrinking },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(0) },
  ]);
}

import type { LearningRateSchedule } from '../../model/schedule.ts';
import { line } from '../curves/arcs.ts';
import { clamped, pieces, through } from '../curves/combine.ts';
import { monotone } from '../curves/curve.ts';
import { makeSchedule } from '../make.ts';

/**
 * scale·min(t^-½, t·warmup^-1.5), t = max(1, u + ahead): the peak is scale/√warmup at t = warmup. `floor` is kept after the warmup only.
 * Source: NeMo NoamAnnealing (scale = lr·d_model^-½, ahead 0), ESPnet WarmupLR (scale = lr·√warmup, ahead 1), SpeechBrain NoamScheduler,
 * Vaswani et al. 2017, equation 3.
 */
export function noam(options: { readonly scale: number; readonly warmup: number; readonly ahead?: 0 | 1; readonly floor?: number }): LearningRateSchedule {
  const { scale, floor } = options;
  const ahead = options.ahead ?? 0;
  const warmup = Math.max(1, options.warmup);
  const counter = (u: number): number => Math.max(1, u + ahead);
  const falling = monotone(-1, (u) => scale * counter(u) ** -0.5);
  const slope = scale * warmup ** -1.5;
  const rising = line({ from: slope * ahead, to: slope * (ahead + 1), begin: 0, length: 1 });
  const curve = pieces([
    { until: 1 - ahead, curve: monotone(0, () => scale * Math.min(1, warmup ** -1.5)) },
    { until: through(warmup - ahead), curve: rising },
    { until: Number.POSITIVE_INFINITY, curve: floor === undefined ? falling : clamped(falling, floor) },
  ]);
  return makeSchedule(curve, {
    family: 'noam',
    parameters: { scale, warmup: options.warmup, ahead, floor },
    peak: scale / Math.sqrt(warmup),
    warmup: options.warmup,
    horizon: null,
    afterHorizon: 'none',
  });
}

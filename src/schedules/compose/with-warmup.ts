import type { Curve, LearningRateSchedule } from '../../model/schedule.ts';
import { type ArcShape, arcCurve, line } from '../curves/arcs.ts';
import { delayed, pieces } from '../curves/combine.ts';
import { remade } from '../make.ts';

/**
 * How the counter of a warmup runs, W being its updates and u < W:
 * `u/W` the first update is at the start (transformers, torch, Megatron-LM, Composer, timm) ·
 * `(u+1)/W` (torchtitan, cosine_warmup_with_min_lr) · `(u+1)/(W+1)` (nanoGPT, NeMo) · `u/(W-1)` (warmup_lr_rate of transformers).
 */
export type WarmupForm = 'u/W' | '(u+1)/W' | '(u+1)/(W+1)' | 'u/(W-1)';

export interface Warmup {
  readonly body: LearningRateSchedule;
  /** W; no warmup for 0. A fraction of an update is allowed. */
  readonly steps: number;
  readonly form?: WarmupForm;
  /** The rate that the warmup starts from: 0 by default. */
  readonly start?: number;
  /** The rate that it goes to: by default the body's rate at its own update 0 (shifted) or its peak (running). */
  readonly target?: number;
  /** `shifted` (default): the body starts at 0 when the warmup ends. `running`: its clock has been running since update 0. */
  readonly clock?: 'shifted' | 'running';
  /** The way up; linear by default. `logarithmic` (DeepSpeed) is ln(u+1)/ln(W) and takes no form. */
  readonly shape?: ArcShape;
}

function rampOf(warmup: Warmup, target: number): Curve {
  const start = warmup.start ?? 0;
  const steps = warmup.steps;
  const form = warmup.form ?? 'u/W';
  const begin = form.startsWith('(u+1)') ? -1 : 0;
  const length = form === '(u+1)/(W+1)' ? steps + 1 : form === 'u/(W-1)' ? Math.max(1, steps - 1) : steps;
  const shape = warmup.shape ?? 'linear';
  if (shape === 'logarithmic') return arcCurve({ shape, from: start, to: target, begin: 0, length: Math.max(0, steps - 1) });
  return shape === 'linear' ? line({ from: start, to: target, begin, length }) : arcCurve({ shape, from: start, to: target, begin, length });
}

/**
 * A warmup before a schedule. The family stays the body's; the horizon moves with a shifted clock.
 * With `shape` the way up is that arc from `start` to the target: 'cosine' is ½(1 - cos πp), 'sqrt' is 1 - √(1-p) (transformers' warmup_type 1-sqrt).
 */
export function withWarmup(warmup: Warmup): LearningRateSchedule {
  const { body, steps } = warmup;
  if (!(steps > 0)) return body;
  const shifted = (warmup.clock ?? 'shifted') === 'shifted';
  const target = warmup.target ?? (shifted ? body.at(0) : body.peak);
  const curve = pieces([
    { until: steps, curve: rampOf(warmup, target) },
    { until: Number.POSITIVE_INFINITY, curve: shifted ? delayed(body, steps) : body },
  ]);
  const parameters = { warmupSteps: steps, warmupForm: warmup.form ?? 'u/W', warmupStart: warmup.start };
  const horizon = body.horizon === null || !shifted ? body.horizon : body.horizon + steps;
  const peak = shifted
    ? Math.max(body.peak, warmup.start ?? 0)
    : runningPeak(body, steps, Math.max(warmup.start ?? 0, rampOf(warmup, target).at(Math.ceil(steps) - 1)));
  return remade(body, { parameters, peak, warmup: steps + (shifted ? body.warmup : 0), horizon }, curve);
}

/** With the clock running, a decaying body's peak may lie inside the warmup, where nobody sees it. */
function runningPeak(body: LearningRateSchedule, steps: number, top: number): number {
  let peak = top;
  const from = Math.ceil(steps);
  const to = Math.max(from + 1, Math.ceil(body.horizon ?? from + 1));
  let looked = 0;
  for (const stretch of body.stretches(from, to)) {
    peak = Math.max(peak, body.at(stretch.from), body.at(stretch.to - 1));
    looked += 1;
    if (looked >= 1000) break;
  }
  return peak;
}

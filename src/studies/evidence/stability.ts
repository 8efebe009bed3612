import { nameParts } from '../../model/names.ts';
import type { Trial } from '../../model/study.ts';
import { median, quantileOfSorted, sorted } from '../../statistics/order.ts';

/** The usual warmup of some trials in updates, 0 where their configs say none; null where no config tells it in updates. */
export function warmupStepsOf(trials: readonly Trial[]): number | null {
  const known = trials.flatMap((trial) => warmupOf(trial) ?? []);
  return known.length === 0 ? null : Math.round(median(known));
}

function warmupOf({ config, plannedSteps, unit }: Trial): number | null {
  const { warmup, schedule } = config ?? { warmup: null, schedule: null };
  if (schedule?.kind === 'known' && schedule.schedule.unit === 'steps') return schedule.schedule.warmup;
  if (warmup === null) return null;
  if (warmup.value.unit === 'steps') return warmup.value.value;
  const length = unit === 'steps' ? (plannedSteps?.value ?? null) : null;
  return warmup.value.unit === 'fraction' && length !== null ? warmup.value.value * length : null;
}

/** The gradient norm at which the configs of some trials clip, where all that say one say the same; null for none. */
export function clippingOf(trials: readonly Trial[]): number | null {
  const thresholds = new Set<number>();
  for (const { hyperparameters } of trials) {
    for (const [key, value] of Object.entries(hyperparameters)) if (isClipping(key) && typeof value === 'number' && value > 0) thresholds.add(value);
  }
  const [only] = thresholds;
  return thresholds.size === 1 && only !== undefined ? only : null;
}

function isClipping(key: string): boolean {
  return /(^|[._-])(max_?grad_?norm|grad(ient)?_?clip(ping)?(_?(val|value|norm|threshold))?|clip_?grad(_?norm)?|clip_?norm)$/i.test(key);
}

/** A quantile of the gradient norms that some trials logged, finite ones; null where none is logged. */
export function gradientNormAt(trials: readonly Trial[], share: number): number | null {
  const norms = trials.flatMap(({ run }) => run.series.find(({ name }) => isGradientNorm(name))?.values.filter(Number.isFinite) ?? []);
  return norms.length === 0 ? null : quantileOfSorted(sorted(norms), share);
}

function isGradientNorm(name: string): boolean {
  const parts = nameParts(name);
  return parts.includes('gnorm') || parts.includes('gradnorm') || (parts.includes('norm') && parts.some((part) => part === 'grad' || part === 'gradient'));
}

import type { Sourced } from '../../model/source.ts';
import { byDefault, type Fields, firstOf } from '../fields.ts';

/**
 * Which torchtitan a file was written for, by the keys that only it has; each computed its schedule its own way.
 * `2024`: `[training] warmup_steps` or `warmup_pct` (until March 2025). `early-2025`: `[lr_scheduler] lr_min` (March to June 2025).
 * `current`: `[lr_scheduler]` since e7c0cae9 (June 2025), and files that name no warmup.
 */
export type Layout = '2024' | 'early-2025' | 'current';

/** The layout of a file. */
export function layoutOf(fields: Fields): Layout {
  if (fields.has('lr_scheduler.lr_min')) return 'early-2025';
  if (fields.node('lr_scheduler')?.kind === 'mapping') return 'current';
  return fields.has('training.warmup_steps') || fields.has('training.warmup_pct') ? '2024' : 'current';
}

/** `training.steps`, 10,000 by default. */
export function readSteps(fields: Fields): Sourced<number> | null {
  return firstOf(fields.positive('training.steps'), fields.has('training.steps') ? null : byDefault(10_000));
}

/** `optimizer.lr`, 8e-4 by default. */
export function readRate(fields: Fields): Sourced<number> | null {
  return firstOf(fields.number('optimizer.lr'), fields.has('optimizer.lr') ? null : byDefault(8e-4));
}

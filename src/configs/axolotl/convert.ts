import type { TrainingConfig } from '../../model/config.ts';
import type { Conversion } from '../../model/conversion.ts';
import type { KeySetting } from '../../text/rewrite.ts';
import { lengthSettings, shareOf } from '../convert.ts';

/**
 * axolotl hands `lr_scheduler` and its kwargs to transformers, whose `warmup_stable_decay` has an absolute decay and whose `inverse_sqrt` a
 * timescale. A warmup that is a share of the run becomes the smaller share: axolotl refuses it beside `warmup_steps`.
 * Source: axolotl 0.12 `src/axolotl/core/builders/base.py`, `src/axolotl/utils/schemas/validation.py`.
 */
export function convertAxolotl(config: TrainingConfig, conversion: Conversion): readonly KeySetting[] | null {
  const { values } = config;
  const length = lengthSettings(config, conversion);
  if (length === null) return null;
  const { decaySteps, fromSteps, toSteps, warmupSteps } = conversion;
  const isShare = typeof values.get('warmup_ratio')?.value === 'number' && !values.has('warmup_steps');
  const warmup = isShare ? [{ path: 'warmup_ratio', value: shareOf(warmupSteps, toSteps) }] : [];
  const type = String(values.get('lr_scheduler')?.value ?? 'cosine').toLowerCase();
  const kwargs = (value: Readonly<Record<string, string | number | null>>): KeySetting => ({ path: 'lr_scheduler_kwargs', value, after: 'lr_scheduler' });
  if (conversion.recipe === 'hold-then-decay') {
    if (type === 'warmup_stable_decay') return [...length, ...warmup, kwargs({ num_decay_steps: decaySteps })];
    if (type !== 'linear') return null;
    const decay = kwargs({ num_decay_steps: decaySteps, decay_type: 'linear', min_lr_ratio: conversion.floor / conversion.peak });
    return [{ path: 'lr_scheduler', value: 'warmup_stable_decay' }, decay, ...length, ...warmup];
  }
  if (type === 'one_cycle') return null;
  if (type !== 'inverse_sqrt') return [...length, ...warmup];
  const timescale = Number(values.get('lr_scheduler_kwargs.timescale')?.value ?? (warmupSteps || 10_000));
  return [...length, ...warmup, kwargs({ timescale: Math.round((timescale * toSteps) / fromSteps) })];
}

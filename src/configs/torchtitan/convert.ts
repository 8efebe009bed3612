import type { TrainingConfig } from '../../model/config.ts';
import type { Conversion } from '../../model/conversion.ts';
import type { KeySetting } from '../../text/rewrite.ts';
import { lengthSettings, shareOf } from '../convert.ts';

/**
 * torchtitan says a longer peak with `lr_scheduler.decay_ratio`, the decay's share of the run; its warmup is absolute already. A `total_steps` of
 * its own takes the new length too. The layout of 2024 has no decay ratio.
 * Source: torchtitan b5bcd76c `torchtitan/components/optimizer/lr_scheduler.py`.
 */
export function convertTorchtitan(config: TrainingConfig, conversion: Conversion): readonly KeySetting[] | null {
  const length = lengthSettings(config, conversion);
  if (length === null) return null;
  const total = config.values.get('lr_scheduler.total_steps')?.value;
  const lengths = typeof total === 'number' ? [...length, { path: 'lr_scheduler.total_steps', value: conversion.toSteps }] : length;
  if (conversion.recipe !== 'hold-then-decay') return lengths;
  const is2024 = config.values.has('training.warmup_steps') || config.values.has('training.warmup_pct');
  if (conversion.decaySteps === null || is2024) return null;
  const ratio = shareOf(conversion.decaySteps, conversion.toSteps);
  return [...lengths, { path: 'lr_scheduler.decay_ratio', value: ratio, after: 'warmup_steps' }];
}

import type { TrainingConfig } from '../../model/config.ts';
import type { Conversion } from '../../model/conversion.ts';
import type { KeySetting } from '../../text/rewrite.ts';
import { keyOf, lengthSettings, shareOf } from '../convert.ts';

/**
 * gpt-neox's schedules end at `lr_decay_iters`, which is set with the length, behind a warmup that is a share of them and becomes the smaller
 * share. None of them holds the peak before a line. Source: gpt-neox ea7aefd8 `megatron/learning_rates.py` AnnealingLR.
 */
export function convertNeox(config: TrainingConfig, conversion: Conversion): readonly KeySetting[] | null {
  const length = lengthSettings(config, conversion);
  if (length === null || conversion.recipe === 'hold-then-decay') return null;
  const find = (name: string) => [...config.values].find(([path, { value }]) => typeof value === 'number' && keyOf(path).replaceAll('-', '_') === name);
  const [horizon, warmup] = [find('lr_decay_iters'), find('warmup')];
  return [
    ...length,
    ...(horizon === undefined ? [] : [{ path: horizon[0], value: conversion.toSteps }]),
    ...(warmup === undefined ? [] : [{ path: warmup[0], value: shareOf(conversion.warmupSteps, conversion.toSteps) }]),
  ];
}

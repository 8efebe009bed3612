import type { TrainingConfig } from '../../model/config.ts';
import type { Conversion } from '../../model/conversion.ts';
import type { KeySetting } from '../../text/rewrite.ts';
import { lengthSettings } from '../convert.ts';

/** Schedulers that end with `t_max`, or without one with the run. */
const followers = new Set(['cosine_with_warmup', 'linear_with_warmup', 'cosine_linear_envelope']);

/**
 * OLMo's schedulers end with the run or with a `t_max` of their own, which takes the new length; their warmup is absolute. None of them holds the
 * peak before a line, and the inverse square root has the warmup for a timescale: those recipes it cannot say.
 * Source: OLMo 59a53e3f `olmo/optim.py`.
 */
export function convertOlmo(config: TrainingConfig, conversion: Conversion): readonly KeySetting[] | null {
  const { values } = config;
  const length = lengthSettings(config, conversion);
  const name = String(values.get('scheduler.name')?.value ?? 'cosine_with_warmup');
  if (length === null || conversion.recipe === 'hold-then-decay' || !followers.has(name)) return null;
  const horizon = values.get('scheduler.t_max')?.value;
  if (typeof horizon !== 'number') return length;
  return values.get('scheduler.units')?.value === 'tokens' ? null : [...length, { path: 'scheduler.t_max', value: conversion.toSteps }];
}

import type { TrainingConfig } from '../../model/config.ts';
import type { Conversion } from '../../model/conversion.ts';
import type { KeySetting } from '../../text/rewrite.ts';
import { lengthSettings } from '../convert.ts';

/**
 * nanoGPT has one schedule, a cosine whose end `lr_decay_iters` does not follow `max_iters`: both are set together. It has nothing that holds the
 * peak before a fall. Source: nanoGPT 3adf61e1 `train.py` get_lr.
 */
export function convertNanogpt(config: TrainingConfig, conversion: Conversion): readonly KeySetting[] | null {
  const length = lengthSettings(config, conversion);
  if (length === null || conversion.recipe === 'hold-then-decay') return null;
  return [...length, { path: 'lr_decay_iters', value: conversion.toSteps, after: 'max_iters' }];
}

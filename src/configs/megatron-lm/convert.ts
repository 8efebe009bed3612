import type { TrainingConfig } from '../../model/config.ts';
import type { Conversion } from '../../model/conversion.ts';
import type { KeySetting } from '../../text/rewrite.ts';
import { keyOf, lengthSettings, pathOf, prefixOf, shareOf } from '../convert.ts';
import { spellings } from './flags.ts';

/**
 * Megatron-LM says a longer peak with `--lr-decay-style WSD`, whose decay is absolute. A `--lr-decay-iters` of its own takes the new length too,
 * and a warmup that is a share of the decay the smaller share that is as many updates. Its inverse square root has the warmup for a timescale.
 * Source: Megatron-LM d98e8a64 `megatron/core/optimizer_param_scheduler.py`, `megatron/training/arguments.py`.
 */
export function convertMegatron(config: TrainingConfig, conversion: Conversion): readonly KeySetting[] | null {
  const lengthPath = pathOf(config, config.maxTrainSteps);
  const length = lengthSettings(config, conversion);
  if (length === null || lengthPath === null || config.maxTrainSteps?.value.unit !== 'steps') return null;
  const beside = argumentsBeside(config, lengthPath);
  const stylePath = beside.written('lr_decay_style');
  const style = String((stylePath === null ? null : config.values.get(stylePath)?.value) ?? 'linear');
  const horizon = beside.written('lr_decay_iters');
  const share = beside.written('lr_warmup_fraction');
  const lengths = [
    ...length,
    ...(horizon === null ? [] : [{ path: horizon, value: conversion.toSteps }]),
    ...(share === null ? [] : [{ path: share, value: shareOf(conversion.warmupSteps, conversion.toSteps) }]),
  ];
  if (conversion.recipe !== 'hold-then-decay') return style === 'inverse-square-root' ? null : lengths;
  const decay = { path: beside.path('lr_wsd_decay_iters'), value: conversion.decaySteps };
  if (style === 'WSD') return [...lengths, decay];
  if (style !== 'linear') return null;
  const after = stylePath === null ? keyOf(lengthPath) : keyOf(stylePath);
  return [
    { path: beside.path('lr_decay_style'), value: 'WSD', after },
    { path: beside.path('lr_wsd_decay_style'), value: 'linear', after },
    { ...decay, after },
    ...lengths,
  ];
}

/** The arguments of the mapping that the length stands in, as this file spells them. */
function argumentsBeside(config: TrainingConfig, lengthPath: string) {
  const prefix = prefixOf(lengthPath);
  const written = (name: string): string | null => {
    const found = spellings(name).find((key) => config.values.get(prefix + key)?.value !== undefined && config.values.get(prefix + key)?.value !== null);
    return found === undefined ? null : prefix + found;
  };
  const spelledLike = (name: string): string => {
    const like = keyOf(lengthPath);
    const dashes = like.startsWith('--') ? '--' : '';
    return dashes + (like.includes('_') ? name : name.replaceAll('_', '-'));
  };
  return { written, path: (name: string): string => written(name) ?? prefix + spelledLike(name) };
}

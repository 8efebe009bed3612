import type { TrainingConfig } from '../../model/config.ts';
import type { Conversion } from '../../model/conversion.ts';
import type { KeySetting } from '../../text/rewrite.ts';
import { pathOf, prefixOf } from '../convert.ts';

const decayTypes = new Set(['linear', 'cosine', '1-sqrt']);

/**
 * TrainingArguments say a longer peak with `warmup_stable_decay`, whose decay is absolute, and the timescale of `inverse_sqrt` in its kwargs;
 * everything else follows `max_steps` by itself. A warmup that is a share of the run becomes the updates that it was.
 */
export function convertHuggingFace(config: TrainingConfig, conversion: Conversion): readonly KeySetting[] | null {
  const lengthPath = pathOf(config, config.maxTrainSteps);
  if (lengthPath === null || config.maxTrainSteps?.value.unit !== 'steps') return null;
  const prefix = prefixOf(lengthPath);
  const written = (key: string) => config.values.get(prefix + key)?.value;
  const set = (key: string, value: KeySetting['value'], after: string): KeySetting => ({ path: prefix + key, value, after });
  const length = { path: lengthPath, value: conversion.toSteps };
  const warmup = config.warmup?.value.unit === 'fraction' ? [set('warmup_steps', conversion.warmupSteps, 'warmup_ratio')] : [];
  const type = String(written('lr_scheduler_type') ?? 'linear');
  if (conversion.recipe === 'hold-then-decay') {
    const decay = conversion.decaySteps;
    if (type === 'warmup_stable_decay') return [length, ...warmup, set('lr_scheduler_kwargs', { num_decay_steps: decay }, 'lr_scheduler_type')];
    if (!decayTypes.has(type)) return null;
    const kwargs = { num_decay_steps: decay, decay_type: type, min_lr_ratio: conversion.floor / conversion.peak };
    return [length, ...warmup, set('lr_scheduler_type', 'warmup_stable_decay', 'learning_rate'), set('lr_scheduler_kwargs', kwargs, 'lr_scheduler_type')];
  }
  if (type !== 'inverse_sqrt') return [length, ...warmup];
  const timescale = Number(written('lr_scheduler_kwargs.timescale') ?? (conversion.warmupSteps || 10_000));
  const stretched = Math.round((timescale * conversion.toSteps) / conversion.fromSteps);
  return [length, ...warmup, set('lr_scheduler_kwargs', { timescale: stretched }, 'lr_scheduler_type')];
}

import type { TrainingConfig } from '../../model/config.ts';
import type { Conversion } from '../../model/conversion.ts';
import type { KeySetting } from '../../text/rewrite.ts';
import { normalizedKey } from '../aliases.ts';
import { pathOf, prefixOf } from '../convert.ts';

const decayKeys = new Set(['decay_steps', 'lr_decay_steps', 'num_decay_steps', 'lr_decay_iters', 'decay_iters']);

/**
 * Generic configs say a longer peak with `decay_steps`, and an exponential's rate with `decay_over`; a cosine follows the length.
 * An inverse square root has its warmup for a timescale: nothing could be set without changing the warmup.
 */
export function convertGeneric(config: TrainingConfig, conversion: Conversion): readonly KeySetting[] | null {
  const { schedule, maxTrainSteps } = config;
  const lengthPath = pathOf(config, maxTrainSteps);
  if (schedule?.kind !== 'known' || lengthPath === null || maxTrainSteps?.value.unit !== 'steps') return null;
  const paths = Object.keys(schedule.keys);
  const keyed = (test: (key: string) => boolean) => paths.find((path) => test(normalizedKey(path.slice(path.lastIndexOf('.') + 1))));
  const length = { path: lengthPath, value: conversion.toSteps };
  if (conversion.recipe === 'hold-then-decay') {
    const schedulePath = keyed((key) => /sched|policy|decay_style/.test(key));
    const decayPath = keyed((key) => decayKeys.has(key));
    if (schedulePath === undefined || conversion.decaySteps === null) return null;
    const path = decayPath ?? `${prefixOf(schedulePath)}decay_steps`;
    return [length, { path, value: conversion.decaySteps, after: schedulePath.slice(schedulePath.lastIndexOf('.') + 1) }];
  }
  if (schedule.schedule.family === 'inverse-square-root') return null;
  const overPath = keyed((key) => key === 'decay_over');
  const over = overPath === undefined ? undefined : config.values.get(overPath)?.value;
  if (overPath === undefined || typeof over !== 'number') return [length];
  return [length, { path: overPath, value: Math.round((over * conversion.toSteps) / conversion.fromSteps) }];
}

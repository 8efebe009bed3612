import type { TrainingConfig } from '../../model/config.ts';
import type { Conversion } from '../../model/conversion.ts';
import type { Scalar } from '../../model/source.ts';
import type { KeySetting } from '../../text/rewrite.ts';
import { keyOf, lengthSettings, prefixOf, shareOf } from '../convert.ts';

/** What the straight line's class and WSD both take. */
const sharedKeys = new Set(['units', 'warmup', 'warmup_steps', 'warmup_fraction', 'warmup_min_lr', '_CLASS_', '_target_', 'name']);

/**
 * OLMo-core says a longer peak with WSD, whose decay is `decay` or a `decay_fraction` of the run; what the file has is set. A straight line
 * becomes a WSD where the file names its class in a key and gives it nothing that WSD does not take. A `t_max` of its own takes the new length,
 * and a warmup that is a share of it the smaller share that is as many updates.
 * Source: OLMo-core fa6c5014 `src/olmo_core/optim/scheduler.py`.
 */
export function convertOlmoCore(config: TrainingConfig, conversion: Conversion): readonly KeySetting[] | null {
  const { schedule, values } = config;
  const length = lengthSettings(config, conversion);
  if (length === null || schedule?.kind !== 'known') return null;
  const prefix = schedulerPrefix(config);
  const read = (key: string): Scalar => values.get(prefix + key)?.value ?? null;
  const isTokens = String(read('units') ?? 'steps').endsWith('tokens');
  if (isTokens) return null;
  const { fromSteps, toSteps } = conversion;
  const horizon = typeof read('t_max') === 'number' ? [{ path: `${prefix}t_max`, value: toSteps }] : [];
  const share = read('warmup_fraction');
  const warmup = typeof share === 'number' ? [{ path: `${prefix}warmup_fraction`, value: shareOf(Math.round(share * fromSteps), toSteps) }] : [];
  const lengths = [...length, ...horizon, ...warmup];
  if (conversion.recipe !== 'hold-then-decay') return schedule.schedule.family === 'inverse-square-root' ? null : lengths;
  if (conversion.decaySteps === null) return null;
  const absolute = ['decay', 'decay_steps'].find((key) => typeof read(key) === 'number');
  if (absolute !== undefined) return [...lengths, { path: prefix + absolute, value: conversion.decaySteps }];
  const fraction = { path: `${prefix}decay_fraction`, value: shareOf(conversion.decaySteps, toSteps) };
  if (schedule.schedule.family === 'warmup-stable-decay') return [...lengths, fraction];
  const renamed = renamedLine(config, prefix);
  return renamed === null ? null : [renamed, ...lengths, fraction, { path: `${prefix}decay_min_lr`, value: conversion.floor }];
}

/** The key that names the class, with WSD in it; null for a class that is no straight line, or is given what WSD does not take. */
function renamedLine({ values }: TrainingConfig, prefix: string): KeySetting | null {
  const own = [...values.keys()].filter((path) => prefixOf(path) === prefix).map(keyOf);
  const key = ['_CLASS_', '_target_'].find((name) => own.includes(name));
  const symbol = key === undefined ? null : values.get(prefix + key)?.value;
  if (typeof symbol !== 'string' || !symbol.endsWith('LinearWithWarmup') || own.some((name) => !sharedKeys.has(name))) return null;
  return { path: prefix + key, value: symbol.replace(/LinearWithWarmup$/, 'WSD') };
}

/** Where the scheduler's arguments stand. */
function schedulerPrefix({ schedule, values }: TrainingConfig): string {
  const spans = new Set(Object.values(schedule?.keys ?? {}).map(({ span }) => span?.start));
  const isOwn = ([path, { span }]: readonly [string, { readonly span?: { readonly start: number } }]) =>
    span !== undefined && spans.has(span.start) && /(?:^|\.)(?:scheduler)\.[^.]+$/.test(path);
  const found = [...values].find(isOwn);
  return found === undefined ? '' : prefixOf(found[0]);
}

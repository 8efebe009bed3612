import type { TrainingConfig } from '../../model/config.ts';
import type { Conversion } from '../../model/conversion.ts';
import type { KeySetting } from '../../text/rewrite.ts';
import { grownSetting, lengthSettings } from '../convert.ts';

/** What grows with the run, by scheduler. */
const stretchedKeys: ReadonlyMap<string, RegExp> = new Map([
  ['step', /^decay_epochs$/],
  ['multistep', /^decay_milestones(?:\.\d+)?$/],
]);

/**
 * timm's cosine, tanh and poly schedulers follow `epochs`; the epochs of `step` and `multistep` are absolute and grow with the run. Warmups are
 * absolute. None of them holds the peak before a line. Source: timm 1.0 `timm/scheduler/scheduler_factory.py`.
 */
export function convertTimm(config: TrainingConfig, conversion: Conversion): readonly KeySetting[] | null {
  const length = lengthSettings(config, conversion);
  if (length === null || conversion.recipe === 'hold-then-decay') return null;
  const keys = stretchedKeys.get(String(config.values.get('sched')?.value ?? 'cosine').toLowerCase());
  const paths = keys === undefined ? [] : [...config.values.keys()].filter((path) => keys.test(path));
  const grown = paths.map((path) => grownSetting(config, path, conversion.toSteps / conversion.fromSteps));
  const found = grown.filter((setting) => setting !== null);
  if (keys !== undefined && (found.length === 0 || found.length < grown.length)) return null;
  return [...length, ...found];
}

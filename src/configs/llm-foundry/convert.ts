import type { TrainingConfig } from '../../model/config.ts';
import type { Conversion } from '../../model/conversion.ts';
import type { KeySetting } from '../../text/rewrite.ts';
import { asLong, composerTimes, schedulerNamePath, written } from '../composer/convert.ts';
import { parseTime } from '../composer/times.ts';
import { pathOf, prefixOf } from '../convert.ts';

/** Arguments of the line that the inverse square root does not take. */
const foreignKeys = ['alpha_i', 'alpha_f', 'scale_warmup'];

/**
 * LLM Foundry says a longer peak with `inv_sqrt_with_warmup`: with `alpha_f_decay: 1` its root stays at the peak, and `t_cooldown` ends the
 * run with a line. Its times must count what `max_duration` counts, so that a longer run of epochs cannot be said.
 * Source: llm-foundry 8c8dd48f `llmfoundry/optim/scheduler.py` InverseSquareRootWithWarmupScheduler.
 */
export function convertFoundry(config: TrainingConfig, conversion: Conversion): readonly KeySetting[] | null {
  const times = composerTimes(config, conversion);
  if (conversion.recipe !== 'hold-then-decay' || times === null) return times;
  const { schedule, values } = config;
  const namePath = schedulerNamePath(config);
  const lengthPath = pathOf(config, config.maxTrainSteps);
  const duration = lengthPath === null ? null : parseTime(values.get(lengthPath)?.value ?? null);
  const decay = conversion.decaySteps;
  if (schedule?.kind !== 'known' || schedule.runLength === null || namePath === null || duration === null || decay === null) return null;
  const prefix = prefixOf(namePath);
  const inUnit = (steps: number): string => written(asLong(duration, steps, schedule.runLength ?? 1));
  const cooldown = { path: `${prefix}t_cooldown`, value: inUnit(decay), after: 't_warmup' };
  if (values.get(namePath)?.value === 'inv_sqrt_with_warmup') return [...times.filter(({ path }) => path !== cooldown.path), cooldown];
  const isLine = values.get(namePath)?.value === 'linear_decay_with_warmup';
  const warmup = parseTime(values.get(`${prefix}t_warmup`)?.value ?? null);
  const isOneUnit = duration.unit !== 'ep' && (warmup?.unit === duration.unit || warmup?.unit === 'dur');
  if (!isLine || !isOneUnit || foreignKeys.some((key) => values.has(prefix + key))) return null;
  const set = (key: string, value: KeySetting['value']): KeySetting => ({ path: prefix + key, value, after: 't_warmup' });
  return [
    { path: namePath, value: 'inv_sqrt_with_warmup' },
    set('t_scale', inUnit(Math.max(1, conversion.warmupSteps))),
    cooldown,
    set('alpha_f_decay', 1),
    set('alpha_f_cooldown', conversion.floor / conversion.peak),
    ...times,
  ];
}

import type { TrainingConfig } from '../../model/config.ts';
import type { Conversion } from '../../model/conversion.ts';
import type { LearningRateSchedule } from '../../model/schedule.ts';
import type { KeySetting } from '../../text/rewrite.ts';
import { keyOf, pathOf, prefixOf } from '../convert.ts';
import { parseTime, type Time } from './times.ts';

/** Times that end with the run or keep their share of it, and those that a warmup takes. */
const horizonKeys = /(?:^|\.)t_max$/;
const stretchedKeys = /(?:^|\.)(?:t_scale|t_cooldown|step_size|decay_period|milestones\.\d+)$/;
const warmupKeys = /(?:^|\.)t_warmup$/;

/**
 * Composer's times grow with the run, each in its own unit (`100ba`, `2ep`, `1e9tok`); shares of the run (`1dur`) follow by themselves, but a
 * warmup that is one becomes the batches that it was. None of its schedulers holds the peak before a line: that recipe it cannot say.
 * Source: composer 64051888 `composer/optim/scheduler.py`.
 */
export function convertComposer(config: TrainingConfig, conversion: Conversion): readonly KeySetting[] | null {
  return conversion.recipe === 'hold-then-decay' ? null : composerTimes(config, conversion);
}

/** The times of a Composer config at the conversion's length; null where its length is none of the file or counts something else than a time does. */
export function composerTimes(config: TrainingConfig, conversion: Conversion): readonly KeySetting[] | null {
  const { schedule, maxTrainSteps } = config;
  const lengthPath = pathOf(config, maxTrainSteps);
  const duration = lengthPath === null ? null : parseTime(config.values.get(lengthPath)?.value ?? null);
  if (schedule?.kind !== 'known' || lengthPath === null || duration === null || schedule.runLength === null) return null;
  const { runLength } = schedule;
  const isThere = runLength === conversion.toSteps;
  const total = isThere ? duration : times(duration, conversion.toSteps / runLength);
  if (duration.unit === 'dur' || !Number.isInteger(total.value)) return null;
  const factor = growthOf(schedule.schedule, conversion);
  const settings: KeySetting[] = isThere ? [] : [{ path: lengthPath, value: written(total) }];
  for (const [path, { value }] of Object.entries(schedule.keys)) {
    const time = parseTime(value);
    if (time === null || path === lengthPath) continue;
    if (horizonKeys.test(path) && time.unit !== 'dur') settings.push({ path, value: written(total) });
    if (stretchedKeys.test(path) && time.unit !== 'dur') settings.push({ path, value: written(times(time, factor)) });
    if (warmupKeys.test(path) && time.unit === 'dur') settings.push({ path, value: written(asLong(duration, conversion.warmupSteps, runLength)) });
  }
  return settings;
}

/** How much longer its times become: with a cooldown that ends with the run, everything behind the warmup shares what the longer run has. */
function growthOf({ parameters }: LearningRateSchedule, { recipe, fromSteps, toSteps, warmupSteps }: Conversion): number {
  if (recipe === 'hold-then-decay') return 1;
  const cools = typeof parameters.cooldownSteps === 'number' && parameters.cooldownSteps > 0;
  return cools ? (toSteps - warmupSteps) / (fromSteps - warmupSteps) : toSteps / fromSteps;
}

/** As many updates, in the unit of the run's own length. */
export function asLong(duration: Time, steps: number, runLength: number): Time {
  return duration.unit === 'ep' ? { value: steps, unit: 'ba' } : times(duration, steps / runLength);
}

/** The path of the scheduler's name, where the file has one scheduler with a name. */
export function schedulerNamePath({ schedule }: TrainingConfig): string | null {
  return Object.keys(schedule?.keys ?? {}).find((path) => keyOf(path) === 'name' && keyOf(prefixOf(path).slice(0, -1)) === 'scheduler') ?? null;
}

function times({ value, unit }: Time, factor: number): Time {
  return { value: Math.round(value * factor), unit };
}

/** As Composer reads it: `100ba`. */
export function written({ value, unit }: Time): string {
  return `${value}${unit}`;
}

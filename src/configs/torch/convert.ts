import type { TrainingConfig } from '../../model/config.ts';
import type { Conversion } from '../../model/conversion.ts';
import type { LearningRateSchedule } from '../../model/schedule.ts';
import type { KeySetting } from '../../text/rewrite.ts';
import { keyOf, lengthSettings, prefixOf, shareOf } from '../convert.ts';

/** Ticks at which a scheduler ends, and those that its shape is made of. */
const endKeys = new Set(['T_max', 'total_steps', 'num_training_steps', 't_initial', 'total_iters']);
const stretchedKeys = new Set(['step_size', 'decay_t', 'timescale']);
const significantDigits = 12;

/** A number among the scheduler's arguments. */
interface Argument {
  readonly path: string;
  readonly key: string;
  readonly value: number;
}

interface Arguments {
  readonly all: readonly Argument[];
  /** Ticks before the last scheduler of a sequence has its turn; 0 without one. */
  readonly offset: number;
}

/**
 * torch's schedulers know nothing of the run: each argument that counts ticks is set by what it means. Ends move with the run, milestones and
 * step sizes grow with it, an exponential's gamma becomes its root, the rise of a one-cycle keeps its ticks. The first schedulers of a
 * SequentialLR, which warm up, stay. None holds the peak before a line but transformers' `get_wsd_schedule`.
 * Source: torch 2.13 `torch/optim/lr_scheduler.py`; transformers 5.18.0 `src/transformers/optimization.py`.
 */
export function convertTorch(config: TrainingConfig, conversion: Conversion): readonly KeySetting[] | null {
  const { schedule } = config;
  const length = lengthSettings(config, conversion);
  if (length === null || schedule?.kind !== 'known') return null;
  const given = argumentsOf(config);
  const settings = given.all.flatMap((argument) => settingFor(argument, { schedule: schedule.schedule, offset: given.offset, conversion }) ?? []);
  if (conversion.recipe === 'hold-then-decay') {
    const held = heldSettings(config, conversion);
    return held === null ? null : [...length, ...held, ...settings];
  }
  const listed = listedMilestones(config, conversion);
  const rise = schedule.schedule.family === 'one-cycle' ? riseSettings(given, conversion) : [];
  return [...length, ...settings, ...listed, ...rise];
}

/** Milestones that stand as one text, such as `"(3000, 6000)"`. */
function listedMilestones({ schedule }: TrainingConfig, { fromSteps, toSteps }: Conversion): readonly KeySetting[] {
  return Object.entries(schedule?.keys ?? {}).flatMap(([path, { value }]) => {
    const inside = keyOf(path) === 'milestones' && typeof value === 'string' ? /^[[(]([\d\s,]+)[\])]$/.exec(value)?.[1] : undefined;
    const numbers = inside?.split(',').flatMap((part) => (part.trim() === '' ? [] : [Number(part)])) ?? [];
    return numbers.length === 0 ? [] : [{ path, value: numbers.map((at) => Math.round((at * toSteps) / fromSteps)) }];
  });
}

/** The arguments that the last scheduler has, and where its clock begins. */
function argumentsOf({ schedule }: TrainingConfig): Arguments {
  const numbers = Object.entries(schedule?.keys ?? {}).flatMap(([path, { value, span }]) =>
    typeof value === 'number' && span !== undefined ? [{ path, key: keyOf(path.replace(/\.\d+$/, '')), value }] : [],
  );
  const last = Math.max(-1, ...numbers.map(({ path }) => turnOf(path)));
  if (last < 0) return { all: numbers, offset: 0 };
  const starts = numbers.filter(({ path, key }) => key === 'milestones' && turnOf(path) < 0).map(({ value }) => value);
  return { all: numbers.filter(({ path }) => turnOf(path) === last), offset: Math.max(0, ...starts) };
}

/** Which scheduler of a sequence an argument belongs to; -1 for those of none. */
function turnOf(path: string): number {
  const found = /(?:^|\.)schedulers\.(\d+)\./.exec(path)?.[1];
  return found === undefined ? -1 : Number(found);
}

interface Site {
  readonly schedule: LearningRateSchedule;
  readonly offset: number;
  readonly conversion: Conversion;
}

/** An argument at the conversion's length; null for one that stays. */
function settingFor({ path, key, value }: Argument, { schedule, offset, conversion }: Site): KeySetting | null {
  const { fromSteps, toSteps } = conversion;
  const { family, horizon } = schedule;
  const factor = toSteps / fromSteps;
  const frequency = Number(schedule.parameters.frequency ?? 1);
  const isThere = horizon !== null && Math.abs(horizon - toSteps) <= frequency;
  if (endKeys.has(key)) return { path, value: isThere ? value : Math.round(value + (toSteps - fromSteps) / frequency) };
  if (key === 'epochs' && family === 'one-cycle') return { path, value: Math.round(value * factor) };
  if (key === 'milestones') return { path, value: Math.round((value + offset) * factor - offset) };
  if (stretchedKeys.has(key)) return { path, value: Math.round(value * factor) };
  if (key === 'gamma' && family === 'exponential') return { path, value: Number((value ** (1 / factor)).toPrecision(significantDigits)) };
  return null;
}

/** `pct_start` as the share of the longer run that is as many ticks; 0.3 of the shorter one where the file leaves it out. */
function riseSettings({ all }: Arguments, { fromSteps, toSteps }: Conversion): readonly KeySetting[] {
  const own = all.find(({ key }) => key === 'pct_start');
  const beside = own ?? all.find(({ key }) => key === 'total_steps' || key === 'epochs');
  if (beside === undefined) return [];
  const ticks = (own?.value ?? 0.3) * fromSteps;
  return [{ path: `${prefixOf(beside.path)}pct_start`, value: shareOf(ticks, toSteps), after: beside.key }];
}

/** transformers' functions: the line becomes a warmup-stable-decay, which takes the decay in ticks. */
function heldSettings({ values, schedule }: TrainingConfig, { decaySteps }: Conversion): readonly KeySetting[] | null {
  if (decaySteps === null) return null;
  const paths = Object.keys(schedule?.keys ?? {});
  const decay = paths.find((path) => keyOf(path) === 'num_decay_steps');
  if (decay !== undefined) return [{ path: decay, value: decaySteps }];
  const total = paths.find((path) => keyOf(path) === 'num_training_steps');
  const symbol = paths.find((path) => /get_linear_schedule_with_warmup$/.test(String(values.get(path)?.value ?? '')));
  if (total === undefined || symbol === undefined) return null;
  const beside = (key: string, value: KeySetting['value']): KeySetting => ({ path: prefixOf(total) + key, value, after: 'num_training_steps' });
  const name = String(values.get(symbol)?.value).replace(/get_linear_schedule_with_warmup$/, 'get_wsd_schedule');
  return [{ path: symbol, value: name }, beside('num_decay_steps', decaySteps), beside('decay_type', 'linear')];
}

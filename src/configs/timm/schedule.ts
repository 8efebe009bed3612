import type { Quantity } from '../../model/quantity.ts';
import type { ConfigSchedule, KnownQuantities, LearningRateSchedule } from '../../model/schedule.ts';
import type { Scalar } from '../../model/source.ts';
import { inEpochs } from '../../schedules/compose/clocks.ts';
import { type Bound, bindSchedule, type Lengths, lengthsWith, openBound, parametersIn, scheduleKeys } from '../binding.ts';
import type { Fields } from '../fields.ts';
import { plateauDefaults } from '../plateau.ts';
import { cycleLength, type TimmCycles, type TimmSchedule, timmSchedule } from './schedules.ts';

const keyNames = [
  'sched',
  'epochs',
  'lr',
  'lr_base',
  'lr_base_size',
  'lr_base_scale',
  'min_lr',
  'warmup_epochs',
  'warmup_lr',
  'warmup_prefix',
  'cooldown_epochs',
];
const moreKeyNames = ['decay_epochs', 'decay_milestones', 'decay_rate', 'lr_cycle_mul', 'lr_cycle_decay', 'lr_cycle_limit', 'lr_k_decay', 'sched_on_updates'];

const families: ReadonlyMap<string, string> = new Map([
  ['cosine', 'cosine'],
  ['tanh', 'tanh'],
  ['poly', 'polynomial'],
  ['step', 'step'],
  ['multistep', 'multi-step'],
  ['plateau', 'reduce-on-plateau'],
]);

/** The values of `--sched`. */
export const timmSchedulers: ReadonlySet<string> = new Set(families.keys());

interface Ticks {
  /** Ticks of one epoch: 1, or updates per epoch with `sched_on_updates`. */
  readonly perEpoch: number;
  readonly onUpdates: boolean;
}

/** `epochs` of timm's train.py, 300 by default. */
export function epochsOf(fields: Fields): number {
  return fields.positive('epochs', 'num_epochs')?.value ?? 300;
}

/**
 * The schedule of timm's args.yaml through create_scheduler_v2, stepped once an epoch unless `sched_on_updates`.
 * Defaults are those of train.py (timm 1.0): cosine, 5 warmup epochs from 1e-5, cycle decay 0.5. Source: `timm/scheduler/scheduler_factory.py`.
 */
export function bindTimm(fields: Fields): ConfigSchedule {
  const name = (fields.text('sched')?.value ?? 'cosine').toLowerCase();
  if (!timmSchedulers.has(name)) fields.report('schedule-unknown', 'sched', { schedule: name.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields, [...keyNames, ...moreKeyNames]), (known) => bind(fields, name, known));
}

function bind(fields: Fields, name: string, known: KnownQuantities): Bound {
  const lengths = lengthsWith(known);
  const onUpdates = fields.flag('sched_on_updates')?.value === true;
  const perEpoch = onUpdates ? (known.stepsPerEpoch ?? lengths.miss('steps-per-epoch', 'sched_on_updates')) : 1;
  if (!timmSchedulers.has(name)) lengths.miss('custom', 'sched');
  if (name === 'plateau') lengths.miss('evaluations', 'sched');
  if (fields.has('lr_noise')) lengths.miss('custom', 'lr_noise');
  const rate = rateOf(fields, known, lengths);
  const horizon: Quantity = { value: epochsOf(fields), unit: 'epochs' };
  const parameters = name === 'plateau' ? { ...plateauOptions(fields), ...parametersOf(fields) } : parametersOf(fields);
  const asOpen = () => openBound(lengths, { family: families.get(name) ?? null, parameters, horizon });
  if (rate === null || perEpoch === null || lengths.open.length > 0) return asOpen();
  const options = optionsOf(fields, name, rate, { perEpoch, onUpdates });
  if (options === null) {
    lengths.miss('custom', 'sched');
    return asOpen();
  }
  const schedule = timmSchedule(options);
  return { kind: 'known', schedule: onUpdates ? schedule : inEpochs(schedule), runLength: runTicks(fields, options, perEpoch) };
}

function parametersOf(fields: Fields): LearningRateSchedule['parameters'] {
  const all = parametersIn(fields);
  return Object.fromEntries([...keyNames, ...moreKeyNames].flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]] as const])));
}

/** torch's ReduceLROnPlateau as create_scheduler_v2 makes it: for a metric that is better when greater. */
function plateauOptions(fields: Fields): Readonly<Record<string, Scalar>> {
  const mode = /loss/.test(fields.text('eval_metric')?.value ?? '') ? 'min' : 'max';
  const options = { factor: option(fields, 'decay_rate', 0.1), patience: option(fields, 'patience_epochs', 10), min_lr: option(fields, 'min_lr', 0) };
  return { ...plateauDefaults, ...options, mode };
}

function option(fields: Fields, name: string, otherwise: number): number {
  return fields.number(name)?.value ?? otherwise;
}

/** `lr`, or without one `lr_base` scaled from `lr_base_size` to the global batch: by its root for Ada… and Lamb optimizers. */
function rateOf(fields: Fields, known: KnownQuantities, lengths: Lengths): number | null {
  if (fields.has('lr')) return fields.number('lr')?.value ?? lengths.miss('learning-rate', 'lr');
  if (known.learningRate !== undefined) return known.learningRate;
  const world = fields.positive('world_size')?.value ?? known.worldSize ?? lengths.miss('world-size', 'lr_base');
  const batch = fields.positive('batch_size')?.value ?? 128;
  if (world === null) return null;
  const ratio = (batch * world * option(fields, 'grad_accum_steps', 1)) / option(fields, 'lr_base_size', 256);
  const scale = fields.text('lr_base_scale')?.value || (/ada|lamb/i.test(fields.text('opt')?.value ?? 'sgd') ? 'sqrt' : 'linear');
  return option(fields, 'lr_base', 0.1) * (scale === 'sqrt' ? Math.sqrt(ratio) : ratio);
}

function optionsOf(fields: Fields, name: string, rate: number, { perEpoch }: Ticks): TimmSchedule | null {
  const warmup = {
    ticks: option(fields, 'warmup_epochs', 5) * perEpoch,
    start: option(fields, 'warmup_lr', 1e-5),
    prefix: fields.flag('warmup_prefix')?.value === true,
  };
  const cycles: TimmCycles = {
    first: epochsOf(fields) * perEpoch,
    multiplier: option(fields, 'lr_cycle_mul', 1),
    decay: option(fields, 'lr_cycle_decay', 0.5),
    limit: option(fields, 'lr_cycle_limit', 1),
  };
  const floor = option(fields, 'min_lr', 0);
  const warp = option(fields, 'lr_k_decay', 1);
  const factor = option(fields, 'decay_rate', 0.1);
  switch (name) {
    case 'cosine':
      return { kind: 'cosine', rate, warmup, floor, cycles, warp };
    case 'poly':
      return { kind: 'poly', rate, warmup, floor, cycles, warp, power: factor };
    case 'tanh':
      return { kind: 'tanh', rate, warmup, floor, cycles, lower: -7, upper: 3 };
    case 'step':
      return { kind: 'step', rate, warmup, every: option(fields, 'decay_epochs', 90) * perEpoch, factor };
    case 'multistep': {
      const milestones = (fields.numbers('decay_milestones')?.value ?? [90, 180, 270]).map((epoch) => epoch * perEpoch);
      return { kind: 'multistep', rate, warmup, milestones, factor };
    }
    default:
      return null;
  }
}

/** Schedulers with cycles make the run as long as their cycles, plus `cooldown_epochs`. */
function runTicks(fields: Fields, options: TimmSchedule, perEpoch: number): number {
  if (!('cycles' in options)) return epochsOf(fields) * perEpoch;
  const ticks = cycleLength(options.cycles, options.warmup) + option(fields, 'cooldown_epochs', 0) * perEpoch;
  return Math.floor(ticks / perEpoch) * perEpoch;
}

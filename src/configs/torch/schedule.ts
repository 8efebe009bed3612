import type { Quantity } from '../../model/quantity.ts';
import type { ConfigSchedule, KnownQuantities, LearningRateSchedule } from '../../model/schedule.ts';
import type { Sourced } from '../../model/source.ts';
import { inEpochs } from '../../schedules/compose/clocks.ts';
import { held } from '../../schedules/curves/combine.ts';
import { remade } from '../../schedules/make.ts';
import { type Bound, bindSchedule, lengthsWith, openBound, parametersIn, scheduleKeys } from '../binding.ts';
import type { Call, CallSite } from '../calls.ts';
import { type Fields, fieldsOf } from '../fields.ts';
import { plateauDefaults } from '../plateau.ts';
import { timmClasses } from '../timm/classes.ts';
import { functionNames } from './functions.ts';
import { familyOf, makeTorchSchedule, torchSchedulerNames } from './schedulers.ts';

/** A scheduler with what it is stepped by. */
export interface TorchBinding {
  readonly site: CallSite;
  readonly scheduler: Call;
  readonly optimizer: Call | null;
  readonly rate: Sourced<number> | null;
  /** What one `.step()` call follows: an update or an epoch. */
  readonly interval: 'step' | 'epoch';
  /** Updates (or epochs) between `.step()` calls. */
  readonly frequency: number;
  readonly length: Sourced<Quantity> | null;
  readonly stepsPerEpoch: number | null;
}

/** The names that show a node to be a torch scheduler when they stand as `name:` or `type:`. */
export const schedulerNames: ReadonlySet<string> = new Set([...torchSchedulerNames, ...functionNames, ...timmClasses]);

/** Whether a call gives a learning-rate scheduler: one of torch, of transformers' functions, or one of a module called lr_scheduler. */
export function isScheduler({ symbol, name }: Call): boolean {
  return schedulerNames.has(name) || /(?:^|\.)lr_schedulers?\./.test(symbol) || /LRScheduler$/.test(name);
}

/** The schedule of a torch scheduler, in epochs where it is stepped once an epoch. */
export function bindTorch(binding: TorchBinding): ConfigSchedule {
  const { site, scheduler, optimizer } = binding;
  const path = scheduler.path.join('.');
  const root = fieldsOf(site.document);
  const keys = scheduleKeys(path === '' ? scheduler.fields : root, path === '' ? topKeys(scheduler) : [path], {
    [`${[...(optimizer?.path ?? []), 'lr'].join('.')}`]: binding.rate,
    ...lengthKey(binding.length),
  });
  return bindSchedule(keys, (known) => bind(binding, known));
}

function topKeys({ node }: Call): string[] {
  return node.kind === 'mapping' ? [...node.entries.keys()] : [];
}

function lengthKey(length: Sourced<Quantity> | null): Record<string, Sourced<number>> {
  return length === null ? {} : { 'run length': { ...length, value: length.value.value } };
}

function bind(binding: TorchBinding, known: KnownQuantities): Bound {
  const { site, scheduler, interval, frequency } = binding;
  const lengths = lengthsWith(known, { stepsPerEpoch: binding.stepsPerEpoch });
  const rate = binding.rate?.value ?? known.learningRate ?? null;
  const stepsPerEpoch = binding.stepsPerEpoch ?? known.stepsPerEpoch ?? null;
  const updatesPerTick = interval === 'step' ? frequency : stepsPerEpoch === null ? null : stepsPerEpoch * frequency;
  const totalTicks = known.steps === undefined || updatesPerTick === null ? null : Math.floor(known.steps / updatesPerTick);
  const schedule = makeTorchSchedule(scheduler, { site, rate, lengths, totalTicks, stepsPerEpoch });
  if (schedule === null || lengths.open.length > 0) {
    const horizon = binding.length?.value ?? null;
    const defaults = scheduler.name === 'ReduceLROnPlateau' ? plateauDefaults : {};
    return openBound(lengths, { family: familyOf(scheduler), parameters: { ...defaults, ...parametersIn(scheduler.fields) }, horizon });
  }
  const ticking = everyNth(schedule, frequency);
  return { kind: 'known', schedule: interval === 'epoch' ? inEpochs(ticking) : ticking, runLength: runLengthIn(interval, binding, known) };
}

function everyNth(schedule: LearningRateSchedule, frequency: number): LearningRateSchedule {
  if (!(frequency > 1)) return schedule;
  const horizon = schedule.horizon === null ? null : schedule.horizon * frequency;
  return remade(schedule, { warmup: schedule.warmup * frequency, horizon, parameters: { frequency } }, held(schedule, frequency));
}

/** The run in the schedule's own unit; null where that takes updates per epoch which nobody knows. */
function runLengthIn(interval: 'step' | 'epoch', { length, stepsPerEpoch: own }: TorchBinding, known: KnownQuantities): number | null {
  const stepsPerEpoch = own ?? known.stepsPerEpoch ?? null;
  const steps = length?.value.unit === 'steps' ? length.value.value : (known.steps ?? null);
  const epochs = length?.value.unit === 'epochs' ? length.value.value : null;
  if (interval === 'step') return steps ?? (epochs === null || stepsPerEpoch === null ? null : Math.ceil(epochs * stepsPerEpoch));
  return epochs ?? (steps === null || stepsPerEpoch === null ? null : Math.ceil(steps / stepsPerEpoch));
}

/** Keys beside or in a scheduler that say what steps it; null where the config does not say. */
export function statedInterval(fields: Fields, scheduler: Call): { interval: 'step' | 'epoch' | null; frequency: number } {
  const parent = scheduler.path.slice(0, -1).join('.');
  const below = (key: string) => (parent === '' ? key : `${parent}.${key}`);
  const word = fields.text(below('interval'), below('lr_scheduler_interval'), 'lr_scheduler_interval', 'scheduler_interval')?.value;
  const frequency = fields.positive(below('frequency'))?.value ?? 1;
  const interval = word === 'step' || word === 'epoch' ? word : null;
  return { interval, frequency: interval === null ? 1 : frequency };
}

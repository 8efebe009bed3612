import type { Quantity } from '../../model/quantity.ts';
import type { ConfigSchedule, KnownQuantities } from '../../model/schedule.ts';
import { constant } from '../../schedules/families/constant.ts';
import { type Bound, bindSchedule, type Lengths, lengthsWith, openBound, parametersIn, scheduleKeys } from '../binding.ts';
import type { Call } from '../calls.ts';
import type { Fields } from '../fields.ts';
import { bindTorch, schedulerNames } from '../torch/schedule.ts';
import { type NemoParts, readLength, readRate } from './parts.ts';
import { type NemoCall, nemoSchedulers } from './schedules.ts';

/**
 * The schedule of a NeMo config, stepped once an update. Its `max_steps` is the trainer's, or without one its own; then the epochs' updates.
 * Without `sched`, and with its `max_steps: -1` beside a trainer that has none either, NeMo makes no scheduler: the rate stays.
 * Source: NeMo 8cfedd72 `nemo/core/classes/modelPT.py` setup_optimization, `nemo/core/optim/lr_scheduler.py` prepare_lr_scheduler.
 */
export function bindNemo(parts: NemoParts): ConfigSchedule | null {
  const { fields, name, schedulerPath } = parts;
  if (parts.optimizerPath === null) return null;
  const torch = name !== null && !nemoSchedulers.has(name.value) && schedulerNames.has(name.value) ? name.value : null;
  if (torch !== null) return bindTorchScheduler(parts, torch);
  if (name !== null && !nemoSchedulers.has(name.value)) fields.report('schedule-unknown', schedulerPath, { schedule: name.value.slice(0, 80) });
  const rate = { [`${parts.optimizerPath}.lr`]: readRate(parts) };
  const names = ['trainer.max_steps', 'trainer.max_epochs', ...(schedulerPath === null ? [] : [schedulerPath])];
  return bindSchedule(scheduleKeys(fields, names, rate), (known) => bind(parts, known));
}

/** torch's own schedulers, of which these two are stepped once an epoch. */
function bindTorchScheduler(parts: NemoParts, name: string): ConfigSchedule {
  const { fields, options, scheduler, schedulerPath } = parts;
  const call: Call = {
    symbol: name,
    symbolSpan: scheduler.root.span,
    notation: 'name',
    name,
    fields: options,
    positional: [],
    node: options.root,
    path: (schedulerPath ?? '').split('.'),
  };
  return bindTorch({
    site: { document: fields.document, problems: fields.problems },
    scheduler: call,
    optimizer: null,
    rate: readRate(parts),
    interval: name === 'ExponentialLR' || name === 'ReduceLROnPlateau' ? 'epoch' : 'step',
    frequency: 1,
    length: readLength(fields),
    stepsPerEpoch: null,
  });
}

function bind(parts: NemoParts, known: KnownQuantities): Bound {
  const { fields, options, name } = parts;
  const lengths = lengthsWith(known);
  const length = readLength(fields)?.value ?? null;
  const run = runUpdates(length, known);
  const peak = readRate(parts)?.value ?? known.learningRate ?? lengths.miss('learning-rate', 'optim.lr');
  const scheduler = name === null ? undefined : nemoSchedulers.get(name.value);
  const parameters = { scheduler: name?.value ?? null, ...parametersIn(options) };
  const horizon = scheduler?.takesTotal === false ? null : (ownTotal(parts) ?? length);
  const asOpen = () => openBound(lengths, { family: scheduler?.family ?? null, parameters, horizon });
  if (parts.schedulerPath === null || isSwitchedOff(parts)) {
    return peak === null ? openBound(lengths, { family: 'constant' }) : { kind: 'known', schedule: constant({ rate: peak }), runLength: run };
  }
  if (scheduler === undefined) lengths.miss('custom', 'sched.name');
  const total = totalUpdates(parts, run);
  const needsTotal = scheduler?.takesTotal !== false || options.number('warmup_ratio') !== null;
  if (total === null && needsTotal) missTotal(length, lengths);
  if (scheduler === undefined || peak === null || lengths.open.length > 0) return asOpen();
  const schedule = scheduler.make(callOf(options, peak, total ?? 0));
  if (schedule !== null) return { kind: 'known', schedule, runLength: run };
  lengths.miss('custom', 'sched');
  return asOpen();
}

function runUpdates(length: Quantity | null, known: KnownQuantities): number | null {
  if (length?.unit === 'steps') return length.value;
  if (known.steps !== undefined) return known.steps;
  return length === null || known.stepsPerEpoch === undefined ? null : Math.ceil(length.value * known.stepsPerEpoch);
}

/** `sched.max_steps`, which counts only where the trainer has no `max_steps`. */
function ownTotal({ fields, scheduler }: NemoParts): Quantity | null {
  return fields.positive('trainer.max_steps') === null ? (scheduler.length('steps', 'max_steps')?.value ?? null) : null;
}

function isSwitchedOff({ fields, scheduler }: NemoParts): boolean {
  return fields.positive('trainer.max_steps') === null && scheduler.number('max_steps')?.value === -1;
}

function totalUpdates(parts: NemoParts, run: number | null): number | null {
  return ownTotal(parts)?.value ?? run;
}

function missTotal(length: Quantity | null, lengths: Lengths): void {
  if (length === null) lengths.miss('steps', 'trainer.max_steps');
  else lengths.miss('steps-per-epoch', 'trainer.max_epochs');
}

function callOf(options: Fields, peak: number, total: number): NemoCall {
  const number = (key: string): number | null => options.number(key)?.value ?? null;
  const steps = (name: string): number | null => {
    const ratio = number(`${name}_ratio`);
    return number(`${name}_steps`) ?? (ratio === null ? null : Math.trunc(ratio * total));
  };
  return {
    peak,
    total,
    floor: number('min_lr'),
    warmup: steps('warmup') ?? 0,
    hold: steps('hold'),
    constantSteps: steps('constant') ?? 0,
    power: number('power') ?? 1,
    decayRate: number('decay_rate') ?? 0.5,
    modelDimension: number('d_model'),
  };
}

import type { Quantity } from '../../model/quantity.ts';
import type { ConfigSchedule, KnownQuantities } from '../../model/schedule.ts';
import type { Sourced } from '../../model/source.ts';
import { constant } from '../../schedules/families/constant.ts';
import { type Bound, bindSchedule, lengthsWith, openBound, parametersIn, scheduleKeys } from '../binding.ts';
import type { Call } from '../calls.ts';
import type { Fields } from '../fields.ts';
import { schedulers } from './schedulers.ts';

/** What a hyperparameter file says about its schedule. */
export interface SpeechBrainSchedule {
  readonly fields: Fields;
  /** The scheduler of the learning rate; null for a recipe without one. */
  readonly scheduler: Call | null;
  /** The optimizer's learning rate. */
  readonly rate: Sourced<number> | null;
  readonly length: Sourced<Quantity> | null;
}

/** The schedule of a recipe: its scheduler's, in updates or epochs as the class is called, or the optimizer's rate without one. */
export function bindSpeechBrain(said: SpeechBrainSchedule): ConfigSchedule {
  const { fields, scheduler, rate } = said;
  if (scheduler !== null && !schedulers.has(scheduler.name))
    fields.report('schedule-custom', scheduler.path.join('.'), { schedule: scheduler.name.slice(0, 80) });
  const keys = scheduleKeys(fields, scheduler === null ? [] : [scheduler.path.join('.')], { lr: rate });
  return bindSchedule(keys, (known) => bind(said, known));
}

function bind({ scheduler, rate, length }: SpeechBrainSchedule, known: KnownQuantities): Bound {
  const lengths = lengthsWith(known);
  const own = rate?.value ?? known.learningRate ?? null;
  if (scheduler === null) {
    if (own === null) lengths.miss('learning-rate', 'lr');
    if (own === null) return openBound(lengths, { family: null });
    return { kind: 'known', schedule: constant({ rate: own }), runLength: lengthIn('steps', length?.value ?? null, known) };
  }
  const kind = schedulers.get(scheduler.name);
  const number = (name: string, otherwise?: number) => scheduler.fields.number(name)?.value ?? (scheduler.fields.has(name) ? null : (otherwise ?? null));
  const schedule = kind === undefined || kind.make === 'evaluations' ? null : kind.make({ fields: scheduler.fields, rate: own, number });
  if (schedule !== null) return { kind: 'known', schedule, runLength: lengthIn(schedule.unit, length?.value ?? null, known) };
  lengths.miss(kind?.make === 'evaluations' ? 'evaluations' : 'custom', scheduler.path.join('.') || scheduler.name);
  return openBound(lengths, { family: kind?.family ?? null, parameters: { scheduler: scheduler.name, ...parametersIn(scheduler.fields) } });
}

function lengthIn(unit: 'steps' | 'epochs', length: Quantity | null, { steps, stepsPerEpoch }: KnownQuantities): number | null {
  if (length?.unit === unit) return length.value;
  if (unit === 'steps') return steps ?? (length === null || stepsPerEpoch === undefined ? null : Math.ceil(length.value * stepsPerEpoch));
  const updates = length?.value ?? steps;
  return updates === undefined || stepsPerEpoch === undefined ? null : Math.ceil(updates / stepsPerEpoch);
}

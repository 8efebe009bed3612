import type { Quantity } from '../../model/quantity.ts';
import type { ConfigSchedule, KnownQuantities } from '../../model/schedule.ts';
import type { Sourced } from '../../model/source.ts';
import { type Bound, bindSchedule, lengthsWith, openBound, parametersIn, scheduleKeys } from '../binding.ts';
import { byDefault, type Fields, firstOf } from '../fields.ts';
import { schedulers } from '../hugging-face/schedulers.ts';
import { greedyDefaults, plateauDefaults } from '../plateau.ts';
import { makeAxolotl, ownSchedulers } from './schedulers.ts';

const keyNames = [
  'lr_scheduler',
  'lr_scheduler_kwargs',
  'learning_rate',
  'max_steps',
  'num_epochs',
  'warmup_steps',
  'warmup_ratio',
  'cosine_min_lr_ratio',
  'cosine_constant_lr_ratio',
  'lr_quadratic_warmup',
];

/** `max_steps` above 0, else `num_epochs`, which is 1 by default. */
export function readLength(fields: Fields): Sourced<Quantity> | null {
  const epochs = fields.has('num_epochs') ? null : byDefault<Quantity>({ value: 1, unit: 'epochs' });
  return firstOf(fields.length('steps', 'max_steps'), fields.length('epochs', 'num_epochs'), epochs);
}

/** The schedule of an axolotl config, whose warmup is 3 % of the run, at most 100 updates, where it says nothing. */
export function bindAxolotl(fields: Fields): ConfigSchedule {
  const name = (fields.text('lr_scheduler')?.value ?? 'cosine').toLowerCase();
  if (!schedulers.has(name) && !ownSchedulers.has(name)) fields.report('schedule-unknown', 'lr_scheduler', { schedule: name.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields, keyNames), (known) => bind(fields, name, known));
}

function bind(fields: Fields, name: string, known: KnownQuantities): Bound {
  const lengths = lengthsWith(known);
  const scheduler = schedulers.get(name);
  if (scheduler === undefined && !ownSchedulers.has(name)) lengths.miss('custom', 'lr_scheduler');
  if (scheduler?.takes === 'evaluations') lengths.miss('evaluations', 'lr_scheduler');
  const peak = fields.number('learning_rate')?.value ?? known.learningRate ?? lengths.miss('learning-rate', 'learning_rate');
  const length = readLength(fields)?.value ?? null;
  const isFlat = scheduler?.takes === 'nothing';
  const total = totalUpdates(length, known) ?? (isFlat ? 0 : lengths.miss('steps-per-epoch', 'num_epochs'));
  if (peak !== null && total !== null && lengths.open.length === 0) {
    const warmup = isFlat ? 0 : warmupUpdates(fields, total);
    const schedule = warmup === null ? null : makeAxolotl({ name, fields, peak, warmup, total });
    if (schedule !== null) return { kind: 'known', schedule, runLength: totalUpdates(length, known) };
    lengths.miss('custom', 'lr_scheduler_kwargs');
  }
  const defaults = name === 'reduce_lr_on_plateau' ? plateauDefaults : name === 'greedy' ? greedyDefaults : {};
  const parameters = { scheduler: name, ...defaults, ...parametersIn(fields.under('lr_scheduler_kwargs')) };
  return openBound(lengths, { family: scheduler?.family ?? ownSchedulers.get(name) ?? null, parameters, horizon: length });
}

function totalUpdates(length: Quantity | null, known: KnownQuantities): number | null {
  if (length?.unit === 'steps') return length.value;
  if (known.steps !== undefined) return known.steps;
  return length === null || known.stepsPerEpoch === undefined ? null : Math.ceil(length.value * known.stepsPerEpoch);
}

/** `warmup_steps`, else the whole part of the run times `warmup_ratio`; a warmup of 1 update is made 2. Source: `core/builders/base.py`. */
function warmupUpdates(fields: Fields, total: number): number | null {
  const stated = fields.number('warmup_steps');
  const ratio = fields.number('warmup_ratio');
  if ((stated === null && fields.has('warmup_steps')) || (ratio === null && fields.has('warmup_ratio'))) return null;
  const steps = stated?.value ?? (ratio === null ? Math.min(Math.trunc(0.03 * total), 100) : Math.max(Math.trunc(ratio.value * total), 0));
  return steps === 1 ? 2 : steps;
}

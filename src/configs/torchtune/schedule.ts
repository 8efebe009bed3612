import type { Quantity } from '../../model/quantity.ts';
import type { ConfigSchedule, KnownQuantities } from '../../model/schedule.ts';
import type { Sourced } from '../../model/source.ts';
import { constant } from '../../schedules/families/constant.ts';
import { type Bound, bindSchedule, lengthsWith, openBound, parametersIn, scheduleKeys } from '../binding.ts';
import { type Fields, inUnit } from '../fields.ts';
import { schedulers } from '../hugging-face/schedulers.ts';

const keyNames = ['epochs', 'max_steps_per_epoch', 'num_steps', 'optimizer.lr', 'lr_scheduler'];

/** `num_steps` of reinforcement-learning recipes; `epochs`, as updates where `max_steps_per_epoch` limits them. */
export function readLength(fields: Fields): Sourced<Quantity> | null {
  const steps = fields.length('steps', 'num_steps', 'orchestration.num_steps');
  if (steps !== null) return steps;
  const epochs = fields.positive('epochs');
  const limit = fields.positive('max_steps_per_epoch');
  if (epochs === null) return fields.has('epochs') || limit === null ? null : inUnit(limit, 'steps');
  return limit === null ? inUnit(epochs, 'epochs') : { ...limit, value: { value: limit.value * epochs.value, unit: 'steps' } };
}

/** `optimizer.lr`; null where the class's own default applies. */
export function readRate(fields: Fields): Sourced<number> | null {
  return fields.number('optimizer.lr');
}

/**
 * torchtune's schedule: the recipe calls get_cosine_schedule_with_warmup with num_training_steps = epochs × updates of an epoch; without
 * `lr_scheduler` the rate stays. `max_steps_per_epoch` only limits: an epoch with fewer updates makes the run shorter.
 * Source: torchtune bd2a0fc7 `torchtune/training/lr_schedulers.py`, `recipes/lora_finetune_distributed.py` _setup_lr_scheduler.
 */
export function bindTorchtune(fields: Fields): ConfigSchedule {
  const component = fields.text('lr_scheduler._component_');
  const name = component?.value.replace(/^.*\./, '') ?? null;
  if (name !== null && name !== 'get_cosine_schedule_with_warmup')
    fields.report('schedule-custom', 'lr_scheduler._component_', { schedule: name.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields, keyNames), (known) => bind(fields, name, known));
}

function bind(fields: Fields, name: string | null, known: KnownQuantities): Bound {
  const lengths = lengthsWith(known);
  const peak = readRate(fields)?.value ?? known.learningRate ?? lengths.miss('learning-rate', 'optimizer.lr');
  const run = runUpdates(fields, known);
  if (name === null && fields.node('lr_scheduler') === null) {
    return peak === null ? openBound(lengths, { family: 'constant' }) : { kind: 'known', schedule: constant({ rate: peak }), runLength: run };
  }
  const options = fields.under('lr_scheduler');
  const warmup = options.number('num_warmup_steps')?.value ?? lengths.miss('custom', 'lr_scheduler.num_warmup_steps');
  const isCosine = name === 'get_cosine_schedule_with_warmup';
  if (!isCosine) lengths.miss('custom', 'lr_scheduler._component_');
  if (run === null) lengths.miss(fields.has('num_steps') ? 'steps' : 'steps-per-epoch', fields.has('num_steps') ? 'num_steps' : 'epochs');
  const parameters = parametersIn(options);
  const horizon = readLength(fields)?.value ?? null;
  const cosine = isCosine ? schedulers.get('cosine') : undefined;
  if (peak === null || run === null || warmup === null || cosine === undefined)
    return openBound(lengths, { family: isCosine ? 'cosine' : null, parameters, horizon });
  const schedule = cosine.make({ peak, warmup, total: run, options });
  return schedule === null ? openBound(lengths, { family: 'cosine', parameters, horizon }) : { kind: 'known', schedule, runLength: run };
}

/** Updates of the run. What `num_steps` makes of trajectories and their batches depends on the recipe, and is left open. */
function runUpdates(fields: Fields, known: KnownQuantities): number | null {
  if (known.steps !== undefined) return known.steps;
  if (fields.has('num_steps')) return null;
  const epochs = fields.positive('epochs')?.value ?? 1;
  const limit = fields.positive('max_steps_per_epoch')?.value ?? null;
  const perEpoch = known.stepsPerEpoch ?? null;
  if (limit === null && perEpoch === null) return null;
  return epochs * Math.floor(Math.min(limit ?? Number.POSITIVE_INFINITY, perEpoch ?? Number.POSITIVE_INFINITY));
}

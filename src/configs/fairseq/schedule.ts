import type { Quantity } from '../../model/quantity.ts';
import type { ConfigSchedule, KnownQuantities } from '../../model/schedule.ts';
import type { Sourced } from '../../model/source.ts';
import { type Bound, bindSchedule, lengthsWith, openBound, parametersIn, scheduleKeys } from '../binding.ts';
import { byDefault, type Fields, firstOf } from '../fields.ts';
import { textOf } from '../nodes.ts';
import { schedulers } from './schedulers.ts';

const keyNames = ['optimization.max_update', 'optimization.max_epoch', 'optimization.lr', 'lr_scheduler'];

/** `max_update`, or `max_epoch`; 0 means no limit. */
export function lengthOf(fields: Fields): Sourced<Quantity> | null {
  return firstOf(fields.length('steps', 'optimization.max_update'), fields.length('epochs', 'optimization.max_epoch'));
}

/** `lr_scheduler` is a name, or a mapping with `_name`; `fixed` by default. */
export function schedulerName(fields: Fields): Sourced<string> | null {
  const node = fields.node('lr_scheduler');
  const text = textOf(node);
  if (node !== null && text !== null) return { value: text, span: node.span };
  return firstOf(fields.text('lr_scheduler._name'), node === null ? byDefault('fixed') : null);
}

/** `optimization.lr`, a list; 0.25 by default. */
export function ratesOf(fields: Fields): Sourced<readonly number[]> | null {
  if (fields.has('lr_scheduler.lr')) return fields.numbers('lr_scheduler.lr');
  return fields.has('optimization.lr') ? fields.numbers('optimization.lr') : byDefault([0.25]);
}

/**
 * The schedule of a fairseq hydra config, by updates. `fixed` with several rates goes by epochs until updates per epoch are known.
 * Source: fairseq 3d262bb2 `fairseq/optim/lr_scheduler/`, `fairseq/trainer.py` lr_step_update.
 */
export function bindFairseq(fields: Fields): ConfigSchedule {
  const name = schedulerName(fields);
  if (name !== null && !schedulers.has(name.value)) fields.report('schedule-unknown', 'lr_scheduler', { schedule: name.value.slice(0, 80) });
  const rates = ratesOf(fields)?.value ?? [];
  return bindSchedule(scheduleKeys(fields, keyNames), (known) => bind(fields, name?.value ?? '', rates, known));
}

function bind(fields: Fields, name: string, rates: readonly number[], known: KnownQuantities): Bound {
  const lengths = lengthsWith(known);
  const options = fields.under('lr_scheduler');
  const scheduler = schedulers.get(name);
  const length = lengthOf(fields)?.value ?? null;
  const maxUpdate = length?.unit === 'steps' ? length.value : (known.steps ?? null);
  const given = rates.length > 0 || known.learningRate === undefined ? rates : [known.learningRate];
  if (scheduler === undefined) lengths.miss('custom', 'lr_scheduler');
  const made = scheduler?.make({ options, rates: given, maxUpdate, stepsPerEpoch: known.stepsPerEpoch ?? null, miss: lengths.miss }) ?? null;
  if (made === null || lengths.open.length > 0) {
    return openBound(lengths, { family: scheduler?.family ?? null, parameters: { scheduler: name, ...parametersIn(options) }, horizon: length });
  }
  if (made.unit === 'epochs') return { kind: 'known', schedule: made, runLength: length?.unit === 'epochs' ? length.value : null };
  const updates = maxUpdate ?? lengthsWith(known).updates(length, 'run length');
  return { kind: 'known', schedule: made, runLength: updates === null ? null : Math.ceil(updates) };
}

import type { Quantity } from '../../model/quantity.ts';
import type { ConfigSchedule, KnownQuantities } from '../../model/schedule.ts';
import type { Sourced } from '../../model/source.ts';
import { asNumber } from '../../text/lookup.ts';
import { type Bound, bindSchedule, type Lengths, lengthsWith, openBound, scheduleKeys } from '../binding.ts';
import { byDefault, type Fields, firstOf, inUnit } from '../fields.ts';
import { schedulers } from './schedulers.ts';

const keyNames = ['max_duration', 'stop_at', 'stop_after', 'scheduler'];

/** `max_duration`: updates, `1ep`, `2e12T` tokens; 10000 updates by default. */
export function maxDurationOf(fields: Fields): Sourced<Quantity> | null {
  const found = fields.scalar('max_duration');
  if (found === null) return fields.has('max_duration') ? null : byDefault({ value: 10_000, unit: 'steps' });
  const text = String(found.value).trim();
  const unit = text.endsWith('ep') ? 'epochs' : text.endsWith('T') ? 'tokens' : 'steps';
  const value = asNumber(unit === 'epochs' ? text.slice(0, -2).trim() : unit === 'tokens' ? text.slice(0, -1).trim() : found.value);
  if (value !== null && value > 0) return { ...found, value: { value, unit } };
  fields.report('value-not-understood', 'max_duration', { value: text.slice(0, 80), expected: 'updates, 1ep or 2e12T' });
  return null;
}

/** Where the run stops before its duration is over. */
export function stopOf(fields: Fields): Sourced<Quantity> | null {
  return inUnit(fields.positive('stop_at', 'stop_after'), 'steps');
}

/** 1e-4 by default. */
export function learningRateOf(fields: Fields): Sourced<number> | null {
  return fields.has('optimizer.learning_rate') ? fields.number('optimizer.learning_rate') : byDefault(1e-4);
}

/** Tokens of an update: the global batch (512 by default) of sequences of `model.max_sequence_length` (1024). */
export function tokensPerStepOf(fields: Fields): number {
  return (fields.positive('global_train_batch_size')?.value ?? 512) * (fields.positive('model.max_sequence_length')?.value ?? 1024);
}

/** What the scheduler counts: updates, or tokens. */
export function unitOf(fields: Fields): 'steps' | 'tokens' {
  return fields.text('scheduler.units')?.value === 'tokens' ? 'tokens' : 'steps';
}

/**
 * The schedule of an OLMo config. Epochs need updates per epoch; what counts tokens is converted with the batch that the file says.
 * Source: OLMo 59a53e3f `olmo/optim.py`, `olmo/config.py` SchedulerConfig, `olmo/train.py` max_steps, max_tokens, scheduler_current.
 */
export function bindOlmo(fields: Fields): ConfigSchedule {
  const rate = learningRateOf(fields);
  const name = firstOf(fields.text('scheduler.name'), byDefault('cosine_with_warmup'));
  if (name !== null && !schedulers.has(name.value)) fields.report('schedule-unknown', 'scheduler.name', { schedule: name.value.slice(0, 80) });
  const keys = scheduleKeys(fields, keyNames, { 'optimizer.learning_rate': rate });
  return bindSchedule(keys, (known) => bind(fields, name?.value ?? '', rate?.value ?? known.learningRate ?? null, known));
}

function bind(fields: Fields, name: string, peak: number | null, known: KnownQuantities): Bound {
  const options = fields.under('scheduler');
  const tokensPerStep = tokensPerStepOf(fields);
  const lengths = lengthsWith(known, { tokensPerStep });
  const scheduler = schedulers.get(name);
  const perUpdate = unitOf(fields) === 'tokens' ? tokensPerStep : 1;
  const asked = options.positive('t_max')?.value ?? null;
  const run = runOf(fields, lengthsWith(known, { tokensPerStep }), known);
  if (scheduler === undefined) lengths.miss('custom', 'scheduler.name');
  if (peak === null) lengths.miss('learning-rate', 'optimizer.learning_rate');
  const total = asked === null ? (scheduler?.takesTotal === true ? runOf(fields, lengths, known) : 0) : Math.trunc(asked) / perUpdate;
  const floor = (peak ?? 0) * (options.number('alpha_f')?.value ?? 0.1);
  if (scheduler === undefined || peak === null || total === null || lengths.open.length > 0) {
    return openBound(lengths, { family: scheduler?.family ?? null, parameters: { scheduler: name, floor }, horizon: maxDurationOf(fields)?.value ?? null });
  }
  const warmup = Math.max(0, Math.trunc(options.number('t_warmup')?.value ?? 100)) / perUpdate;
  const warmupStart = options.number('warmup_min_lr')?.value ?? 0.1 * peak;
  const stop = stopOf(fields)?.value.value ?? Number.POSITIVE_INFINITY;
  const runLength = run === null ? (Number.isFinite(stop) ? stop : null) : Math.min(run, stop);
  return { kind: 'known', schedule: scheduler.make({ peak, floor, warmup, warmupStart, total }), runLength };
}

/** The updates of `max_duration`: tokens rounded up. */
function runOf(fields: Fields, lengths: Lengths, known: KnownQuantities): number | null {
  const max = maxDurationOf(fields)?.value ?? null;
  if (max?.unit === 'epochs' && known.stepsPerEpoch === undefined && known.steps !== undefined) return known.steps;
  const updates = lengths.updates(max, 'max_duration');
  return updates === null ? null : max?.unit === 'tokens' ? Math.ceil(updates) : Math.trunc(updates);
}

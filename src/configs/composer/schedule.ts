import type { ConfigSchedule, KnownQuantities, LearningRateSchedule } from '../../model/schedule.ts';
import { chained } from '../../schedules/compose/chained.ts';
import { constant } from '../../schedules/families/constant.ts';
import { type Bound, bindSchedule, openBound, parametersIn, scheduleKeys } from '../binding.ts';
import type { Call } from '../calls.ts';
import { type Clock, clockOf, type TrainingTime } from './clock.ts';
import { type ComposerParts, learningRateOf, maxDurationOf } from './parts.ts';
import { schedulers } from './schedulers.ts';
import { quantityOf } from './times.ts';

const keyNames = ['max_duration', 'max_epochs', 'scale_schedule_ratio', 'train_subset_num_batches', 'scheduler', 'schedulers'];

/**
 * The schedule of a Composer config, by updates: its schedulers' factors multiplied with the optimizer's rate.
 * Times are counted as Composer does; one that needs batches per epoch, samples or tokens per batch leaves the schedule open.
 */
export function bindComposer(parts: ComposerParts): ConfigSchedule {
  const rate = learningRateOf(parts);
  const time = trainingTimeOf(parts);
  const keys = scheduleKeys(parts.fields, keyNames, { 'optimizer.lr': rate });
  return bindSchedule(keys, (known) => bind(parts, time, rate?.value ?? known.learningRate ?? null, known));
}

/** The lengths of a config; `max_seq_len` is a sample's tokens where samples are packed to it. */
export function trainingTimeOf(parts: ComposerParts): TrainingTime {
  const { fields } = parts;
  const packed = fields.text('train_loader.name')?.value !== 'finetuning';
  return {
    maxDuration: maxDurationOf(fields)?.value ?? null,
    ratio: fields.positive('scale_schedule_ratio')?.value ?? 1,
    batchesPerEpoch: fields.positive('train_subset_num_batches')?.value ?? null,
    globalBatch: fields.positive('global_train_batch_size', 'train_batch_size', 'total_batch_size')?.value ?? null,
    tokensPerSample: packed ? (fields.positive('max_seq_len')?.value ?? null) : null,
  };
}

function bind(parts: ComposerParts, time: TrainingTime, peak: number | null, known: KnownQuantities): Bound {
  const clock = clockOf(time, known);
  const [first] = parts.schedulers;
  if (peak === null) clock.lengths.miss('learning-rate', 'optimizer.lr');
  const made = parts.schedulers.map((call) => scheduleOf(call, clock, peak ?? 1, time.ratio));
  const family = parts.schedulers.length > 1 ? 'chained' : first === undefined ? 'constant' : (schedulers.get(first.name)?.family ?? null);
  const whole = combined(peak ?? 1, made);
  if (whole !== null && clock.lengths.open.length === 0) return { kind: 'known', schedule: whole, runLength: clock.runLength };
  if (clock.lengths.open.length === 0) clock.lengths.miss('custom', 'scheduler');
  const parameters = { ...(first === undefined ? {} : { scheduler: first.name, ...parametersIn(first.fields) }), ...(peak === null ? {} : { peak }) };
  const horizon = time.maxDuration === null ? null : (quantityOf({ value: time.maxDuration })?.value ?? null);
  return openBound(clock.lengths, { family, parameters, horizon });
}

function scheduleOf(call: Call, clock: Clock, peak: number, ratio: number): LearningRateSchedule | null {
  const scheduler = schedulers.get(call.name);
  return scheduler === undefined ? clock.lengths.miss('custom', call.symbol) : scheduler.make({ call, clock, peak, ratio });
}

function combined(base: number, made: readonly (LearningRateSchedule | null)[]): LearningRateSchedule | null {
  const schedules = made.filter((schedule) => schedule !== null);
  const [only] = schedules;
  if (schedules.length < made.length) return null;
  if (only === undefined) return constant({ rate: base });
  return schedules.length === 1 ? only : chained({ base, schedules });
}

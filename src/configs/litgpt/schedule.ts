import type { ConfigSchedule, KnownQuantities, LearningRateSchedule } from '../../model/schedule.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { reclocked } from '../../schedules/curves/combine.ts';
import { constant } from '../../schedules/families/constant.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { remade } from '../../schedules/make.ts';
import { type Bound, bindSchedule, type Lengths, lengthsWith, openBound, scheduleKeys } from '../binding.ts';
import type { Fields } from '../fields.ts';
import { readDevices, readGlobalBatch, readLength, readRate, readWarmup, scriptOf } from './layout.ts';

const keyNames = ['train.max_tokens', 'train.max_steps', 'train.epochs', 'train.lr_warmup_steps', 'train.lr_warmup_fraction', 'train.min_lr'];
const batchKeys = ['train.global_batch_size', 'train.micro_batch_size', 'train.max_seq_length', 'devices'];

/**
 * litgpt's schedule: warmup from 0 and a cosine over the run. Fine-tuning takes it to 0 and ignores `min_lr`; pretraining takes it to `min_lr`.
 * Source: litgpt 26857050 `litgpt/finetune/lora.py` get_lr_scheduler, `litgpt/pretrain.py` get_lr and fit, `litgpt/args.py`.
 */
export function bindLitgpt(fields: Fields): ConfigSchedule {
  const keys = scheduleKeys(fields, [...keyNames, ...batchKeys], { 'optimizer.init_args.lr': readRate(fields) });
  return bindSchedule(keys, (known) => bind(fields, known));
}

function bind(fields: Fields, known: KnownQuantities): Bound {
  const lengths = lengthsWith(known);
  const peak = readRate(fields)?.value ?? known.learningRate ?? lengths.miss('learning-rate', 'optimizer.init_args.lr');
  const input = { fields, known, lengths, peak: peak ?? 0 };
  const bound = scriptOf(fields) === 'pretrain' ? pretraining(input) : finetuning(input);
  if (bound !== null && lengths.open.length === 0) return bound;
  if (lengths.open.length === 0) lengths.miss('custom', 'train');
  return openBound(lengths, { family: 'cosine', horizon: readLength(fields)?.value ?? null });
}

interface Input {
  readonly fields: Fields;
  readonly known: KnownQuantities;
  readonly lengths: Lengths;
  readonly peak: number;
}

/** `max_steps` ends a run before its epochs do; with neither known there is nothing to go by. */
function finetuning({ fields, known, lengths, peak }: Input): Bound | null {
  const limit = fields.positive('train.max_steps')?.value ?? null;
  const epochs = fields.positive('train.epochs')?.value ?? (limit === null ? 5 : null);
  const ofEpochs = epochs === null || known.stepsPerEpoch === undefined ? null : epochs * Math.floor(known.stepsPerEpoch);
  const given = known.steps ?? (ofEpochs !== null && limit !== null ? Math.min(ofEpochs, limit) : (ofEpochs ?? limit));
  const total = given ?? lengths.miss('steps-per-epoch', 'train.epochs');
  const warmup = readWarmup(fields)?.value.value ?? 0;
  if (total === null || !(total > warmup)) return null;
  const schedule = withWarmup({ body: cosine({ peak, steps: total - warmup, past: 'rises' }), steps: warmup });
  return { kind: 'known', schedule, runLength: total };
}

/** The rate is set for each micro-batch; the one of an update is that of its last micro-batch. */
function pretraining({ fields, known, lengths, peak }: Input): Bound | null {
  const devices = readDevices(fields)?.value ?? known.worldSize ?? lengths.miss('world-size', 'devices');
  const global = readGlobalBatch(fields)?.value ?? null;
  const micro = fields.positive('train.micro_batch_size')?.value ?? 4;
  if (devices === null || global === null) return null;
  const accumulation = Math.floor(Math.floor(global / devices) / micro);
  const sequence = fields.positive('train.max_seq_length')?.value ?? null;
  const perIteration = sequence === null ? tokensPerIteration(known, accumulation * devices) : micro * sequence;
  const tokens = readLength(fields)?.value.value ?? null;
  if (!(accumulation > 0) || tokens === null) return null;
  if (perIteration === null) return lengths.miss('tokens-per-step', 'train.max_seq_length');
  const iterations = Math.floor(Math.floor(tokens / devices) / perIteration);
  const warmup = warmupIterations(fields, known, lengths, { accumulation, iterations });
  if (warmup === null) return null;
  const floor = fields.number('train.min_lr')?.value ?? 4e-5;
  const schedule = inIterations({ peak, floor, warmup, iterations });
  return { kind: 'known', schedule: inUpdates(schedule, accumulation), runLength: Math.floor(iterations / accumulation) };
}

function tokensPerIteration({ tokensPerStep }: KnownQuantities, iterations: number): number | null {
  return tokensPerStep === undefined ? null : tokensPerStep / iterations;
}

interface Iterations {
  readonly accumulation: number;
  readonly iterations: number;
}

function warmupIterations(fields: Fields, known: KnownQuantities, lengths: Lengths, { accumulation, iterations }: Iterations): number | null {
  const warmup = readWarmup(fields)?.value;
  if (warmup === undefined) return null;
  if (warmup.unit === 'steps') return Math.min(iterations, warmup.value * accumulation);
  if (known.stepsPerEpoch === undefined) return lengths.miss('steps-per-epoch', 'train.lr_warmup_fraction');
  return Math.min(iterations, Math.ceil(warmup.value * known.stepsPerEpoch * accumulation));
}

function inIterations(options: { readonly peak: number; readonly floor: number; readonly warmup: number; readonly iterations: number }): LearningRateSchedule {
  const { peak, floor, warmup, iterations } = options;
  const body = iterations > warmup ? cosine({ peak, floor, steps: iterations - warmup }) : constant({ rate: floor });
  return withWarmup({ body, steps: warmup, target: peak });
}

function inUpdates(schedule: LearningRateSchedule, accumulation: number): LearningRateSchedule {
  if (accumulation === 1) return schedule;
  const horizon = schedule.horizon === null ? null : schedule.horizon / accumulation;
  const about = { warmup: schedule.warmup / accumulation, horizon, parameters: { iterationsPerUpdate: accumulation } };
  return remade(schedule, about, reclocked(schedule, { stride: accumulation, offset: accumulation - 1 }));
}

import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument, MappingNode } from '../../model/document.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { buildConfig } from '../build.ts';
import { byDefault, type Fields, fieldsOf, firstOf, inUnit } from '../fields.ts';
import { namedRecords } from '../named.ts';
import type { ConfigReader } from '../reader.ts';
import { convertTorchtitan } from './convert.ts';
import { readRate, readSteps } from './layout.ts';
import { bindTorchtitan, readWarmup } from './schedule.ts';
import { torchtitanSupport } from './support.ts';

const ownTables = [
  'job',
  'profiling',
  'metrics',
  'model',
  'optimizer',
  'lr_scheduler',
  'parallelism',
  'experimental',
  'checkpoint',
  'activation_checkpoint',
  'float8',
  'quantize',
  'validation',
  'comm',
  'compile',
];
const trainingKeys = ['steps', 'seq_len', 'local_batch_size', 'max_norm', 'warmup_steps', 'warmup_pct', 'data_parallel_degree', 'dataset'];

/** The TOML files of torchtitan, in its three layouts: 2024, early 2025, and since mid-2025. */
export const torchtitan: ConfigReader = {
  id: 'torchtitan',
  title: 'torchtitan',
  url: 'https://github.com/pytorch/torchtitan',
  recognisedBy: 'tables `[training]` and `[job]`, or others of torchtitan such as `[parallelism]`, `[activation_checkpoint]`, in TOML',
  languages: ['toml', 'json'],
  support: torchtitanSupport,
  recognise: (document) => (document.root.kind === 'mapping' ? scoreOf(document.root) : 0),
  read: (document) => ({ kind: 'read', value: [readTitan(document)], problems: [] }),
  convert: convertTorchtitan,
};

function scoreOf(root: MappingNode): number {
  const training = root.entries.get('training')?.value;
  if (training?.kind !== 'mapping') return 0;
  const tables = ownTables.filter((name) => root.entries.get(name)?.value.kind === 'mapping');
  const keys = trainingKeys.filter((name) => training.entries.has(name)).length;
  if (keys === 0 || tables.length < 2) return 0;
  const sure = tables.includes('job') || tables.includes('activation_checkpoint') || tables.includes('parallelism') || training.entries.has('seq_len');
  return sure ? Math.min(0.9, 0.6 + 0.03 * (tables.length + keys)) : 0;
}

function readTitan(document: ConfigDocument): TrainingConfig {
  const fields = fieldsOf(document);
  return buildConfig('torchtitan', fields, {
    maxTrainSteps: inUnit(readSteps(fields), 'steps'),
    learningRate: readRate(fields),
    schedule: bindTorchtitan(fields),
    warmup: readWarmup(fields),
    batch: {
      perDevice: firstOf(fields.positive('training.local_batch_size', 'training.batch_size'), byDefault(8)),
      global: fields.positive('training.global_batch_size'),
      accumulation: fields.positive('training.gradient_accumulation_steps'),
      devices: readRanks(fields),
    },
    optimizer: {
      name: firstOf(fields.text('optimizer.name'), byDefault('AdamW')),
      parameters: fields.record('optimizer.beta1', 'optimizer.beta2', 'optimizer.eps', 'training.max_norm'),
    },
    weightDecay: firstOf(fields.number('optimizer.weight_decay'), fields.has('optimizer.weight_decay') ? null : byDefault(0.1)),
    ...namedRecords(document.root),
    evaluateEvery: readEvaluation(fields),
    saveEvery: readSaving(fields),
    keepCheckpoints: fields.positive('checkpoint.keep_latest_k'),
  });
}

/** The ranks among which data is divided: the product of both degrees; -1, all that are left, stays open. */
function readRanks(fields: Fields): Sourced<number> | null {
  const old = fields.positive('training.data_parallel_degree');
  const shard = fields.positive('parallelism.data_parallel_shard_degree', 'training.data_parallel_shard_degree');
  const replicate = fields.positive('parallelism.data_parallel_replicate_degree', 'training.data_parallel_replicate_degree');
  return shard === null ? old : { ...shard, value: shard.value * (replicate?.value ?? 1) };
}

/** `validation.freq` updates, 10 by default, where validation is switched on. `validation.steps` are batches of one validation. */
function readEvaluation(fields: Fields): Sourced<Quantity> | null {
  if (fields.flag('validation.enable', 'validation.enabled')?.value !== true) return null;
  return firstOf(fields.length('steps', 'validation.freq'), byDefault({ value: 10, unit: 'steps' }));
}

/** `checkpoint.interval` updates, 500 by default, where checkpoints are switched on; intervals of seconds stay open. */
function readSaving(fields: Fields): Sourced<Quantity> | null {
  const kind = fields.text('checkpoint.interval_type', 'training.checkpoint_interval_type')?.value ?? 'steps';
  if (kind !== 'steps') {
    fields.report('unit-not-known', fields.has('checkpoint.interval_type') ? 'checkpoint.interval_type' : 'training.checkpoint_interval_type', { value: kind });
    return null;
  }
  if (fields.has('training.checkpoint_interval')) return fields.length('steps', 'training.checkpoint_interval');
  if (fields.flag('checkpoint.enable', 'checkpoint.enable_checkpoint')?.value !== true) return null;
  return firstOf(fields.length('steps', 'checkpoint.interval'), byDefault({ value: 500, unit: 'steps' }));
}

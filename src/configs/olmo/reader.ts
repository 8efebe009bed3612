import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument } from '../../model/document.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { buildConfig } from '../build.ts';
import { byDefault, type Fields, fieldsOf, firstOf, inUnit } from '../fields.ts';
import { namedRecords } from '../named.ts';
import type { ConfigReader } from '../reader.ts';
import { convertOlmo } from './convert.ts';
import { bindOlmo, learningRateOf, maxDurationOf, stopOf, tokensPerStepOf, unitOf } from './schedule.ts';
import { maxScheduler, schedulers } from './schedulers.ts';
import { olmoSupport } from './support.ts';

/** Training configs of allenai/OLMo (the trainer before OLMo-core). */
export const olmo: ConfigReader = {
  id: 'olmo',
  title: 'OLMo',
  url: 'https://github.com/allenai/OLMo/tree/main/configs',
  recognisedBy: '`optimizer.learning_rate` beside `scheduler.name` (`cosine_with_warmup`, …) and `max_duration` or `global_train_batch_size`',
  languages: ['yaml', 'json'],
  support: olmoSupport,
  recognise: scoreOf,
  read: (document) => ({ kind: 'read', value: [readOlmo(fieldsOf(document))], problems: [] }),
  convert: convertOlmo,
};

function scoreOf(document: ConfigDocument): number {
  const { root } = document;
  if (root.kind !== 'mapping' || root.entries.get('scheduler')?.value.kind !== 'mapping') return 0;
  const fields = fieldsOf(document);
  const name = fields.text('scheduler.name')?.value ?? 'cosine_with_warmup';
  if (!fields.has('optimizer.learning_rate') || !(schedulers.has(name) || name === maxScheduler)) return 0;
  const own = ['max_duration', 'stop_at', 'global_train_batch_size', 'device_train_microbatch_size', 'save_interval_unsharded', 'model.d_model'];
  return own.some((key) => fields.has(key)) ? 0.92 : 0;
}

function readOlmo(fields: Fields): TrainingConfig {
  const ofScheduler = fields.under('scheduler');
  return buildConfig('olmo', fields, {
    maxTrainSteps: readLength(fields),
    learningRate: learningRateOf(fields),
    schedule: bindOlmo(fields),
    warmup: firstOf(inUnit(ofScheduler.number('t_warmup'), unitOf(fields)), byDefault({ value: 100, unit: 'steps' })),
    batch: { perDevice: fields.positive('device_train_microbatch_size'), global: fields.positive('global_train_batch_size') },
    optimizer: {
      name: fields.text('optimizer.name'),
      parameters: { ...fields.under('optimizer').record('eps', 'betas.0', 'betas.1', 'beta_1', 'beta_2'), ...fields.record('max_grad_norm') },
    },
    weightDecay: fields.number('optimizer.weight_decay'),
    evaluateEvery: fields.length('steps', 'eval_interval'),
    saveEvery: fields.length('steps', 'save_interval', 'save_interval_unsharded'),
    keepCheckpoints: firstOf(fields.positive('save_num_checkpoints_to_keep'), fields.positive('save_num_unsharded_checkpoints_to_keep')),
    ...namedRecords(fields.root),
  });
}

/** `stop_at` where it comes first, or where `max_duration` counts epochs; else `max_duration`. */
function readLength(fields: Fields): Sourced<Quantity> | null {
  const max = maxDurationOf(fields);
  const stop = stopOf(fields);
  if (stop === null || max === null) return stop ?? max;
  if (max.value.unit === 'epochs') return stop;
  const steps = max.value.unit === 'tokens' ? Math.ceil(max.value.value / tokensPerStepOf(fields)) : max.value.value;
  return stop.value.value <= steps ? stop : max;
}

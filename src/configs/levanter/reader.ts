import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument } from '../../model/document.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { buildConfig } from '../build.ts';
import { byDefault, type Fields, fieldsOf } from '../fields.ts';
import { namedRecords } from '../named.ts';
import type { ConfigReader } from '../reader.ts';
import { bindLevanter, learningRateOf, stepsOf } from './schedule.ts';
import { levanterSupport } from './support.ts';

const ownKeys = ['mp', 'per_device_parallelism', 'train_batch_size', 'tensor_parallel_axes', 'steps_per_eval', 'tracker', 'fsdp_axis', 'model_axis_size'];

/** levanter: `trainer.num_train_steps` and an optimizer that holds the schedule. */
export const levanter: ConfigReader = {
  id: 'levanter',
  title: 'levanter',
  url: 'https://levanter.readthedocs.io/en/latest/reference/Configuration/',
  recognisedBy: '`trainer.num_train_steps`, or `trainer.train_batch_size` beside `trainer.mp`',
  languages: ['yaml', 'json'],
  support: levanterSupport,
  recognise: scoreOf,
  read: (document) => ({ kind: 'read', value: [readLevanter(fieldsOf(document))], problems: [] }),
};

function scoreOf(document: ConfigDocument): number {
  const fields = fieldsOf(document);
  if (fields.node('trainer')?.kind !== 'mapping') return 0;
  const count = ownKeys.filter((key) => fields.has(`trainer.${key}`)).length;
  if (fields.has('trainer.num_train_steps')) return fields.has('optimizer.learning_rate') || count > 0 ? 0.9 : 0.6;
  return fields.node('optimizer')?.kind === 'mapping' && count > 1 ? 0.8 : 0;
}

function readLevanter(fields: Fields): TrainingConfig {
  const steps = stepsOf(fields);
  const parallelism = fields.positive('trainer.per_device_parallelism');
  const isNumber = fields.node('trainer.train_batch_size')?.kind === 'scalar';
  return buildConfig('levanter', fields, {
    maxTrainSteps: steps === null ? null : { ...steps, value: { value: steps.value, unit: 'steps' } },
    learningRate: learningRateOf(fields),
    schedule: bindLevanter(fields),
    warmup: readWarmup(fields),
    batch: { perDevice: parallelism, global: isNumber ? fields.positive('trainer.train_batch_size') : null },
    optimizer: { name: fields.text('optimizer.type'), parameters: fields.under('optimizer').record('beta1', 'beta2', 'epsilon', 'max_grad_norm') },
    weightDecay: fields.number('optimizer.weight_decay'),
    evaluateEvery: fields.length('steps', 'trainer.steps_per_eval'),
    saveEvery: fields.length('steps', 'trainer.checkpointer.keep.0.every'),
    ...namedRecords(fields.root),
  });
}

/** Up to 1 a share of the run, above it updates; a hundredth by default. */
function readWarmup(fields: Fields): Sourced<Quantity> | null {
  const warmup = fields.has('optimizer.warmup') ? fields.number('optimizer.warmup') : byDefault(0.01);
  return warmup === null ? null : { ...warmup, value: { value: warmup.value, unit: warmup.value <= 1 ? 'fraction' : 'steps' } };
}

import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument } from '../../model/document.ts';
import { buildConfig } from '../build.ts';
import { type Fields, fieldsOf, inUnit } from '../fields.ts';
import { namedRecords } from '../named.ts';
import type { ConfigReader } from '../reader.ts';
import { bindMaxText, lengthOf, settingOf } from './schedule.ts';
import { maxTextSupport } from './support.ts';

/** One of these shows a MaxText file by itself. */
const ownKeys = ['learning_rate_schedule_steps', 'learning_rate_final_fraction', 'cosine_learning_rate_final_fraction', 'wsd_decay_steps_fraction'];

/** These only together. */
const hints = ['base_config', 'warmup_steps_fraction', 'base_output_directory', 'max_target_length', 'ici_fsdp_parallelism', 'remat_policy', 'opt_type'];
const trainingKeys = ['steps', 'learning_rate', 'per_device_batch_size', 'learning_rate_schedule_steps', 'warmup_steps_fraction'];

/** MaxText's flat YAML; what a file leaves out is inherited from base.yml. */
export const maxText: ConfigReader = {
  id: 'maxtext',
  title: 'MaxText',
  url: 'https://github.com/AI-Hypercomputer/maxtext/blob/main/src/maxtext/configs/base.yml',
  recognisedBy: '`learning_rate_schedule_steps`, `learning_rate_final_fraction`, or `base_config` beside `steps` or `per_device_batch_size`',
  languages: ['yaml'],
  support: maxTextSupport,
  recognise: scoreOf,
  read: (document) => ({ kind: 'read', value: [readMaxText(fieldsOf(document))], problems: [] }),
};

function scoreOf({ root }: ConfigDocument): number {
  if (root.kind !== 'mapping') return 0;
  const isScalar = (key: string): boolean => root.entries.get(key)?.value.kind === 'scalar';
  if (!trainingKeys.some(isScalar)) return 0;
  if (ownKeys.some(isScalar)) return 0.9;
  return hints.filter(isScalar).length > 1 ? 0.8 : 0;
}

function readMaxText(fields: Fields): TrainingConfig {
  const saves = fields.flag('enable_checkpointing')?.value !== false;
  return buildConfig('maxtext', fields, {
    maxTrainSteps: lengthOf(fields),
    learningRate: settingOf(fields, 3e-5, 'learning_rate'),
    schedule: bindMaxText(fields),
    warmup: inUnit(settingOf(fields, 0.1, 'warmup_steps_fraction'), 'fraction'),
    batch: {
      perDevice: settingOf(fields, 12, 'per_device_batch_size'),
      accumulation: settingOf(fields, 1, 'gradient_accumulation_steps'),
    },
    optimizer: { name: fields.text('opt_type'), parameters: fields.record('adam_b1', 'adam_b2', 'adam_eps') },
    weightDecay: settingOf(fields, 0.1, 'adam_weight_decay'),
    evaluateEvery: fields.length('steps', 'eval_interval'),
    saveEvery: saves ? inUnit(settingOf(fields, 10_000, 'checkpoint_period'), 'steps') : null,
    keepCheckpoints: fields.positive('max_num_checkpoints_to_keep'),
    ...namedRecords(fields.root),
  });
}

import type { Goal, TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument, MappingNode } from '../../model/document.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { buildConfig, type ConfigDraft } from '../build.ts';
import { byDefault, type Fields, fieldsOf, firstOf, inUnit } from '../fields.ts';
import { namedRecords } from '../named.ts';
import type { ConfigReader } from '../reader.ts';
import { convertAxolotl } from './convert.ts';
import { bindAxolotl, readLength } from './schedule.ts';
import { axolotlSupport } from './support.ts';

const ownNames = [
  'micro_batch_size',
  'sequence_len',
  'sample_packing',
  'val_set_size',
  'dataset_prepared_path',
  'evals_per_epoch',
  'saves_per_epoch',
  'pad_to_sequence_len',
  'lora_target_linear',
  'train_on_inputs',
  'adapter',
  'datasets',
  'pretraining_dataset',
  'chat_template',
  'special_tokens',
  'cosine_min_lr_ratio',
  'flash_attention',
];

/** The YAML configs of axolotl. */
export const axolotl: ConfigReader = {
  id: 'axolotl',
  title: 'axolotl',
  url: 'https://docs.axolotl.ai/docs/config-reference.html',
  recognisedBy: '`base_model` beside `micro_batch_size`, `sequence_len`, `val_set_size`, `adapter`, `datasets`',
  languages: ['yaml', 'json'],
  support: axolotlSupport,
  recognise: (document) => (document.root.kind === 'mapping' ? scoreOf(document.root) : 0),
  read: (document) => ({ kind: 'read', value: [readAxolotl(document)], problems: [] }),
  convert: convertAxolotl,
};

function scoreOf(root: MappingNode): number {
  const own = ownNames.filter((name) => root.entries.has(name)).length;
  const trains = ['learning_rate', 'num_epochs', 'max_steps', 'lr_scheduler'].some((name) => root.entries.has(name));
  return root.entries.has('base_model') && own >= 2 && trains ? 0.9 : 0;
}

function readAxolotl(document: ConfigDocument): TrainingConfig {
  const fields = fieldsOf(document);
  const steps = fields.number('warmup_steps');
  return buildConfig('axolotl', fields, {
    maxTrainSteps: readLength(fields),
    learningRate: fields.number('learning_rate'),
    schedule: bindAxolotl(fields),
    warmup: firstOf(inUnit(steps, 'steps'), inUnit(fields.number('warmup_ratio'), 'fraction')),
    batch: {
      perDevice: firstOf(fields.positive('micro_batch_size'), fields.has('micro_batch_size') ? null : byDefault(1)),
      accumulation: accumulationOf(fields),
      devices: fields.positive('world_size'),
    },
    optimizer: { name: fields.text('optimizer'), parameters: fields.record('adam_beta1', 'adam_beta2', 'adam_epsilon', 'max_grad_norm', 'optim_args') },
    weightDecay: fields.number('weight_decay'),
    ...namedRecords(document.root),
    evaluateEvery: firstOf(perEpoch(fields, 'evals_per_epoch'), every(fields, 'eval_steps'), strategy(fields, 'eval_strategy', 'evaluation_strategy')),
    saveEvery: saving(fields),
    keepCheckpoints: fields.positive('save_total_limit'),
    selection: selectionOf(fields),
    earlyStoppingPatience: fields.positive('early_stopping_patience'),
  });
}

/** `batch_size`, which is that of one device, divided by `micro_batch_size` where `gradient_accumulation_steps` is not given. */
function accumulationOf(fields: Fields): Sourced<number> | null {
  if (fields.has('gradient_accumulation_steps')) return fields.positive('gradient_accumulation_steps');
  const batch = fields.positive('batch_size');
  const micro = fields.positive('micro_batch_size')?.value ?? 1;
  return batch === null ? byDefault(1) : { ...batch, value: Math.max(1, Math.floor(batch.value / micro)) };
}

/** `evals_per_epoch: 4` is each quarter of an epoch. */
function perEpoch(fields: Fields, key: string): Sourced<Quantity> | null {
  const times = fields.positive(key);
  return times === null ? null : { ...times, value: { value: 1 / times.value, unit: 'epochs' } };
}

/** A whole number of updates, or below 1 a share of the run. */
function every(fields: Fields, key: string): Sourced<Quantity> | null {
  const value = fields.positive(key);
  return inUnit(value, value !== null && value.value < 1 ? 'fraction' : 'steps');
}

function strategy(fields: Fields, ...keys: readonly string[]): Sourced<Quantity> | null {
  const word = fields.text(...keys);
  return word?.value === 'epoch' ? { ...word, value: { value: 1, unit: 'epochs' } } : null;
}

/** Without a key axolotl saves after each epoch. */
function saving(fields: Fields): Sourced<Quantity> | null {
  const word = fields.text('save_strategy')?.value;
  if (word === 'no' || word === 'false' || word === 'best') return null;
  return firstOf(
    perEpoch(fields, 'saves_per_epoch'),
    every(fields, 'save_steps'),
    strategy(fields, 'save_strategy'),
    byDefault<Quantity>({ value: 1, unit: 'epochs' }),
  );
}

function selectionOf(fields: Fields): NonNullable<ConfigDraft['selection']> {
  const greater = fields.flag('greater_is_better');
  const goal: Goal = greater?.value === true ? 'max' : 'min';
  return {
    metric: fields.text('metric_for_best_model'),
    loadBest: fields.flag('load_best_model_at_end'),
    goal: greater === null ? null : { ...greater, value: goal },
  };
}

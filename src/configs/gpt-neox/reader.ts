import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument, MappingNode } from '../../model/document.ts';
import { buildConfig } from '../build.ts';
import { byDefault, fieldsOf, firstOf } from '../fields.ts';
import { spelled, spellings } from '../megatron-lm/flags.ts';
import { namedRecords } from '../named.ts';
import type { ConfigReader } from '../reader.ts';
import { convertNeox } from './convert.ts';
import { bindNeox, readLength, readRate, readWarmup } from './schedule.ts';
import { neoxSupport } from './support.ts';

/** Arguments that gpt-neox has and Megatron-LM has not, or names otherwise. */
const ownNames = [
  'pipe_parallel_size',
  'model_parallel_size',
  'checkpoint_factor',
  'extra_save_iters',
  'keep_last_n_checkpoints',
  'lr_decay_fraction',
  'no_weight_tying',
  'pos_emb',
  'gpt_j_residual',
  'attention_config',
  'output_layer_parallelism',
  'scaled_upper_triang_masked_softmax_fusion',
  'checkpoint_validation_with_forward_pass',
  'steps_per_print',
  'train_epochs',
  'train_data_paths',
];
/** Any of these shows a file that is given beside the one with the training: paths, text generation, attention. */
const partNames = ['checkpoint_validation_with_forward_pass', 'text_gen_type', 'sparsity_config'];
const sharedNames = [
  'train_iters',
  'lr_decay_iters',
  'lr_decay_style',
  'warmup',
  'min_lr',
  'train_micro_batch_size_per_gpu',
  'zero_optimization',
  'eval_interval',
];

/** The YAML files of gpt-neox, in JSON syntax or not, keys with dashes or underscores. */
export const neox: ConfigReader = {
  id: 'gpt-neox',
  title: 'GPT-NeoX',
  url: 'https://github.com/EleutherAI/gpt-neox',
  recognisedBy: '`train_iters` beside arguments of its own such as `pipe_parallel_size`, `checkpoint_factor`, `pos_emb`',
  languages: ['yaml', 'json'],
  support: neoxSupport,
  recognise: (document) => (document.root.kind === 'mapping' ? scoreOf(document.root) : 0),
  read: (document) => ({ kind: 'read', value: [readNeox(document)], problems: [] }),
  convert: convertNeox,
};

function scoreOf({ entries }: MappingNode): number {
  const has = (name: string): boolean => entries.has(name) || entries.has(name.replaceAll('_', '-'));
  const own = ownNames.filter(has).length;
  const shared = sharedNames.filter(has).length;
  const trains = has('train_iters') || has('train_epochs');
  if (!trains && partNames.some(has)) return 0.4;
  if (own === 0 || own + shared < 3) return 0;
  return trains ? Math.min(0.95, 0.7 + 0.03 * (own + shared)) : own >= 2 ? 0.4 : 0;
}

function readNeox(document: ConfigDocument): TrainingConfig {
  const fields = fieldsOf(document);
  const length = readLength(fields);
  const perDevice = fields.positive(...spelled('train_micro_batch_size_per_gpu', 'batch_size'));
  return buildConfig('gpt-neox', fields, {
    maxTrainSteps: length,
    learningRate: length === null && fields.node('optimizer') === null ? null : readRate(fields),
    schedule: length === null && fields.node('optimizer') === null ? null : bindNeox(fields),
    warmup: length === null && fields.node('optimizer') === null ? null : readWarmup(fields),
    batch: {
      perDevice,
      accumulation: firstOf(fields.positive(...spelled('gradient_accumulation_steps', 'gas')), perDevice === null ? null : byDefault(1)),
      global: fields.positive(...spellings('train_batch_size')),
    },
    optimizer: {
      name: fields.text('optimizer.type'),
      parameters: fields.record('optimizer.params.betas.0', 'optimizer.params.betas.1', 'optimizer.params.eps', ...spellings('gradient_clipping')),
    },
    weightDecay: fields.number(...spellings('weight_decay')),
    ...namedRecords(document.root),
    evaluateEvery: firstOf(fields.length('steps', ...spellings('eval_interval')), length === null ? null : byDefault({ value: 1000, unit: 'steps' })),
    saveEvery: fields.text(...spellings('checkpoint_scale'))?.value === 'log' ? null : fields.length('steps', ...spelled('checkpoint_factor', 'save_interval')),
    keepCheckpoints: fields.positive(...spellings('keep_last_n_checkpoints')),
  });
}

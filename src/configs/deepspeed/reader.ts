import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument, DocumentNode, MappingNode } from '../../model/document.ts';
import type { Sourced } from '../../model/source.ts';
import { stringAt } from '../../text/lookup.ts';
import { buildConfig } from '../build.ts';
import { type Fields, fieldsOf, inUnit } from '../fields.ts';
import type { ConfigReader } from '../reader.ts';
import { convertDeepspeed } from './convert.ts';
import { bindDeepspeed, deepspeedSchedulers, readRate } from './schedule.ts';
import { deepspeedSupport } from './support.ts';

const strongNames = [
  'zero_optimization',
  'train_micro_batch_size_per_gpu',
  'steps_per_print',
  'zero_allow_untested_optimizer',
  'wall_clock_breakdown',
  'prescale_gradients',
  'compression_training',
  'quantize_training',
];
const otherNames = ['train_batch_size', 'gradient_accumulation_steps', 'gradient_clipping', 'fp16', 'bf16', 'optimizer', 'scheduler', 'autotuning', 'amp'];
/** What only configs of other frameworks have that carry DeepSpeed's keys along. */
const foreignNames = /^(?:train[-_]iters|pipe[-_]parallel[-_]size|per_device_train_batch_size|num_train_epochs|base_model|trainer|distributed_type|max_steps)$/;

/** DeepSpeed's JSON config. How long the run is stands elsewhere. */
export const deepspeed: ConfigReader = {
  id: 'deepspeed',
  title: 'DeepSpeed',
  url: 'https://www.deepspeed.ai/docs/config-json/',
  recognisedBy: '`zero_optimization`, `train_micro_batch_size_per_gpu`, `steps_per_print` beside its batch, precision and optimizer keys',
  languages: ['json', 'yaml'],
  support: deepspeedSupport,
  recognise: (document) => (document.root.kind === 'mapping' ? scoreOf(document.root) : 0),
  read: (document) => ({ kind: 'read', value: [readDeepspeed(document)], problems: [] }),
  convert: convertDeepspeed,
};

function scoreOf(root: MappingNode): number {
  if ([...root.entries.keys()].some((key) => foreignNames.test(key))) return 0;
  const strong = strongNames.filter((name) => root.entries.has(name)).length;
  const others = otherNames.filter((name) => root.entries.has(name)).length;
  const scheduler = deepspeedSchedulers.has(stringAt(root, 'scheduler.type')?.value ?? '');
  if (scheduler) return 0.85;
  return strong >= 1 && strong + others >= 2 ? Math.min(0.85, 0.6 + 0.04 * strong + 0.02 * others) : 0;
}

function readDeepspeed(document: ConfigDocument): TrainingConfig {
  const fields = fieldsOf(document);
  return buildConfig('deepspeed', fields, {
    learningRate: readRate(fields),
    schedule: bindDeepspeed(fields),
    warmup: inUnit(fields.number('scheduler.params.warmup_num_steps'), 'steps'),
    batch: {
      perDevice: fields.positive('train_micro_batch_size_per_gpu'),
      accumulation: fields.positive('gradient_accumulation_steps'),
      global: fields.positive('train_batch_size'),
    },
    optimizer: { name: fields.text('optimizer.type'), parameters: optimizerParameters(fields) },
    weightDecay: fields.number('optimizer.params.weight_decay'),
  });
}

function optimizerParameters(fields: Fields): TrainingConfig['optimizer']['parameters'] {
  const parameters: Record<string, Sourced<string | number | boolean | null>> = Object.create(null);
  for (const key of ['optimizer.params.betas.0', 'optimizer.params.betas.1', 'optimizer.params.eps', 'optimizer.params.freeze_step', 'gradient_clipping']) {
    const node: DocumentNode | null = fields.node(key);
    if (node?.kind === 'scalar') parameters[key] = { value: node.value, span: node.span };
  }
  return parameters;
}

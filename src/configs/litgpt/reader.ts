import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument, MappingNode } from '../../model/document.ts';
import { buildConfig } from '../build.ts';
import { byDefault, fieldsOf, firstOf } from '../fields.ts';
import { namedRecords } from '../named.ts';
import type { ConfigReader } from '../reader.ts';
import { readDevices, readGlobalBatch, readLength, readRate, readWarmup, scriptOf } from './layout.ts';
import { bindLitgpt } from './schedule.ts';
import { litgptSupport } from './support.ts';

/** TrainArgs of litgpt; none of them alone tells. */
const trainNames = [
  'save_interval',
  'log_interval',
  'global_batch_size',
  'micro_batch_size',
  'lr_warmup_steps',
  'lr_warmup_fraction',
  'max_tokens',
  'max_seq_length',
  'tie_embeddings',
  'max_norm',
  'min_lr',
];
const rootNames = ['checkpoint_dir', 'out_dir', 'model_name', 'model_config', 'tokenizer_dir', 'lora_r', 'logger_name', 'initial_checkpoint_dir', 'precision'];

/** The YAML files of litgpt's finetune and pretrain commands. */
export const litgpt: ConfigReader = {
  id: 'litgpt',
  title: 'LitGPT',
  url: 'https://github.com/Lightning-AI/litgpt',
  recognisedBy: '`train` with `lr_warmup_steps`, `micro_batch_size`, `save_interval` and the like, beside `checkpoint_dir`, `model_name`, `out_dir`',
  languages: ['yaml', 'json'],
  support: litgptSupport,
  recognise: (document) => (document.root.kind === 'mapping' ? scoreOf(document.root) : 0),
  read: (document) => ({ kind: 'read', value: [readLit(document)], problems: [] }),
};

function scoreOf(root: MappingNode): number {
  const train = root.entries.get('train')?.value;
  if (train?.kind !== 'mapping') return 0;
  const own = trainNames.filter((name) => train.entries.has(name)).length;
  const beside = rootNames.filter((name) => root.entries.has(name)).length;
  const isSure = train.entries.has('lr_warmup_steps') || train.entries.has('lr_warmup_fraction') || train.entries.has('tie_embeddings');
  return isSure && own >= 3 && beside >= 1 ? Math.min(0.92, 0.6 + 0.03 * (own + beside)) : 0;
}

function readLit(document: ConfigDocument): TrainingConfig {
  const fields = fieldsOf(document);
  return buildConfig('litgpt', fields, {
    maxTrainSteps: readLength(fields),
    learningRate: readRate(fields),
    schedule: bindLitgpt(fields),
    warmup: readWarmup(fields),
    batch: {
      perDevice: firstOf(fields.positive('train.micro_batch_size'), byDefault(scriptOf(fields) === 'pretrain' ? 4 : 1)),
      global: readGlobalBatch(fields),
      devices: readDevices(fields),
    },
    optimizer: {
      name: fields.text('optimizer.class_path') ?? (fields.node('optimizer')?.kind === 'scalar' ? fields.text('optimizer') : null),
      parameters: fields.record('optimizer.init_args.betas.0', 'optimizer.init_args.betas.1', 'optimizer.init_args.eps', 'train.max_norm'),
    },
    weightDecay: fields.number('optimizer.init_args.weight_decay'),
    ...namedRecords(document.root),
    evaluateEvery: fields.length('steps', 'eval.interval'),
    saveEvery: fields.length('steps', 'train.save_interval'),
  });
}

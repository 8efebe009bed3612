import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument, MappingNode } from '../../model/document.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { buildConfig } from '../build.ts';
import { byDefault, type Fields, fieldsOf, firstOf } from '../fields.ts';
import { namedRecords } from '../named.ts';
import { mappingsOf } from '../nodes.ts';
import type { ConfigReader } from '../reader.ts';
import { bindKohya } from './schedule.ts';
import { kohyaSupport } from './support.ts';
import { present, readLength, readRate, readWarmup } from './values.ts';

/** Names that only sd-scripts and the GUI around it have. */
const ownNames = new Set([
  'network_dim',
  'network_alpha',
  'network_module',
  'network_train_unet_only',
  'unet_lr',
  'text_encoder_lr',
  'min_snr_gamma',
  'noise_offset',
  'lr_warmup',
  'lr_scheduler_num_cycles',
  'lr_scheduler_power',
  'max_token_length',
  'bucket_no_upscale',
  'bucket_reso_steps',
  'min_bucket_reso',
  'caption_extension',
  'caption_dropout_rate',
  'clip_skip',
  'cache_latents',
  'enable_bucket',
  'keep_tokens',
  'save_every_n_epochs',
  'save_last_n_steps',
  'prior_loss_weight',
  'v_parameterization',
  'stop_text_encoder_training',
  'LoRA_type',
  'multires_noise_discount',
]);
const trainingNames = new Set(['learning_rate', 'unet_lr', 'max_train_steps', 'max_train_epochs', 'epoch', 'lr_scheduler', 'train_batch_size']);

/** The configs of kohya's sd-scripts (TOML) and of the GUI around them (JSON, TOML with tables). */
export const kohya: ConfigReader = {
  id: 'kohya',
  title: 'kohya sd-scripts, kohya_ss',
  url: 'https://github.com/kohya-ss/sd-scripts/blob/main/docs/train_network.md',
  recognisedBy: '`network_dim`, `min_snr_gamma`, `lr_warmup`, `bucket_reso_steps` and the like beside `learning_rate`, `max_train_steps` or `epoch`',
  languages: ['toml', 'json', 'yaml'],
  support: kohyaSupport,
  recognise: (document) => (document.root.kind === 'mapping' ? scoreOf(document.root) : 0),
  read: (document) => ({ kind: 'read', value: [readKohya(document)], problems: [] }),
};

function scoreOf(root: MappingNode): number {
  const near = mappingsOf(root).filter(({ path }) => path.length <= 1);
  const has = (name: string): boolean => near.some(({ node }) => node.entries.has(name));
  const own = [...ownNames].filter(has).length;
  const training = [...trainingNames].filter(has).length;
  return own >= 3 && training >= 2 ? 0.85 : 0;
}

function readKohya(document: ConfigDocument): TrainingConfig {
  const fields = fieldsOf(document);
  const text = (...keys: readonly string[]) => fields.text(...keys.flatMap((key) => present(fields, key)));
  const positive = (...keys: readonly string[]) => fields.positive(...keys.flatMap((key) => present(fields, key)));
  return buildConfig('kohya', fields, {
    maxTrainSteps: readLength(fields),
    learningRate: readRate(fields),
    schedule: bindKohya(fields),
    warmup: readWarmup(fields),
    batch: {
      perDevice: firstOf(positive('train_batch_size'), byDefault(1)),
      accumulation: firstOf(positive('gradient_accumulation_steps'), byDefault(1)),
      devices: positive('num_processes'),
    },
    optimizer: {
      name: firstOf(text('optimizer_type', 'optimizer'), byDefault('AdamW')),
      parameters: fields.record(...present(fields, 'optimizer_args'), ...present(fields, 'max_grad_norm')),
    },
    weightDecay: weightDecayOf(text('optimizer_args'), fields),
    ...namedRecords(document.root),
    evaluateEvery: firstOf(every(fields, 'validate_every_n_steps', 'steps'), every(fields, 'validate_every_n_epochs', 'epochs')),
    saveEvery: firstOf(every(fields, 'save_every_n_steps', 'steps'), every(fields, 'save_every_n_epochs', 'epochs')),
    keepCheckpoints: null,
  });
}

function every(fields: Fields, key: string, unit: Quantity['unit']): Sourced<Quantity> | null {
  const set = present(fields, key).filter((path) => fields.positive(path) !== null);
  return fields.length(unit, ...set);
}

/** `weight_decay=0.01` among the optimizer's arguments, in one text or as an item of a list. */
function weightDecayOf(inOneText: Sourced<string> | null, fields: Fields): Sourced<number> | null {
  const list = firstOf(...present(fields, 'optimizer_args').map((path) => fields.node(path)));
  const items = list?.kind === 'sequence' ? list.items.flatMap((item) => (item.kind === 'scalar' ? [{ value: String(item.value), span: item.span }] : [])) : [];
  for (const found of inOneText === null ? items : [inOneText]) {
    const value = /(?:^|[\s,])weight_decay\s*=\s*([\d.eE+-]+)/.exec(found.value)?.[1];
    if (value !== undefined && Number.isFinite(Number(value))) return { ...found, value: Number(value) };
  }
  return null;
}

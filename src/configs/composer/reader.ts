import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument } from '../../model/document.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { buildConfig } from '../build.ts';
import { type Fields, firstOf } from '../fields.ts';
import { namedRecords } from '../named.ts';
import type { ConfigReader } from '../reader.ts';
import { convertComposer } from './convert.ts';
import { type ComposerParts, hasDuration, learningRateOf, maxDurationOf, optimizerOf, partsOf } from './parts.ts';
import { bindComposer } from './schedule.ts';
import { classNames } from './schedulers.ts';
import { composerSupport } from './support.ts';
import { lengthOf, quantityOf, timeAt } from './times.ts';

/** MosaicML Composer: YAML of its examples, yahp's older layout, Hydra targets, and scripts that call its Trainer. */
export const composer: ConfigReader = {
  id: 'composer',
  title: 'MosaicML Composer',
  url: 'https://docs.mosaicml.com/projects/composer/en/stable/trainer/schedulers.html',
  recognisedBy: '`max_duration` with a time unit (`100ba`, `2ep`, `1e9tok`, `1000sp`), or one of Composer’s scheduler classes',
  languages: ['yaml', 'json', 'toml', 'python'],
  support: composerSupport,
  recognise: scoreOf,
  read: (document) => {
    const parts = partsOf(document);
    return parts === null ? { kind: 'not-mine' } : { kind: 'read', value: [readComposer('composer', parts)], problems: [] };
  },
  convert: convertComposer,
};

function scoreOf(document: ConfigDocument): number {
  const parts = partsOf(document);
  if (parts === null) return 0;
  const isClass = parts.schedulers.some((call) => classNames.has(call.name));
  if (isClass) return 0.85;
  const trains = ['optimizer', 'optimizers', 'optim', 'train_batch_size', 'global_train_batch_size', 'train_loader', 'train_dataset'];
  const count = trains.filter((key) => parts.fields.has(key)).length;
  if (hasDuration(parts.fields)) return parts.schedulers.length > 0 ? 0.85 : count > 0 ? 0.7 : 0;
  return parts.schedulers.length > 0 && (parts.fields.has('max_duration') || parts.fields.has('max_epochs')) && count > 1 ? 0.6 : 0;
}

/** Every field of a Composer config, for the frameworks built on it too. */
export function readComposer(framework: string, parts: ComposerParts): TrainingConfig {
  const { fields } = parts;
  const optimizer = optimizerOf(parts);
  const warmup = parts.schedulers.map((call) => quantityOf(timeAt(call.fields, null, 't_warmup'))).find((found) => found !== null) ?? null;
  return buildConfig(framework, fields, {
    maxTrainSteps: scaled(lengthOf(maxDurationOf(fields)), fields),
    learningRate: learningRateOf(parts),
    schedule: bindComposer(parts),
    warmup,
    batch: {
      perDevice: unlessAuto(fields, 'device_train_microbatch_size'),
      accumulation: unlessAuto(fields, 'grad_accum'),
      global: fields.positive('global_train_batch_size', 'train_batch_size', 'total_batch_size'),
    },
    optimizer: { name: optimizer.name, parameters: optimizer.fields.record('betas.0', 'betas.1', 'eps', 'momentum', 'dampening', 'nesterov') },
    weightDecay: optimizer.fields.number('weight_decay'),
    evaluateEvery: firstOf(
      lengthOf(timeAt(fields, 'ep', 'eval_interval', 'val_interval', 'validate_every_n_epochs')),
      fields.length('steps', 'validate_every_n_batches'),
    ),
    saveEvery: lengthOf(timeAt(fields, 'ep', 'save_interval')),
    keepCheckpoints: fields.positive('save_num_checkpoints_to_keep'),
    ...namedRecords(fields.document.root),
    root: fields.document.root,
  });
}

/** `scale_schedule_ratio` shortens the run, to a whole number of what it is counted in. */
function scaled(length: Sourced<Quantity> | null, fields: Fields): Sourced<Quantity> | null {
  const ratio = fields.positive('scale_schedule_ratio')?.value ?? 1;
  if (length === null || ratio === 1) return length;
  return { ...length, value: { ...length.value, value: Math.trunc(length.value.value * ratio + 1e-9) } };
}

/** `auto`: Composer finds the largest that fits, which changes no result. */
function unlessAuto(fields: Fields, key: string): Sourced<number> | null {
  const node = fields.node(key);
  return node?.kind === 'scalar' && node.value === 'auto' ? null : fields.positive(key);
}

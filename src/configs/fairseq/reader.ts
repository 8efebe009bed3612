import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument } from '../../model/document.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { buildConfig, type ConfigDraft } from '../build.ts';
import { byDefault, type Fields, fieldsOf, firstOf, inUnit } from '../fields.ts';
import { namedRecords } from '../named.ts';
import { textOf } from '../nodes.ts';
import type { ConfigReader } from '../reader.ts';
import { bindFairseq, lengthOf, ratesOf, schedulerName } from './schedule.ts';
import { fairseqSupport } from './support.ts';

const groups = ['common', 'checkpoint', 'task', 'dataset', 'distributed_training', 'criterion', 'lr_scheduler', 'optimizer', 'model', 'bmuf'];

/** fairseq's hydra configs: groups of settings, of which `optimization` sets length and rate. */
export const fairseq: ConfigReader = {
  id: 'fairseq',
  title: 'fairseq',
  url: 'https://github.com/facebookresearch/fairseq/blob/main/docs/hydra_integration.md',
  recognisedBy: 'the group `optimization` with `max_update` or `lr`, beside groups with `_name`',
  languages: ['yaml', 'json'],
  support: fairseqSupport,
  recognise: scoreOf,
  read: (document) => ({ kind: 'read', value: [readFairseq(fieldsOf(document))], problems: [] }),
};

function scoreOf(document: ConfigDocument): number {
  const fields = fieldsOf(document);
  const trains = ['lr', 'max_update', 'max_epoch', 'update_freq'].some((key) => fields.has(`optimization.${key}`));
  if (!trains) return 0;
  const count = groups.filter((group) => fields.has(group)).length;
  const isNamed = groups.some((group) => fields.has(`${group}._name`));
  return isNamed ? 0.9 : count > 1 ? 0.7 : 0;
}

function readFairseq(fields: Fields): TrainingConfig {
  const rates = ratesOf(fields);
  const optimizer = fields.node('optimizer');
  return buildConfig('fairseq', fields, {
    maxTrainSteps: lengthOf(fields),
    learningRate: rates === null || rates.value.length === 0 ? null : { ...rates, value: Math.max(...rates.value) },
    schedule: bindFairseq(fields),
    warmup: readWarmup(fields),
    batch: {
      perDevice: fields.positive('dataset.batch_size', 'dataset.max_sentences'),
      accumulation: readAccumulation(fields),
      devices: fields.positive('distributed_training.distributed_world_size'),
    },
    optimizer: {
      name: textOf(optimizer) === null ? fields.text('optimizer._name') : fields.text('optimizer'),
      parameters: fields.under('optimizer').record('adam_betas', 'adam_eps', 'momentum'),
    },
    weightDecay: fields.number('optimizer.weight_decay'),
    evaluateEvery: firstOf(fields.length('steps', 'dataset.validate_interval_updates'), fields.length('epochs', 'dataset.validate_interval')),
    saveEvery: firstOf(fields.length('steps', 'checkpoint.save_interval_updates'), fields.length('epochs', 'checkpoint.save_interval')),
    keepCheckpoints: firstOf(fields.positive('checkpoint.keep_interval_updates'), fields.positive('checkpoint.keep_last_epochs')),
    selection: readSelection(fields),
    earlyStoppingPatience: fields.positive('checkpoint.patience'),
    ...namedRecords(fields.root),
  });
}

/** `update_freq` is a list, one an epoch; several different ones have no single meaning. */
function readAccumulation(fields: Fields): Sourced<number> | null {
  const found = fields.numbers('optimization.update_freq');
  const [first, ...others] = found?.value ?? [];
  return found === null || first === undefined || others.some((other) => other !== first) ? null : { ...found, value: first };
}

/** Updates, or the first of `phase_ratio` as a share of the run; 4000 updates by default with `inverse_sqrt`. */
function readWarmup(fields: Fields): Sourced<Quantity> | null {
  const options = fields.under('lr_scheduler');
  const name = schedulerName(fields)?.value;
  if (name !== 'tri_stage') {
    const updates = inUnit(options.number('warmup_updates'), 'steps');
    return updates ?? (name === 'inverse_sqrt' && !options.has('warmup_updates') ? byDefault({ value: 4000, unit: 'steps' }) : null);
  }
  const shares = options.numbers('phase_ratio');
  const [share] = shares?.value ?? [];
  return shares === null || share === undefined ? inUnit(options.number('warmup_steps'), 'steps') : { ...shares, value: { value: share, unit: 'fraction' } };
}

/** The lower the better, unless `maximize_best_checkpoint_metric`; the metric is the loss by default. */
function readSelection(fields: Fields): NonNullable<ConfigDraft['selection']> {
  const metric = fields.text('checkpoint.best_checkpoint_metric');
  const maximize = fields.flag('checkpoint.maximize_best_checkpoint_metric');
  if (maximize !== null) return { metric, goal: { ...maximize, value: maximize.value ? 'max' : 'min' } };
  return { metric, goal: metric === null ? null : byDefault('min') };
}

import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument, MappingNode } from '../../model/document.ts';
import { buildConfig } from '../build.ts';
import { byDefault, type Fields, fieldsOf, firstOf } from '../fields.ts';
import { namedRecords } from '../named.ts';
import type { ConfigReader } from '../reader.ts';
import { convertTimm } from './convert.ts';
import { bindTimm, timmSchedulers } from './schedule.ts';
import { timmSupport } from './support.ts';

/** Names of train.py's arguments; some of them are shared with scripts that grew out of it (DeiT, MAE, Swin). */
const ownNames = new Set([
  'sched_on_updates',
  'warmup_prefix',
  'lr_cycle_mul',
  'lr_cycle_decay',
  'lr_cycle_limit',
  'lr_k_decay',
  'lr_noise',
  'lr_base',
  'warmup_lr',
  'cooldown_epochs',
  'patience_epochs',
  'decay_milestones',
  'decay_epochs',
  'opt_eps',
  'opt_betas',
  'reprob',
  'recount',
  'aug_splits',
  'model_ema',
  'drop_path',
  'checkpoint_hist',
  'train_interpolation',
  'smoothing',
]);
const sharedNames = new Set(['opt', 'epochs', 'lr', 'min_lr', 'warmup_epochs', 'decay_rate', 'weight_decay', 'momentum', 'batch_size', 'model']);

/** The args.yaml that timm's train.py writes and reads. */
export const timm: ConfigReader = {
  id: 'timm',
  title: 'timm (pytorch-image-models)',
  url: 'https://huggingface.co/docs/timm/reference/schedulers',
  recognisedBy: '`sched` with a scheduler of timm, beside other arguments of its train.py such as `warmup_lr`, `decay_epochs`, `opt`',
  languages: ['yaml', 'json', 'toml'],
  support: timmSupport,
  recognise: (document) => (document.root.kind === 'mapping' ? scoreOf(document.root) : 0),
  read: (document) => ({ kind: 'read', value: [readTimm(document)], problems: [] }),
  convert: convertTimm,
};

function scoreOf(root: MappingNode): number {
  const sched = root.entries.get('sched')?.value;
  const own = [...root.entries.keys()].filter((name) => ownNames.has(name)).length;
  const shared = [...root.entries.keys()].filter((name) => sharedNames.has(name)).length;
  if (sched === undefined) return own >= 4 && root.entries.has('opt') ? 0.6 : 0;
  if (sched.kind !== 'scalar' || !timmSchedulers.has(String(sched.value).toLowerCase())) return 0;
  return own + shared >= 2 ? Math.min(0.9, 0.6 + 0.03 * own) : 0;
}

function readTimm(document: ConfigDocument): TrainingConfig {
  const fields = fieldsOf(document);
  const decayRuns = fields.number('epochs')?.value;
  return buildConfig('timm', fields, {
    maxTrainSteps:
      decayRuns === undefined && fields.has('epochs') ? null : firstOf(fields.length('epochs', 'epochs'), byDefault({ value: 300, unit: 'epochs' })),
    learningRate: fields.number('lr'),
    schedule: bindTimm(fields),
    warmup: firstOf(fields.length('epochs', 'warmup_epochs'), zeroWarmup(fields), byDefault({ value: 5, unit: 'epochs' })),
    batch: {
      perDevice: firstOf(fields.positive('batch_size'), byDefault(128)),
      accumulation: firstOf(fields.positive('grad_accum_steps'), byDefault(1)),
      devices: fields.positive('world_size'),
    },
    optimizer: {
      name: firstOf(fields.text('opt'), byDefault('sgd')),
      parameters: fields.record('momentum', 'opt_eps', 'opt_betas.0', 'opt_betas.1', 'clip_grad'),
    },
    weightDecay: firstOf(fields.number('weight_decay'), byDefault(2e-5)),
    ...namedRecords(document.root),
    evaluateEvery: firstOf(fields.length('epochs', 'val_interval'), byDefault({ value: 1, unit: 'epochs' })),
    saveEvery: byDefault({ value: 1, unit: 'epochs' }),
    keepCheckpoints: firstOf(fields.positive('checkpoint_hist'), byDefault(10)),
    selection: selectionOf(fields),
  });
}

function zeroWarmup(fields: Fields) {
  const epochs = fields.number('warmup_epochs');
  return epochs === null ? null : { ...epochs, value: { value: Math.max(0, epochs.value), unit: 'epochs' as const } };
}

/** train.py keeps the checkpoints with the best `eval_metric`; smaller is better for a loss. */
function selectionOf(fields: Fields) {
  const metric = firstOf(fields.text('eval_metric'), byDefault('top1'));
  return { metric, goal: byDefault(/loss/.test(metric?.value ?? '') ? ('min' as const) : ('max' as const)) };
}

import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument, MappingNode } from '../../model/document.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { buildConfig } from '../build.ts';
import { byDefault, type Fields, fieldsOf, inUnit } from '../fields.ts';
import { namedRecords } from '../named.ts';
import type { ConfigReader } from '../reader.ts';
import { convertNanogpt } from './convert.ts';
import { bindNanogpt, onlyEvaluates, unlessSaid, withDefault } from './schedule.ts';
import { nanogptSupport } from './support.ts';

/** Variables of train.py that other training scripts rarely name so. */
const signs = ['decay_lr', 'lr_decay_iters', 'eval_iters', 'always_save_checkpoint', 'init_from', 'block_size', 'n_embd', 'n_head', 'wandb_log', 'eval_only'];
const others = [
  'max_iters',
  'warmup_iters',
  'min_lr',
  'learning_rate',
  'eval_interval',
  'log_interval',
  'gradient_accumulation_steps',
  'batch_size',
  'out_dir',
  'dataset',
  'n_layer',
  'dropout',
  'weight_decay',
  'beta1',
  'beta2',
  'grad_clip',
  'wandb_project',
  'wandb_run_name',
];

/** Variables of scripts that grew out of it and count micro-batches (lit-gpt), or of other trainers. */
const foreign = ['micro_batch_size', 'per_device_train_batch_size', 'num_epochs', 'epochs', 'max_steps'];

/** The Python config files of nanoGPT, and the same variables as a run's saved config. */
export const nanogpt: ConfigReader = {
  id: 'nanogpt',
  title: 'nanoGPT',
  url: 'https://github.com/karpathy/nanoGPT',
  recognisedBy: 'variables of its train.py such as `max_iters`, `lr_decay_iters`, `decay_lr`, `eval_iters`, `block_size`',
  languages: ['python', 'yaml', 'json'],
  support: nanogptSupport,
  recognise: (document) => (document.root.kind === 'mapping' ? scoreOf(document.root, document.language === 'python') : 0),
  read: (document) => ({ kind: 'read', value: [readNanogpt(document)], problems: [] }),
  convert: convertNanogpt,
};

function scoreOf({ entries }: MappingNode, isPython: boolean): number {
  const has = (name: string): boolean => entries.get(name)?.value.kind === 'scalar';
  const own = signs.filter(has).length;
  const shared = others.filter(has).length;
  const trains = has('max_iters') || has('lr_decay_iters') || has('decay_lr') || has('eval_only');
  if (foreign.some((name) => entries.has(name))) return 0;
  if (!trains || own < (isPython ? 1 : 2) || own + shared < 4) return 0;
  return Math.min(0.85, 0.5 + 0.04 * own + 0.01 * shared);
}

function readNanogpt(document: ConfigDocument): TrainingConfig {
  const fields = fieldsOf(document);
  const trains = !onlyEvaluates(fields);
  return buildConfig('nanogpt', fields, {
    maxTrainSteps: trains ? inUnit(withDefault(fields, 'max_iters'), 'steps') : null,
    learningRate: trains ? withDefault(fields, 'learning_rate') : null,
    schedule: trains ? bindNanogpt(fields) : null,
    warmup: trains ? inUnit(withDefault(fields, 'warmup_iters'), 'steps') : null,
    batch: readBatch(fields),
    optimizer: { name: byDefault('AdamW'), parameters: fields.record('beta1', 'beta2', 'grad_clip') },
    weightDecay: unlessSaid(fields, 'weight_decay', fields.number('weight_decay'), 0.1),
    ...namedRecords(document.root),
    evaluateEvery: trains ? readInterval(fields) : null,
    saveEvery: trains ? readInterval(fields) : null,
  });
}

/** train.py saves where it evaluates. */
function readInterval(fields: Fields): Sourced<Quantity> | null {
  return unlessSaid(fields, 'eval_interval', fields.length('steps', 'eval_interval'), { value: 2000, unit: 'steps' });
}

/** `gradient_accumulation_steps` is that of all processes together: train.py divides it by their number. */
function readBatch(fields: Fields): Partial<TrainingConfig['batch']> {
  const perDevice = unlessSaid(fields, 'batch_size', fields.positive('batch_size'), 12);
  const accumulation = unlessSaid(fields, 'gradient_accumulation_steps', fields.positive('gradient_accumulation_steps'), 40);
  if (perDevice === null || accumulation === null) return { perDevice, accumulation };
  return { perDevice, accumulation, global: { ...perDevice, value: perDevice.value * accumulation.value } };
}

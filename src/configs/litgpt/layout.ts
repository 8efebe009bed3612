import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { byDefault, type Fields, firstOf, inUnit } from '../fields.ts';
import { textOf } from '../nodes.ts';

/** Pretraining counts tokens and sets the rate each micro-batch; fine-tuning counts epochs and steps torch schedulers each update. */
export type Script = 'pretrain' | 'finetune';

const pretrainKeys = ['initial_checkpoint_dir', 'model_config', 'tokenizer_dir', 'train.max_tokens', 'train.lr_warmup_fraction'];

/** The script that a file is for. */
export function scriptOf(fields: Fields): Script {
  if (fields.positive('train.max_tokens') !== null) return 'pretrain';
  if (fields.has('checkpoint_dir') || fields.positive('train.epochs') !== null) return 'finetune';
  return pretrainKeys.some((key) => fields.node(key) !== null) || fields.has('model_name') ? 'pretrain' : 'finetune';
}

/** The run: `train.max_tokens` (3e12) in pretraining; else `train.max_steps`, else `train.epochs` (5). */
export function readLength(fields: Fields): Sourced<Quantity> | null {
  if (scriptOf(fields) === 'pretrain') return firstOf(fields.length('tokens', 'train.max_tokens'), byDefault({ value: 3e12, unit: 'tokens' }));
  const given = firstOf(fields.length('steps', 'train.max_steps'), fields.length('epochs', 'train.epochs'));
  return given ?? byDefault({ value: 5, unit: 'epochs' });
}

/** `train.lr_warmup_steps`: 100 by default, 2000 in pretraining; a fraction is one of an epoch. */
export function readWarmup(fields: Fields): Sourced<Quantity> | null {
  const share = fields.number('train.lr_warmup_fraction');
  if (share !== null) return inUnit(share, 'epochs');
  const steps = inUnit(fields.number('train.lr_warmup_steps'), 'steps');
  return steps ?? byDefault({ value: scriptOf(fields) === 'pretrain' ? 2000 : 100, unit: 'steps' });
}

/** The optimizer's rate, in its arguments; 1e-3, torch's own, where AdamW is only named. */
export function readRate(fields: Fields): Sourced<number> | null {
  const given = fields.number('optimizer.init_args.lr', 'optimizer.lr', 'learning_rate');
  if (given !== null) return given;
  const name = textOf(fields.node('optimizer.class_path', 'optimizer'));
  return name === null || /(?:^|\.)AdamW?$/.test(name) ? byDefault(1e-3) : null;
}

/** Samples of an update over all devices: `train.global_batch_size`, by default 512 in pretraining, else 16. */
export function readGlobalBatch(fields: Fields): Sourced<number> | null {
  return firstOf(fields.positive('train.global_batch_size'), byDefault(scriptOf(fields) === 'pretrain' ? 512 : 16));
}

/** Devices times nodes; null for `auto`. */
export function readDevices(fields: Fields): Sourced<number> | null {
  const node = fields.node('devices');
  if (node === null) return scriptOf(fields) === 'finetune' ? byDefault(fields.positive('num_nodes')?.value ?? 1) : null;
  if (node.kind !== 'scalar' || typeof node.value !== 'number' || !(node.value > 0)) return null;
  return { value: node.value * (fields.positive('num_nodes')?.value ?? 1), span: node.span };
}

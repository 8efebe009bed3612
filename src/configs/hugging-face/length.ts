import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { byDefault, type Fields, firstOf, inUnit } from '../fields.ts';
import { isForTrainer } from './arguments.ts';

/** Names of TRL's own arguments, whose learning rate has other defaults, one per trainer. */
const trlNames = ['beta', 'loss_type', 'max_prompt_length', 'max_completion_length', 'num_generations', 'packing', 'max_seq_length', 'dataset_mixture'];

/**
 * `max_steps`, or `max_train_steps` of the scripts without a Trainer, above 0 wins over `num_train_epochs`; with neither, 3 epochs of a
 * Trainer. TRL's PPO and RLOO count `total_episodes`, which are samples, before epochs.
 */
export function readLength(fields: Fields): Sourced<Quantity> | null {
  const steps = fields.number('max_steps');
  if (steps !== null && steps.value > 0) return inUnit(steps, 'steps');
  if (steps === null && fields.has('max_steps')) return null;
  const trainSteps = fields.length('steps', 'max_train_steps');
  if (trainSteps !== null) return trainSteps;
  const episodes = fields.length('samples', 'total_episodes');
  if (episodes !== null) return episodes;
  const epochs = fields.length('epochs', 'num_train_epochs');
  if (epochs !== null || fields.has('num_train_epochs') || !isForTrainer(fields)) return epochs;
  return byDefault({ value: 3, unit: 'epochs' });
}

/** 5e-5 by default; null where a TRL trainer's own default would apply, or that of a script. */
export function readLearningRate(fields: Fields): Sourced<number> | null {
  if (fields.has('learning_rate')) return fields.number('learning_rate');
  const isTrl = trlNames.some((name) => fields.has(name)) || (fields.root.tag ?? '').endsWith('Config');
  return isTrl || !isForTrainer(fields) ? null : byDefault(5e-5);
}

/**
 * `warmup_steps` above 0 wins over `warmup_ratio` (transformers 4); a `warmup_steps` below 1 is a share of the run (transformers 5).
 * `num_warmup_steps` is that of the scripts without a Trainer. Null where the file names no warmup.
 */
export function readWarmup(fields: Fields): Sourced<Quantity> | null {
  const steps = fields.number('warmup_steps');
  if (steps !== null && steps.value > 0) return inUnit(steps, steps.value < 1 ? 'fraction' : 'steps');
  const ratio = fields.number('warmup_ratio');
  const scriptSteps = fields.number('num_warmup_steps');
  return firstOf(inUnit(ratio, 'fraction'), inUnit(steps, 'steps'), inUnit(scriptSteps, 'steps'));
}

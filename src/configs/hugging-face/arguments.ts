import type { ConfigDocument, MappingNode } from '../../model/document.ts';
import type { Fields } from '../fields.ts';
import { mappingsOf, type PlacedMapping } from '../nodes.ts';
import { isTestModule } from '../test-modules.ts';

/** Names that only TrainingArguments (and what inherits from it) has. */
const ownNames = new Set([
  'per_device_train_batch_size',
  'per_gpu_train_batch_size',
  'per_device_eval_batch_size',
  'num_train_epochs',
  'lr_scheduler_type',
  'lr_scheduler_kwargs',
  'eval_strategy',
  'evaluation_strategy',
  'save_strategy',
  'logging_strategy',
  'load_best_model_at_end',
  'metric_for_best_model',
  'greater_is_better',
  'label_smoothing_factor',
  'neftune_noise_alpha',
  'gradient_checkpointing_kwargs',
  'overwrite_output_dir',
  'remove_unused_columns',
  'hub_model_id',
  'group_by_length',
  'ddp_find_unused_parameters',
]);

/** Names it shares with others; they only strengthen the others. */
const sharedNames = new Set([
  'learning_rate',
  'max_steps',
  'warmup_ratio',
  'warmup_steps',
  'weight_decay',
  'eval_steps',
  'save_steps',
  'save_total_limit',
  'logging_steps',
  'gradient_accumulation_steps',
  'output_dir',
  'optim',
  'report_to',
  'max_grad_norm',
  'adam_beta1',
  'adam_beta2',
  'bf16',
  'fp16',
  'push_to_hub',
  'seed',
]);

/** Without one of these a file says nothing about training, whatever else it has. */
const trainingNames = ['per_device_train_batch_size', 'per_gpu_train_batch_size', 'num_train_epochs', 'lr_scheduler_type', 'learning_rate', 'max_steps'];

const maxNesting = 4;
/** A training script's flags: one name alone may be any program's. */
const leastFlags = 3;

/** How sure one may be that a mapping holds TrainingArguments: 0, or 0.4 to 0.8. */
export function argumentsScore(node: MappingNode): number {
  if (node.entries.has('log_history')) return 0;
  const names = [...node.entries.keys()];
  if (!trainingNames.some((name) => node.entries.get(name)?.value.kind === 'scalar') || onlyEvaluates(node)) return 0;
  const own = names.filter((name) => ownNames.has(name)).length;
  if (own === 0 || isOfOtherScripts(node)) return 0;
  const shared = names.filter((name) => sharedNames.has(name)).length;
  return Math.min(0.8, 0.4 + 0.06 * (own - 1) + 0.02 * shared);
}

/** `train_batch_size` beside `num_train_epochs` are the words of BERT's first scripts, which had no Trainer yet, and of diffusers' examples. */
function isOfOtherScripts({ entries }: MappingNode): boolean {
  const own = ['per_device_train_batch_size', 'per_gpu_train_batch_size', 'lr_scheduler_type', 'eval_strategy', 'evaluation_strategy', 'save_strategy'];
  return entries.has('train_batch_size') && !own.some((name) => entries.has(name));
}

/** Whether a run is told to evaluate or predict and not told to train: `do_train` is false by default, but few scripts ask for it. */
function onlyEvaluates(node: MappingNode): boolean {
  const says = (name: string): boolean => {
    const value = node.entries.get(name)?.value;
    return value?.kind === 'scalar' && value.value === true;
  };
  const trains = ['num_train_epochs', 'max_steps', 'learning_rate'].some((name) => node.entries.has(name));
  return (says('do_eval') || says('do_predict')) && !says('do_train') && !trains;
}

/** The mappings of a document that hold TrainingArguments: the least nested ones; several are profiles of one file. */
export function findArguments(document: ConfigDocument): PlacedMapping[] {
  const placed = mappingsOf(document.root).filter(({ path, node }) => path.length <= maxNesting && argumentsScore(node) > 0);
  const depth = placed[0]?.path.length;
  const found = placed.filter(({ path }) => path.length === depth);
  if (document.language === 'shell') return found.filter(({ node }) => countNames(node) >= leastFlags);
  if (document.language === 'python') return isTestModule(document.path) ? [] : found.filter(({ node }) => saysTraining(node));
  return found;
}

/** Whether one of the names that tell of training has a value that stands in the file, and not in another object (`args.max_steps`). */
function saysTraining({ entries }: MappingNode): boolean {
  return trainingNames.some((name) => entries.get(name)?.value.kind === 'scalar' && entries.get(name)?.value.tag === undefined);
}

function countNames(node: MappingNode): number {
  return [...node.entries.keys()].filter((name) => ownNames.has(name) || sharedNames.has(name)).length;
}

/**
 * Whether a Trainer reads the arguments, and fills in its defaults. Scripts without one (`run_glue_no_trainer.py` and what grew out of it)
 * are known by names of their own; so are argument parsers and dataclasses in Python, whose defaults are their authors'.
 */
export function isForTrainer({ document, root, has }: Fields): boolean {
  if (document.language === 'python' && root.kind === 'mapping' && (root.tag === undefined ? root === document.root : root.tag === 'class')) return false;
  return !['num_warmup_steps', 'max_train_steps', 'checkpointing_steps'].some((key) => has(key));
}

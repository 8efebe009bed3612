import type { Goal, TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument } from '../../model/document.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { buildConfig, type ConfigDraft } from '../build.ts';
import { findCalls } from '../calls.ts';
import { byDefault, type Fields, fieldsOf, firstOf, inUnit } from '../fields.ts';
import { devicesOfLaunch } from '../launch.ts';
import { namedRecords } from '../named.ts';
import type { PlacedMapping } from '../nodes.ts';
import type { ConfigReader } from '../reader.ts';
import { argumentsScore, findArguments, isForTrainer } from './arguments.ts';
import { convertHuggingFace } from './convert.ts';
import { readLearningRate, readLength, readWarmup } from './length.ts';
import { bindHuggingFace } from './schedule.ts';
import { huggingFaceSupport } from './support.ts';

/**
 * TrainingArguments of Hugging Face transformers, and configs that inherit its names (TRL, alignment-handbook, open-r1).
 * Defaults that act are supplied; those that do nothing (weight decay 0, no evaluation) stay null, as the file does not say them.
 */
export const huggingFace: ConfigReader = {
  id: 'hugging-face',
  title: 'Hugging Face Trainer, TRL',
  url: 'https://huggingface.co/docs/transformers/main_classes/trainer#transformers.TrainingArguments',
  recognisedBy:
    'names of `TrainingArguments` such as `per_device_train_batch_size`, `num_train_epochs`, `lr_scheduler_type`; as flags of a launch script or keywords in Python too',
  languages: ['yaml', 'json', 'toml', 'ini', 'python', 'shell'],
  support: huggingFaceSupport,
  recognise: (document) => Math.max(0, ...findArguments(document).map(({ node }) => argumentsScore(node))),
  read: (document) => {
    const placed = findArguments(document);
    return { kind: 'read', value: placed.map((found) => readArguments(document, found, placed.length > 1)), problems: [] };
  },
  convert: convertHuggingFace,
};

function readArguments(document: ConfigDocument, { path, node }: PlacedMapping, isOneOfSeveral: boolean): TrainingConfig {
  const fields = fieldsOf(document, node, [], path.map((key) => `${key}.`).join(''));
  const root = isOneOfSeveral ? node : document.root;
  return buildConfig('hugging-face', fields, { ...trainingArguments(fields), ...namedRecords(root), root, name: isOneOfSeveral ? path.join('.') : null });
}

/** Every field that TrainingArguments names; for readers of frameworks that inherit them. */
export function trainingArguments(fields: Fields): ConfigDraft {
  return {
    maxTrainSteps: readLength(fields),
    learningRate: readLearningRate(fields),
    schedule: bindHuggingFace(fields),
    warmup: readWarmup(fields),
    batch: {
      perDevice: firstOf(fields.positive('per_device_train_batch_size', 'per_gpu_train_batch_size'), unlessGiven(fields, 'per_device_train_batch_size', 8)),
      accumulation: firstOf(fields.positive('gradient_accumulation_steps'), unlessGiven(fields, 'gradient_accumulation_steps', 1)),
      devices: devicesOfLaunch(fields),
    },
    optimizer: {
      name: firstOf(fields.text('optim'), fields.flag('adafactor')?.value ? { ...fields.flag('adafactor'), value: 'adafactor' } : null),
      parameters: fields.record('adam_beta1', 'adam_beta2', 'adam_epsilon', 'max_grad_norm', 'optim_args'),
    },
    weightDecay: fields.number('weight_decay'),
    evaluateEvery: readEvaluation(fields),
    saveEvery: readSaving(fields),
    keepCheckpoints: fields.positive('save_total_limit', 'checkpoints_total_limit'),
    selection: readSelection(fields),
    earlyStoppingPatience: firstOf(fields.positive('early_stopping_patience'), patienceOfCallback(fields)),
  };
}

/** A Trainer's default applies where the key is absent, not where its value could not be read. */
function unlessGiven<T>(fields: Fields, key: string, value: T): Sourced<T> | null {
  return fields.has(key) || !isForTrainer(fields) ? null : byDefault(value);
}

/** Python hands the patience to `EarlyStoppingCallback(early_stopping_patience=3)`, whose default is 1. */
function patienceOfCallback({ document }: Fields): Sourced<number> | null {
  if (document.language !== 'python') return null;
  const [callback] = findCalls({ document, problems: [] }, new Set(['EarlyStoppingCallback']), ({ name }) => name === 'EarlyStoppingCallback');
  return callback === undefined ? null : firstOf(callback.fields.positive('early_stopping_patience'), byDefault(1));
}

type Strategy = 'no' | 'steps' | 'epoch' | 'best';

function strategyOf(fields: Fields, ...keys: readonly string[]): Sourced<Strategy> | null {
  const text = fields.text(...keys);
  const word = text?.value.toLowerCase().replace(/^.*\./, '');
  if (text === null || word === undefined) return null;
  if (word === 'no' || word === 'false') return { ...text, value: 'no' };
  if (word === 'steps' || word === 'epoch' || word === 'best') return { ...text, value: word };
  fields.report('value-not-understood', keys.find((key) => fields.has(key)) ?? null, { value: word, expected: 'no, steps, epoch' });
  return null;
}

/** A whole number of updates, or below 1 a share of the run. */
function every(value: Sourced<number> | null): Sourced<Quantity> | null {
  return inUnit(value, value !== null && value.value < 1 ? 'fraction' : 'steps');
}

function readEvaluation(fields: Fields): Sourced<Quantity> | null {
  const strategy = strategyOf(fields, 'eval_strategy', 'evaluation_strategy');
  if (strategy?.value === 'epoch') return { ...strategy, value: { value: 1, unit: 'epochs' } };
  const isOldSteps = strategy === null && fields.flag('evaluate_during_training')?.value === true;
  if (strategy?.value === 'steps' || isOldSteps) return every(firstOf(fields.positive('eval_steps', 'logging_steps'), byDefault(500)));
  if (fields.has('eval_steps') && !fields.has('eval_strategy') && !fields.has('evaluation_strategy')) {
    fields.report('keys-conflict', 'eval_steps', { without: 'eval_strategy', meaning: 'no evaluation' });
  }
  return null;
}

function readSaving(fields: Fields): Sourced<Quantity> | null {
  const strategy = strategyOf(fields, 'save_strategy');
  if (strategy?.value === 'epoch') return { ...strategy, value: { value: 1, unit: 'epochs' } };
  if (strategy?.value === 'no' || strategy?.value === 'best') return null;
  const checkpointing = fields.scalar('checkpointing_steps');
  if (checkpointing?.value === 'epoch') return { ...checkpointing, value: { value: 1, unit: 'epochs' } };
  if (checkpointing !== null) return every(fields.positive('checkpointing_steps'));
  return every(firstOf(fields.positive('save_steps'), unlessGiven(fields, 'save_steps', 500)));
}

/** transformers: the metric defaults to the loss when the best model is loaded; greater is better unless its name ends with "loss". */
function readSelection(fields: Fields): NonNullable<ConfigDraft['selection']> {
  const loadBest = fields.flag('load_best_model_at_end');
  const metric = firstOf(fields.text('metric_for_best_model'), loadBest?.value === true ? byDefault('loss') : null);
  const greater = fields.flag('greater_is_better');
  const goal = (isGreater: boolean): Goal => (isGreater ? 'max' : 'min');
  if (greater !== null) return { metric, loadBest, goal: { ...greater, value: goal(greater.value) } };
  return { metric, loadBest, goal: metric === null ? null : byDefault(goal(!metric.value.endsWith('loss'))) };
}

import { hasMeasure } from '../model/measures.ts';
import { nameParts } from '../model/names.ts';
import type { Series } from '../model/run.ts';

const validationParts = new Set(['val', 'valid', 'validation', 'eval', 'evaluation', 'dev', 'holdout', 'heldout', 'vl']);
const testParts = new Set(['test', 'testing', 'tst']);
const trainParts = new Set(['train', 'training', 'trn']);

/** Names of clocks and of how fast something went: never a metric. */
const timeParts = new Set([
  ...['time', 'times', 'timestamp', 'runtime', 'duration', 'elapsed', 'remaining', 'eta', 'wall', 'clock', 'walltime', 'date', 'datetime', 'hour', 'hours'],
  ...[
    'second',
    'seconds',
    'sec',
    'secs',
    'minute',
    'minutes',
    'mins',
    'ms',
    'per',
    'throughput',
    'speed',
    'tps',
    'fps',
    'its',
    'ips',
    'mfu',
    'tflops',
    'latency',
  ],
]);

/** Names of settings, counters and machines: numbers that say nothing about how good the model is. */
const settingParts = new Set([
  ...[
    'interval',
    'intervals',
    'every',
    'freq',
    'frequency',
    'step',
    'steps',
    'iter',
    'iters',
    'iteration',
    'iterations',
    'epoch',
    'epochs',
    'batch',
    'batches',
  ],
  ...[
    'bs',
    'size',
    'num',
    'number',
    'count',
    'counts',
    'n',
    'samples',
    'sample',
    'examples',
    'example',
    'tokens',
    'token',
    'seen',
    'patience',
    'seed',
    'split',
  ],
  ...['index', 'idx', 'id', 'percentage', 'percent', 'progress', 'memory', 'mem', 'gpu', 'cpu', 'ram', 'vram', 'flos', 'flops', 'params', 'parameters', 'len'],
  ...[
    'length',
    'lengths',
    'rank',
    'world',
    'workers',
    'version',
    'pid',
    'hostname',
    'best',
    'preemption',
    'grad',
    'gradient',
    'norm',
    'gnorm',
    'momentum',
    'decay',
  ],
  ...[
    'scale',
    'temperature',
    'beta',
    'beta1',
    'beta2',
    'weight',
    'weights',
    'lambda',
    'clip',
    'warmup',
    'ratio',
    'std',
    'stderr',
    'var',
    'gap',
    'diff',
    'skipped',
  ],
]);

const learningRatePattern = /^lr\d*$/;

/** Whether the name is that of a learning rate: `lr`, `lr-Adam`, `lr/pg0`, `x/lr0`, `train_lr`, `learning_rate`, `Learning Rate`. */
export function isLearningRateName(name: string): boolean {
  const parts = nameParts(name);
  if (parts.some((part) => learningRatePattern.test(part))) return !parts.some((part) => learningRateSettings.has(part));
  return parts.some((part, index) => part === 'learningrate' || (part === 'learning' && parts[index + 1] === 'rate'));
}

const learningRateSettings = new Set(['min', 'max', 'decay', 'mult', 'end', 'final', 'scheduler', 'schedule']);

/** What a name alone says: `test` is a validation of last resort, `metric` a measure of nobody knows which split. */
export type NameKind = 'validation' | 'test' | 'train' | 'learning-rate' | 'time' | 'metric' | 'other';

/**
 * What the name of a logged quantity says about its meaning. Timings, throughputs, settings and counters are told apart first,
 * so that `eval_interval`, `eval_runtime` and `val_batches` are never metrics; `__MIN` and `__MAX` are the bands of a W&B export.
 */
export function kindOfName(name: string): NameKind {
  if (/__(MIN|MAX)$/.test(name)) return 'other';
  if (isLearningRateName(name)) return 'learning-rate';
  const parts = nameParts(name);
  const measures = hasMeasure(name);
  if (parts.some((part) => timeParts.has(part))) return 'time';
  if (parts.some((part) => settingParts.has(part)) && !isMeasuredPerStep(parts, measures)) return 'other';
  const split = splitOf(name, parts);
  if (split !== null) return split;
  return measures ? 'metric' : 'other';
}

/** `train_loss_step` and `val_loss_epoch` are metrics of a step and an epoch: how Lightning marks them. */
function isMeasuredPerStep(parts: readonly string[], measures: boolean): boolean {
  const last = parts.at(-1);
  const settings = parts.filter((part) => settingParts.has(part));
  return measures && settings.length === 1 && (last === 'step' || last === 'epoch');
}

function splitOf(name: string, parts: readonly string[]): 'validation' | 'test' | 'train' | 'other' | null {
  const isTrain = parts.some((part) => trainParts.has(part));
  const isValidation = parts.some((part) => validationParts.has(part));
  const isTest = parts.some((part) => testParts.has(part));
  if (isTrain && (isValidation || isTest)) return nestedSplit(name);
  if (isValidation) return 'validation';
  if (isTest) return 'test';
  if (isTrain) return 'train';
  return parts[0] === 'metrics' ? 'validation' : null;
}

/** `train/val_loss`: a folder of curves and a split in its last part, which counts; anything else stays open. */
function nestedSplit(name: string): 'validation' | 'test' | 'train' | 'other' {
  const slash = name.lastIndexOf('/');
  if (slash < 0) return 'other';
  const last = name.slice(slash + 1);
  const split = splitOf(last, nameParts(last));
  return split === null || split === 'other' ? 'other' : split;
}

/** Whether the name has a part that measures a model (`loss`, `accuracy`, `bleu`, …), whatever the split. */
export function isMetricName(name: string): boolean {
  return hasMeasure(name);
}

/** Whether the name is that of a loss. */
export function isLossName(name: string): boolean {
  return nameParts(name).some((part) => part === 'loss' || part === 'losses' || part === 'nll');
}

/**
 * The roles of the columns of one file, which settle what single names leave open: a test metric counts as validation only where no other
 * validation is logged; a loss without a split is the training loss; another measure without a split is the training side of its
 * validation twin (Keras: `accuracy`, `val_accuracy`), and an evaluation where the file marks its training measures by name or
 * logs it on other rows than the loss.
 */
export function rolesOf(names: readonly string[], loggedApart: (name: string) => boolean): ReadonlyMap<string, Series['role']> {
  const kinds = new Map(names.map((name) => [name, kindOfName(name)]));
  const has = (kind: NameKind, isIt: (name: string) => boolean) => [...kinds].some(([name, is]) => is === kind && isIt(name));
  const hasValidation = has('validation', isMetricName);
  const isEvaluated = hasValidation || has('test', isMetricName);
  const roleOfOpen = (name: string): Series['role'] => {
    if (isLossName(name)) return isEvaluated || !has('train', isLossName) ? 'train' : 'other';
    if (hasTwin(name, names)) return 'train';
    return has('train', isMetricName) || (!isEvaluated && loggedApart(name)) ? 'validation' : 'other';
  };
  return new Map(
    [...kinds].map(([name, kind]) => [name, kind === 'metric' ? roleOfOpen(name) : kind === 'test' ? (hasValidation ? 'other' : 'validation') : kind]),
  );
}

/** Whether another column is the same measure on the validation split: its name is this one with a prefix or folder before it. */
function hasTwin(name: string, names: readonly string[]): boolean {
  const own = nameParts(name).join(' ');
  return names.some((other) => other !== name && kindOfName(other) === 'validation' && nameParts(other).join(' ').endsWith(own));
}

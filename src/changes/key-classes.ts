import type { TrainingConfig } from '../model/config.ts';
import { nameParts } from '../model/names.ts';
import type { Scalar, Sourced } from '../model/source.ts';

/** What a key of a config is about, as far as it matters to a run of another length. */
export type KeyClass =
  | 'warmup'
  | 'initialization'
  | 'stability'
  | 'architecture'
  | 'optimizer'
  | 'augmentation'
  | 'regularization'
  | 'schedule'
  | 'batch'
  | 'length';

/** How likely a value that was chosen in short runs holds in long ones. */
export type Transfer = 'very-likely' | 'likely' | 'might' | 'unlikely' | 'unclassified';

/** The suspicion of the Tuning Playbook's authors, in falling order (S49 to S54); the batch is none of their list. */
const transfers: Readonly<Record<KeyClass, Transfer>> = {
  warmup: 'very-likely',
  initialization: 'very-likely',
  stability: 'very-likely',
  architecture: 'likely',
  optimizer: 'might',
  augmentation: 'might',
  regularization: 'might',
  schedule: 'unlikely',
  length: 'unlikely',
  batch: 'unclassified',
};

/** How likely a value of this class transfers; a key of no known class is `unclassified`. */
export function transferOf(keyClass: KeyClass | null): Transfer {
  return keyClass === null ? 'unclassified' : transfers[keyClass];
}

/** Keys by their words, the first that fits; words are parted by `_`, as `nameParts` parts them. Source: science.md §6.4. */
const patterns: readonly (readonly [KeyClass, RegExp])[] = [
  ['length', /_(?:max_(?:train_)?steps|max_iters|max_epochs|(?:num_)?train_epochs|(?:num_)?epochs|train_iters|max_duration|max_train_steps)_$/],
  ['warmup', /_(?:warm_?up|t_warmup)/],
  ['stability', /_(?:grad(?:ient)?_(?:clip\w*|norm)|max_(?:grad_)?norm|clip_grad\w*|gradient_clip_\w+|qk_?(?:norm|layernorm|layer_norm)|z_?loss\w*)_/],
  ['initialization', /_(?:init(?:ializer|ialization)?_(?:range|std|method|scale|fn|config|device)|init_method_std|scaled_init|mup|initializer)_/],
  ['regularization', /_(?:(?:\w+_)?dropout(?:_\w+)?|drop_?path(?:_rate)?|drop_rate|pdrop|(?:label_)?smoothing(?:_factor)?|stochastic_depth)_/],
  ['augmentation', /_(?:mix_?up\w*|cut_?mix\w*|aa|auto_?augment|rand_?aug\w*|re_?prob|augment\w*|color_?jitter|hflip|vflip|crop|mosaic|spec_?augment)_/],
  [
    'schedule',
    /_(?:(?:lr_?)?schedule[rs]?|lr_scheduler\w*|lr_decay\w*|decay_(?:steps|iters|epochs|milestones|rate|fraction)|min_lr\w*|eta_min|alpha_f|t_max|cooldown\w*|milestones|gamma|final_lr_ratio)_/,
  ],
  ['schedule', /_(?:(?:base|peak|max|init|initial)_)?(?:lr|lr0|learning_?rate|blr)_$/],
  ['batch', /_(?:(?:\w+_)?batch_?size|micro_batch\w*|accumulation|accumulate_grad\w*|gradient_accumulation\w*|rampup_batch_size)_/],
  ['optimizer', /_(?:optim(?:izer)?|adam\w*|beta_?[123]?|betas|beta_[12]|eps(?:ilon)?|momentum|nesterov|weight_?decay|wd|ema_decay)_/],
  [
    'architecture',
    /_(?:model|arch(?:itecture)?|backbone|network|hidden(?:_(?:size|dim|sizes))?|(?:n|num)_?(?:hidden_)?(?:layers?|heads?|blocks?|embd?|attention_heads)|layers|heads|width|depth|embed(?:ding)?_(?:dim|size)|d_?model|d_?ff|ffn\w*|intermediate_size|dim|activation|norm_type)_/,
  ],
];

/**
 * The class of a key: by what its framework's reader took it for, else by its own name, else by the names above it. Null where neither tells.
 */
export function classOf(path: string, config: TrainingConfig): KeyClass | null {
  return readAs(path, config) ?? namedAs(lastOf(path)) ?? namedAs(path);
}

function readAs(path: string, config: TrainingConfig): KeyClass | null {
  const span = config.values.get(path)?.span;
  if (Object.hasOwn(config.schedule?.keys ?? {}, path) && namedAs(lastOf(path)) === null) return 'schedule';
  if (span === undefined) return null;
  const isAt = (field: Sourced<unknown> | null | undefined) => field?.span?.start === span.start && field.span.path === span.path;
  const isIn = (fields: Readonly<Record<string, Sourced<Scalar>>>) => Object.values(fields).some(isAt);
  if (isAt(config.maxTrainSteps)) return 'length';
  if (isAt(config.warmup)) return 'warmup';
  if (isAt(config.learningRate)) return 'schedule';
  if (Object.values(config.batch).some(isAt)) return 'batch';
  if (isIn(config.augmentation)) return 'augmentation';
  if (isIn(config.regularization)) return 'regularization';
  return isAt(config.optimizer.name) || isAt(config.weightDecay) ? 'optimizer' : null;
}

function namedAs(name: string): KeyClass | null {
  const words = `_${nameParts(name).join('_')}_`;
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

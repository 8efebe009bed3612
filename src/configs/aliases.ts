import type { Unit } from '../model/quantity.ts';

/** What a key of a config without a framework of its own can mean. */
export type AliasField =
  | 'length'
  | 'stepsPerEpoch'
  | 'learningRate'
  | 'schedule'
  | 'finalLearningRate'
  | 'warmup'
  | 'decay'
  | 'decayOver'
  | 'perDevice'
  | 'globalBatch'
  | 'accumulation'
  | 'devices'
  | 'optimizer'
  | 'weightDecay'
  | 'evaluateEvery'
  | 'saveEvery'
  | 'keepCheckpoints'
  | 'metric'
  | 'goal'
  | 'loadBest'
  | 'patience';

/** One meaning and the keys it goes by: lower case, words joined by `_`; `maxEpochs`, `MAX-EPOCHS` and `max_epochs` are one key. */
export interface Alias {
  readonly field: AliasField;
  /** The keys, separated by spaces; earlier ones win. */
  readonly keys: string;
  /** Absent: the key does not tell, and neither do we. */
  readonly unit?: Unit;
  /** The key means this only directly below such a key. */
  readonly under?: RegExp;
  /** The name alone does not show that a file is about training. */
  readonly weak?: true;
}

const trainingParent = /^(?:train|training|trainer|train_cfg|train_config|training_args|training_arguments|schedule|loop)$/;
const optimizerParent = /^(?:optimizer|optim|opt|optimizer_config|optim_conf|optimizers?_cfg)$/;
const scheduleParent = /^(?:lr_?)?sched(?:uler?|ule)?(?:_config|_conf|_cfg)?$/;
const stoppingParent = /^early_?stop(?:ping|per)?$/;

/**
 * The usual keys, in order of precedence: the first alias that a file has wins, of equal ones the least nested.
 * To teach Longrun a key, add it here; nothing else has to change.
 */
export const aliases: readonly Alias[] = [
  { field: 'length', unit: 'steps', keys: 'max_train_steps num_train_steps total_train_steps train_steps n_train_steps training_steps num_training_steps' },
  {
    field: 'length',
    unit: 'steps',
    keys: 'total_training_steps max_training_steps train_iters num_train_iters max_train_iters train_iterations training_iterations',
  },
  { field: 'length', unit: 'steps', weak: true, keys: 'max_steps max_step total_steps num_steps n_steps max_iters max_iter num_iters n_iters total_iters' },
  {
    field: 'length',
    unit: 'steps',
    weak: true,
    keys: 'max_iterations num_iterations n_iterations total_iterations iterations max_updates max_update num_updates total_updates',
  },
  { field: 'length', unit: 'steps', weak: true, under: trainingParent, keys: 'steps iters updates' },
  {
    field: 'length',
    unit: 'epochs',
    keys: 'num_train_epochs max_train_epochs train_epochs training_epochs num_training_epochs max_epochs num_epochs n_epochs nb_epochs',
  },
  { field: 'length', unit: 'epochs', keys: 'total_epochs number_of_epochs num_epoch max_epoch epochs nepochs epochs_num n_epoch' },
  { field: 'length', unit: 'tokens', keys: 'max_train_tokens train_tokens total_train_tokens num_train_tokens training_tokens total_tokens' },
  { field: 'length', unit: 'tokens', weak: true, under: trainingParent, keys: 'max_tokens tokens num_tokens' },
  {
    field: 'stepsPerEpoch',
    weak: true,
    keys: 'steps_per_epoch updates_per_epoch iters_per_epoch iterations_per_epoch batches_per_epoch num_batches_per_epoch',
  },

  { field: 'learningRate', keys: 'learning_rate lr peak_lr peak_learning_rate max_lr max_learning_rate base_lr base_learning_rate' },
  { field: 'learningRate', keys: 'initial_lr init_lr initial_learning_rate learningrate lr0 lr_max' },

  {
    field: 'schedule',
    keys: 'lr_schedule lr_scheduler lr_scheduler_type lr_schedule_type learning_rate_schedule lr_decay_style lr_policy scheduler_type schedule_type',
  },
  { field: 'schedule', weak: true, keys: 'scheduler schedule sched scheduler_name' },
  { field: 'schedule', weak: true, under: scheduleParent, keys: 'name type kind' },
  { field: 'finalLearningRate', keys: 'final_lr_ratio min_lr_ratio final_lr_fraction min_lr min_learning_rate end_lr final_lr lr_end lr_min eta_min' },
  { field: 'decay', unit: 'steps', keys: 'decay_steps lr_decay_steps num_decay_steps lr_decay_iters decay_iters' },
  { field: 'decayOver', unit: 'steps', keys: 'decay_over' },

  {
    field: 'warmup',
    unit: 'steps',
    keys: 'warmup_steps warmup_step num_warmup_steps lr_warmup_steps n_warmup_steps warmup_num_steps warmup_iters lr_warmup_iters',
  },
  { field: 'warmup', unit: 'steps', keys: 'warmup_iterations num_warmup_iters warmup_updates num_warmup_updates warmup_batches' },
  { field: 'warmup', unit: 'epochs', keys: 'warmup_epochs lr_warmup_epochs num_warmup_epochs n_warmup_epochs warmup_epoch' },
  {
    field: 'warmup',
    unit: 'fraction',
    keys: 'warmup_ratio warmup_fraction warmup_frac lr_warmup_fraction lr_warmup_ratio warmup_proportion warmup_steps_fraction',
  },
  { field: 'warmup', unit: 'fraction', keys: 'warmup_steps_ratio warmup_prop' },
  { field: 'warmup', unit: 'tokens', keys: 'warmup_tokens lr_warmup_tokens' },
  { field: 'warmup', unit: 'samples', keys: 'warmup_samples lr_warmup_samples' },
  { field: 'warmup', weak: true, keys: 'warmup lr_warmup warmup_length warmup_period warmup_pct' },

  { field: 'perDevice', keys: 'per_device_train_batch_size per_device_batch_size per_gpu_train_batch_size per_gpu_batch_size batch_size_per_gpu' },
  { field: 'perDevice', keys: 'batch_size_per_device train_micro_batch_size_per_gpu device_train_microbatch_size device_batch_size micro_batch_size' },
  { field: 'perDevice', keys: 'local_batch_size samples_per_gpu train_batch_size batch_size batchsize train_batchsize bs' },
  { field: 'perDevice', weak: true, under: trainingParent, keys: 'batch' },
  { field: 'globalBatch', keys: 'global_batch_size global_train_batch_size total_batch_size total_train_batch_size effective_batch_size batch_size_global' },
  { field: 'accumulation', keys: 'gradient_accumulation_steps grad_accumulation_steps accumulate_grad_batches grad_accum_steps gradient_accumulation' },
  { field: 'accumulation', keys: 'grad_accumulation grad_accum accumulation_steps accum_steps accum_iter num_accumulation_steps grad_accumulation_factor' },
  { field: 'devices', keys: 'world_size num_gpus n_gpus ngpus num_devices n_devices num_processes nproc_per_node gpus devices' },

  { field: 'optimizer', keys: 'optimizer optim optimizer_name optimizer_type optim_name optim_type' },
  { field: 'optimizer', weak: true, under: optimizerParent, keys: 'name type _target_ class_path class_name kind algorithm' },
  { field: 'optimizer', weak: true, keys: 'opt' },
  { field: 'weightDecay', keys: 'weight_decay weightdecay adam_weight_decay optimizer_weight_decay wd l2_regularization l2_reg' },

  {
    field: 'evaluateEvery',
    unit: 'steps',
    keys: 'eval_every_n_steps eval_every_steps evaluate_every_steps eval_steps evaluation_steps val_steps_interval validation_steps_interval',
  },
  {
    field: 'evaluateEvery',
    unit: 'steps',
    keys: 'val_every_n_steps validate_every_n_steps eval_iters_interval steps_per_eval eval_interval_steps eval_every_iters',
  },
  {
    field: 'evaluateEvery',
    unit: 'epochs',
    keys: 'eval_every_n_epochs eval_every_epochs check_val_every_n_epoch val_every_n_epochs validate_every_n_epochs eval_epochs',
  },
  { field: 'evaluateEvery', unit: 'epochs', keys: 'eval_interval_epochs val_interval_epochs' },
  { field: 'evaluateEvery', keys: 'eval_every evaluate_every eval_interval evaluation_interval eval_freq eval_frequency eval_period val_every validate_every' },
  { field: 'evaluateEvery', keys: 'val_interval validation_interval val_freq validation_frequency val_frequency test_every test_interval' },

  {
    field: 'saveEvery',
    unit: 'steps',
    keys: 'save_every_n_steps save_steps checkpoint_steps checkpointing_steps ckpt_steps save_every_steps checkpoint_every_n_steps',
  },
  { field: 'saveEvery', unit: 'steps', keys: 'every_n_train_steps save_interval_steps checkpoint_interval_steps checkpoint_every_steps' },
  {
    field: 'saveEvery',
    unit: 'epochs',
    keys: 'save_every_n_epochs save_epochs checkpoint_epochs save_every_epochs checkpoint_every_n_epochs every_n_epochs save_epoch_freq',
  },
  { field: 'saveEvery', keys: 'checkpoint_every save_every ckpt_every save_interval checkpoint_interval ckpt_interval save_freq save_frequency' },
  { field: 'saveEvery', keys: 'checkpoint_freq checkpoint_frequency ckpt_freq save_period checkpoint_period' },
  {
    field: 'keepCheckpoints',
    keys: 'save_total_limit checkpoints_total_limit total_limit keep_checkpoints keep_last_n_checkpoints max_checkpoints max_to_keep',
  },
  {
    field: 'keepCheckpoints',
    keys: 'keep_last_k keep_last_n keep_latest_k keep_last num_checkpoints_to_keep max_num_checkpoints_to_keep save_top_k checkpoint_hist',
  },

  { field: 'metric', keys: 'metric_for_best_model best_model_metric best_checkpoint_metric selection_metric best_metric_name early_stopping_metric monitor' },
  { field: 'goal', keys: 'greater_is_better maximize_best_checkpoint_metric metric_mode monitor_mode best_metric_mode' },
  { field: 'goal', weak: true, under: /checkpoint|early_?stop|callback/, keys: 'mode' },
  { field: 'loadBest', keys: 'load_best_model_at_end load_best_at_end load_best restore_best_weights restore_best' },
  { field: 'patience', keys: 'early_stopping_patience early_stop_patience es_patience patience_early_stopping early_stopping_rounds' },
  { field: 'patience', weak: true, under: stoppingParent, keys: 'patience' },
];

/** Below these keys the same words mean something else: a profiler's warmup, a validation loader's batch size, a job's environment. */
export const foreignParents =
  /^(?:profil(?:er|ing)|env|environment|variables|with|inputs|build|build_args|properties|definitions|\$defs|metadata|labels|annotations|eval|evaluation|val|valid|validation|test|testing|predict|inference|generation|sampling|sampler|tokenizer|ema|discriminator|scripts|dependencies|devdependencies|services|jobs)$/;

const regularizationKey =
  /(?:^|_)(?:dropout|drop|drop_rate|drop_path(?:_rate)?|droppath|dropconnect|drop_connect(?:_rate)?|stochastic_depth(?:_prob|_rate)?|layerdrop|label_smoothing(?:_factor|_epsilon)?|smoothing|l1(?:_reg|_regularization)?|neftune_noise_alpha|reprob|z_loss(?:_weight)?)(?:_(?:rate|prob|p|ratio))?$/;

const augmentationKey =
  /^(?:mixup(?:_alpha|_prob)?|cutmix(?:_alpha|_minmax|_prob)?|cutout|random_erasing|rand_?augment|rand_aug|auto_?augment|aa|aug(?:ment|mentation)?s?|augmix|trivial_?augment|color_jitter|colou?r_?jitter|hflip|vflip|h_?flip|v_?flip|flip(?:lr|ud)?|random_(?:horizontal_)?flip|random_crop|random_resized_crop|random_rotation|degrees|shear|translate|perspective|hsv_[hsv]|mosaic|copy_paste|spec_?augment|specaug|time_masks?|freq_masks?|train_interpolation|aug_splits)$/;

/** Whether a key's own name, normalised, is one of regularization (weight decay has its own field). */
export function isRegularization(key: string): boolean {
  return regularizationKey.test(key);
}

/** Whether a key's own name, normalised, is one of data augmentation. */
export function isAugmentation(key: string): boolean {
  return augmentationKey.test(key);
}

/** `maxTrainSteps`, `Max-Train-Steps`, `--max-train-steps` → `max_train_steps`. */
export function normalizedKey(key: string): string {
  return key
    .replace(/^-+/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[-\s.]+/g, '_')
    .toLowerCase();
}

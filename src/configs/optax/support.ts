import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const optaxSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['train_steps', 'num_train_steps', 'train.steps', 'train.train_steps', 'train.num_train_steps'],
    learningRate: [
      'learning_rate.value',
      'learning_rate.end_value',
      'learning_rate.init_value',
      'learning_rate.peak_value',
      'lr_schedule.kwargs.value',
      'lr_schedule.kwargs.end_value',
    ],
    warmup: ['optimizer.learning_rate.warmup_steps', 'optimizer.schedule.warmup_cosine_decay_schedule.warmup_steps'],
    'batch.perDevice': ['batch_size', 'train.batch_size'],
    'optimizer.name': ['optimizer', 'optimizer._target_', 'optimizer.optimizer'],
    weightDecay: ['optimizer.weight_decay'],
  },
  composition: 'anchors and merge keys; OmegaConf interpolation of values in the same file',
  notSupported: 'schedules as Python functions of the step; `inject_hyperparams`',
};

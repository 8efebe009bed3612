import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const kerasSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['epochs', 'training.steps', 'training.epochs'],
    learningRate: [
      'learning_rate.learning_rate',
      'learning_rate.warmup_target',
      'learning_rate.initial_learning_rate',
      'optimizer.learning_rate.learning_rate',
      'optimizer.learning_rate.warmup_target',
      'optimizer.learning_rate.initial_learning_rate',
    ],
    warmup: ['optimizer.config.learning_rate.config.warmup_steps'],
    'batch.perDevice': ['batch_size'],
    'optimizer.name': ['optimizer._target_', 'optimizer.class_name'],
    weightDecay: ['optimizer.config.weight_decay'],
  },
  composition: 'anchors and merge keys; OmegaConf interpolation of values in the same file',
  notSupported: 'custom `LearningRateSchedule` classes; callbacks that lower the rate on a plateau, as a function of the step',
};

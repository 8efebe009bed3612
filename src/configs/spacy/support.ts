import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const spacySupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['training.max_steps', 'training.max_epochs'],
    learningRate: [
      'training.optimizer.learn_rate.rate',
      'training.optimizer.learn_rate.stop',
      'training.optimizer.learn_rate.start',
      'training.optimizer.learn_rate.max_lr',
      'training.optimizer.learn_rate.max_rate',
      'training.optimizer.learn_rate.base_rate',
    ],
    warmup: ['training.optimizer.learn_rate.warmup_steps'],
    'batch.accumulation': ['training.accumulate_gradient'],
    'batch.global': ['training.batcher.size'],
    'optimizer.name': ['training.optimizer.@optimizers'],
    weightDecay: ['training.optimizer.L2'],
    evaluateEvery: ['training.eval_frequency'],
    earlyStoppingPatience: ['training.patience'],
  },
  composition: 'interpolation of values in the same file, as `section.key` and in the old form `section:key`',
  notSupported: 'registered functions of other packages; batch sizes in words as a global batch',
};

import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const levanterSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['trainer.num_train_steps'],
    learningRate: ['optimizer.learning_rate'],
    warmup: ['optimizer.warmup'],
    'batch.global': ['trainer.train_batch_size'],
    'optimizer.name': ['optimizer.type'],
    weightDecay: ['optimizer.weight_decay'],
    evaluateEvery: ['trainer.steps_per_eval'],
    saveEvery: ['trainer.checkpointer.keep.*.every'],
  },
  composition: '`!include`, relative to the file; anchors and merge keys; OmegaConf interpolation of values in the same file',
  notSupported: '`train_batch_size` that changes during the run, as one number; data mixtures',
};

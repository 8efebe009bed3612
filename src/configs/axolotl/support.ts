import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const axolotlSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['num_epochs'],
    learningRate: ['learning_rate'],
    warmup: ['warmup_ratio', 'warmup_steps'],
    'batch.perDevice': ['micro_batch_size'],
    'batch.accumulation': ['batch_size', 'gradient_accumulation_steps'],
    'optimizer.name': ['optimizer'],
    weightDecay: ['weight_decay'],
    evaluateEvery: ['eval_steps', 'evals_per_epoch'],
    saveEvery: ['save_steps', 'saves_per_epoch'],
    keepCheckpoints: ['save_total_limit'],
    earlyStoppingPatience: ['early_stopping_patience'],
  },
  composition: 'anchors and merge keys; OmegaConf interpolation of values in the same file',
  notSupported: 'the number of updates in an epoch, which packing decides; `max_steps: -1`, which is not set',
};

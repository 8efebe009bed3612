import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const nanogptSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['max_iters'],
    learningRate: ['learning_rate'],
    warmup: ['warmup_iters'],
    'batch.perDevice': ['batch_size'],
    'batch.accumulation': ['gradient_accumulation_steps'],
    weightDecay: ['weight_decay'],
    evaluateEvery: ['eval_interval'],
    saveEvery: ['eval_interval'],
  },
  composition: 'names assigned before, arithmetic on them',
  notSupported: '`exec` of another config file; overrides on the command line',
};

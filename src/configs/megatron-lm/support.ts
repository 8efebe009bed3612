import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const megatronSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['train-iters', 'train-samples'],
    learningRate: ['lr'],
    warmup: ['lr_warmup_iters', 'lr-warmup-samples', 'lr-warmup-fraction'],
    'batch.perDevice': ['micro-batch-size'],
    'batch.devices': ['nproc_per_node'],
    'batch.global': ['global-batch-size'],
    weightDecay: ['weight-decay'],
    evaluateEvery: ['eval-interval'],
    saveEvery: ['save-interval'],
  },
  composition: 'variables, defaults and arrays of the launch script',
  notSupported: 'flags that a sourced script adds; `--rampup-batch-size` as a length in updates',
};

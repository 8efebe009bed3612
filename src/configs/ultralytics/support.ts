import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const ultralyticsSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['epochs'],
    learningRate: ['lr0'],
    warmup: ['warmup_epochs'],
    'batch.devices': ['device'],
    'batch.global': ['batch', 'batch_size', 'total_batch_size'],
    'optimizer.name': ['optimizer'],
    weightDecay: ['weight_decay'],
    evaluateEvery: ['val'],
    saveEvery: ['save_period'],
    earlyStoppingPatience: ['patience'],
  },
  composition: 'none: one file is one config',
  notSupported: '`time` in hours as a length; `batch` as a share of GPU memory',
};

import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const neoxSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['train_iters', 'train_epochs'],
    learningRate: ['optimizer.params.lr'],
    warmup: ['warmup'],
    'batch.perDevice': ['batch_size', 'train_micro_batch_size_per_gpu'],
    'batch.accumulation': ['gas', 'gradient_accumulation_steps'],
    'optimizer.name': ['optimizer.type'],
    weightDecay: ['weight_decay'],
    evaluateEvery: ['eval_interval'],
    saveEvery: ['save_interval', 'checkpoint_factor'],
    keepCheckpoints: ['keep_last_n_checkpoints'],
  },
  composition: 'none within a file; several files given to `deepy.py` are read one by one',
  notSupported: '`"auto"`; `warmup` together with `train_epochs`',
};

import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const torchtitanSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['training.steps'],
    learningRate: ['optimizer.lr'],
    warmup: ['training.warmup_pct', 'training.warmup_steps', 'lr_scheduler.warmup_steps'],
    'batch.perDevice': ['training.batch_size', 'training.local_batch_size'],
    'batch.devices': ['parallelism.data_parallel_shard_degree'],
    'batch.global': ['training.global_batch_size'],
    'optimizer.name': ['optimizer.name'],
    weightDecay: ['optimizer.weight_decay'],
    evaluateEvery: ['validation.freq'],
    saveEvery: ['checkpoint.interval', 'training.checkpoint_interval'],
    keepCheckpoints: ['checkpoint.keep_latest_k'],
  },
  composition: 'none: one file is one config',
  notSupported: 'configs registered in Python; validation lengths (`validation.steps`), which are no run length',
};

import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const deepspeedSupport: ReaderSupport = {
  keys: {
    learningRate: ['scheduler.params.cycle_max_lr', 'scheduler.params.warmup_max_lr'],
    warmup: ['scheduler.params.warmup_num_steps'],
    'batch.perDevice': ['train_micro_batch_size_per_gpu'],
    'batch.accumulation': ['gradient_accumulation_steps'],
    'batch.global': ['train_batch_size'],
    'optimizer.name': ['optimizer.type'],
    weightDecay: ['optimizer.params.weight_decay'],
  },
  composition: 'none: one file is one config',
  notSupported: '`"auto"`, which the training script fills; the run length, which only the script knows',
};

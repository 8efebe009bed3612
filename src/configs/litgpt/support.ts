import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const litgptSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['train.epochs', 'train.max_tokens'],
    learningRate: ['optimizer.init_args.lr'],
    warmup: ['train.lr_warmup_steps'],
    'batch.perDevice': ['train.micro_batch_size'],
    'batch.devices': ['devices'],
    'batch.global': ['train.global_batch_size'],
    'optimizer.name': ['optimizer.class_path'],
    weightDecay: ['optimizer.init_args.weight_decay'],
    evaluateEvery: ['eval.interval'],
    saveEvery: ['train.save_interval'],
  },
  composition: 'none: one file is one config',
  notSupported: 'command-line overrides; `max_seq_length` as a length',
};

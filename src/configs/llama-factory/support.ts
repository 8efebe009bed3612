import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const llamaFactorySupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['max_steps', 'num_train_epochs'],
    learningRate: ['learning_rate'],
    warmup: ['warmup_ratio', 'warmup_steps'],
    'batch.perDevice': ['micro_batch_size', 'per_device_train_batch_size'],
    'batch.accumulation': ['gradient_accumulation_steps'],
    'batch.devices': ['num_gpus'],
    'batch.global': ['global_batch_size'],
    'optimizer.name': ['optim_config.name'],
    weightDecay: ['optim_config.wd', 'optim_config.weight_decay'],
    evaluateEvery: ['eval_steps'],
    saveEvery: ['save_steps'],
    keepCheckpoints: ['save_total_limit'],
  },
  composition: 'anchors and merge keys; OmegaConf interpolation of values in the same file',
  notSupported: '`dataset_info.json`, and with it the length of an epoch; export, chat and evaluation files, which are no configs',
};

import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const kohyaSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['epoch', 'max_train_steps', 'max_train_epochs'],
    learningRate: ['unet_lr', 'learning_rate'],
    warmup: ['lr_warmup', 'lr_warmup_steps'],
    'batch.perDevice': ['train_batch_size'],
    'batch.accumulation': ['gradient_accumulation_steps'],
    'optimizer.name': ['optimizer', 'optimizer_type'],
    saveEvery: ['save_every_n_steps', 'save_every_n_epochs'],
  },
  composition: 'the tables of one TOML file',
  notSupported: 'the data set file beside the config, and with it the length of an epoch',
};

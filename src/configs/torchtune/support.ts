import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const torchtuneSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['epochs', 'num_steps', 'max_steps_per_epoch'],
    learningRate: ['optimizer.lr'],
    warmup: ['lr_scheduler.num_warmup_steps'],
    'batch.perDevice': ['batch_size'],
    'batch.accumulation': ['gradient_accumulation_steps'],
    'optimizer.name': ['optimizer._component_'],
    weightDecay: ['optimizer.weight_decay'],
    evaluateEvery: ['run_val_every_n_steps'],
    saveEvery: ['save_every_n_steps', 'save_every_n_epochs'],
    keepCheckpoints: ['checkpointer.keep_last_n_checkpoints'],
  },
  composition: 'anchors and merge keys; OmegaConf interpolation of values in the same file',
  notSupported: 'key-value overrides of `tune run` on the command line',
};

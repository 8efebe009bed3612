import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const olmoCoreSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['trainer.max_duration.value'],
    learningRate: ['train_module.optim.lr', 'train_module_config.optim.lr', 'TransformerTrainModuleConfig.optim.lr'],
    warmup: [
      'train_module.scheduler.warmup',
      'train_module_config.scheduler.warmup',
      'train_module_config.scheduler.warmup_steps',
      'TransformerTrainModuleConfig.scheduler.warmup',
      'train_module_config.scheduler.warmup_fraction',
      'TransformerTrainModuleConfig.scheduler.warmup_steps',
    ],
    'optimizer.name': ['train_module.optim._CLASS_'],
    weightDecay: ['train_module.optim.weight_decay', 'train_module_config.optim.weight_decay'],
    saveEvery: ['trainer.callbacks.checkpointer.save_interval'],
  },
  composition: 'values of the script that are assigned before',
  notSupported: 'lengths in Chinchilla multiples; schedulers built by functions of other files',
};

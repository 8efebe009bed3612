import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const lightningSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['trainer.max_steps', 'trainer.max_epochs'],
    learningRate: ['model.optimizer.lr', 'optimizer.init_args.lr'],
    'batch.perDevice': ['data.batch_size', 'data.init_args.batch_size'],
    'batch.accumulation': ['trainer.accumulate_grad_batches'],
    'batch.devices': ['trainer.gpus', 'trainer.devices'],
    'optimizer.name': ['optimizer.class_path', 'model.optimizer._target_', 'model.optimizer.class_path'],
    weightDecay: ['model.optimizer.weight_decay', 'optimizer.init_args.weight_decay'],
    evaluateEvery: ['trainer.val_check_interval', 'trainer.check_val_every_n_epoch'],
    saveEvery: [
      'callbacks.model_checkpoint.every_n_epochs',
      'callbacks.model_checkpoint.every_n_train_steps',
      'trainer.callbacks.*.init_args.every_n_epochs',
      'trainer.callbacks.*.init_args.every_n_train_steps',
    ],
    keepCheckpoints: ['callbacks.model_checkpoint.save_top_k', 'trainer.callbacks.*.init_args.save_top_k'],
    'selection.metric': ['callbacks.model_checkpoint.monitor', 'trainer.callbacks.*.init_args.monitor'],
    'selection.goal': ['callbacks.model_checkpoint.mode', 'trainer.callbacks.*.init_args.mode'],
    earlyStoppingPatience: ['callbacks.early_stopping.patience', 'trainer.callbacks.*.init_args.patience'],
  },
  composition: 'the parts of a LightningCLI config in files of their own; Hydra `defaults` lists, OmegaConf interpolation; anchors and merge keys',
  notSupported: 'schedules and optimizers made in `configure_optimizers` code; `val_check_interval` of a data set whose length is not told',
};

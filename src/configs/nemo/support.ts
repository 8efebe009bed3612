import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const nemoSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['trainer.max_steps', 'trainer.max_epochs'],
    learningRate: ['model.optim.lr'],
    warmup: ['model.optim.sched.warmup_ratio', 'model.optim.sched.warmup_steps'],
    'batch.perDevice': ['model.batch_size', 'model.micro_batch_size', 'model.train_ds.batch_size', 'model.train_ds.micro_batch_size'],
    'batch.accumulation': ['trainer.accumulate_grad_batches'],
    'batch.devices': ['trainer.devices'],
    'batch.global': ['model.global_batch_size', 'model.train_ds.global_batch_size'],
    'optimizer.name': ['model.optim.name', 'model.optim.optimizer'],
    weightDecay: ['model.optim.weight_decay'],
    evaluateEvery: ['trainer.val_check_interval'],
    saveEvery: ['exp_manager.checkpoint_callback_params.every_n_epochs', 'exp_manager.checkpoint_callback_params.every_n_train_steps'],
    keepCheckpoints: ['exp_manager.checkpoint_callback_params.save_top_k'],
    'selection.metric': ['exp_manager.checkpoint_callback_params.monitor'],
    'selection.goal': ['exp_manager.checkpoint_callback_params.mode'],
    earlyStoppingPatience: ['exp_manager.early_stopping_callback_params.patience'],
  },
  composition: 'anchors and merge keys; OmegaConf interpolation of values in the same file',
  notSupported: 'NeMo 2 recipes in Python; `exp_manager` limits in wall-clock time',
};

import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const torchSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['epochs', 'total_iters', 'total_steps', 'num_training_steps', 'trainer.steps', 'trainer.epochs'],
    learningRate: ['optimizer.lr', 'optimizer.max_lr', 'scheduler.max_lr', 'optimizer.base_lr', 'optimizer.learning-rate', 'optimizer.args.lr'],
    'batch.perDevice': ['batch_size', 'data.batch_size', 'train.batch_size'],
    'batch.accumulation': ['grad_accum'],
    'batch.devices': ['world_size'],
    'optimizer.name': ['optimizer.name', 'optimizer.type', 'optimizer._target_', 'optimizer.optimizer', 'model.optimizer.name', 'model.optimizer._target_'],
    weightDecay: ['optimizer.weight_decay', 'optimizer.args.weight_decay', 'model.optimizer.weight_decay'],
    evaluateEvery: ['eval_every_n_epochs'],
    saveEvery: ['checkpoint_every_n_epochs'],
    'selection.metric': ['monitor', 'trainer.monitor'],
    earlyStoppingPatience: ['early_stopping.patience'],
  },
  composition: 'Hydra `defaults` lists, OmegaConf interpolation; anchors and merge keys',
  notSupported: '`LambdaLR` and other schedules of code; loops that step the scheduler their own way',
};

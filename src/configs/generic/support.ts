import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const genericSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['epochs', 'max_steps', 'max_train_steps', 'train.steps', 'train.epochs', 'train.max_steps'],
    learningRate: ['lr', 'learningRate', 'config.learning_rate', 'train.optimizer.lr', 'train.optimizer.learningRate', 'train.optimizer.learning-rate'],
    warmup: ['warmup-epochs', 'config.warmup_steps', 'train.scheduler.warmup_steps', 'train.scheduler.warmup-epochs'],
    'batch.perDevice': ['batch-size', 'micro_batch_size', 'train.batch-size', 'train.micro_batch_size'],
    'batch.accumulation': ['grad-accum-steps', 'train.accum_steps', 'train.grad-accum-steps'],
    'batch.devices': ['devices', 'world_size', 'train.devices', 'train.world_size'],
    'batch.global': ['config.global_batch_size'],
    'optimizer.name': [
      'train.optimizer.kind',
      'train.optimizer.name',
      'config.optimizer.kind',
      'config.optimizer.name',
      'train.optimizer.optimizer',
      'config.optimizer.optimizer',
    ],
    weightDecay: [
      'weightDecay',
      'weight-decay',
      'train.optimizer.weightDecay',
      'config.optimizer.weightDecay',
      'train.optimizer.weight-decay',
      'config.optimizer.weight_decay',
    ],
    evaluateEvery: ['train.eval_every', 'train.evaluateEvery', 'config.evaluateEvery', 'config.eval_every_steps'],
    saveEvery: ['train.saveEvery', 'train.save_every'],
    keepCheckpoints: ['train.keepCheckpoints', 'train.keep_checkpoints'],
    'selection.metric': ['early_stopping.monitor'],
    'selection.goal': ['early_stopping.mode'],
    earlyStoppingPatience: ['early_stopping.patience'],
  },
  composition:
    'Hydra `defaults` lists, OmegaConf interpolation; `_base_`; anchors and merge keys; several whole variants at the top of one file are configs each',
  notSupported: 'keys that one project made up; schedules that are only named',
};

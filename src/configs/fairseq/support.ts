import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const fairseqSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['optimization.max_epoch', 'optimization.max_update'],
    learningRate: ['optimization.lr'],
    warmup: ['lr_scheduler.warmup_updates'],
    'batch.perDevice': ['dataset.batch_size'],
    'batch.accumulation': ['optimization.update_freq'],
    'batch.devices': ['distributed_training.distributed_world_size'],
    'optimizer.name': ['optimizer._name'],
    weightDecay: ['optimizer.weight_decay'],
    evaluateEvery: ['dataset.validate_interval_updates'],
    saveEvery: ['checkpoint.save_interval_updates'],
    keepCheckpoints: ['checkpoint.keep_interval_updates'],
    'selection.metric': ['checkpoint.best_checkpoint_metric'],
  },
  composition: 'Hydra `defaults` lists, OmegaConf interpolation; `???` is left open',
  notSupported: 'one learning rate an epoch; `update_freq` that changes by epoch',
};

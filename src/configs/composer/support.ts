import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const composerSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['max_epochs', 'max_duration', 'trainer.max_epochs', 'trainer.max_duration'],
    learningRate: [
      'optimizer.lr',
      'optimizer.sgd.lr',
      'trainer.optimizers.lr',
      'optimizer.decoupled_sgdw.lr',
      'optimizer.sgd.learning_rate',
      'optimizers.decoupled_adamw.lr',
    ],
    warmup: ['scheduler.t_warmup', 'trainer.schedulers.t_warmup', 'schedulers.*.init_args.t_warmup', 'schedulers.*.cosine_decay_with_warmup.t_warmup'],
    'batch.accumulation': ['grad_accum'],
    'batch.global': ['total_batch_size', 'train_batch_size', 'global_train_batch_size'],
    'optimizer.name': ['optimizer.name', 'optimizer.type', 'optimizer._target_', 'trainer.multi-step', 'trainer.optimizers', 'trainer.unless-set'],
    weightDecay: ['optimizer.sgd.weight_decay', 'trainer.optimizers.weight_decay', 'optimizer.decoupled_sgdw.weight_decay'],
    evaluateEvery: ['val_interval', 'eval_interval', 'validate_every_n_epochs', 'validate_every_n_batches', 'trainer.val_interval', 'trainer.eval_interval'],
    saveEvery: ['save_interval', 'trainer.save_interval'],
    keepCheckpoints: ['trainer.save_num_checkpoints_to_keep'],
  },
  composition: 'anchors and merge keys; OmegaConf interpolation of values in the same file',
  notSupported: 'algorithms that change the length of a run; timestamps in samples of an unknown data set',
};

import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const detectron2Support: ReaderSupport = {
  keys: {
    maxTrainSteps: ['train.max_iter', 'SOLVER.MAX_ITER'],
    learningRate: ['optimizer.lr', 'SOLVER.BASE_LR'],
    warmup: ['SOLVER.WARMUP_ITERS', 'lr_multiplier.warmup_length'],
    'batch.global': ['SOLVER.IMS_PER_BATCH', 'dataloader.train.total_batch_size'],
    weightDecay: ['SOLVER.WEIGHT_DECAY', 'optimizer.weight_decay'],
    evaluateEvery: ['TEST.EVAL_PERIOD', 'train.eval_period'],
    saveEvery: ['SOLVER.CHECKPOINT_PERIOD', 'train.checkpointer.period'],
    keepCheckpoints: ['train.checkpointer.max_to_keep'],
  },
  composition: '`_BASE_`, relative to the file that names it; LazyConfig files are read one by one, without those that they import',
  notSupported: 'schedules of a custom `build_lr_scheduler`; `cfg.merge_from_list` on the command line',
};

import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const timmSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['epochs'],
    learningRate: ['lr'],
    warmup: ['warmup_epochs'],
    'batch.perDevice': ['batch_size'],
    'batch.accumulation': ['grad_accum_steps'],
    'batch.devices': ['world_size'],
    'optimizer.name': ['opt'],
    weightDecay: ['weight_decay'],
    keepCheckpoints: ['checkpoint_hist'],
    'selection.metric': ['eval_metric'],
  },
  composition: 'none: one file is one config',
  notSupported: '`--sched` names of forks; the world size where the launcher sets it',
};

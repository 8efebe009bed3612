import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const espnetSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['max_epoch'],
    learningRate: ['optim_conf.lr'],
    warmup: ['scheduler_conf.warmup_steps'],
    'batch.accumulation': ['accum_grad'],
    'batch.global': ['batch_size'],
    'optimizer.name': ['optim'],
    weightDecay: ['optim_conf.weight_decay'],
    keepCheckpoints: ['keep_nbest_models'],
    'selection.metric': ['best_model_criterion'],
    'selection.goal': ['best_model_criterion'],
    earlyStoppingPatience: ['patience'],
  },
  composition: 'none: one file is one config',
  notSupported: '`batch_bins` and `batch_type: numel` as a batch in samples; options given to `asr.sh`',
};

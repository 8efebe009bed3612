import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const olmoSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['max_duration'],
    learningRate: ['optimizer.learning_rate'],
    warmup: ['scheduler.t_warmup'],
    'batch.perDevice': ['device_train_microbatch_size'],
    'batch.global': ['global_train_batch_size'],
    'optimizer.name': ['optimizer.name'],
    weightDecay: ['optimizer.weight_decay'],
    evaluateEvery: ['eval_interval'],
    saveEvery: ['save_interval'],
    keepCheckpoints: ['save_num_checkpoints_to_keep'],
  },
  composition: 'anchors and merge keys; OmegaConf interpolation of values in the same file',
  notSupported: 'custom resolvers (`path.choose:…`), which are left open; `stop_after`',
};

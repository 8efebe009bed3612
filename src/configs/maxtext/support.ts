import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const maxTextSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['steps'],
    learningRate: ['learning_rate'],
    warmup: ['warmup_steps_fraction'],
    'batch.perDevice': ['per_device_batch_size'],
    'batch.accumulation': ['gradient_accumulation_steps'],
    'optimizer.name': ['opt_type'],
    weightDecay: ['adam_weight_decay'],
    evaluateEvery: ['eval_interval'],
    saveEvery: ['checkpoint_period'],
    keepCheckpoints: ['max_num_checkpoints_to_keep'],
  },
  composition: '`base_config`, beside the file or from the folder of configs',
  notSupported: '`eval_interval: -1`, which is off; schedules set by `learning_rate_schedule_steps` of a base file',
};

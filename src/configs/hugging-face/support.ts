import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const huggingFaceSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['max_steps', 'total_episodes', 'max_train_steps', 'num_train_epochs'],
    learningRate: ['learning_rate'],
    warmup: ['warmup_ratio', 'warmup_steps', 'num_warmup_steps'],
    'batch.perDevice': ['per_gpu_train_batch_size', 'per_device_train_batch_size'],
    'batch.accumulation': ['gradient_accumulation_steps'],
    'batch.devices': ['num_processes', 'nproc_per_node'],
    'optimizer.name': ['optim'],
    weightDecay: ['weight_decay'],
    evaluateEvery: ['eval_steps', 'args.logging_steps'],
    saveEvery: ['save_steps', 'save_strategy', 'checkpointing_steps'],
    keepCheckpoints: ['save_total_limit', 'checkpoints_total_limit'],
    'selection.metric': ['metric_for_best_model'],
    'selection.loadBest': ['load_best_model_at_end'],
    earlyStoppingPatience: ['EarlyStoppingCallback.early_stopping_patience'],
  },
  composition: 'anchors and merge keys; OmegaConf interpolation of values in the same file',
  notSupported: "the launcher's number of processes (`accelerate`, `torchrun`) where the file does not say it; callbacks made in code",
};

import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const hydraSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['train.max_steps'],
    learningRate: ['optimizer.lr'],
    warmup: ['schedule.warmup_steps'],
    'batch.perDevice': ['train.batch_size'],
    'batch.accumulation': ['train.grad_accum'],
    'optimizer.name': ['optimizer.name'],
    weightDecay: ['optimizer.weight_decay'],
    evaluateEvery: ['train.eval_every'],
    saveEvery: ['train.save_every'],
  },
  composition: 'Hydra `defaults` lists, OmegaConf interpolation; an option of a group is read as a part of the configs that choose it',
  notSupported: 'overrides on the command line; groups of installed packages; custom resolvers',
};

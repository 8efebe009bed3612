import type { ReaderSupport } from '../support.ts';

/** What is read of this framework's configs, for `docs/configs.md`. */
export const speechbrainSupport: ReaderSupport = {
  keys: {
    maxTrainSteps: ['epochs', 'N_epochs', 'num_epochs', 'number_of_epochs', 'optimizer_step_limit'],
    learningRate: ['lr', 'lr_sgd', 'base_lr', 'lr_adam', 'lr_model', 'learning_rate'],
    warmup: ['n_warmup_steps'],
    'batch.perDevice': ['batch_size'],
    'batch.accumulation': ['gradient_accumulation', 'grad_accumulation_factor'],
  },
  composition: '`!ref` of values in the same file; `!include:`',
  notSupported: "hyper-parameters given by `yaml_overrides`; the brain class's own step limits",
};

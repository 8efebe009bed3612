import type { ScheduleFacts } from '../facts.ts';

/** What transformers' own schedulers do past their horizon: for the frameworks built on it too. */
export const transformersPastHorizon = {
  constant: 'none',
  constant_with_warmup: 'none',
  linear: 'zero',
  cosine: 'rises',
  cosine_with_restarts: 'zero',
  polynomial: 'floor',
  inverse_sqrt: 'none',
} as const;

export const huggingFaceFacts: ScheduleFacts = {
  framework: 'hugging-face',
  follows: 'transformers 5.18.0, src/transformers/optimization.py; warmup_ratio as in 4.x',
  runLengthKeys: ['max_steps', 'max_train_steps', 'num_train_epochs'],
  horizonKeys: ['max_steps', 'max_train_steps', 'num_train_epochs', 'lr_scheduler_kwargs.num_stable_steps', 'lr_scheduler_kwargs.num_decay_steps'],
  coupled: 'yes',
  pastHorizon: {
    ...transformersPastHorizon,
    cosine_with_min_lr: 'rises',
    cosine_warmup_with_min_lr: 'rises',
    warmup_stable_decay: 'zero',
  },
};

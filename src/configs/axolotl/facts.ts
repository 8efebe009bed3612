import type { ScheduleFacts } from '../facts.ts';

export const axolotlFacts: ScheduleFacts = {
  framework: 'axolotl',
  follows: 'axolotl 0.12, src/axolotl/core/trainers/mixins/scheduler.py and utils/schedulers.py, over transformers 5.18.0',
  runLengthKeys: ['max_steps', 'num_epochs'],
  horizonKeys: ['max_steps', 'num_epochs', 'cosine_constant_lr_ratio'],
  coupled: 'yes',
  pastHorizon: {
    constant: 'none',
    constant_with_warmup: 'none',
    linear: 'zero',
    cosine: 'rises',
    cosine_with_restarts: 'zero',
    polynomial: 'floor',
    inverse_sqrt: 'none',
    one_cycle: 'stops',
    rex: 'zero',
  },
};

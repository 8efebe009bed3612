import type { ScheduleFacts } from '../facts.ts';
import { transformersPastHorizon } from '../hugging-face/facts.ts';

export const axolotlFacts: ScheduleFacts = {
  framework: 'axolotl',
  follows: 'axolotl 0.12, src/axolotl/core/trainers/mixins/scheduler.py and utils/schedulers.py, over transformers 5.18.0',
  runLengthKeys: ['max_steps', 'num_epochs'],
  horizonKeys: ['max_steps', 'num_epochs', 'cosine_constant_lr_ratio'],
  coupled: 'yes',
  pastHorizon: {
    ...transformersPastHorizon,
    one_cycle: 'stops',
    rex: 'zero',
  },
};

import type { ScheduleFacts } from '../facts.ts';

export const torchtuneFacts: ScheduleFacts = {
  framework: 'torchtune',
  follows: 'torchtune bd2a0fc7, torchtune/training/lr_schedulers.py',
  runLengthKeys: ['epochs', 'max_steps_per_epoch', 'num_steps'],
  horizonKeys: ['epochs', 'max_steps_per_epoch'],
  coupled: 'yes',
  pastHorizon: { get_cosine_schedule_with_warmup: 'rises' },
};

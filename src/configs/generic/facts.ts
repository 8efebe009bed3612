import type { ScheduleFacts } from '../facts.ts';

export const genericFacts: ScheduleFacts = {
  framework: 'generic',
  follows: 'the definitions of the generic keys in docs/schedules.md',
  runLengthKeys: ['max_train_steps'],
  horizonKeys: ['max_train_steps', 'decay_steps', 'decay_over'],
  coupled: 'yes',
  pastHorizon: { constant: 'none', linear: 'zero', cosine: 'rises', inverse_sqrt: 'none', exponential: 'none' },
};

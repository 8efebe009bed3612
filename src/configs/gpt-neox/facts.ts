import type { ScheduleFacts } from '../facts.ts';

export const neoxFacts: ScheduleFacts = {
  framework: 'gpt-neox',
  follows: 'gpt-neox ea7aefd8, megatron/learning_rates.py AnnealingLR',
  runLengthKeys: ['train_iters', 'train_epochs'],
  horizonKeys: ['lr_decay_iters', 'lr_decay_fraction'],
  coupled: 'unless-set',
  pastHorizon: { constant: 'none', linear: 'floor', cosine: 'rises', exponential: 'none' },
};

import type { ScheduleFacts } from '../facts.ts';

export const nanogptFacts: ScheduleFacts = {
  framework: 'nanogpt',
  follows: 'nanoGPT 3adf61e1, train.py get_lr',
  runLengthKeys: ['max_iters'],
  horizonKeys: ['lr_decay_iters'],
  coupled: 'no',
  pastHorizon: { cosine: 'floor' },
};

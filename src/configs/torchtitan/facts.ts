import type { ScheduleFacts } from '../facts.ts';

export const torchtitanFacts: ScheduleFacts = {
  framework: 'torchtitan',
  follows: 'torchtitan b5bcd76c, torchtitan/components/optimizer/lr_scheduler.py; older layouts as 785c34c9 and a0a7ff73',
  runLengthKeys: ['training.steps'],
  horizonKeys: ['training.steps', 'lr_scheduler.total_steps', 'lr_scheduler.decay_ratio'],
  coupled: 'unless-set',
  pastHorizon: { linear: 'floor', sqrt: 'floor', cosine: 'floor' },
};

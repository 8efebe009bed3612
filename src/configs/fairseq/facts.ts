import type { ScheduleFacts } from '../facts.ts';

export const fairseqFacts: ScheduleFacts = {
  framework: 'fairseq',
  follows: 'fairseq 3d262bb2, fairseq/optim/lr_scheduler/',
  runLengthKeys: ['optimization.max_update', 'optimization.max_epoch'],
  horizonKeys: [
    'optimization.max_update',
    'lr_scheduler.total_num_update',
    'lr_scheduler.lr_period_updates',
    'lr_scheduler.phase_ratio',
    'lr_scheduler.decay_steps',
  ],
  coupled: 'unless-set',
  pastHorizon: { tri_stage: 'floor', inverse_sqrt: 'none', polynomial_decay: 'zero', cosine: 'repeats', fixed: 'none', step: 'none' },
};

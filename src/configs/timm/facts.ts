import type { ScheduleFacts } from '../facts.ts';

export const timmFacts: ScheduleFacts = {
  framework: 'timm',
  follows: 'timm 1.0, timm/scheduler and the defaults of train.py',
  runLengthKeys: ['epochs', 'lr_cycle_limit', 'lr_cycle_mul', 'cooldown_epochs', 'warmup_epochs with warmup_prefix'],
  horizonKeys: ['epochs', 'decay_epochs', 'decay_milestones'],
  coupled: 'yes',
  pastHorizon: { cosine: 'zero', poly: 'zero', tanh: 'zero', step: 'none', multistep: 'floor' },
};

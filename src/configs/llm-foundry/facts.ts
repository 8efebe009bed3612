import type { ScheduleFacts } from '../facts.ts';

export const llmFoundryFacts: ScheduleFacts = {
  framework: 'llm-foundry',
  follows: 'llm-foundry 8c8dd48f, llmfoundry/optim/scheduler.py; composer 64051888, composer/optim/scheduler.py',
  runLengthKeys: ['max_duration', 'scale_schedule_ratio'],
  horizonKeys: ['scheduler.t_max', 'scale_schedule_ratio', 'max_duration'],
  coupled: 'unless-set',
  pastHorizon: { constant_with_warmup: 'none', cosine_with_warmup: 'zero', linear_decay_with_warmup: 'zero', inv_sqrt_with_warmup: 'zero' },
};

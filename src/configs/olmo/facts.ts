import type { ScheduleFacts } from '../facts.ts';

export const olmoFacts: ScheduleFacts = {
  framework: 'olmo',
  follows: 'OLMo 59a53e3f, olmo/optim.py and olmo/train.py',
  runLengthKeys: ['max_duration', 'stop_at', 'stop_after'],
  horizonKeys: ['scheduler.t_max', 'max_duration'],
  coupled: 'unless-set',
  pastHorizon: {
    cosine_with_warmup: 'floor',
    linear_with_warmup: 'floor',
    inverse_sqrt_with_warmup: 'none',
    constant: 'none',
    cosine_linear_envelope: 'floor',
    constant_with_warmup: 'none',
  },
};

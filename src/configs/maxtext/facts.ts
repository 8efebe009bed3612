import type { ScheduleFacts } from '../facts.ts';

export const maxTextFacts: ScheduleFacts = {
  framework: 'maxtext',
  follows: 'MaxText e591f30c, src/maxtext/utils/maxtext_utils.py create_learning_rate_schedule; defaults of base.yml',
  runLengthKeys: ['steps'],
  horizonKeys: ['learning_rate_schedule_steps', 'steps'],
  coupled: 'unless-set',
  pastHorizon: { cosine: 'zero', wsd: 'zero' },
};

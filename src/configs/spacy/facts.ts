import type { ScheduleFacts } from '../facts.ts';

export const spacyFacts: ScheduleFacts = {
  framework: 'spacy',
  follows: 'spaCy 3 training/loop.py, thinc 8 and 9 thinc/schedules.py',
  runLengthKeys: ['training.max_steps', 'training.max_epochs', 'training.patience'],
  horizonKeys: ['training.optimizer.learn_rate.total_steps', 'training.optimizer.learn_rate.num_steps'],
  coupled: 'no',
  pastHorizon: { 'warmup_linear.v1': 'zero', 'slanted_triangular.v1': 'zero', 'cyclic_triangular.v1': 'repeats', 'decaying.v1': 'none', 'constant.v1': 'none' },
};

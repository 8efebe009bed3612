import type { ScheduleFacts } from '../facts.ts';

export const levanterFacts: ScheduleFacts = {
  framework: 'levanter',
  follows: 'levanter 9263f81e, src/levanter/optim/config.py',
  runLengthKeys: ['trainer.num_train_steps'],
  horizonKeys: ['trainer.num_train_steps', 'optimizer.decay', 'optimizer.cycle_length', 'optimizer.cycles'],
  coupled: 'yes',
  pastHorizon: { constant: 'none', cosine: 'floor', linear: 'floor', inv_sqrt: 'none', inv: 'none' },
};

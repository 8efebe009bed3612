import type { ScheduleFacts } from '../facts.ts';
import { torchFacts } from '../torch/facts.ts';

export const lightningFacts: ScheduleFacts = {
  framework: 'lightning',
  follows: 'Lightning 2.5, which steps a scheduler once an epoch unless its `interval` is `step`; the schedulers are torch 2.13',
  runLengthKeys: ['trainer.max_steps', 'trainer.max_epochs'],
  horizonKeys: torchFacts.horizonKeys,
  coupled: 'no',
  pastHorizon: torchFacts.pastHorizon,
};

import type { ScheduleFacts } from '../facts.ts';

export const kerasFacts: ScheduleFacts = {
  framework: 'keras',
  follows: 'Keras 3, keras/src/optimizers/schedules/learning_rate_schedule.py',
  runLengthKeys: ['fit(epochs), times steps per epoch'],
  horizonKeys: ['decay_steps (warmup excluded)', 'first_decay_steps', 'boundaries'],
  coupled: 'no',
  pastHorizon: {
    ExponentialDecay: 'none',
    PiecewiseConstantDecay: 'floor',
    PolynomialDecay: 'floor',
    InverseTimeDecay: 'none',
    CosineDecay: 'zero',
    CosineDecayRestarts: 'repeats',
  },
};

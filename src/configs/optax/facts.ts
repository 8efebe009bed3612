import type { ScheduleFacts } from '../facts.ts';

export const optaxFacts: ScheduleFacts = {
  framework: 'optax',
  follows: 'optax 0.2, optax/schedules/_schedule.py',
  runLengthKeys: ['the training loop: train_steps, num_train_steps …'],
  horizonKeys: ['decay_steps (warmup included)', 'transition_steps', 'boundaries_and_scales', 'boundaries'],
  coupled: 'no',
  pastHorizon: {
    constant_schedule: 'none',
    polynomial_schedule: 'floor',
    linear_schedule: 'zero',
    piecewise_constant_schedule: 'floor',
    exponential_decay: 'none',
    cosine_decay_schedule: 'zero',
    warmup_cosine_decay_schedule: 'zero',
    warmup_exponential_decay_schedule: 'none',
    sgdr_schedule: 'zero',
    linear_onecycle_schedule: 'floor',
    cosine_onecycle_schedule: 'floor',
  },
};

import type { ScheduleFacts } from '../facts.ts';

export const torchFacts: ScheduleFacts = {
  framework: 'torch',
  follows: 'torch 2.13, torch/optim/lr_scheduler.py',
  runLengthKeys: ['the training loop: max_steps, max_epochs, epochs …'],
  horizonKeys: ['T_max', 'total_steps', 'total_iters', 'milestones', 'T_0', 'step_size_up'],
  coupled: 'no',
  pastHorizon: {
    StepLR: 'none',
    MultiStepLR: 'floor',
    ConstantLR: 'none',
    LinearLR: 'floor',
    ExponentialLR: 'none',
    PolynomialLR: 'zero',
    CosineAnnealingLR: 'rises',
    CosineAnnealingWarmRestarts: 'repeats',
    OneCycleLR: 'stops',
    CyclicLR: 'repeats',
  },
};

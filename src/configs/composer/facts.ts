import type { ScheduleFacts } from '../facts.ts';

export const composerFacts: ScheduleFacts = {
  framework: 'composer',
  follows: 'composer 64051888, composer/optim/scheduler.py',
  runLengthKeys: ['max_duration', 'scale_schedule_ratio', 'max_epochs'],
  horizonKeys: ['t_max', 'milestones', 'scale_schedule_ratio', 'max_duration'],
  coupled: 'unless-set',
  pastHorizon: {
    StepScheduler: 'none',
    MultiStepScheduler: 'floor',
    ConstantScheduler: 'none',
    LinearScheduler: 'zero',
    ExponentialScheduler: 'none',
    CosineAnnealingScheduler: 'zero',
    CosineAnnealingWarmRestartsScheduler: 'repeats',
    PolynomialScheduler: 'zero',
    MultiStepWithWarmupScheduler: 'floor',
    ConstantWithWarmupScheduler: 'none',
    LinearWithWarmupScheduler: 'zero',
    CosineAnnealingWithWarmupScheduler: 'zero',
    PolynomialWithWarmupScheduler: 'zero',
  },
};

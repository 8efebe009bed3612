import type { ScheduleFacts } from '../facts.ts';

export const speechbrainFacts: ScheduleFacts = {
  framework: 'speechbrain',
  follows: 'SpeechBrain 1.0, speechbrain/nnet/schedulers.py; the first update (or epoch) has the value of the first call',
  runLengthKeys: ['number_of_epochs', 'optimizer_step_limit'],
  horizonKeys: ['epoch_count', 'total_steps', 'num_training_steps', 'the scheduler’s own arguments'],
  coupled: 'no',
  pastHorizon: {
    NoamScheduler: 'none',
    LinearScheduler: 'zero',
    StepScheduler: 'none',
    LinearWarmupScheduler: 'zero',
    CyclicCosineScheduler: 'rises',
    WarmAndExpDecayLRSchedule: 'none',
    InverseSquareRootScheduler: 'none',
    CyclicLRScheduler: 'repeats',
    TriStageLRSchedule: 'floor',
    WarmCoolDecayLRSchedule: 'zero',
    IntervalScheduler: 'floor',
    NoamIntervalScheduler: 'floor',
  },
};

import type { ScheduleFacts } from '../facts.ts';

export const olmoCoreFacts: ScheduleFacts = {
  framework: 'olmo-core',
  follows: 'OLMo-core fa6c5014, src/olmo_core/optim/scheduler.py',
  runLengthKeys: ['trainer.max_duration', 'trainer.hard_stop'],
  horizonKeys: ['scheduler.t_max', 'trainer.max_duration', 'scheduler.period_lengths', 'scheduler.stages'],
  coupled: 'unless-set',
  pastHorizon: {
    ConstantScheduler: 'none',
    ConstantWithWarmup: 'none',
    WSD: 'zero',
    PowerLR: 'zero',
    LinearWithWarmup: 'floor',
    InvSqrtWithWarmup: 'none',
    CosWithWarmup: 'floor',
    HalfCosWithWarmup: 'floor',
    CosWithWarmupAndLinearDecay: 'zero',
    WSDS: 'zero',
    ComposableScheduler: 'zero',
  },
};

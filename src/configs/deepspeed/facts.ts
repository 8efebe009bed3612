import type { ScheduleFacts } from '../facts.ts';

export const deepspeedFacts: ScheduleFacts = {
  framework: 'deepspeed',
  follows: 'DeepSpeed 22779f2c, deepspeed/runtime/lr_schedules.py',
  runLengthKeys: ['the training loop'],
  horizonKeys: ['scheduler.params.total_num_steps', 'scheduler.params.cycle_first_step_size', 'scheduler.params.cycle_second_step_size'],
  coupled: 'no',
  pastHorizon: { WarmupLR: 'none', WarmupDecayLR: 'zero', WarmupCosineLR: 'floor', OneCycle: 'floor', LRRangeTest: 'none' },
};

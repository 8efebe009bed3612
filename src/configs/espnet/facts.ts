import type { ScheduleFacts } from '../facts.ts';

export const espnetFacts: ScheduleFacts = {
  framework: 'espnet',
  follows: 'ESPnet2 of 2025, espnet2/schedulers and espnet2/tasks/abs_task.py; torch 2.13 for the schedulers of torch',
  runLengthKeys: ['max_epoch', 'num_iters_per_epoch', 'patience'],
  horizonKeys: ['scheduler_conf.total_steps', 'scheduler_conf.max_steps', 'scheduler_conf.T_max', 'scheduler_conf.first_cycle_steps'],
  coupled: 'no',
  pastHorizon: {
    warmuplr: 'none',
    noamlr: 'none',
    piecewiselinearwarmuplr: 'none',
    warmupsteplr: 'none',
    tristagelr: 'floor',
    exponentialdecaywarmup: 'none',
    cosineannealingwarmuprestarts: 'repeats',
    linearwarmupdecaylr: 'floor',
    steplr: 'none',
    multisteplr: 'floor',
    onecyclelr: 'stops',
    cycliclr: 'repeats',
    cosineannealinglr: 'rises',
  },
};

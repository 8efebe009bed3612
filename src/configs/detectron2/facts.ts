import type { ScheduleFacts } from '../facts.ts';

export const detectron2Facts: ScheduleFacts = {
  framework: 'detectron2',
  follows: 'detectron2 main of 2023, detectron2/solver/build.py and config/defaults.py, with fvcore common/param_scheduler.py',
  runLengthKeys: ['SOLVER.MAX_ITER'],
  horizonKeys: ['SOLVER.STEPS', 'SOLVER.MAX_ITER'],
  coupled: 'unless-set',
  pastHorizon: { WarmupMultiStepLR: 'floor', WarmupCosineLR: 'rises', WarmupStepWithFixedGammaLR: 'floor' },
};

import type { ScheduleFacts } from '../facts.ts';

export const nemoFacts: ScheduleFacts = {
  framework: 'nemo',
  follows: 'NeMo 8cfedd72 (2025-09), nemo/core/optim/lr_scheduler.py and nemo/core/classes/modelPT.py',
  runLengthKeys: ['trainer.max_steps', 'trainer.max_epochs'],
  horizonKeys: ['trainer.max_steps', 'trainer.max_epochs', 'model.optim.sched.max_steps'],
  coupled: 'yes',
  pastHorizon: {
    CosineAnnealing: 'floor',
    WarmupAnnealing: 'floor',
    PolynomialDecayAnnealing: 'floor',
    PolynomialHoldDecayAnnealing: 'floor',
    InverseSquareRootAnnealing: 'floor',
    SquareRootAnnealing: 'floor',
    SquareAnnealing: 'floor',
    NoamAnnealing: 'none',
    NoamHoldAnnealing: 'floor',
    WarmupHoldAnnealLinear: 'floor',
    WarmupHoldAnnealOneMinusSquareRoot: 'floor',
    WarmupPolicy: 'floor',
  },
};

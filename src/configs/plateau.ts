import type { Scalar } from '../model/source.ts';

type Options = Readonly<Record<string, Scalar>>;

/** torch 2.13 ReduceLROnPlateau: the defaults of its constructor; transformers hands its kwargs to the same class. */
export const plateauDefaults: Options = { mode: 'min', factor: 0.1, patience: 10, threshold: 1e-4, threshold_mode: 'rel', cooldown: 0, min_lr: 0, eps: 1e-8 };

/** transformers 5.18.0 `optimization.py` GreedyLR: the defaults of its constructor. */
export const greedyDefaults: Options = {
  mode: 'min',
  factor: 0.95,
  patience: 10,
  threshold: 1e-6,
  threshold_mode: 'abs',
  cooldown: 0,
  min_lr: 1e-3,
  max_lr: 1,
};

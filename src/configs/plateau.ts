import type { TrainingConfig } from '../model/config.ts';
import type { Scalar } from '../model/source.ts';
import { greedy } from '../schedules/simulations/greedy.ts';
import { reduceOnPlateau } from '../schedules/simulations/reduce-on-plateau.ts';

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

/**
 * The learning rate after each evaluation, in order, of a config whose schedule follows the evaluations
 * (`reduce-on-plateau`, `greedy`); null for any other schedule and where the config does not say the learning rate.
 */
export function ratesByEvaluation({ schedule, learningRate }: TrainingConfig, evaluations: readonly number[]): readonly number[] | null {
  if (schedule?.kind !== 'open' || learningRate === null) return null;
  const { parameters, family } = schedule;
  const number = (name: string) => (typeof parameters[name] === 'number' ? parameters[name] : undefined);
  const common = {
    rate: learningRate.value,
    goal: parameters.mode === 'max' ? ('max' as const) : ('min' as const),
    thresholdMode: parameters.threshold_mode === 'abs' ? ('abs' as const) : ('rel' as const),
    ...present('factor', number('factor')),
    ...present('patience', number('patience')),
    ...present('threshold', number('threshold')),
    ...present('cooldown', number('cooldown')),
    ...present('floor', number('min_lr')),
  };
  if (family === 'reduce-on-plateau') return reduceOnPlateau({ ...common, ...present('leastChange', number('eps')) }, evaluations);
  if (family !== 'greedy') return null;
  const own = { ...present('ceiling', number('max_lr')), ...present('warmup', number('warmup')), ...present('leastChange', number('eps')) };
  const smoothed = parameters.smooth === true ? present('smoothOver', number('window_size') ?? 50) : {};
  return greedy({ ...common, ...own, ...smoothed, ...present('resetAfter', number('reset_start')) }, evaluations);
}

function present<K extends string>(name: K, value: number | undefined): { readonly [P in K]?: number } {
  const entry: { [P in K]?: number } = {};
  if (value !== undefined) entry[name] = value;
  return entry;
}

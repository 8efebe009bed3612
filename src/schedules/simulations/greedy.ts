import { isBetter, type Threshold, worstOfAll } from './better.ts';

/** transformers' arguments under our names; each default is theirs. */
export interface Greedy extends Partial<Threshold> {
  readonly rate: number;
  /** 0.95 */
  readonly factor?: number;
  /** 10: bad, or good, evaluations in a row; the next one changes the rate. */
  readonly patience?: number;
  /** 0: evaluations after a reduction that count for nothing. */
  readonly cooldown?: number;
  /** 0: evaluations after an increase that count for nothing. */
  readonly warmup?: number;
  /** 1e-3: more than most learning rates, which then never fall. */
  readonly floor?: number;
  /** 1 */
  readonly ceiling?: number;
  /** 1e-8: a smaller change is not made. */
  readonly leastChange?: number;
  /** Evaluations are averaged over this many; not at all by default (smooth false; window_size 50 when true). */
  readonly smoothOver?: number;
  /** 500: reductions at the floor before everything starts again. */
  readonly resetAfter?: number;
}

interface State {
  rate: number;
  best: number;
  bad: number;
  good: number;
  cooling: number;
  warming: number;
  resetIn: number;
  window: number[];
}

type Settled = Required<Omit<Greedy, 'smoothOver'>>;

function reduce(state: State, settled: Settled): void {
  const reduced = Math.max(state.rate * settled.factor, settled.floor);
  if (state.rate - reduced > settled.leastChange) state.rate = reduced;
  if (state.rate <= settled.floor) {
    state.resetIn -= 1;
    if (state.resetIn <= 0) restart(state, settled);
  }
  state.cooling = settled.cooldown;
  state.bad = 0;
}

function increase(state: State, settled: Settled): void {
  const increased = Math.min(state.rate / settled.factor, settled.ceiling);
  if (increased - state.rate > settled.leastChange) state.rate = increased;
  state.resetIn = settled.resetAfter;
  state.warming = settled.warmup;
  state.good = 0;
}

/** Back to the first rate, with nothing remembered. */
function restart(state: State, settled: Settled): void {
  state.rate = settled.rate;
  state.best = worstOfAll(settled.goal);
  state.good = 0;
  state.warming = 0;
  state.resetIn = settled.resetAfter;
  state.window = [];
}

function judge(state: State, value: number, settled: Settled): void {
  if (isBetter(value, state.best, settled)) [state.best, state.bad, state.good] = [value, 0, state.good + 1];
  else [state.bad, state.good] = [state.bad + 1, 0];
  if (state.good > settled.patience) increase(state, settled);
  else if (state.bad > settled.patience) reduce(state, settled);
}

/**
 * The learning rate after each evaluation, in order: divided by the factor after more than `patience` better evaluations in a row,
 * multiplied by it after more than `patience` worse ones. Source: transformers 5.18.0 `optimization.py` GreedyLR.step.
 */
export function greedy(options: Greedy, evaluations: readonly number[]): readonly number[] {
  const defaults = { factor: 0.95, patience: 10, cooldown: 0, warmup: 0, floor: 1e-3, ceiling: 1, leastChange: 1e-8, resetAfter: 500 };
  const threshold: Threshold = { goal: 'min', threshold: 1e-6, thresholdMode: 'abs' };
  const settled: Settled = { ...threshold, ...defaults, ...options };
  const state: State = {
    rate: settled.rate,
    best: worstOfAll(settled.goal),
    bad: 0,
    good: 0,
    cooling: 0,
    warming: 0,
    resetIn: settled.resetAfter,
    window: [],
  };
  return evaluations.map((evaluation) => {
    let value = evaluation;
    if (options.smoothOver !== undefined) {
      state.window.push(evaluation);
      if (state.window.length > options.smoothOver) state.window.shift();
      value = state.window.reduce((sum, item) => sum + item, 0) / state.window.length;
    }
    if (state.cooling > 0) [state.cooling, state.bad, state.good] = [state.cooling - 1, 0, 0];
    else if (state.warming > 0) [state.warming, state.bad, state.good] = [state.warming - 1, 0, 0];
    else judge(state, value, settled);
    return state.rate;
  });
}

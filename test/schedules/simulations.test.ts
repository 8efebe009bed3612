import { describe, expect, test } from 'vitest';
import { greedy } from '../../src/schedules/simulations/greedy.ts';
import { reduceOnPlateau } from '../../src/schedules/simulations/reduce-on-plateau.ts';

/** Metrics and rates as the frameworks computed them: the vectors file's torch/ReduceLROnPlateau and hf/greedy. */
const plateau = [1.0, 0.9, 0.8, 0.79999, 0.8, 0.8, 0.8, 0.7, 0.71, 0.72, 0.73, 0.69];
const improving = [1.0, 0.9, 0.8, 0.7, 0.6, 0.6, 0.6, 0.6, 0.6, 0.59, 0.58];

describe('reduce on plateau', () => {
  test('reduces on the evaluation behind its patience, as torch computed it', () => {
    const rates = [0.1, 0.1, 0.1, 0.1, 0.1, 0.05, 0.05, 0.05, 0.05, 0.05, 0.025, 0.025];
    expect(reduceOnPlateau({ rate: 0.1, factor: 0.5, patience: 2 }, plateau)).toEqual(rates);
  });

  test('counts nothing while it cools down', () => {
    expect(reduceOnPlateau({ rate: 1, factor: 0.5, patience: 0, cooldown: 2 }, [1, 1, 1, 1, 1])).toEqual([1, 0.5, 0.5, 0.5, 0.25]);
  });

  test('takes absolute thresholds, the other direction, and a floor', () => {
    const options = { rate: 1, factor: 0.1, patience: 0, goal: 'max', threshold: 0.1, thresholdMode: 'abs', floor: 0.05 } as const;
    expect(reduceOnPlateau(options, [1, 1.05, 1.2, 1.25, 1.2])).toEqual([1, 0.1, 0.1, 0.05, 0.05]);
  });

  test('takes a NaN for a bad evaluation', () => {
    expect(reduceOnPlateau({ rate: 1, factor: 0.5, patience: 0 }, [1, Number.NaN])).toEqual([1, 0.5]);
  });
});

describe('greedy', () => {
  test('raises and lowers the rate, as transformers computed it', () => {
    const rates = [0.1, 0.1, 0.2, 0.2, 0.2, 0.2, 0.2, 0.1, 0.1, 0.1, 0.1];
    expect(greedy({ rate: 0.1, factor: 0.5, patience: 2 }, improving)).toEqual(rates);
  });

  test('never lowers a small rate, because its floor is larger', () => {
    expect(greedy({ rate: 5e-5, patience: 0 }, [1, 1, 1, 1])).toEqual([5e-5 / 0.95, 5e-5 / 0.95, 5e-5 / 0.95, 5e-5 / 0.95]);
  });

  test('starts again after so many reductions at its floor', () => {
    expect(greedy({ rate: 1, ceiling: 1, factor: 0.5, patience: 0, floor: 0.5, resetAfter: 2 }, [1, 1, 1, 1])).toEqual([1, 0.5, 1, 1]);
  });

  test('averages over a window', () => {
    expect(greedy({ rate: 0.1, factor: 0.5, patience: 0, smoothOver: 2 }, [1, 3, 0])).toEqual([0.2, 0.1, 0.05]);
  });
});

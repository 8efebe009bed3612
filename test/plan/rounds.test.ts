import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlanInput, planRounds } from '../../src/plan/rounds.ts';

const base: PlanInput = { productionSteps: 100_000, computeSteps: 1_000_000, rounds: 2, firstFraction: 0.1, finalRuns: 3, stepSeconds: 0.25, parallel: 8 };

describe('the worked examples of science.md §6.2', () => {
  test('A: two rounds', () => {
    const plan = planRounds(base);
    expect(plan?.rounds.map(({ steps, trials, cost }) => [steps, trials, cost])).toEqual([
      [10_000, 70, 700_000],
      [100_000, 3, 300_000],
    ]);
    expect(plan?.rounds.map(({ wallSeconds }) => wallSeconds)).toEqual([22_500, 25_000]);
    expect(plan?.totalCost).toBe(1_000_000);
  });

  test('B: three rounds', () => {
    const plan = planRounds({ ...base, rounds: 3 });
    expect(plan?.rounds.map(({ steps, trials, keep }) => [steps, trials, keep])).toEqual([
      [10_000, 35, 11],
      [31_623, 11, 3],
      [100_000, 3, 1],
    ]);
    expect(plan?.rounds.map(({ cost }) => Math.round(cost / 1000))).toEqual([350, 348, 300]);
    expect(plan?.rounds.map(({ wallSeconds }) => Math.round((wallSeconds ?? 0) / 100))).toEqual([125, 158, 250]);
    expect(plan?.rounds.slice(0, 2).map(({ keep, trials }) => Math.round((100 * keep) / trials))).toEqual([31, 27]);
  });

  test('C: four rounds from 2 % on, and what is to be said about it', () => {
    const plan = planRounds({ ...base, productionSteps: 300_000, computeSteps: 3_000_000, rounds: 4, firstFraction: 0.02, finalRuns: 2 });
    expect(plan?.rounds.map(({ steps, trials }) => [steps, trials])).toEqual([
      [6000, 133],
      [22_104, 36],
      [81_433, 9],
      [300_000, 2],
    ]);
    expect(Math.round((plan?.totalCost ?? 0) / 10_000)).toBe(293);
    expect(plan?.notes).toEqual(expect.arrayContaining(['rounds-overkill', 'first-fraction-low']));
  });
});

describe('a plan', () => {
  test('of one round spends everything at production length', () => {
    expect(planRounds({ ...base, rounds: 1 })?.rounds).toMatchObject([{ steps: 100_000, trials: 10, keep: 1 }]);
  });

  test('without compute gives the first round 25 trials', () => {
    expect(planRounds({ ...base, computeSteps: null })?.rounds[0]?.trials).toBe(25);
  });

  test('that cannot be paid for is none', () => {
    expect(planRounds({ ...base, computeSteps: 300_000 })).toBeNull();
    expect(planRounds({ ...base, computeSteps: 305_000 })).toBeNull();
  });

  test('says that below 2 % nothing holds, and that few trials tune few hyperparameters', () => {
    expect(planRounds({ ...base, firstFraction: 0.01 })?.notes).toContain('first-fraction-very-low');
    expect(planRounds({ ...base, computeSteps: 350_000 })?.notes).toContain('too-few-for-learning-rate');
    expect(planRounds({ ...base, computeSteps: 500_000 })?.notes).toContain('too-few-for-optimizer');
    expect(planRounds({ ...base, finalRuns: 1 })?.notes).toContain('keeps-too-few');
    expect(planRounds(base)?.notes).toEqual(['controls', 'complete-schedules']);
  });

  test('never costs more than its compute, and its rounds grow', () => {
    const inputs = fc.record({
      productionSteps: fc.integer({ min: 100, max: 10_000_000 }),
      rounds: fc.integer({ min: 2, max: 5 }),
      firstFraction: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
      finalRuns: fc.integer({ min: 1, max: 5 }),
      times: fc.double({ min: 1, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(inputs, ({ times, ...rest }) => {
        const computeSteps = times * rest.productionSteps;
        const plan = planRounds({ ...base, ...rest, computeSteps });
        if (plan === null) return;
        expect(plan.totalCost).toBeLessThanOrEqual(computeSteps * (1 + 1e-9) + rest.rounds);
        const lengths = plan.rounds.map(({ steps }) => steps);
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
        expect(lengths.at(-1)).toBe(rest.productionSteps);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { withWarmup } from '../../src/schedules/compose/with-warmup.ts';
import { exponential } from '../../src/schedules/families/exponential.ts';
import { inverseSquareRoot } from '../../src/schedules/families/inverse-square-root.ts';
import { linear } from '../../src/schedules/families/linear.ts';
import { multiStep } from '../../src/schedules/families/multi-step.ts';
import { compareRuns, sharesOfRun } from '../../src/schedules/shares.ts';

/** The worked examples of the reference: science.md §4.5 and §4.6. */
describe('stretched schedules', () => {
  test('an inverse square root run ten times as long spends 90 % of it below the old final rate', () => {
    const schedule = withWarmup({ body: inverseSquareRoot({ peak: 1, timescale: 100 }), steps: 100 });
    const change = compareRuns({ schedule, runSteps: 1000 }, { schedule, runSteps: 10_000 });
    expect(change.shareBelowOldFinal).toBeCloseTo(0.903, 2);
    expect(sharesOfRun(schedule, 1000).meanOverPeak).toBeCloseTo(0.482, 2);
    expect(sharesOfRun(schedule, 10_000).meanOverPeak).toBeCloseTo(0.185, 3);
    expect(change.sumRatio).toBeCloseTo(3.8, 1);
  });

  test('an exponential decay continued from 10k to 100k is below 1 % of its peak for 90.8 % of the run', () => {
    const shares = sharesOfRun(exponential({ start: 3e-4, ratio: 0.9995 }), 100_000);
    expect(shares.below.hundredth).toBeCloseTo(0.908, 3);
    expect(shares.peak).toBe(3e-4);
  });

  test('milestones that stay where they were leave 91 % at the lowest rate', () => {
    const schedule = multiStep({ start: 1, gamma: 0.1, milestones: [3000, 6000, 9000] });
    expect(sharesOfRun(schedule, 100_000).below.hundredth).toBeCloseTo(0.91, 2);
  });

  test('a linear decay kept at 10k while running 20k adds steps at nothing', () => {
    const schedule = withWarmup({ body: linear({ start: 3e-4, end: 0, steps: 9500 }), steps: 500 });
    const change = compareRuns({ schedule, runSteps: 10_000 }, { schedule, runSteps: 20_000 });
    expect(change).toMatchObject({ addedSteps: 10_000, addedMeanOverPeak: 0, addedShareBelowHundredth: 1, sumRatio: 1 });
  });

  test('no step is added by a shorter run', () => {
    const schedule = linear({ start: 1, end: 0, steps: 100 });
    expect(compareRuns({ schedule, runSteps: 100 }, { schedule, runSteps: 50 })).toMatchObject({ addedSteps: -50, addedMeanOverPeak: null });
  });
});

test('a decay to zero: the shares of the closed forms, at a thousand steps and at a billion', () => {
  for (const steps of [1000, 1_000_000_000]) {
    const shares = sharesOfRun(linear({ start: 2, end: 0, steps }), steps);
    expect(shares.below.half).toBeCloseTo(0.5, 2);
    expect(shares.below.tenth).toBeCloseTo(0.1, 2);
    expect(shares.below.hundredth).toBeCloseTo(0.01, 2);
    expect(shares.meanOverPeak).toBeCloseTo(0.5, 2);
  }
});

test('a run that ends inside its warmup is measured by the peak that it reaches', () => {
  const schedule = withWarmup({ body: linear({ start: 1, end: 0, steps: 900 }), steps: 100, form: '(u+1)/W' });
  expect(sharesOfRun(schedule, 50)).toMatchObject({ peak: 0.5, final: 0.5 });
});

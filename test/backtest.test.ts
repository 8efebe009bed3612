import { describe, expect, test } from 'vitest';
import { annealingErrors, errorSummary } from '../scripts/backtest/annealing.ts';
import { constantRateTrials, curvesAreThere } from '../scripts/backtest/curves.ts';
import { confusionOf, halfRuns } from '../scripts/backtest/late-steps.ts';
import { worldOf } from '../scripts/backtest/simulated-worlds.ts';
import { simulate } from '../scripts/backtest/simulations.ts';
import { truths } from '../scripts/backtest/truths.ts';

describe.skipIf(!curvesAreThere)('on the public curves (skipped without ../shared/curves)', () => {
  test('the annealing law, fitted on one cosine and one constant run, gives the other final losses', () => {
    const errors = annealingErrors();
    expect(errors.length).toBeGreaterThan(0);
    expect(errorSummary(errors).max).toBeLessThanOrEqual(0.01);
    expect(errorSummary(errors).median).toBeLessThanOrEqual(0.004);
  });
  test('best-step-late and best-step-early on finished constant-rate trials cut at half', () => {
    const halves = halfRuns(constantRateTrials(), 'validation/loss');
    const { judged, precision, recall } = confusionOf(halves);
    expect(judged).toBeGreaterThan(200);
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(halves.filter(({ early, gained }) => early === 'advise' && gained).length).toBeLessThanOrEqual(1);
  }, 60_000);
});

describe('simulated studies', () => {
  test('are the same for the same seed', () => {
    const values = (seed: number) => worldOf(seed).study.trials.map(({ best }) => best?.value);
    expect(values(11)).toEqual(values(11));
    expect(values(11)).not.toEqual(values(18));
  });
  test('each truth has worlds in which its rule is to keep silent', () => {
    const worlds = Array.from({ length: 70 }, (_, index) => worldOf(index + 1));
    for (const truth of truths.values()) expect(worlds.some((world) => truth(world) === false)).toBe(true);
  });
  test('a rule never speaks of three trials as if they were consistent, and seldom where nothing is to be gained', () => {
    const { rates } = simulate(210);
    for (const one of rates.filter(({ rule }) => rule.startsWith('best-step'))) {
      expect(one.threeTrials).toBeGreaterThan(0);
      expect(one.spokeAtThree).toBe(0);
      expect(one.falseWarnings / one.silent).toBeLessThan(0.1);
    }
  }, 60_000);
});

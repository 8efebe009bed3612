import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveNonNegative } from '../../src/statistics/linear-solve.ts';
import { curveFamilies, predictByEnsemble, predictByFamily } from '../../src/statistics/power-laws.ts';
import { fitSeparable, type SeparableModel, valueAt } from '../../src/statistics/separable-fit.ts';
import { random } from '../helpers/study.ts';

const places = Array.from({ length: 40 }, (_, index) => (index + 2) / 41);
const power: SeparableModel = { basis: (x, [alpha = 1]) => [1, x ** -alpha], grid: [[0.1, 0.3, 1, 3]], notNegative: [false, true] };

describe('a separable fit', () => {
  test('finds the constants that made the curve', () => {
    const fit = fitSeparable(power, { places, values: places.map((x) => 2 + 0.3 * x ** -0.62), scale: 0.001 });
    expect(fit?.shape[0]).toBeCloseTo(0.62, 3);
    expect(fit?.coefficients[0]).toBeCloseTo(2, 3);
    expect(fit?.coefficients[1]).toBeCloseTo(0.3, 3);
  });
  test('one value in eight far off moves it little', () => {
    const values = places.map((x, index) => 2 + 0.3 * x ** -0.62 + (index % 8 === 3 ? 5 : 0));
    const fit = fitSeparable(power, { places, values, scale: 0.001 });
    expect(fit === null ? Number.NaN : valueAt(power, fit, 2)).toBeCloseTo(2 + 0.3 * 2 ** -0.62, 2);
  });
  test('a coefficient that must not be negative is 0 where the curve rises', () => {
    const fit = fitSeparable(power, { places, values: places.map((x) => 1 + x), scale: 0.01 });
    expect(fit?.coefficients[1]).toBe(0);
  });
  test('nothing finite, no fit', () => {
    expect(fitSeparable(power, { places: [0, 1], values: [1, 2], scale: 1 })).toBeNull();
    expect(fitSeparable(power, { places, values: places.map(() => Number.NaN), scale: 1 })).toBeNull();
  });
});

test('least squares of columns that say the same tells nothing', () => {
  const column = Float64Array.from([1, 2, 3]);
  const weights = new Float64Array(3).fill(1);
  expect(solveNonNegative({ columns: [column, column], values: [1, 2, 3], weights, notNegative: [false, false] })).toBeNull();
  expect(solveNonNegative({ columns: [column], values: [-1, -2, -3], weights, notNegative: [true] })).toEqual([0]);
});

describe('the ensemble', () => {
  const truths = {
    pow3: (x: number) => 2 + 0.4 * x ** -0.5,
    pow4: (x: number) => 2 + 0.4 * (x + 0.2) ** -0.8,
    mmf: (x: number) => 2 + 3 / (1 + (8 * x) ** 1.3),
    exp3: (x: number) => 2 + 2 * Math.exp(-3 * x),
  } as const;

  test.for(curveFamilies.map(({ name }) => name))('%s is carried on by its own family to 3 % of what is still to fall', (name) => {
    const truth = truths[name];
    const prefix = { x: places, loss: places.map(truth), noise: 0 };
    const found = predictByFamily(prefix, 4).find((one) => one.name === name)?.value ?? Number.NaN;
    expect(Math.abs(found - truth(4))).toBeLessThan(0.03 * (truth(1) - truth(4)));
  });
  test('of a noisy power law twice as far it is off by less than the last value is', () => {
    const next = random(3);
    const loss = places.map((x) => truths.pow3(x) + 0.004 * next.normal());
    const forecast = predictByEnsemble({ x: places, loss, noise: 0.004 }, 2, truths.pow3(1));
    expect(Math.abs(forecast - truths.pow3(2))).toBeLessThan(0.2 * (truths.pow3(1) - truths.pow3(2)));
  });
  test('whatever it is given it answers with a number in its range, or with none', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: false, min: -1e300, max: 1e300 }), { maxLength: 30 }), fc.double({ min: 1, max: 4, noNaN: true }), (loss, x) => {
        const forecast = predictByEnsemble({ x: loss.map((_, index) => (index + 1) / loss.length), loss, noise: 0 }, x, 1);
        return Number.isNaN(forecast) || (forecast >= 0.25 && forecast <= 1.25);
      }),
      { numRuns: 60 },
    );
  });
});

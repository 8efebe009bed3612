import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluationNoise } from '../../src/statistics/noise.ts';
import { median, medianAbsoluteDeviation, movingMedian, quantileOfSorted, standardDeviation } from '../../src/statistics/order.ts';
import { fallPerDoubling, slopeOnLogStep, theilSenSlope } from '../../src/statistics/slope.ts';
import { random } from '../helpers/study.ts';

test('a curve that falls by 0.3 each time the steps double', () => {
  const steps = Array.from({ length: 20 }, (_, index) => 100 * (index + 1));
  const values = steps.map((step) => 5 - 0.3 * Math.log2(step));
  expect(fallPerDoubling(steps, values)).toBeCloseTo(0.3, 12);
});

test('a third of wild values does not move the slope much', () => {
  const steps = Array.from({ length: 30 }, (_, index) => 100 * (index + 1));
  const values = steps.map((step, index) => (index % 4 === 0 ? 99 : 5 - 0.3 * Math.log2(step)));
  expect(fallPerDoubling(steps, values)).toBeGreaterThan(0.2);
  expect(fallPerDoubling(steps, values)).toBeLessThan(0.4);
});

test('fewer than six usable points are undecided', () => {
  expect(slopeOnLogStep([1, 2, 3, 4, 5], [5, 4, 3, 2, 1])).toBeNull();
  expect(slopeOnLogStep([0, 1, 2, 3, 4, 5], [6, 5, 4, 3, 2, 1])).toBeNull();
  expect(slopeOnLogStep([1, 2, 3, 4, 5, 6], [5, 4, Number.NaN, 2, 1, 0])).toBeNull();
  expect(slopeOnLogStep([7, 7, 7, 7, 7, 7], [5, 4, 3, 2, 1, 0])).toBeNull();
});

test('of many points a part of the pairs says the same', () => {
  const steps = Array.from({ length: 5_000 }, (_, index) => 5_000 + index);
  const values = steps.map((step) => 2 - 0.1 * Math.log2(step));
  expect(fallPerDoubling(steps, values)).toBeCloseTo(0.1, 4);
});

test('the incomplete form is as robust as the full one', () => {
  const next = random(5);
  const steps = Array.from({ length: 400 }, (_, index) => 400 + index);
  const values = steps.map((step) => (next.uniform() < 0.15 ? 50 : 2 - 0.1 * Math.log2(step) + 0.01 * next.normal()));
  expect(fallPerDoubling(steps, values)).toBeGreaterThan(0.085);
  expect(fallPerDoubling(steps, values)).toBeLessThan(0.115);
});

test('the median of pair slopes', () => {
  expect(theilSenSlope([0, 1, 2], [0, 1, 10])).toBe(5);
  expect(theilSenSlope([1], [1])).toBeNaN();
});

test('noise is told from differences, so that a trend is none', () => {
  const next = random(3);
  const noisy = Array.from({ length: 2_000 }, (_, index) => 10 - 0.01 * index + 0.2 * next.normal());
  expect(evaluationNoise(noisy)).toBeGreaterThan(0.17);
  expect(evaluationNoise(noisy)).toBeLessThan(0.23);
  expect(evaluationNoise(Array.from({ length: 20 }, (_, index) => index))).toBeCloseTo(0, 12);
  expect(evaluationNoise([1, 2, 3, 4, 5, 6, 7])).toBeNull();
});

test('medians and their kin', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNaN();
  expect(medianAbsoluteDeviation([1, 1, 2, 2, 4, 6, 9])).toBe(1);
  expect(movingMedian([5, 1, 9, 2, 2], 3)).toEqual([3, 5, 2, 2, 2]);
  expect(quantileOfSorted([1, 2, 3, 4], 0.25)).toBe(1.75);
  expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.138089935, 9);
  expect(standardDeviation([1])).toBeNaN();
});

test('the median lies between the extremes and ignores order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 }), (values) => {
      expect(median(values)).toBe(median(values.toReversed()));
      expect(median(values)).toBeGreaterThanOrEqual(Math.min(...values));
      expect(median(values)).toBeLessThanOrEqual(Math.max(...values));
    }),
    { seed: 1 },
  );
});

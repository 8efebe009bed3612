import { expect, test } from 'vitest';
import { conformalRange, forecastScore, scoreUnit } from '../../src/statistics/conformal.ts';
import { random } from '../helpers/study.ts';

const scores = (count: number) => Array.from({ length: count }, (_, index) => index + 1 - (count + 1) / 2);

test('99 scores: the 5th smallest and the 95th', () => {
  expect(conformalRange(scores(99), 0.9)).toEqual({ low: -45, high: 45, scores: 99 });
});
test('19 scores are the fewest with two tails: all of them', () => {
  expect(conformalRange(scores(19), 0.9)).toEqual({ low: -9, high: 9, scores: 19 });
});
test('10 to 18: a symmetric range from the sizes', () => {
  expect(conformalRange([0, 0, 0, 0, 0, 0, 0, 0, -3, 7], 0.9)).toEqual({ low: -7, high: 7, scores: 10 });
});
test('fewer than 10, or a level that 10 cannot reach: none', () => {
  expect(conformalRange(scores(9), 0.9)).toBeNull();
  expect(conformalRange([...scores(9), Number.NaN], 0.9)).toBeNull();
  expect(conformalRange(scores(10), 0.95)).toBeNull();
});
test('a new score of the same kind lies inside as often as promised', () => {
  const next = random(7);
  let inside = 0;
  for (let round = 0; round < 2_000; round += 1) {
    const range = conformalRange(
      Array.from({ length: 39 }, () => next.normal() ** 3),
      0.9,
    );
    const fresh = next.normal() ** 3;
    if (range !== null && fresh >= range.low && fresh <= range.high) inside += 1;
  }
  expect(inside / 2_000).toBeGreaterThan(0.88);
  expect(inside / 2_000).toBeLessThan(0.92);
});
test('a score counts in units of the forecast change and one per cent of the last value', () => {
  expect(scoreUnit(1.9, 2)).toBeCloseTo(0.12, 12);
  expect(forecastScore({ actual: 1.96, forecast: 1.9, last: 2 })).toBeCloseTo(0.5, 12);
});

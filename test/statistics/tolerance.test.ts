import { describe, expect, test } from 'vitest';
import { normalCdf, normalQuantile } from '../../src/statistics/normal.ts';
import { logNormalUpperBound, toleranceFactor } from '../../src/statistics/tolerance.ts';

describe('the factors of the reference, content 0.90', () => {
  const n = [5, 6, 8, 10, 15, 20, 30];
  test.each([
    { confidence: 0.8, factors: [2.15, 2.01, 1.86, 1.77, 1.65, 1.59, 1.52] },
    { confidence: 0.95, factors: [3.41, 3.01, 2.58, 2.35, 2.07, 1.93, 1.78] },
  ])('confidence $confidence', ({ confidence, factors }) => {
    expect(n.map((count) => Math.round(toleranceFactor(count, { content: 0.9, confidence }) * 100) / 100)).toEqual(factors);
  });
});

test('the worked example: bounds of 16,497 and 20,122 steps', () => {
  const steps = [0.031, 0.044, 0.052, 0.047, 0.066, 0.039, 0.058, 0.071].map((fraction) => fraction * 200_000);
  expect(Math.round(logNormalUpperBound(steps, { content: 0.9, confidence: 0.8 }))).toBe(16_497);
  expect(Math.round(logNormalUpperBound(steps, { content: 0.9, confidence: 0.95 }))).toBe(20_122);
});

test('published factors with more digits, and far from the table', () => {
  expect(toleranceFactor(2, { content: 0.9, confidence: 0.95 })).toBeCloseTo(20.581, 2);
  expect(toleranceFactor(3, { content: 0.9, confidence: 0.95 })).toBeCloseTo(6.1553, 3);
  expect(toleranceFactor(10_000, { content: 0.9, confidence: 0.8 })).toBeCloseTo(1.293, 2);
  expect(toleranceFactor(1, { content: 0.9, confidence: 0.8 })).toBeNaN();
});

test('one value is its own bound, and no value has none', () => {
  expect(logNormalUpperBound([120], { content: 0.9, confidence: 0.8 })).toBeCloseTo(120, 9);
  expect(logNormalUpperBound([], { content: 0.9, confidence: 0.8 })).toBeNaN();
});

test('the normal distribution function and its inverse', () => {
  expect(normalCdf(0)).toBe(0.5);
  expect(normalCdf(1.96)).toBeCloseTo(0.9750021048517795, 14);
  expect(normalCdf(-6) / 9.865876450376946e-10).toBeCloseTo(1, 12);
  expect(normalCdf(3.0000001) - normalCdf(2.9999999)).toBeCloseTo(2e-7 * 0.00443184841, 12);
  expect(normalCdf(-50)).toBe(0);
  expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655446004, 12);
  expect(normalCdf(Number.NaN)).toBeNaN();
});

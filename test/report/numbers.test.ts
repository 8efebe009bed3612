import { describe, expect, test } from 'vitest';
import { amount, count, learningRate, median, metricValue, percent, quantity } from '../../src/report/numbers.ts';

describe('numbers as people read them', () => {
  test.for([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [2399.6, '2,400'],
    [1e9, '1,000,000,000'],
    [1e18, '1.000e+18'],
    [-1200, '-1,200'],
    [Number.NaN, '–'],
  ] as const)('a count of %d is %s', ([value, shown]) => expect(count(value)).toBe(shown));
  test.for([
    [0, '0 %'],
    [0.0004, '0.04 %'],
    [0.005, '0.5 %'],
    [0.025, '2.5 %'],
    [0.09, '9 %'],
    [0.0999, '10 %'],
    [0.125, '13 %'],
    [1, '100 %'],
    [1.5, '150 %'],
    [Number.POSITIVE_INFINITY, '–'],
  ] as const)('a share of %d is %s', ([value, shown]) => expect(percent(value)).toBe(shown));
  test.for([
    [0.1, '0.1'],
    [0.003, '0.003'],
    [0.0005, '5e-4'],
    [3e-5, '3e-5'],
    [2.998572332372787e-5, '2.999e-5'],
    [0.99996, '1'],
    [0, '0'],
    [Number.NaN, '–'],
  ] as const)('a learning rate of %d is %s', ([value, shown]) => expect(learningRate(value)).toBe(shown));
  test.for([
    [0.405605, '0.4056'],
    [12345.678, '12346'],
    [0.00001234, '1.234e-5'],
    [100, '100'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-inf'],
  ] as const)('a metric of %d is %s', ([value, shown]) => expect(metricValue(value)).toBe(shown));
  test('lengths carry their unit', () => {
    expect(quantity({ value: 8000, unit: 'steps' })).toBe('8,000 steps');
    expect(quantity({ value: 2.5, unit: 'epochs' })).toBe('2.5 epochs');
    expect(quantity({ value: 0.03, unit: 'fraction' })).toBe('3 %');
    expect(amount(4.959349593495935)).toBe('4.959');
  });
  test('the median of an even number of values lies between the two in the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, null]);
  });
});

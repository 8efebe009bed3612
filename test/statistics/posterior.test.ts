import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { always, consistently, fewestNeeded, holds, jeffreysPrior, posteriorAbove, wilsonInterval } from '../../src/statistics/posterior.ts';

const trials = [4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50];

describe('the table of the reference, every cell', () => {
  const rows: [string, (n: number) => number | null, (number | null)[]][] = [
    ['consistently', (n) => fewestNeeded(consistently, n), [4, 5, 6, 6, 7, 8, 8, 9, 11, 14, 17, 20, 26, 31]],
    ['always', (n) => fewestNeeded(always, n), [null, null, 6, 7, 8, 9, 10, 12, 14, 19, 23, 27, 36, 44]],
    ['above 0.7 with 90 %', (n) => fewestNeeded({ above: 0.7, belief: 0.9, prior: jeffreysPrior }, n), [4, 5, 6, 7, 8, 9, 9, 11, 13, 17, 21, 25, 32, 40]],
    ['Wilson, one-sided 95 % bound above 0.5', wilsonFewest, [4, 5, 6, 6, 7, 7, 8, 9, 11, 14, 17, 20, 26, 31]],
  ];
  test.each(rows)('%s', (_, fewest, expected) => expect(trials.map(fewest)).toEqual(expected));
});

function wilsonFewest(n: number): number | null {
  for (let k = 0; k <= n; k += 1) if (wilsonInterval(k, n, 1.6448536).low > 0.5) return k;
  return null;
}

test('three of three are never consistent, and six of six are the first "always"', () => {
  expect(posteriorAbove(3, 3, 0.5)).toBeCloseTo(0.9375, 10);
  expect(holds(consistently, 3, 3)).toBe(false);
  expect(holds(always, 5, 5)).toBe(false);
  expect(holds(always, 6, 6)).toBe(true);
});

test('impossible counts hold nothing', () => {
  expect(posteriorAbove(3, 2, 0.5)).toBeNaN();
  expect(holds(consistently, Number.NaN, 5)).toBe(false);
  expect(wilsonInterval(0, 0, 1.645)).toEqual({ low: 0, high: 1 });
});

test('one more trial in the zone never weakens a statement', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), (k, misses) => {
      expect(posteriorAbove(k + 1, k + 1 + misses, 0.5)).toBeGreaterThanOrEqual(posteriorAbove(k, k + misses, 0.5) - 1e-12);
    }),
    { seed: 1 },
  );
});

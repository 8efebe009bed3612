import { expect, test } from 'vitest';
import { nelderMead } from '../../src/statistics/nelder-mead.ts';

test('a narrow, bent valley: Rosenbrock', () => {
  const [x = 0, y = 0] = nelderMead(([a = 0, b = 0]) => (1 - a) ** 2 + 100 * (b - a * a) ** 2, { place: [-1.2, 1], steps: [0.5, 0.5], looks: 400 });
  expect(x).toBeCloseTo(1, 4);
  expect(y).toBeCloseTo(1, 4);
});
test('one direction', () => {
  expect(nelderMead(([a = 0]) => (a - 3) ** 2, { place: [0], steps: [1], looks: 80 })[0]).toBeCloseTo(3, 5);
});
test('no number is no improvement, and the looks are an upper bound', () => {
  let looks = 0;
  const found = nelderMead(
    () => {
      looks += 1;
      return Number.NaN;
    },
    { place: [1, 2], steps: [1, 1], looks: 30 },
  );
  expect(found).toEqual([1, 2]);
  expect(looks).toBeLessThanOrEqual(30);
});

import { expect, test } from 'vitest';
import { mismatchOf } from '../../src/changes/horizon.ts';
import { piecewiseConstant } from '../../src/schedules/families/piecewise.ts';

const schedule = piecewiseConstant({ boundaries: [3000, 6000], values: [0.1, 0.01, 0.001] });

test('drops inside the run are no decay that ends early', () => {
  expect(mismatchOf({ schedule, runSteps: 10_000 })).toBeNull();
});

test('a last drop behind the run never happens', () => {
  expect(mismatchOf({ schedule, runSteps: 5000 })).toMatchObject({ mismatch: 'drop-never-happens' });
});

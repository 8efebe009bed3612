import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearningRateSchedule } from '../../src/model/schedule.ts';
import { falling, schedule, unbounded } from './some-schedule.ts';

const runs = { seed: 20_261_103, numRuns: 400 };
const range = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 900 })).map(([from, terms]) => [from, from + terms] as const);

function rates(of: LearningRateSchedule, from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => of.at(from + i));
}

/** fast-check's assert, for properties that are not asynchronous. */
function check(property: fc.IProperty<unknown>, parameters: { seed: number; numRuns: number }): void {
  const details = fc.check(property, parameters);
  if (details.failed) throw new Error(fc.defaultReportMessage(details) ?? 'a property failed');
}

describe('every schedule', () => {
  test('sums to what its rates add up to', () => {
    check(
      fc.property(fc.oneof(schedule, unbounded), range, (of, [from, to]) => {
        const added = rates(of, from, to).reduce((sum, value) => sum + value, 0);
        const size = rates(of, from, to).reduce((sum, value) => sum + Math.abs(value), 0);
        expect(Math.abs(of.sum(from, to) - added)).toBeLessThanOrEqual(2e-13 * size + 1e-13 * Math.min(of.peak, 1));
      }),
      runs,
    );
  });

  test('counts what is below a level, also where the level is one of its rates', () => {
    check(
      fc.property(
        fc.oneof(schedule, unbounded),
        range,
        fc.integer({ min: 0, max: 1600 }),
        fc.double({ min: 0, max: 1.1, noNaN: true }),
        (of, [from, to], u, part) => {
          const all = rates(of, from, to);
          for (const level of [of.at(u), part * Math.min(of.peak, 100)])
            expect(of.countBelow(level, from, to)).toBe(all.filter((value) => value < level).length);
        },
      ),
      runs,
    );
  });

  test('keeps its rates between 0 and its peak', () => {
    check(
      fc.property(schedule, (of) => {
        for (const value of rates(of, 0, 1200)) {
          expect(value).toBeGreaterThanOrEqual(-1e-16);
          expect(value).toBeLessThanOrEqual(of.peak * (1 + 1e-12));
        }
      }),
      { ...runs, numRuns: 150 },
    );
  });

  test('covers every range with stretches that keep their direction', () => {
    check(
      fc.property(schedule, range, (of, [from, to]) => {
        let next = from;
        for (const stretch of of.stretches(from, to)) {
          expect(stretch.from).toBe(next);
          expect(stretch.to).toBeGreaterThan(stretch.from);
          next = stretch.to;
          for (let u = stretch.from + 1; u < stretch.to; u += 1) {
            const change = of.at(u) - of.at(u - 1);
            if (stretch.direction === 0) expect(change).toBe(0);
            else expect(change * stretch.direction).toBeGreaterThanOrEqual(-1e-15 * of.peak);
          }
        }
        expect(next).toBe(Math.max(from, to));
      }),
      { ...runs, numRuns: 200 },
    );
  });
});

describe('decays', () => {
  test('never rise', () => {
    check(
      fc.property(falling, (of) => {
        const all = rates(of, 0, 1000);
        for (const [i, value] of all.entries()) if (i > 0) expect(value).toBeLessThanOrEqual((all[i - 1] ?? 0) + 1e-15 * of.peak);
      }),
      { ...runs, numRuns: 150 },
    );
  });
});

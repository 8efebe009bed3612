import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cosine } from '../../src/schedules/families/cosine.ts';

import { multiStep } from '../../src/schedules/families/multi-step.ts';
import { restarts } from '../../src/schedules/families/restarts.ts';
import { evenUpdates, isDrawable } from '../../src/schedules/samples.ts';

/** How many points older Mermaid puts on an axis from 0 to `end`: it adds the distance of two points until it is past the end. */
function pointsOnAxis(end: number, points: number): number {
  let count = 0;
  for (let at = 0; at <= end; at += end / (points - 1)) count += 1;
  return count;
}

describe('even updates', () => {
  test('are all of a short run', () => {
    expect(evenUpdates(0)).toEqual([]);
    expect(evenUpdates(1)).toEqual([0]);
    expect(evenUpdates(60)).toEqual(Array.from({ length: 60 }, (_, index) => index));
  });

  test('lie whole updates apart where the length allows it', () => {
    expect(evenUpdates(5000).slice(-3)).toEqual([4800, 4900, 4999]);
  });

  test('go from the first to the last update, no more than sixty, and no drawer loses the last', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 61, max: 100_000 }), fc.integer({ min: 61, max: 1e12 })), (steps) => {
        const updates = evenUpdates(steps);
        expect(updates.length).toBeGreaterThanOrEqual(33);
        expect(updates.length).toBeLessThanOrEqual(60);
        expect([updates[0], updates.at(-1)]).toEqual([0, steps - 1]);
        for (const [index, u] of updates.entries()) expect(u).toBeGreaterThan(updates[index - 1] ?? -1);
        expect(pointsOnAxis(steps, updates.length)).toBe(updates.length);
      }),
      { seed: 8 },
    );
  });
});

describe('a schedule that can be drawn', () => {
  test('goes down once, smoothly or in many steps', () => {
    expect(isDrawable(cosine({ peak: 1, steps: 1000 }), 1000)).toBe(true);
    expect(isDrawable(multiStep({ start: 1, gamma: 0.5, milestones: Array.from({ length: 30 }, (_, index) => 10 * (index + 1)) }), 1000)).toBe(true);
  });

  test('starts over a few times', () => {
    expect(isDrawable(restarts({ peak: 1, firstCycle: 250 }), 1000)).toBe(true);
    expect(isDrawable(restarts({ peak: 1, firstCycle: 25 }), 1000)).toBe(false);
  });
});

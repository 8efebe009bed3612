import { expect, test } from 'vitest';
import { withWarmup } from '../../src/schedules/compose/with-warmup.ts';
import { cycleEndsAround } from '../../src/schedules/cycle-ends.ts';
import { cosine } from '../../src/schedules/families/cosine.ts';
import { restarts } from '../../src/schedules/families/restarts.ts';

test('cycles that double end at 1k, 3k, 7k, 15k, 31k, 63k, 127k (science.md §4.6)', () => {
  const schedule = restarts({ peak: 1, firstCycle: 1000, multiplier: 2 });
  const ends: number[] = [];
  for (let steps = 1; ends.length < 7; steps = (ends.at(-1) ?? 0) + 1) ends.push(cycleEndsAround(schedule, steps)?.next ?? Number.NaN);
  expect(ends).toEqual([1000, 3000, 7000, 15_000, 31_000, 63_000, 127_000]);
  expect(cycleEndsAround(schedule, 70_000)).toEqual({ last: 63_000, next: 127_000 });
  expect(cycleEndsAround(schedule, 63_000)).toEqual({ last: 63_000, next: 127_000 });
  for (const end of ends) expect(schedule.at(end), `at ${end}`).toBe(1);
});

test('equal cycles, behind a warmup, however long the run is', () => {
  const schedule = withWarmup({ body: restarts({ peak: 1, firstCycle: 10 }), steps: 5 });
  expect(cycleEndsAround(schedule, 30)).toEqual({ last: 25, next: 35 });
  expect(cycleEndsAround(schedule, 8)).toEqual({ last: null, next: 15 });
  expect(cycleEndsAround(schedule, 1e12 + 7)).toEqual({ last: 1e12 + 5, next: 1e12 + 15 });
});

test('a schedule that does not go on restarting has no such ends', () => {
  expect(cycleEndsAround(cosine({ peak: 1, steps: 100 }), 50)).toBeNull();
  expect(cycleEndsAround(restarts({ peak: 1, firstCycle: 100, limit: 2 }), 50)).toBeNull();
});

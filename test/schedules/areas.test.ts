import { expect, test } from 'vitest';
import { type Areas, LAMBDA, learningRateAreas } from '../../src/schedules/areas.ts';
import { withWarmup } from '../../src/schedules/compose/with-warmup.ts';
import { constant } from '../../src/schedules/families/constant.ts';
import { cosine } from '../../src/schedules/families/cosine.ts';
import { linear } from '../../src/schedules/families/linear.ts';
import { stableDecay } from '../../src/schedules/families/warmup-stable-decay.ts';

/** The definition, update by update. */
function byDefinition(at: (u: number) => number, done: number): Areas {
  let [s1, s2, momentum, before] = [0, 0, 0, 0];
  for (let u = 0; u < done; u += 1) {
    const rate = at(u);
    momentum = LAMBDA * momentum + before - rate;
    s1 += rate;
    s2 += momentum;
    before = rate;
  }
  return { s1, s2 };
}

const schedules = {
  constant: constant({ rate: 0.1 }),
  linear: linear({ start: 0.1, end: 0, steps: 30_000 }),
  cosine: withWarmup({ body: cosine({ peak: 3e-4, floor: 3e-5, steps: 28_000 }), steps: 2_000 }),
  stable: withWarmup({ body: stableDecay({ peak: 1, stable: 24_000, decay: 5_000, floor: 0, shape: 'linear' }), steps: 1_000 }),
} as const;

test.for(Object.entries(schedules))('%s: the areas of a long run are those of the definition', ([, schedule]) => {
  const done = [1, 17, 1_000, 12_345, 30_000];
  const areas = learningRateAreas((u) => schedule.at(u), done);
  for (const [index, count] of done.entries()) {
    const expected = byDefinition((u) => schedule.at(u), count);
    expect(Math.abs((areas[index]?.s1 ?? 0) - expected.s1)).toBeLessThanOrEqual(1e-5 * expected.s1);
    expect(Math.abs((areas[index]?.s2 ?? 0) - expected.s2)).toBeLessThanOrEqual(1e-4 * Math.abs(expected.s2));
  }
});
test('a short run is exact', () => {
  const schedule = cosine({ peak: 1, steps: 500 });
  const [areas] = learningRateAreas((u) => schedule.at(u), [500]);
  const expected = byDefinition((u) => schedule.at(u), 500);
  expect(areas?.s1).toBeCloseTo(expected.s1, 9);
  expect(areas?.s2).toBeCloseTo(expected.s2, 8);
});
test('a billion updates take no longer than ten thousand', () => {
  let looks = 0;
  learningRateAreas(() => {
    looks += 1;
    return 0.1;
  }, [1e9]);
  expect(looks).toBeLessThan(10_000);
});
test('nothing done, no area', () => expect(learningRateAreas(() => 1, [0])).toEqual([{ s1: 0, s2: 0 }]));

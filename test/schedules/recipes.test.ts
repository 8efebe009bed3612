import { describe, expect, test } from 'vitest';
import type { LearningRateSchedule } from '../../src/model/schedule.ts';
import { withWarmup } from '../../src/schedules/compose/with-warmup.ts';
import { cosine } from '../../src/schedules/families/cosine.ts';
import { exponential } from '../../src/schedules/families/exponential.ts';
import { inverseSquareRoot } from '../../src/schedules/families/inverse-square-root.ts';
import { linear } from '../../src/schedules/families/linear.ts';
import { multiStep } from '../../src/schedules/families/multi-step.ts';
import { polynomial } from '../../src/schedules/families/polynomial.ts';
import { restarts } from '../../src/schedules/families/restarts.ts';
import { stableDecay } from '../../src/schedules/families/warmup-stable-decay.ts';
import { conversionOf, fulfils } from '../../src/schedules/recipes.ts';
import { compareRuns, sharesOfRun } from '../../src/schedules/shares.ts';

const peak = 3e-4;
const warmed = (body: LearningRateSchedule, steps: number) => withWarmup({ body, steps });
const hfLinear = warmed(linear({ start: peak, end: 0, steps: 9500 }), 500);

function converted(schedule: LearningRateSchedule, runSteps: number, toSteps: number) {
  const conversion = conversionOf({ schedule, runSteps }, toSteps);
  if (conversion === null) throw new Error('there is no recipe');
  return conversion;
}

/** Sum and mean of the learning rates of a whole run. */
function sumOf(at: (u: number) => number, steps: number): number {
  let sum = 0;
  for (let u = 0; u < steps; u++) sum += at(u);
  return sum;
}

describe('science.md §4.5: the share of a decay below a level', () => {
  const steps = 1_000_000;
  const shapes = {
    linear: linear({ start: 1, end: 0, steps }),
    cosine: cosine({ peak: 1, steps }),
    '1-sqrt': stableDecay({ peak: 1, stable: 0, decay: steps, shape: '1-sqrt' }),
    'p=0.5': polynomial({ start: 1, end: 0, steps, power: 0.5 }),
    'p=2': polynomial({ start: 1, end: 0, steps, power: 2 }),
  };
  const table = [
    [0.5, { linear: 0.5, cosine: 0.5, '1-sqrt': 0.75, 'p=0.5': 0.25, 'p=2': Math.SQRT1_2 }],
    [0.1, { linear: 0.1, cosine: 0.205, '1-sqrt': 0.19, 'p=0.5': 0.01, 'p=2': 0.316 }],
    [0.01, { linear: 0.01, cosine: 0.064, '1-sqrt': 0.02, 'p=0.5': 0.0001, 'p=2': 0.1 }],
  ] as const;
  test.for(table.flatMap(([level, row]) => Object.entries(row).map(([name, share]) => [level, name, share] as const)))(
    'below %f of the peak, %s',
    ([level, name, share]) => {
      const [, schedule] = Object.entries(shapes).find(([other]) => other === name) ?? [];
      expect((schedule?.countBelow(level, 0, steps) ?? Number.NaN) / steps).toBeCloseTo(share, share < 0.001 ? 5 : 3);
    },
  );

  test('a cosine to a tenth of its peak', () => {
    const schedule = cosine({ peak: 1, floor: 0.1, steps });
    expect(schedule.countBelow(0.2, 0, steps) / steps).toBeCloseTo(0.216, 3);
    // 0.15 of the peak is 0.05/0.9 above the floor: 1 - arccos(2·0.05/0.9 - 1)/π.
    expect(schedule.countBelow(0.15, 0, steps) / steps).toBeCloseTo(0.151, 3);
  });

  test('a horizon kept at 10k while running 20k: what the added steps carry', () => {
    const added = (schedule: LearningRateSchedule) => {
      const change = compareRuns({ schedule, runSteps: 10_000 }, { schedule, runSteps: 20_000 });
      return { sum: 1 - 1 / change.sumRatio, below: change.addedShareBelowHundredth };
    };
    expect(added(hfLinear)).toEqual({ sum: 0, below: 1 });
    expect(added(exponential({ start: peak, ratio: 0.9995 })).sum).toBeCloseTo(0.007, 3);
    expect(added(exponential({ start: peak, ratio: 0.9995 })).below).toBe(1);
    const nanogpt = withWarmup({ body: cosine({ peak, floor: 0.1 * peak, steps: 9900 }), steps: 100, form: '(u+1)/(W+1)' });
    expect(added(nanogpt).sum).toBeCloseTo(0.15, 2);
    expect(sharesOfRun(nanogpt, 20_000).final / peak).toBeCloseTo(0.1, 6);
    const climbing = warmed(cosine({ peak, steps: 9500, past: 'rises' }), 500);
    expect(climbing.at(19_500)).toBeGreaterThan(2.98e-4);
  });
});

describe('science.md §4.6: the recipes', () => {
  test('linear: the decay keeps its length; the sum of the rates is 28.5, not the 15 of a stretched one', () => {
    const conversion = converted(hfLinear, 10_000, 100_000);
    expect(conversion).toMatchObject({ recipe: 'hold-then-decay', warmupSteps: 500, decaySteps: 9500, stableSteps: 90_000, isDecayRaised: false });
    expect([90_500, 95_250].map((u) => conversion.at(u))).toEqual([peak, expect.closeTo(1.5e-4, 12)]);
    expect(conversion.at(99_999)).toBeCloseTo(3.16e-8, 10);
    expect(hfLinear.sum(0, 10_000)).toBeCloseTo(1.5, 3);
    expect(sumOf(conversion.at, 100_000)).toBeCloseTo(28.5, 2);
    expect(warmed(linear({ start: peak, end: 0, steps: 99_500 }), 500).sum(0, 100_000)).toBeCloseTo(15, 2);
  });

  test('the guard: kept from 5 % up, a tenth of the run below', () => {
    expect(converted(hfLinear, 10_000, 190_000)).toMatchObject({ decaySteps: 9500, isDecayRaised: false });
    expect(converted(hfLinear, 10_000, 190_001)).toMatchObject({ decaySteps: 19_000, isDecayRaised: true });
    expect(converted(hfLinear, 10_000, 1_000_000)).toMatchObject({ decaySteps: 100_000, isDecayRaised: true });
  });

  test('cosine: the base rate and the warmup stay, the horizon is the run', () => {
    const conversion = converted(warmed(cosine({ peak, steps: 9500 }), 500), 10_000, 100_000);
    expect(conversion.recipe).toBe('proportional');
    const rates = [10_000, 25_000, 50_250, 75_000].map((u) => Number(conversion.at(u).toPrecision(3)));
    expect(rates).toEqual([2.93e-4, 2.57e-4, 1.5e-4, 4.44e-5]);
  });

  test('warmup-stable-decay: at least a tenth of the run, at most a fifth', () => {
    const wsd = (decay: number) => warmed(stableDecay({ peak, stable: 9500 - decay, decay, shape: '1-sqrt' }), 500);
    expect(converted(wsd(2000), 10_000, 100_000)).toMatchObject({ decaySteps: 10_000, oldDecaySteps: 2000, isDecayRaised: true });
    expect(converted(wsd(2000), 10_000, 15_000)).toMatchObject({ decaySteps: 2000, isDecayRaised: false });
    expect(converted(wsd(5000), 10_000, 20_000)).toMatchObject({ decaySteps: 4000 });
  });

  test('inverse square root: with ten times the timescale the mean is back at 0.465 of the peak, the end at 0.303', () => {
    const schedule = warmed(inverseSquareRoot({ peak: 1, timescale: 100 }), 100);
    const conversion = converted(schedule, 1000, 10_000);
    expect(fulfils(warmed(inverseSquareRoot({ peak: 1, timescale: 1000 }), 100), conversion)).toBe(true);
    expect(sumOf(conversion.at, 10_000) / 10_000).toBeCloseTo(0.465, 3);
    expect(conversion.at(9999)).toBeCloseTo(0.303, 3);
  });

  test('polynomial: everything behind the warmup', () => {
    const conversion = converted(warmed(polynomial({ start: peak, end: 1e-7, steps: 9500, power: 2 }), 500), 10_000, 100_000);
    expect(fulfils(warmed(polynomial({ start: peak, end: 1e-7, steps: 99_500, power: 2 }), 500), conversion)).toBe(true);
  });

  test('exponential: the tenth root of gamma keeps the end at 6.7e-3', () => {
    const conversion = converted(exponential({ start: 1, ratio: 0.9995 }), 10_000, 100_000);
    expect(0.9995 ** 0.1).toBeCloseTo(0.99994999, 8);
    expect(fulfils(exponential({ start: 1, ratio: 0.9995 ** 0.1 }), conversion)).toBe(true);
    expect(conversion.at(100_000)).toBeCloseTo(6.7e-3, 4);
  });

  test('milestones: each at ten times its update, to the update', () => {
    const conversion = converted(multiStep({ start: 1, gamma: 0.1, milestones: [3000, 6000, 9000] }), 10_000, 100_000);
    const drops = [29_999, 30_000, 59_999, 60_000, 89_999, 90_000].map((u) => Math.round(Math.log10(conversion.at(u))));
    expect(drops).toEqual([0, -1, -1, -2, -2, -3]);
    expect(fulfils(multiStep({ start: 1, gamma: 0.1, milestones: [30_000, 60_000, 90_000] }), conversion)).toBe(true);
    expect(fulfils(multiStep({ start: 1, gamma: 0.1, milestones: [30_000, 60_000, 80_000] }), conversion)).toBe(false);
  });

  test('warm restarts have no recipe: a cycle decides where they may end', () => {
    expect(conversionOf({ schedule: restarts({ peak, firstCycle: 1000, multiplier: 2 }), runSteps: 7000 }, 70_000)).toBeNull();
  });

  test('a constant rate stays as it is', () => {
    expect(converted(multiStep({ start: 1, gamma: 0.1, milestones: [30_000] }), 10_000, 20_000).recipe).toBe('nothing');
  });
});

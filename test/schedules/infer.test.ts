import { describe, expect, test } from 'vitest';
import type { LearningRateSchedule } from '../../src/model/schedule.ts';
import { heldPerEpoch } from '../../src/schedules/compose/clocks.ts';
import { withWarmup } from '../../src/schedules/compose/with-warmup.ts';
import { constant } from '../../src/schedules/families/constant.ts';
import { cosine } from '../../src/schedules/families/cosine.ts';
import { cyclic } from '../../src/schedules/families/cyclic.ts';
import { exponential } from '../../src/schedules/families/exponential.ts';
import { inverseSquareRoot } from '../../src/schedules/families/inverse-square-root.ts';
import { inverseTime } from '../../src/schedules/families/inverse-time.ts';
import { linear } from '../../src/schedules/families/linear.ts';
import { multiStep } from '../../src/schedules/families/multi-step.ts';
import { oneCycle } from '../../src/schedules/families/one-cycle.ts';
import { polynomial } from '../../src/schedules/families/polynomial.ts';
import { restarts } from '../../src/schedules/families/restarts.ts';
import { step } from '../../src/schedules/families/step.ts';
import { tanh } from '../../src/schedules/families/tanh.ts';
import { stableDecay } from '../../src/schedules/families/warmup-stable-decay.ts';
import { inferSchedule } from '../../src/schedules/infer.ts';
import { reconcile } from '../../src/schedules/reconcile.ts';
import { log } from './logged.ts';

const T = 3000;
const W = 120;
const peak = 3e-4;
const warm = (body: LearningRateSchedule): LearningRateSchedule => withWarmup({ steps: W, body });

/** What each schedule is called; those without an end have no horizon. */
const known: Readonly<Record<string, { readonly schedule: LearningRateSchedule; readonly family: string; readonly horizon: number | null }>> = {
  constant: { schedule: warm(constant({ rate: peak })), family: 'constant', horizon: null },
  linear: { schedule: warm(linear({ start: peak, end: 0, steps: T - W })), family: 'linear', horizon: T },
  'linear to a tenth': { schedule: warm(linear({ start: peak, end: 0.1 * peak, steps: T - W })), family: 'linear', horizon: T },
  cosine: { schedule: warm(cosine({ peak, steps: T - W })), family: 'cosine', horizon: T },
  'cosine to a tenth': { schedule: warm(cosine({ peak, floor: 0.1 * peak, steps: T - W })), family: 'cosine', horizon: T },
  'cosine that ends early': { schedule: warm(cosine({ peak, floor: 0.1 * peak, steps: 2000 - W })), family: 'cosine', horizon: 2000 },
  'inverse square root': { schedule: warm(inverseSquareRoot({ peak, timescale: W })), family: 'inverse-square-root', horizon: null },
  'inverse square root with timescale': { schedule: warm(inverseSquareRoot({ peak, timescale: 1000 })), family: 'inverse-square-root', horizon: null },
  exponential: { schedule: warm(exponential({ start: peak, ratio: 0.01, per: T })), family: 'exponential', horizon: null },
  'inverse time': { schedule: warm(inverseTime({ start: peak, rate: 1, per: 500 })), family: 'inverse-time', horizon: null },
  'wsd linear': { schedule: warm(stableDecay({ peak, stable: 2400 - W, decay: 600 })), family: 'warmup-stable-decay', horizon: T },
  'wsd cosine': { schedule: warm(stableDecay({ peak, stable: 2000 - W, decay: 1000, shape: 'cosine' })), family: 'warmup-stable-decay', horizon: T },
  'wsd 1-sqrt': { schedule: warm(stableDecay({ peak, stable: 2400 - W, decay: 600, shape: '1-sqrt' })), family: 'warmup-stable-decay', horizon: T },
  'wsd exponential': {
    schedule: warm(stableDecay({ peak, floor: 0.1 * peak, stable: 2400 - W, decay: 600, shape: 'exponential' })),
    family: 'warmup-stable-decay',
    horizon: T,
  },
  'wsd geometric': {
    schedule: warm(stableDecay({ peak, floor: 0.1 * peak, stable: 2400 - W, decay: 600, shape: 'geometric' })),
    family: 'warmup-stable-decay',
    horizon: T,
  },
  polynomial: { schedule: warm(polynomial({ start: peak, end: 0, steps: T - W, power: 2 })), family: 'polynomial', horizon: T },
  'square root': { schedule: warm(polynomial({ start: peak, end: 0, steps: T - W, power: 0.5 })), family: 'polynomial', horizon: T },
  'multi-step': {
    schedule: withWarmup({ steps: W, clock: 'running', body: multiStep({ start: peak, milestones: [1500, 2200], gamma: 0.1 }) }),
    family: 'multi-step',
    horizon: 2200,
  },
};

const loggings = {
  'every digit': {},
  'six digits': { digits: 6 },
  float32: { digits: 'float32' },
  'one update ahead': { ahead: 1 },
  indices: { stepBase: 0 },
  planned: { plannedSteps: T },
} as const;

describe.for(Object.keys(loggings))('logged with %s', (how) => {
  test.for(Object.keys(known))('%s', (name) => {
    const entry = known[name];
    const logging = Object.entries(loggings).find(([key]) => key === how)?.[1] ?? {};
    if (entry === undefined) throw new Error(name);
    const logged = log(entry.schedule, { every: 10, until: T, ...logging });
    const found = inferSchedule(logged);
    expect(found.family).toBe(entry.family);
    expect(Math.abs((found.peak ?? 0) / peak - 1)).toBeLessThan(0.01);
    expect(Math.abs((found.warmupSteps ?? -1) - W)).toBeLessThanOrEqual(20);
    if (entry.horizon === null) expect(found.horizonSteps).toBeNull();
    else expect(Math.abs((found.horizonSteps ?? -1) - entry.horizon)).toBeLessThanOrEqual(20);
    expect(found.schedule === null ? null : reconcile(found.schedule, logged)).toMatchObject({ explains: true, shift: 0 });
  });
});

describe('schedules without a warmup', () => {
  test('a step every 600 updates', () => {
    expect(inferSchedule(log(step({ start: 0.1, size: 600, gamma: 0.5 }), { every: 20, until: T }))).toMatchObject({
      family: 'step',
      peak: 0.1,
      warmupSteps: 0,
      parameters: { size: 600 },
    });
  });

  test('a cosine stepped once an epoch', () => {
    const found = inferSchedule(log(heldPerEpoch(cosine({ peak: 0.1, steps: 30 }), 100), { every: 20, until: 3000 }));
    expect(found).toMatchObject({ family: 'cosine', peak: 0.1, warmupSteps: 0, horizonSteps: 3000, parameters: { heldFor: 100 } });
  });

  test('restarts, each twice as long', () => {
    const found = inferSchedule(log(restarts({ peak, firstCycle: 400, multiplier: 2 }), { every: 10, until: 2800 }));
    expect(found).toMatchObject({ family: 'cosine-restarts', peak, horizonSteps: 400, parameters: { multiplier: 2 } });
  });

  test('one cycle', () => {
    const schedule = oneCycle({ start: peak / 25, peak, end: peak / 25e4, peakAt: 0.3 * T - 1, endAt: T - 1, anneal: 'cosine', stops: true });
    expect(inferSchedule(log(schedule, { every: 10, until: T }))).toMatchObject({ family: 'one-cycle', horizonSteps: T - 1 });
  });

  test('a cosine that is not stopped rises', () => {
    const found = inferSchedule(log(cosine({ peak, steps: 1000, past: 'rises' }), { every: 10, until: 1500 }));
    expect(found).toMatchObject({ family: 'cosine', peak, horizonSteps: 1000 });
    expect(found.schedule?.afterHorizon).toBe('rises');
  });

  test('the first tenth of a cosine tells the whole, if it is logged with all digits', () => {
    expect(inferSchedule(log(cosine({ peak, steps: T }), { every: 10, until: T / 10 }))).toMatchObject({ family: 'cosine', peak, horizonSteps: T });
  });

  test('a log that begins late says no more than that the warmup was over', () => {
    const found = inferSchedule(log(warm(constant({ rate: peak })), { every: 10, from: 500, until: 1000 }));
    expect(found).toMatchObject({ family: 'constant', peak, warmupSeen: false, warmupSteps: 499 });
  });

  test('the shift of a scheduler that was read after it stepped is named', () => {
    const schedule = cosine({ peak, steps: T });
    expect(inferSchedule(log(schedule, { every: 10, until: T, ahead: 1, plannedSteps: T }))).toMatchObject({ shift: 1, horizonSteps: T, peak });
    expect(inferSchedule(log(schedule, { every: 10, until: T, plannedSteps: T }))).toMatchObject({ shift: 0, horizonSteps: T, peak });
  });
});

describe('a run that skipped updates', () => {
  /** The rates of steps 10, 20 … of a run whose scheduler stood still at the given updates. */
  const skipping = (schedule: LearningRateSchedule, skippedAt: readonly number[]) => {
    const steps = Array.from({ length: 100 }, (_, i) => 10 * (i + 1));
    const rates = steps.map((done) => schedule.at(done - skippedAt.filter((u) => u < done).length));
    return { steps, rates, stepBase: 1, plannedSteps: 1000 } as const;
  };
  const bodies = { linear: linear({ start: peak, end: 0, steps: 970 }), cosine: cosine({ peak, steps: 970 }) };

  test.for(['linear', 'cosine'] as const)('%s, behind a warmup', (family) => {
    const schedule = withWarmup({ steps: 30, body: bodies[family] });
    const found = inferSchedule(skipping(schedule, [0, 1, 205, 600, 601]));
    expect(found).toMatchObject({ family, peak, horizonSteps: 1000, parameters: { skippedUpdates: 4 } });
    expect(Math.abs((found.warmupSteps ?? 0) - 30)).toBeLessThanOrEqual(20);
  });

  test.for(['linear', 'cosine'] as const)('%s, skipped before the first log only', (family) => {
    const found = inferSchedule(skipping(bodies[family], [0, 1, 2]));
    expect(found.family).toBe(family);
    expect(Math.abs((found.horizonSteps ?? 0) - 970)).toBeLessThanOrEqual(20);
  });
});

describe('unknown rather than something wrong', () => {
  const noise = (u: number): number => 1e-4 * (1 + Math.sin(u * u));
  const steps = Array.from({ length: 100 }, (_, i) => 10 * (i + 1));

  test.for([
    ['noise', steps.map(noise)],
    ['a cosine with one rate changed', log(cosine({ peak, steps: 1000 }), { every: 10, until: 1000 }).rates.map((rate, i) => (i === 40 ? rate * 1.01 : rate))],
    ['a hyperbolic tangent', log(tanh({ start: peak, steps: 1000 }), { every: 10, until: 1000 }).rates],
    ['triangles', log(cyclic({ base: peak / 10, peak, up: 150 }), { every: 10, until: 1000 }).rates],
    ['zeros', steps.map(() => 0)],
    ['no numbers', steps.map(() => Number.NaN)],
  ] as const)('%s', ([, rates]) => {
    for (const plannedSteps of [null, 1000]) {
      expect(inferSchedule({ steps, rates, stepBase: 1, plannedSteps })).toMatchObject({ family: 'unknown', peak: null, schedule: null });
    }
  });

  test.for([
    [[], []],
    [[1], [0.1]],
    [
      [1, 2],
      [0.1, 0.2],
    ],
  ] as const)('%j', ([few, rates]) => {
    expect(inferSchedule({ steps: few, rates, stepBase: 1, plannedSteps: null }).family).toBe('unknown');
  });
});

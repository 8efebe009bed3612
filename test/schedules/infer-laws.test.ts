import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearningRateSchedule } from '../../src/model/schedule.ts';
import { heldPerEpoch } from '../../src/schedules/compose/clocks.ts';
import { withWarmup } from '../../src/schedules/compose/with-warmup.ts';
import { constant } from '../../src/schedules/families/constant.ts';
import { cosine } from '../../src/schedules/families/cosine.ts';
import { exponential } from '../../src/schedules/families/exponential.ts';
import { inverseSquareRoot } from '../../src/schedules/families/inverse-square-root.ts';
import { linear } from '../../src/schedules/families/linear.ts';
import { multiStep } from '../../src/schedules/families/multi-step.ts';
import { oneCycle } from '../../src/schedules/families/one-cycle.ts';
import { polynomial } from '../../src/schedules/families/polynomial.ts';
import { stableDecay } from '../../src/schedules/families/warmup-stable-decay.ts';
import { inferSchedule } from '../../src/schedules/infer.ts';
import { reconcile } from '../../src/schedules/reconcile.ts';
import { log } from './logged.ts';

const settings = fc.record({
  peak: fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 2, max: 6 })).map(([digits, power]) => Number(`${digits}e-${power}`)),
  points: fc.integer({ min: 30, max: 90 }),
  every: fc.constantFrom(1, 5, 10, 50, 500),
  /** Points that the warmup lasts: none, or enough to be seen. */
  warmed: fc.oneof(fc.constant(0), fc.double({ min: 3.1, max: 8, noNaN: true })),
  form: fc.constantFrom('u/W' as const, '(u+1)/W' as const),
  floor: fc.constantFrom(0, 0, 0.1, 0.05),
  ahead: fc.constantFrom(0 as const, 1 as const),
  told: fc.boolean(),
});
type Settings = typeof settings extends fc.Arbitrary<infer T> ? T : never;

interface Body {
  /** The schedule behind the warmup, in `steps` updates. */
  readonly make: (given: { readonly peak: number; readonly floor: number; readonly steps: number }) => LearningRateSchedule;
  readonly ends: boolean;
}

const wsd = (shape: 'linear' | 'cosine' | '1-sqrt' | 'geometric' | 'exponential'): Body => ({
  make: ({ peak, floor, steps }) => {
    const decay = Math.round(0.4 * steps);
    return stableDecay({ peak, floor: shape === 'geometric' ? 0.1 * peak : floor, stable: steps - decay, decay, shape });
  },
  ends: true,
});

const bodies: readonly (readonly [string, string, Body])[] = [
  ['constant', 'constant', { make: ({ peak }) => constant({ rate: peak }), ends: false }],
  ['linear', 'linear', { make: ({ peak, floor, steps }) => linear({ start: peak, end: floor, steps }), ends: true }],
  ['cosine', 'cosine', { make: ({ peak, floor, steps }) => cosine({ peak, floor, steps }), ends: true }],
  ['square', 'polynomial', { make: ({ peak, steps }) => polynomial({ start: peak, end: 0, steps, power: 2 }), ends: true }],
  ['inverse square root', 'inverse-square-root', { make: ({ peak, steps }) => inverseSquareRoot({ peak, timescale: steps / 5 }), ends: false }],
  ['exponential', 'exponential', { make: ({ peak, steps }) => exponential({ start: peak, ratio: 0.1, per: steps }), ends: false }],
  [
    'multi-step',
    'multi-step',
    { make: ({ peak, steps }) => multiStep({ start: peak, milestones: [Math.round(0.5 * steps), Math.round(0.8 * steps)], gamma: 0.1 }), ends: false },
  ],
  ['wsd linear', 'warmup-stable-decay', wsd('linear')],
  ['wsd cosine', 'warmup-stable-decay', wsd('cosine')],
  ['wsd 1-sqrt', 'warmup-stable-decay', wsd('1-sqrt')],
  ['wsd geometric', 'warmup-stable-decay', wsd('geometric')],
  ['wsd exponential', 'warmup-stable-decay', wsd('exponential')],
];

function logOf(body: Body, given: Settings) {
  const total = given.every * given.points;
  const warmup = Math.round(given.warmed * given.every);
  const plain = body.make({ peak: given.peak, floor: given.floor * given.peak, steps: total - warmup });
  const schedule = withWarmup({ steps: warmup, body: plain, form: given.form });
  return { total, warmup, logged: log(schedule, { every: given.every, until: total, digits: 6, ahead: given.ahead, plannedSteps: given.told ? total : null }) };
}

describe('logged in six digits, every family is recovered or unknown, never another', () => {
  test.for(bodies)('%s', ([, family, body]) => {
    let [named, runs] = [0, 0];
    fc.assert(
      fc.property(settings, (given) => {
        const { total, warmup, logged } = logOf(body, given);
        const found = inferSchedule(logged);
        runs += 1;
        if (found.family === 'unknown') return;
        named += 1;
        expect(found.family === 'step' ? 'multi-step' : found.family).toBe(family);
        expect(Math.abs((found.peak ?? 0) / given.peak - 1)).toBeLessThan(0.01);
        expect(Math.abs((found.warmupSteps ?? -1) - warmup)).toBeLessThanOrEqual(2 * given.every);
        if (body.ends) expect(Math.abs((found.horizonSteps ?? -1) - total)).toBeLessThanOrEqual(2 * given.every);
        expect(found.schedule === null ? null : reconcile(found.schedule, logged).explains).toBe(true);
      }),
      { numRuns: 25, seed: 3 },
    );
    expect(named / runs).toBeGreaterThan(0.6);
  });
});

test('noise upon a schedule is unknown', () => {
  fc.assert(
    fc.property(settings, fc.integer({ min: 1, max: 1e6 }), fc.constantFrom(...bodies), (given, phase, [, , body]) => {
      const { logged } = logOf(body, { ...given, points: 30 });
      const rates = logged.rates.map((rate, i) => rate * (1 + 0.05 * Math.sin(phase * (i + 1) ** 2)));
      expect(inferSchedule({ ...logged, rates })).toMatchObject({ family: 'unknown', schedule: null });
    }),
    { numRuns: 15, seed: 5 },
  );
});

describe('what the log leaves open is not guessed', () => {
  const shortWarmup = withWarmup({ steps: 348, body: exponential({ start: 0.0123456, ratio: 0.01, per: 10_000 }) });
  const cutWithFloor = linear({ start: 3e-4, end: 0.07 * 3e-4, steps: 3001 });

  test('the peak of a steep decay that began between two entries', () => {
    expect(inferSchedule(log(shortWarmup, { every: 500, until: 10_000, digits: 6 })).family).toBe('unknown');
  });

  test('the end of a straight line that was cut off, when it does not lead to zero at a whole update', () => {
    expect(inferSchedule(log(cutWithFloor, { every: 10, until: 1500 })).family).toBe('unknown');
  });

  test('a straight cycle that was logged past its end is no run that skipped updates', () => {
    const cycle = oneCycle({ start: 6e-7, peak: 1.5e-5, end: 6e-11, peakAt: 2499, endAt: 9999, anneal: 'linear', stops: true });
    const found = inferSchedule(log(cycle, { every: 10, until: 10_000, stepBase: 0, digits: 'float32', plannedSteps: 10_000 }));
    expect(found.maxRelativeDeviation ?? 0).toBeLessThan(1e-5);
    expect([null, 2498, 2499, 2500]).toContain(found.warmupSteps);
  });

  test('levels that follow no rule', () => {
    const rates = Array.from({ length: 90 }, (_, i) => Number((0.1 * (1 - (0.1 * Math.floor(i / 9)) ** 1.37)).toPrecision(4)));
    expect(inferSchedule({ steps: rates.map((_, i) => 10 * i), rates, stepBase: 0, plannedSteps: null }).family).toBe('unknown');
  });
});

test.for([0, 1] as const)('a cosine held for an epoch, logged %d updates ahead', (ahead) => {
  const found = inferSchedule(log(heldPerEpoch(cosine({ peak: 0.1, steps: 30 }), 100), { every: 10, until: 3000, ahead }));
  expect(found).toMatchObject({ family: 'cosine', peak: 0.1, warmupSteps: 0, parameters: { heldFor: 100 } });
  expect(Math.abs((found.horizonSteps ?? 0) - 3000)).toBeLessThanOrEqual(20);
});

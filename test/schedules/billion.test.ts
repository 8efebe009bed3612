import { describe, expect, test } from 'vitest';
import type { LearningRateSchedule } from '../../src/model/schedule.ts';
import { chained } from '../../src/schedules/compose/chained.ts';
import { heldPerEpoch, perUpdate } from '../../src/schedules/compose/clocks.ts';
import { clampedBelow } from '../../src/schedules/compose/scaled.ts';
import { sequence } from '../../src/schedules/compose/sequence.ts';
import { withCooldown } from '../../src/schedules/compose/with-cooldown.ts';
import { withWarmup } from '../../src/schedules/compose/with-warmup.ts';
import { constantFactor } from '../../src/schedules/families/constant.ts';
import { cosine } from '../../src/schedules/families/cosine.ts';
import { cosineLinearEnvelope } from '../../src/schedules/families/cosine-linear-envelope.ts';
import { cyclic } from '../../src/schedules/families/cyclic.ts';
import { exponential } from '../../src/schedules/families/exponential.ts';
import { halfCosine } from '../../src/schedules/families/half-cosine.ts';
import { inverseSquareRoot } from '../../src/schedules/families/inverse-square-root.ts';
import { inverseTime } from '../../src/schedules/families/inverse-time.ts';
import { linear } from '../../src/schedules/families/linear.ts';
import { noam } from '../../src/schedules/families/noam.ts';
import { oneCycle } from '../../src/schedules/families/one-cycle.ts';
import { polynomial, polynomialCycles } from '../../src/schedules/families/polynomial.ts';
import { power } from '../../src/schedules/families/power.ts';
import { hardRestarts, restarts } from '../../src/schedules/families/restarts.ts';
import { step } from '../../src/schedules/families/step.ts';
import { tanh } from '../../src/schedules/families/tanh.ts';
import { stableDecay } from '../../src/schedules/families/warmup-stable-decay.ts';
import { addUp } from '../../src/schedules/quadrature.ts';

/** Schedules of a horizon of `T` updates; where one has no horizon, of a timescale. */
const families: Readonly<Record<string, (T: number) => LearningRateSchedule>> = {
  linear: (T) => withWarmup({ steps: 0.01 * T, body: linear({ start: 1, end: 0.1, steps: 0.99 * T }) }),
  cosine: (T) => cosine({ peak: 1, floor: 0.1, steps: T }),
  'cosine that rises': (T) => cosine({ peak: 1, steps: T, past: 'rises', cycles: 1.5 }),
  'cosine with exponent': (T) => cosine({ peak: 1, steps: T, exponent: 2 }),
  'hard restarts': (T) => hardRestarts({ peak: 1, steps: T, count: 7 }),
  'warm restarts': (T) => restarts({ peak: 1, firstCycle: T / 100, multiplier: 2 }),
  'equal restarts': (T) => restarts({ peak: 1, firstCycle: T / 100 }),
  'restarts that shrink': (T) => restarts({ peak: 1, floor: 0.01, firstCycle: T / 100, keeps: { peak: 0.5 } }),
  'polynomial of power 0.9': (T) => polynomial({ start: 1, end: 0, steps: T, power: 0.9 }),
  'polynomial in cycles': (T) => polynomialCycles({ start: 1, end: 0.01, steps: T / 10, power: 2 }),
  '1-sqrt': (T) => stableDecay({ peak: 1, floor: 0.1, floorBy: 'clamp', stable: 0.8 * T, decay: 0.2 * T, shape: '1-sqrt' }),
  'inverse square root': (T) => withWarmup({ steps: 0.01 * T, body: inverseSquareRoot({ peak: 1, timescale: 0.01 * T }) }),
  exponential: (T) => exponential({ start: 1, ratio: 0.001, per: T }),
  'inverse time': (T) => inverseTime({ start: 1, rate: 1, per: T / 10, staircase: true }),
  step: (T) => step({ start: 1, size: T / 10, gamma: 0.5 }),
  noam: (T) => noam({ scale: 1, warmup: T / 10 }),
  power: (T) => withCooldown({ body: power({ peak: 1, exponent: -0.51, timescale: T / 100 }), begin: 0.9 * T, length: 0.1 * T }),
  tanh: (T) => tanh({ start: 1, steps: T }),
  'one cycle': (T) => oneCycle({ start: 0.04, peak: 1, end: 4e-6, peakAt: 0.3 * T - 1, endAt: T - 1, anneal: 'cosine', stops: true }),
  triangular: (T) => cyclic({ base: 0.1, peak: 1, up: T / 10 }),
  triangular2: (T) => cyclic({ base: 0.1, peak: 1, up: T / 10, mode: 'triangular2' }),
  'exp range': (T) => cyclic({ base: 0.1, peak: 1, up: T / 10, mode: 'exp-range', gamma: 1 - 10 / T }),
  envelope: (T) => cosineLinearEnvelope({ peak: 1, steps: T }),
  'half cosine': (T) => halfCosine({ peak: 1, floor: 0.1, steps: T }),
  chained: (T) =>
    chained({
      base: 1,
      schedules: [constantFactor({ rate: 1, factor: 0.3, steps: T / 10 }), exponential({ start: 1, ratio: 0.01, per: T }), cosine({ peak: 1, steps: T })],
    }),
  sequence: (T) =>
    sequence({ schedules: [linear({ start: 0.01, end: 1, steps: T / 10 }), cosine({ peak: 1, steps: 0.9 * T, past: 'rises' })], milestones: [T / 10] }),
  'in epochs': (T) => heldPerEpoch(cosine({ peak: 1, steps: 100 }), T / 100),
  'in samples': (T) => perUpdate(cosine({ peak: 1, steps: 256 * T }), { perUpdate: 256 }),
  clamped: (T) => clampedBelow(cosine({ peak: 1, steps: T }), 0.2),
};

const names = Object.keys(families);
const billion = 1_000_000_000;

/** Σ at(u) of a sample of the run, as a mean: what the exact mean must lie near. */
function roughMean(schedule: LearningRateSchedule, run: number): number {
  const samples = 20_000;
  let total = 0;
  for (let i = 0; i < samples; i += 1) total += schedule.at(Math.floor(((i + 0.5) / samples) * run));
  return total / samples;
}

describe('a horizon of a billion updates', () => {
  test.for(names)('%s: the sum of the parts, and near the mean of a sample', (name) => {
    const schedule = families[name]?.(billion) ?? constantFactor({ rate: Number.NaN, factor: 1, steps: 1 });
    const run = 1.2 * billion;
    const whole = schedule.sum(0, run);
    for (const cut of [123_456_789, 300_000_000, 999_999_999])
      expect(Math.abs(schedule.sum(0, cut) + schedule.sum(cut, run) - whole)).toBeLessThan(1e-12 * whole);
    expect(whole / run).toBeCloseTo(roughMean(schedule, run), 3);
    expect(schedule.countBelow(0.3, 0, 123_456_789) + schedule.countBelow(0.3, 123_456_789, run)).toBe(schedule.countBelow(0.3, 0, run));
  });
});

describe('a horizon of a thousand updates, run for a billion', () => {
  test.for(names)('%s: the head adds up term by term, the rest is whole', (name) => {
    const schedule = families[name]?.(1000) ?? constantFactor({ rate: Number.NaN, factor: 1, steps: 1 });
    const head = addUp((u) => schedule.at(u), 0, 100_000);
    let below = 0;
    for (let u = 0; u < 100_000; u += 1) {
      if (schedule.at(u) < 0.3) below += 1;
    }
    const whole = schedule.sum(0, billion);
    expect(Math.abs(schedule.sum(0, 100_000) - head)).toBeLessThan(1e-12 * head);
    expect(Math.abs(whole - schedule.sum(100_000, billion) - head)).toBeLessThan(1e-12 * whole + 1e-12 * head);
    expect(schedule.countBelow(0.3, 0, billion) - schedule.countBelow(0.3, 100_000, billion)).toBe(below);
  });
});

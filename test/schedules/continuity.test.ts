import { expect, test } from 'vitest';
import type { LearningRateSchedule } from '../../src/model/schedule.ts';
import { withCooldown } from '../../src/schedules/compose/with-cooldown.ts';
import { withWarmup } from '../../src/schedules/compose/with-warmup.ts';
import type { ArcShape } from '../../src/schedules/curves/arcs.ts';
import { cosine } from '../../src/schedules/families/cosine.ts';
import { cosineLinearEnvelope } from '../../src/schedules/families/cosine-linear-envelope.ts';
import { cyclic } from '../../src/schedules/families/cyclic.ts';
import { exponential } from '../../src/schedules/families/exponential.ts';
import { halfCosine } from '../../src/schedules/families/half-cosine.ts';
import { inverseSquareRoot } from '../../src/schedules/families/inverse-square-root.ts';
import { linear } from '../../src/schedules/families/linear.ts';
import { noam } from '../../src/schedules/families/noam.ts';
import { oneCycle } from '../../src/schedules/families/one-cycle.ts';
import { polynomial } from '../../src/schedules/families/polynomial.ts';
import { power } from '../../src/schedules/families/power.ts';
import { squareAnnealing } from '../../src/schedules/families/square-annealing.ts';
import { stableDecay } from '../../src/schedules/families/warmup-stable-decay.ts';

const shapes: readonly ArcShape[] = ['linear', 'cosine', '1-sqrt', 'sqrt', 'square', '1-square', 'exponential', 'geometric', { power: 0.5 }];

/** Schedules whose definitions have no jump, of a length of T updates. The hyperbolic tangent has one at its end: it stops a little above the floor. */
const continuous: Readonly<Record<string, (T: number) => LearningRateSchedule>> = {
  linear: (T) => linear({ start: 1, end: 0.1, steps: T / 2, hold: T / 4 }),
  polynomial: (T) => polynomial({ start: 1, end: 0, steps: T, power: 0.9 }),
  cosine: (T) => cosine({ peak: 1, floor: 0.1, steps: T / 2 }),
  'cosine that rises': (T) => cosine({ peak: 1, steps: T / 2, past: 'rises' }),
  'inverse square root': (T) => inverseSquareRoot({ peak: 1, timescale: T / 10 }),
  'square annealing': (T) => squareAnnealing({ peak: 1, steps: T, floor: 0.05 }),
  exponential: (T) => exponential({ start: 1, ratio: 0.01, per: T, end: 0.05 }),
  'one cycle': (T) => oneCycle({ start: 0.04, peak: 1, end: 1e-5, peakAt: 0.3 * T - 1, endAt: T - 1, anneal: 'cosine', stops: true }),
  cyclic: (T) => cyclic({ base: 0.1, peak: 1, up: T / 7, mode: 'triangular2' }),
  noam: (T) => noam({ scale: Math.sqrt(T / 10), warmup: T / 10 }),
  'power with a cooldown': (T) => withCooldown({ body: power({ peak: 1, exponent: -0.51, timescale: T / 10 }), begin: 0.8 * T, length: 0.2 * T }),
  envelope: (T) => cosineLinearEnvelope({ peak: 1, steps: T }),
  'half cosine': (T) => withWarmup({ steps: T / 10, body: halfCosine({ peak: 1, steps: 0.9 * T }) }),
  warmup: (T) => withWarmup({ steps: T / 10, body: cosine({ peak: 1, steps: 0.9 * T }) }),
  ...Object.fromEntries(
    shapes.map((shape) => [
      `decay ${JSON.stringify(shape)}`,
      (T: number) => withWarmup({ steps: T / 10, body: stableDecay({ peak: 1, floor: 0.1, stable: T / 2, decay: 0.4 * T, shape }) }),
    ]),
  ),
};

/** The largest change from one update to the next where two stretches meet, and at a sample of other places. */
function largestJump(schedule: LearningRateSchedule, length: number): number {
  const places: number[] = [];
  for (const stretch of schedule.stretches(0, length)) places.push(stretch.from);
  for (let i = 1; i < 500; i += 1) places.push(Math.floor((i / 500) * length));
  return places.reduce((most, u) => (u === 0 ? most : Math.max(most, Math.abs(schedule.at(u) - schedule.at(u - 1)))), 0);
}

test.for(Object.keys(continuous))('%s: the finer the steps, the smaller each change', (name) => {
  const make = continuous[name];
  if (make === undefined) throw new Error(name);
  const [coarse, fine] = [1e4, 1e8].map((T) => largestJump(make(T), 1.2 * T));
  expect(coarse).toBeLessThan(0.05);
  expect(fine).toBeLessThan(0.0005);
});

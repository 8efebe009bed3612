/** Random schedules of every family and composition, for the laws that hold for all of them. */
import * as fc from 'fast-check';
import type { LearningRateSchedule } from '../../src/model/schedule.ts';
import { chained } from '../../src/schedules/compose/chained.ts';
import { heldPerEpoch, perUpdate, shifted } from '../../src/schedules/compose/clocks.ts';
import { clampedAbove, clampedBelow, scaled } from '../../src/schedules/compose/scaled.ts';
import { sequence } from '../../src/schedules/compose/sequence.ts';
import { endedAt, withCooldown } from '../../src/schedules/compose/with-cooldown.ts';
import { withWarmup } from '../../src/schedules/compose/with-warmup.ts';
import type { ArcShape } from '../../src/schedules/curves/arcs.ts';
import { constant, constantFactor } from '../../src/schedules/families/constant.ts';
import { cosine } from '../../src/schedules/families/cosine.ts';
import { cosineLinearEnvelope } from '../../src/schedules/families/cosine-linear-envelope.ts';
import { cyclic } from '../../src/schedules/families/cyclic.ts';
import { exponential } from '../../src/schedules/families/exponential.ts';
import { halfCosine } from '../../src/schedules/families/half-cosine.ts';
import { inverseSquareRoot } from '../../src/schedules/families/inverse-square-root.ts';
import { inverseTime } from '../../src/schedules/families/inverse-time.ts';
import { linear } from '../../src/schedules/families/linear.ts';
import { multiStep } from '../../src/schedules/families/multi-step.ts';
import { noam } from '../../src/schedules/families/noam.ts';
import { oneCycle } from '../../src/schedules/families/one-cycle.ts';
import { piecewiseConstant, piecewiseInterpolated } from '../../src/schedules/families/piecewise.ts';
import { polynomial, polynomialCycles } from '../../src/schedules/families/polynomial.ts';
import { power } from '../../src/schedules/families/power.ts';
import { rangeTest } from '../../src/schedules/families/range-test.ts';
import { hardRestarts, restarts } from '../../src/schedules/families/restarts.ts';
import { squareAnnealing } from '../../src/schedules/families/square-annealing.ts';
import { squareRootAnnealing } from '../../src/schedules/families/square-root-annealing.ts';
import { step } from '../../src/schedules/families/step.ts';
import { tanh } from '../../src/schedules/families/tanh.ts';
import { stableDecay } from '../../src/schedules/families/warmup-stable-decay.ts';

const rate = fc.double({ min: 1e-5, max: 1, noNaN: true });
const share = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000);
const steps = fc.integer({ min: 1, max: 400 });
/** Lengths that end inside an update, in eighths: what lies on an end by rounding alone is nobody's business. */
const odd = fc.integer({ min: 8, max: 3200 }).map((eighths) => eighths / 8);
const length = fc.oneof(steps, odd);
const shape: fc.Arbitrary<ArcShape> = fc.oneof(
  fc.constantFrom<ArcShape>('linear', 'cosine', '1-sqrt', 'sqrt', 'square', '1-square', 'exponential', 'geometric'),
  fc.record({ power: fc.double({ min: 0.1, max: 4, noNaN: true }) }),
  fc.record({ complement: fc.double({ min: 0.1, max: 4, noNaN: true }) }),
);

/** Decays from `peak` at update 0 that never rise. */
export const falling: fc.Arbitrary<LearningRateSchedule> = fc.oneof(
  fc.record({ rate }).map(constant),
  fc.record({ peak: rate, low: share, steps: length, hold: steps }).map((v) => linear({ start: v.peak, end: v.peak * v.low, steps: v.steps, hold: v.hold })),
  fc
    .record({ peak: rate, low: share, steps: length, power: fc.double({ min: 0.1, max: 4, noNaN: true }), hold: steps })
    .map((v) => polynomial({ start: v.peak, end: v.peak * v.low, steps: v.steps, power: v.power, hold: v.hold })),
  fc
    .record({ peak: rate, low: share, steps: length, warp: fc.constantFrom(1, 1.5), exponent: fc.constantFrom(1, 2) })
    .map((v) => cosine({ peak: v.peak, floor: v.peak * v.low, steps: v.steps, warp: v.warp, exponent: v.exponent })),
  fc
    .record({ peak: rate, low: share, stable: fc.oneof(steps, odd), decay: length, shape, floorBy: fc.constantFrom('rescale' as const, 'clamp' as const) })
    .map((v) => stableDecay({ ...v, floor: v.peak * v.low })),
  fc
    .record({ peak: rate, low: share, timescale: length, floorBy: fc.constantFrom('add' as const, 'clamp' as const) })
    .map((v) => inverseSquareRoot({ ...v, floor: v.peak * v.low })),
  fc.record({ peak: rate, low: share, steps: length }).map((v) => squareRootAnnealing({ ...v, floor: v.peak * v.low })),
  fc.record({ peak: rate, low: share, steps: length }).map((v) => squareAnnealing({ ...v, floor: v.peak * v.low })),
  fc
    .record({ start: rate, ratio: fc.double({ min: 0.2, max: 0.9999, noNaN: true }), per: steps, staircase: fc.boolean(), hold: steps, low: share })
    .map((v) => exponential({ ...v, end: v.start * v.low })),
  fc.record({ start: rate, ratio: fc.double({ min: 0.2, max: 0.9999, noNaN: true }), per: length }).map(exponential),
  fc.record({ start: rate, rate: share, per: length, staircase: fc.boolean() }).map(inverseTime),
  fc.record({ start: rate, size: length, gamma: fc.double({ min: 0.1, max: 0.99, noNaN: true }) }).map(step),
  fc.record({ start: rate, milestones: fc.array(length, { maxLength: 5 }), gamma: share }).map(multiStep),
  fc.record({ start: rate, low: share, steps: length }).map((v) => tanh({ ...v, floor: v.start * v.low })),
  fc.record({ peak: rate, low: share, steps: length }).map((v) => cosineLinearEnvelope({ ...v, floor: v.peak * v.low })),
  fc.record({ peak: rate, low: share, steps: length }).map((v) => halfCosine({ ...v, floor: v.peak * v.low })),
  fc.record({ peak: rate, exponent: fc.double({ min: -2, max: -0.1, noNaN: true }), timescale: length, hold: steps }).map(power),
);

const swinging: fc.Arbitrary<LearningRateSchedule> = fc.oneof(
  fc.record({ rate, factor: share, steps }).map(constantFactor),
  fc
    .record({ peak: rate, low: share, steps: length, cycles: fc.constantFrom(0.3, 0.5, 1, 2.5), past: fc.constantFrom('rises' as const, 'holds' as const) })
    .map((v) => cosine({ ...v, floor: v.peak * v.low })),
  fc.record({ peak: rate, steps: fc.integer({ min: 7, max: 400 }), count: fc.integer({ min: 1, max: 7 }) }).map(hardRestarts),
  fc
    .record({
      peak: rate,
      low: share,
      firstCycle: length,
      multiplier: fc.constantFrom(1, 1.5, 2),
      kept: fc.constantFrom(1, 0.5, 0.9),
      limit: fc.integer({ min: 1, max: 9 }),
    })
    .map((v) => restarts({ ...v, floor: v.peak * v.low * 0.01, keeps: { height: v.kept } })),
  fc.record({ peak: rate, firstCycle: length, kept: fc.constantFrom(1, 0.5) }).map((v) => restarts({ ...v, keeps: { peak: v.kept } })),
  fc.record({ start: rate, low: share, steps, power: fc.constantFrom(1, 0.5, 2) }).map((v) => polynomialCycles({ ...v, end: v.start * v.low })),
  fc
    .record({ peak: rate, low: share, up: length, down: length, mode: fc.constantFrom('triangular' as const, 'triangular2' as const, 'exp-range' as const) })
    .map((v) => cyclic({ ...v, base: v.peak * v.low, gamma: 0.997 })),
  fc.record({ scale: rate, warmup: steps, ahead: fc.constantFrom(0 as const, 1 as const) }).map(noam),
  fc
    .record({ peak: rate, at: odd, rest: odd, anneal: fc.constantFrom('cosine' as const, 'linear' as const), stops: fc.boolean() })
    .map((v) => oneCycle({ ...v, start: v.peak / 25, end: v.peak / 1e5, peakAt: v.at, endAt: v.at + v.rest })),
  fc
    .array(rate, { minLength: 1, maxLength: 5 })
    .map((values) => piecewiseConstant({ values, boundaries: values.slice(1).map((_, i) => 17 * (i + 1)), inclusive: true })),
  fc.array(fc.record({ at: odd, rate }), { minLength: 1, maxLength: 5 }).map((points) => piecewiseInterpolated({ points })),
);

/** Growing without a bound: no peak to keep under. */
export const unbounded: fc.Arbitrary<LearningRateSchedule> = fc.record({ start: rate, rate: share, per: steps, staircase: fc.boolean() }).map(rangeTest);

/** Schedules of one family, not composed. */
export const simple: fc.Arbitrary<LearningRateSchedule> = fc.oneof(falling, swinging);

const composed: fc.Arbitrary<LearningRateSchedule> = fc.oneof(
  fc
    .record({
      body: simple,
      steps: length,
      form: fc.constantFrom('u/W' as const, '(u+1)/W' as const, '(u+1)/(W+1)' as const, 'u/(W-1)' as const),
      clock: fc.constantFrom('shifted' as const, 'running' as const),
      shape: fc.constantFrom<ArcShape>('linear', 'cosine', 'sqrt'),
    })
    .map(withWarmup),
  fc.record({ first: simple, second: simple, milestone: steps }).map((v) => sequence({ schedules: [v.first, v.second], milestones: [v.milestone] })),
  fc.record({ first: falling, second: falling }).map((v) => chained({ base: Math.max(v.first.peak, v.second.peak), schedules: [v.first, v.second] })),
  fc.record({ body: falling, at: steps, low: share }).map((v) => endedAt({ body: v.body, at: v.at, rate: v.low * v.body.peak, inclusive: true })),
  fc.record({ body: falling, begin: steps, length }).map(withCooldown),
  fc.record({ body: simple, by: fc.integer({ min: 0, max: 50 }) }).map((v) => shifted(v.body, v.by)),
  fc.record({ body: simple, each: fc.constantFrom(2, 3, 2.5, 17) }).map((v) => perUpdate(v.body, { perUpdate: v.each })),
  fc.record({ body: simple, each: fc.constantFrom(2, 3, 2.5, 17) }).map((v) => heldPerEpoch(v.body, v.each)),
  fc.record({ body: simple, factor: rate }).map((v) => scaled(v.body, v.factor)),
  fc.record({ body: simple, low: share }).map((v) => clampedBelow(v.body, v.low * v.body.peak)),
  fc.record({ body: simple, high: share }).map((v) => clampedAbove(v.body, v.high * v.body.peak)),
);

/** Any schedule whose peak is a number. */
export const schedule: fc.Arbitrary<LearningRateSchedule> = fc.oneof(simple, composed);

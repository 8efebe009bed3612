import type { Curve, LearningRateSchedule } from '../../model/schedule.ts';
import { arcCurve, constantCurve } from '../curves/arcs.ts';
import { transition } from '../curves/combine.ts';
import { makeCurve } from '../curves/curve.ts';
import { makeSchedule, restingAt } from '../make.ts';
import { sumSmooth } from '../quadrature.ts';

export interface Polynomial {
  readonly start: number;
  readonly end: number;
  readonly steps: number;
  readonly power: number;
  /** Updates at `start` before the decay (optax transition_begin, NeMo hold_steps without its warmup). */
  readonly hold?: number;
  /** (1 - p^warp)^power: timm's k_decay. */
  readonly warp?: number;
  /** What it is called; `square-root` and the like are powers too. */
  readonly family?: string;
}

/**
 * (start - end)·(1 - p)^power + end, p = (u - hold)/steps, then end.
 * Source: transformers get_polynomial_decay_schedule_with_warmup, torch PolynomialLR, optax polynomial_schedule, Keras PolynomialDecay,
 * NeMo PolynomialDecayAnnealing and PolynomialHoldDecayAnnealing, timm PolyLRScheduler, Composer PolynomialScheduler.
 */
export function polynomial(options: Polynomial): LearningRateSchedule {
  const { start, end, steps, power } = options;
  const hold = options.hold ?? 0;
  const shape = power === 1 ? 'linear' : { power };
  const curve = transition({ shape, from: start, to: end, begin: hold, length: steps, warp: options.warp ?? 1 });
  return makeSchedule(curve, {
    family: options.family ?? 'polynomial',
    parameters: { start, end, steps, power, hold: options.hold, warp: options.warp },
    peak: Math.max(start, end),
    warmup: end > start ? hold + steps : 0,
    horizon: hold + steps,
    afterHorizon: restingAt(end, start),
  });
}

/**
 * The polynomial that starts again each time it arrives, with the whole time so far as its new length: steps·ceil(u/steps).
 * Source: Keras `learning_rate_schedule.py` PolynomialDecay(cycle=True).
 */
export function polynomialCycles(options: Omit<Polynomial, 'hold' | 'warp' | 'family'>): LearningRateSchedule {
  const { start, end, steps, power } = options;
  return makeSchedule(steps > 0 && start > end ? cyclingCurve(options) : constantCurve(end), {
    family: 'polynomial',
    parameters: { start, end, steps, power, cycle: true },
    peak: Math.max(start, end),
    horizon: steps,
    afterHorizon: 'rises',
  });
}

interface Arrival {
  readonly from: number;
  readonly to: number;
  readonly curve: Curve;
}

/** Cycle c lasts from (c - 1)·steps, itself left out, to c·steps; its rates are those of cycle 1 over c^power, so whole cycles sum as Σ c^-power. */
function cyclingCurve(options: Omit<Polynomial, 'hold' | 'warp' | 'family'>): Curve {
  const { start, end, steps, power } = options;
  const shape = power === 1 ? 'linear' : { power };
  const cycleOf = (u: number): number => Math.max(1, Math.ceil(u / steps));
  const curveOf = (cycle: number): Curve => arcCurve({ shape, from: start, to: end, begin: 0, length: steps * cycle });
  function* arrivals(from: number, to: number): Generator<Arrival> {
    for (let u = from; u < to; ) {
      const cycle = cycleOf(u);
      const until = Math.min(to, Math.max(u + 1, Math.floor(steps * cycle) + 1));
      yield { from: u, to: until, curve: curveOf(cycle) };
      u = until;
    }
  }
  const addUpCycles = (from: number, to: number): number => {
    let total = 0;
    for (const cycle of arrivals(from, to)) total += cycle.curve.sum(cycle.from, cycle.to);
    return total;
  };
  return makeCurve({
    at: (u) => curveOf(cycleOf(u)).at(u),
    sum: (from, to) => {
      const [first, last] = [cycleOf(from) + 1, cycleOf(to - 1)];
      if (!Number.isInteger(steps) || last <= first) return addUpCycles(from, to);
      const unit = arcCurve({ shape, from: 1, to: 0, begin: 0, length: steps }).sum(1, steps + 1);
      const whole = end * steps * (last - first) + (start - end) * unit * sumSmooth((cycle) => cycle ** -power, first, last);
      return addUpCycles(from, steps * (first - 1) + 1) + whole + addUpCycles(steps * (last - 1) + 1, to);
    },
    countBelow: (level, from, to) => {
      if (level <= end) return 0;
      let count = 0;
      for (const cycle of arrivals(from, to)) {
        if (cycle.from > from && cycle.curve.at(cycle.from) < level) return count + to - cycle.from;
        count += cycle.curve.countBelow(level, cycle.from, cycle.to);
      }
      return count;
    },
    *stretches(from, to) {
      for (const cycle of arrivals(from, to)) yield { from: cycle.from, to: cycle.to, direction: -1 };
    },
  });
}

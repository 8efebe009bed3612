import type { LearningRateSchedule } from '../../model/schedule.ts';
import { arcCurve, constantCurve } from '../curves/arcs.ts';
import { before, pieces, through, transition } from '../curves/combine.ts';
import { makeCurve } from '../curves/curve.ts';
import { makeSchedule, restingAt } from '../make.ts';

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
  const shape = power === 1 ? 'linear' : { power };
  const cycleOf = (u: number): number => Math.max(1, Math.ceil(u / steps));
  const curveOf = (cycle: number) => arcCurve({ shape, from: start, to: end, begin: 0, length: steps * cycle });
  const split = (from: number, to: number) => {
    const parts: { until: number; curve: ReturnType<typeof curveOf> }[] = [];
    for (let u = from; u < to; ) {
      const cycle = cycleOf(u);
      const until = Math.max(u + 1, through(steps * cycle));
      parts.push({ until, curve: curveOf(cycle) });
      u = until;
    }
    return pieces(parts);
  };
  const curve = makeCurve({
    at: (u) => curveOf(cycleOf(u)).at(u),
    sum: (from, to) => split(from, to).sum(from, to),
    stretches: (from, to) => split(from, to).stretches(from, to),
  });
  return makeSchedule(steps > 0 ? curve : constantCurve(end), {
    family: 'polynomial',
    parameters: { start, end, steps, power, cycle: true },
    peak: Math.max(start, end),
    horizon: before(steps),
    afterHorizon: 'rises',
  });
}

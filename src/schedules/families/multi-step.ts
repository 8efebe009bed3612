import type { LearningRateSchedule } from '../../model/schedule.ts';
import { constantCurve } from '../curves/arcs.ts';
import { pieces } from '../curves/combine.ts';
import { makeSchedule, restingAt } from '../make.ts';

/**
 * start·gamma^(number of milestones m <= u); with a list, gamma[i] is the factor at milestone i. A milestone named twice counts twice.
 * Source: torch MultiStepLR, Composer MultiStepScheduler, optax piecewise_constant_schedule (its scales), detectron2 WarmupMultiStepLR.
 * timm MultiStepLRScheduler drops one tick earlier: give its decay_t - 1.
 */
export function multiStep(options: {
  readonly start: number;
  readonly milestones: readonly number[];
  readonly gamma: number | readonly number[];
}): LearningRateSchedule {
  const { start, milestones, gamma } = options;
  const drops = milestones.map((at, i) => ({ at, factor: typeof gamma === 'number' ? gamma : (gamma[i] ?? 1) })).sort((a, b) => a.at - b.at);
  const rates = [start];
  for (const [i, drop] of drops.entries()) rates.push(typeof gamma === 'number' ? start * gamma ** (i + 1) : (rates[i] ?? start) * drop.factor);
  const curve = pieces(rates.map((rate, i) => ({ until: i < drops.length ? (drops[i]?.at ?? 0) : Number.POSITIVE_INFINITY, curve: constantCurve(rate) })));
  const last = rates.at(-1) ?? start;
  return makeSchedule(curve, {
    family: 'multi-step',
    parameters: { start, milestones: drops.map((drop) => drop.at), gamma },
    peak: Math.max(...rates),
    horizon: drops.at(-1)?.at ?? null,
    afterHorizon: drops.length === 0 ? 'none' : restingAt(last, Math.max(...rates)),
  });
}

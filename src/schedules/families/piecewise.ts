import type { LearningRateSchedule } from '../../model/schedule.ts';
import { type ArcShape, arcCurve, constantCurve } from '../curves/arcs.ts';
import { pieces, through } from '../curves/combine.ts';
import { makeSchedule, restingAt } from '../make.ts';

/**
 * values[i] up to boundaries[i]: while u < boundary (torch, optax), or while u <= boundary with `inclusive` (Keras PiecewiseConstantDecay).
 * One value more than boundaries. Source: Keras `learning_rate_schedule.py` PiecewiseConstantDecay; Composer and mmengine step lists.
 */
export function piecewiseConstant(options: {
  readonly values: readonly number[];
  readonly boundaries: readonly number[];
  readonly inclusive?: boolean;
}): LearningRateSchedule {
  const { values, boundaries } = options;
  const end = options.inclusive === true ? through : (boundary: number) => boundary;
  const parts = values.map((value, i) => ({ until: i < values.length - 1 ? end(boundaries[i] ?? 0) : Number.POSITIVE_INFINITY, curve: constantCurve(value) }));
  const peak = Math.max(0, ...values);
  return makeSchedule(pieces(parts), {
    family: 'piecewise-constant',
    parameters: { values, boundaries, inclusive: options.inclusive },
    peak,
    horizon: boundaries.at(-1) ?? null,
    afterHorizon: boundaries.length === 0 ? 'none' : restingAt(values.at(-1) ?? 0, peak),
  });
}

/** A rate to be reached at an update, and the shape of the way to it from the point before; `linear` by default. */
export interface Waypoint {
  readonly at: number;
  readonly rate: number;
  readonly shape?: ArcShape;
}

/**
 * From point to point; the first rate before the first point, the last rate after the last one.
 * Source: optax piecewise_interpolate_schedule (shapes linear and cosine), detectron2 and fvcore composite schedules, numpy.interp tables.
 */
export function piecewiseInterpolated(options: {
  readonly points: readonly Waypoint[];
  readonly family?: string;
  readonly afterHorizon?: LearningRateSchedule['afterHorizon'];
}): LearningRateSchedule {
  const points = [...options.points].sort((a, b) => a.at - b.at);
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return piecewiseConstant({ values: [0], boundaries: [] });
  const parts = [{ until: first.at, curve: constantCurve(first.rate) }];
  for (const [i, to] of points.entries()) {
    const from = points[i - 1];
    if (from === undefined) continue;
    const arc = { shape: to.shape ?? 'linear', from: from.rate, to: to.rate, begin: from.at, length: to.at - from.at } as const;
    parts.push({ until: to.at, curve: arcCurve(arc) });
  }
  parts.push({ until: Number.POSITIVE_INFINITY, curve: constantCurve(last.rate) });
  const peak = Math.max(...points.map((point) => point.rate));
  const top = points.find((point) => point.rate === peak) ?? first;
  return makeSchedule(pieces(parts), {
    family: options.family ?? 'piecewise-linear',
    parameters: { steps: points.map((point) => point.at), rates: points.map((point) => point.rate) },
    peak,
    warmup: first.rate < peak ? Math.max(0, top.at) : 0,
    horizon: last.at,
    afterHorizon: options.afterHorizon ?? restingAt(last.rate, peak),
  });
}

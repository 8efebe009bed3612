import type { Curve } from '../../model/schedule.ts';
import { constantCurve, geometric, line } from '../curves/arcs.ts';
import { pieces } from '../curves/combine.ts';
import { monotone } from '../curves/curve.ts';
import { ACCEPTED, type Fit, plainer, type Setting } from './fit.ts';
import { nearestLine } from './least-squares.ts';
import { type Point, worstOf } from './points.ts';

/** Points as a straight line in another measure of the rate, such as its logarithm. */
interface Straightened {
  /** The measure, and how it changes with the rate: what turns tolerances into weights. */
  readonly of: (rate: number) => number;
  readonly slope: (rate: number) => number;
  readonly curve: (a: number, b: number) => Curve;
}

function straightLine(points: readonly Point[], how: Straightened): { a: number; b: number } | null {
  const positive = points.filter((point) => point.rate > 0);
  if (positive.length < points.length || positive.length < 4) return null;
  const found = nearestLine(positive.map((point) => ({ x: point.u, y: how.of(point.rate), weight: (how.slope(point.rate) * point.tolerance) ** -2 })));
  return found !== null && worstOf(points, how.curve(found.a, found.b).at) <= ACCEPTED ? found : null;
}

/** One value. */
export function constantFit(points: readonly Point[]): Fit | null {
  const rate = points[Math.floor(points.length / 2)]?.rate;
  if (rate === undefined || points.length < 2 || worstOf(points, () => rate) > 2 * ACCEPTED) return null;
  return { family: 'constant', curve: constantCurve(rate), top: null, begin: null, end: null, endRate: null, parameters: { rate } };
}

const exponentialMeasure: Straightened = {
  of: Math.log,
  slope: (rate) => 1 / rate,
  curve: (a, b) => geometric({ scale: Math.exp(a), ratio: Math.exp(b), per: 1, begin: 0 }),
};

/** rate = exp(a + b·u). */
export function exponentialFit(points: readonly Point[]): Fit | null {
  const found = straightLine(points, exponentialMeasure);
  if (found === null || !(found.b < 0)) return null;
  const { a, b } = found;
  return {
    family: 'exponential',
    curve: exponentialMeasure.curve(a, b),
    top: null,
    begin: null,
    end: null,
    endRate: null,
    parameters: { start: Math.exp(a), ratio: Math.exp(b), per: 1 },
  };
}

const inverseSquares: Straightened = {
  of: (rate) => rate ** -2,
  slope: (rate) => 2 * rate ** -3,
  curve: (a, b) => monotone(-1, (u) => 1 / Math.sqrt(Math.max(Number.MIN_VALUE, a + b * u))),
};

/** rate = 1/√(a + b·u): any timescale. */
export function inverseSquareRootFit(points: readonly Point[]): Fit | null {
  const found = straightLine(points, inverseSquares);
  if (found === null || !(found.b > 0)) return null;
  const { a, b } = found;
  return {
    family: 'inverse-square-root',
    curve: inverseSquares.curve(a, b),
    top: null,
    begin: null,
    end: null,
    endRate: null,
    parameters: { clockStartsAt: -a / b },
  };
}

const inverses: Straightened = {
  of: (rate) => 1 / rate,
  slope: (rate) => rate ** -2,
  curve: (a, b) => monotone(-1, (u) => 1 / Math.max(Number.MIN_VALUE, a + b * u)),
};

/** rate = 1/(a + b·u). */
export function inverseTimeFit(points: readonly Point[]): Fit | null {
  const found = straightLine(points, inverses);
  if (found === null || !(found.b > 0) || !(found.a > 0)) return null;
  return {
    family: 'inverse-time',
    curve: inverses.curve(found.a, found.b),
    top: null,
    begin: null,
    end: null,
    endRate: null,
    parameters: { start: 1 / found.a, rate: found.b / found.a, per: 1 },
  };
}

/** A way down that does not tell by its shape where it ends: `level(rate)` would be reached at that update. */
export interface EndlessDecay {
  readonly reaches: (rate: number) => number;
  readonly at: (u: number) => number;
}

/** Floors that people choose, as shares of the peak. */
const SHARES = [0.1, 0.2, 0.01, 0.05, 0.02, 0.001, 0.15, 0.25, 0.3];

/**
 * Where a straight decay ends. A floor that was logged settles it; otherwise zero, if the run ends there; otherwise a share of the peak that
 * people choose (0.1, 0.05 …), at the planned end or within two log entries of the last one; otherwise zero.
 */
export function endOfDecay(decay: EndlessDecay, peak: number, setting: Setting & { readonly floor: number | null }): { end: number; floor: number } {
  if (setting.floor !== null) return { end: decay.reaches(setting.floor), floor: setting.floor };
  const last = setting.points.at(-1);
  const latest = last?.u ?? 0;
  const zero = { end: decay.reaches(0), floor: 0 };
  const planned = setting.plannedSteps;
  if (planned !== null ? Math.abs(zero.end - planned) <= 1.5 : zero.end <= latest + 1.5 * setting.spacing + 1) return zero;
  const slack = (last?.tolerance ?? 0) / Math.max(Number.MIN_VALUE, Math.abs(decay.at(latest) - decay.at(latest - 1)));
  const [from, to] = planned === null ? [latest, latest + 2 * setting.spacing] : [planned - 1, planned + 1];
  for (const share of SHARES) {
    const end = decay.reaches(share * peak);
    const whole = Math.abs(end - Math.round(end)) <= 1e-3 + 4 * slack;
    if (whole && end >= from - 1e-3 - 4 * slack && end <= to + 1e-3 + 4 * slack) return { end: Math.round(end), floor: share * peak };
  }
  return zero;
}

/** A straight way down, and where it ends. `top` is the rate that it comes down from, where that is known. */
export function linearFit(points: readonly Point[], setting: Setting & { readonly floor: number | null; readonly top: number | null }): Fit | null {
  if (points.length < 3) return null;
  const found = nearestLine(points.map((point) => ({ x: point.u, y: point.rate, weight: point.tolerance ** -2 })));
  if (found === null || !(found.b < 0)) return null;
  const { a, b } = found;
  const at = (u: number): number => a + b * u;
  if (worstOf(points, at) > ACCEPTED) return null;
  const knee = setting.warmupSeenTo ?? 0;
  const first = points[0]?.u ?? 0;
  const slack = points[0]?.tolerance ?? 0;
  const peak = setting.top ?? (setting.warmed ? plainBetween(at(first), at(knee), slack) : unseenPeak(at, first, slack));
  const reaches = (rate: number): number => (rate - a) / b;
  const { end, floor } = endOfDecay({ reaches, at }, peak, setting);
  const begin = setting.top === null ? null : reaches(setting.top);
  const body = line({ from: at(0), to: floor, begin: 0, length: end });
  const falling = pieces([
    { until: end, curve: body },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) },
  ]);
  return { family: 'linear', curve: falling, top: null, begin, end, endRate: floor, parameters: { end, floor } };
}

/** The shortest number between two rates: a peak lies between the last rate of the warmup (or the first update's) and the first that was logged behind it. */
export function plainBetween(low: number, high: number, tolerance: number): number {
  return plainer(high, [1, 2, 3, 4, 5]).find((value) => value >= low - tolerance && value <= high + tolerance) ?? high;
}

/**
 * The peak of a decay whose beginning was not logged: its rate at the first update (or the one before, for a log that runs ahead) where that
 * is a short number; otherwise the shortest one down to the first logged rate.
 */
export function unseenPeak(at: (u: number) => number, first: number, tolerance: number): number {
  for (const u of [0, -1]) {
    const exact = at(u);
    const short = plainer(exact)
      .slice(0, -1)
      .find((value) => Math.abs(value - exact) <= tolerance);
    if (u < first && short !== undefined) return short;
  }
  return plainBetween(at(first), at(-1), tolerance);
}

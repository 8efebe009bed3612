import type { Curve } from '../../model/schedule.ts';
import { constantCurve, geometric, line } from '../curves/arcs.ts';
import { pieces } from '../curves/combine.ts';
import { monotone } from '../curves/curve.ts';
import { ACCEPTED, type Fit, type Setting } from './fit.ts';
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

/** The end of a decay and the rate there. */
export interface End {
  readonly end: number;
  readonly floor: number;
}

type EndSetting = Setting & { readonly floor: number | null };

/** Rates from which a decay may have come down. */
interface Peaks {
  readonly low: number;
  readonly high: number;
}

/**
 * Where a straight decay ends. A floor that was logged settles it; otherwise zero, if the run ends there; otherwise a floor that people choose
 * (a share of the peak such as 0.1, or a plain rate) at the planned end, or near the last entry of the log; otherwise zero at a whole update.
 * Null where none of these is so, or where two are.
 */
export function endOfDecay(decay: EndlessDecay, peaks: Peaks, setting: EndSetting): End | null {
  if (setting.floor !== null) return { end: decay.reaches(setting.floor), floor: setting.floor };
  const last = setting.points.at(-1);
  const latest = last?.u ?? 0;
  const tolerance = last?.tolerance ?? 0;
  const zero = { end: decay.reaches(0), floor: 0 };
  const planned = setting.plannedSteps;
  if (planned !== null ? Math.abs(zero.end - planned) <= 1.5 : zero.end <= latest + 1.5 * setting.spacing + 1) return zero;
  const slack = 1e-3 + (4 * tolerance) / Math.max(Number.MIN_VALUE, Math.abs(decay.at(latest) - decay.at(latest - 1)));
  const blurred = slack > 0.25 && zero.end > 4 * (latest + 1);
  const whole = !blurred && Math.abs(zero.end - Math.round(zero.end)) <= slack;
  const window = planned === null ? { from: latest, to: latest + 2 * setting.spacing } : { from: planned - 1, to: planned + 1 };
  const plain = plainFloor(decay, planned === null ? [latest, latest + 1] : [planned, planned - 1], tolerance);
  if (plain !== null) return plain;
  const shares = shareFloors(decay, peaks, { from: window.from - slack, to: window.to + slack });
  const first = shares[0];
  if (planned !== null) return first ?? (whole ? zero : null);
  const sharp = first !== undefined && first.end <= latest + 1 + slack;
  if (first !== undefined && shares.length === 1 && (sharp || !whole)) return first;
  return first === undefined && whole ? zero : null;
}

/** A rate of one or two digits at one of the updates, where the log is too sharp for an accident. */
function plainFloor(decay: EndlessDecay, updates: readonly number[], tolerance: number): End | null {
  for (const end of updates) {
    const rate = decay.at(end);
    const floor = Number(rate.toPrecision(2));
    if (rate > 0 && tolerance < 1e-3 * rate && Math.abs(rate - floor) <= 2 * tolerance) return { end, floor };
  }
  return null;
}

/** The shares of the peak that people choose which are reached at a whole update of the window. */
function shareFloors(decay: EndlessDecay, peaks: Peaks, window: { readonly from: number; readonly to: number }): readonly End[] {
  return SHARES.flatMap((share) => {
    const [early, late] = [decay.reaches(share * peaks.high), decay.reaches(share * peaks.low)];
    const slack = (window.to - Math.floor(window.to)) % 1;
    const from = Math.max(window.from, early - slack);
    const end = Math.ceil(from - 1e-9);
    return end <= Math.min(window.to, late + slack) + 1e-9 ? [{ end, floor: Math.min(peaks.high * share, Math.max(peaks.low * share, decay.at(end))) }] : [];
  });
}

/** A straight way down, and where it ends. `top` is the rate that it comes down from, where that is known. */
export function linearFit(points: readonly Point[], setting: Setting & { readonly floor: number | null; readonly top: number | null }): Fit | null {
  if (points.length < 3) return null;
  const found = nearestLine(points.map((point) => ({ x: point.u, y: point.rate, weight: point.tolerance ** -2 })));
  if (found === null || !(found.b < 0)) return null;
  const { a, b } = found;
  const at = (u: number): number => a + b * u;
  if (worstOf(points, at) > ACCEPTED) return null;
  const peaks = setting.top === null ? setting.peaksOf(at) : { low: setting.top, high: setting.top };
  const reaches = (rate: number): number => (rate - a) / b;
  const ends = endOfDecay({ reaches, at }, peaks, setting);
  if (ends === null) return null;
  const { end, floor } = ends;
  const begin = setting.top === null ? null : reaches(setting.top);
  const body = line({ from: at(0), to: floor, begin: 0, length: end });
  const falling = pieces([
    { until: end, curve: body },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) },
  ]);
  return { family: 'linear', curve: falling, top: null, begin, end, endRate: floor, parameters: { end, floor } };
}

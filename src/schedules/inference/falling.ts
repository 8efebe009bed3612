import { type ArcShape, arcCurve, constantCurve } from '../curves/arcs.ts';
import { pieces } from '../curves/combine.ts';
import { attempts, type Decay, decayCurve, decayFit, fitDecay } from './arcs.ts';
import { ACCEPTED, type Fit, type Setting } from './fit.ts';
import { type Point, worstOf } from './points.ts';
import { constantFit, exponentialFit, inverseSquareRootFit, inverseTimeFit, linearFit } from './straight.ts';

/** Points that fall and then, perhaps, rest at a floor. */
export interface Falling {
  readonly moving: readonly Point[];
  /** The rate of at least two points at the end; null when the log ends before it rests. */
  readonly floor: number | null;
  /** The first update that was logged at the floor. */
  readonly restsFrom: number | null;
}

/** Splits off the rest at the end: two or more points of one rate, further apart than the digits of the log could hide a fall, or a single 0. */
export function splitRest(points: readonly Point[]): Falling {
  const last = points.at(-1);
  if (last === undefined) return { moving: points, floor: null, restsFrom: null };
  let from = points.length - 1;
  while (from > 0 && Math.abs((points[from - 1]?.rate ?? Number.NaN) - last.rate) <= last.tolerance) from -= 1;
  const before = points[from - 2];
  const slope = before === undefined || from < 2 ? 0 : (before.rate - last.rate) / Math.max(1, (points[from]?.u ?? 0) - before.u);
  const hidden = slope > 0 && slope * (last.u - (points[from]?.u ?? 0)) <= 2 * last.tolerance && last.rate > 0;
  const rests = from > 0 && ((points.length - from >= 2 && !hidden) || (last.rate === 0 && points.length - from === 1));
  return rests ? { moving: points.slice(0, from), floor: last.rate, restsFrom: points[from]?.u ?? null } : { moving: points, floor: null, restsFrom: null };
}

const SHAPES: readonly { readonly shape: ArcShape; readonly power?: number }[] = [
  { shape: 'cosine' },
  { shape: 'square', power: 2 },
  { shape: 'sqrt', power: 0.5 },
  { shape: { power: 0.9 }, power: 0.9 },
  { shape: { power: 1.5 }, power: 1.5 },
  { shape: { power: 3 }, power: 3 },
  { shape: { power: 4 }, power: 4 },
];

/** The families that need no search: constant, linear, inverse square root, exponential, inverse time. */
export function quickFit(points: readonly Point[], setting: Setting): Fit | null {
  const constant = constantFit(points);
  if (constant !== null) return constant;
  const { moving, floor } = splitRest(points);
  const straight = linearFit(moving, { ...setting, floor, top: null });
  return straight ?? inverseSquareRootFit(points) ?? exponentialFit(points) ?? inverseTimeFit(points);
}

/** The decays that tell by their shape where they begin and end: cosine, then polynomials. */
export function shapedFit(points: readonly Point[], setting: Setting): Fit | null {
  const falling = splitRest(points);
  if (falling.moving.length < 4 || restsOnTop(points)) return null;
  for (const { shape, power } of SHAPES) {
    const decay = shapedDecay(points, falling, shape, setting);
    if (decay !== null) return power === undefined ? decayFit('cosine', shape, decay) : powerFit(decay, shape, power);
  }
  return null;
}

/** A power goes on upwards before its first point: where it began, and at which rate, is for the warmup to say. */
function powerFit(decay: Decay, shape: ArcShape, power: number): Fit {
  const { begin, end, top, floor } = decay;
  const curve = pieces([
    { until: end, curve: arcCurve({ shape, from: top, to: floor, begin, length: end - begin }) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) },
  ]);
  return { family: 'polynomial', curve, top: null, begin: null, end, endRate: floor, parameters: { power, end, floor } };
}

/** A plateau of a twentieth of the log is none of the roundings at the top of a wave. */
function restsOnTop(points: readonly Point[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return false;
  const leaves = points.findIndex((point) => Math.abs(point.rate - first.rate) > point.tolerance);
  return leaves >= 3 && (points[leaves - 1]?.u ?? 0) - first.u > 0.05 * (last.u - first.u);
}

/** The simplest family that explains points which only fall; null where none does. */
export function fallingFit(points: readonly Point[], setting: Setting): Fit | null {
  return quickFit(points, setting) ?? shapedFit(points, setting);
}

/** The first decay of a shape that explains the points, the simplest attempts first. */
function shapedDecay(points: readonly Point[], falling: Falling, shape: ArcShape, setting: Setting): Decay | null {
  const { moving, floor, restsFrom } = falling;
  const top = moving[0]?.rate ?? 0;
  const begin = setting.warmed ? (setting.warmupSeenTo ?? 0) : 0;
  for (const given of attempts(setting, top)) {
    if (shape !== 'cosine' && given.known.begin !== undefined) continue;
    const attempt = shape === 'cosine' ? given : { known: { ...given.known, begin }, start: { ...given.start, begin } };
    const rested = floor === null ? attempt : { known: { ...attempt.known, floor }, start: { ...attempt.start, end: restsFrom ?? attempt.start.end } };
    const decay = fitDecay(moving, shape, rested);
    if (decay === null || !plausible(decay, moving, setting)) continue;
    if (worstOf(points, decayCurve(shape, decay).at) <= ACCEPTED) return decay;
  }
  return null;
}

/** A decay must have begun by the first point (behind the warmup, if one was seen) and not be over before the last. */
function plausible(decay: Decay, moving: readonly Point[], setting: Setting): boolean {
  const first = moving[0]?.u ?? 0;
  const last = moving.at(-1)?.u ?? 0;
  const earliest = setting.warmed ? (setting.warmupSeenTo ?? 0) - setting.spacing : -2;
  return decay.begin <= first + 1 && decay.begin >= earliest && decay.end >= last - 1 && decay.floor >= -1e-9 * decay.top;
}

import type { Curve, Stretch } from '../../model/schedule.ts';
import { sumSmooth } from '../quadrature.ts';
import { countInStretch, directionOf, makeCurve, monotone } from './curve.ts';

/**
 * How a rate gets from one value to another, p being the share of the way, as the part of the difference that is left:
 * linear 1-p · cosine ½(1+cos πp) · 1-sqrt 1-√p · sqrt √(1-p) · square (1-p)² · 1-square 1-p² · exponential 2·½^p-1 (Megatron-LM) ·
 * geometric: from·(to/from)^p · logarithmic: 1-ln(1+p·n)/ln(n+1), n the length in updates (DeepSpeed's warmup) · {power: k} (1-p)^k ·
 * {complement: k} 1-p^k · {tanh: [a, b]} ½(1-tanh(a(1-p)+b·p)), which starts and ends a little off.
 */
export type ArcShape =
  | 'linear'
  | 'cosine'
  | '1-sqrt'
  | 'sqrt'
  | 'square'
  | '1-square'
  | 'exponential'
  | 'geometric'
  | 'logarithmic'
  | { readonly power: number }
  | { readonly complement: number }
  | { readonly tanh: readonly [number, number] };

/** An arc from one rate at `begin` to another `length` updates later; `begin` and `length` may be fractions of an update. */
export interface Arc {
  readonly shape: ArcShape;
  readonly from: number;
  readonly to: number;
  readonly begin: number;
  readonly length: number;
  /** p is replaced by p^warp (timm's k_decay); 1 by default. */
  readonly warp?: number;
  /** The part that is left is raised to this power (optax's exponent); 1 by default. */
  readonly exponent?: number;
}

/** One value for ever. */
export function constantCurve(value: number): Curve {
  return monotone(
    0,
    () => value,
    (from, to) => value * (to - from),
  );
}

/** A straight line through `from` at `begin` and `to` at begin + length, going on for ever on both sides. */
export function line(arc: Pick<Arc, 'from' | 'to' | 'begin' | 'length'>): Curve {
  const { from, to, begin, length } = arc;
  if (length === 0 || from === to) return constantCurve(to);
  const at = (u: number): number => from + (to - from) * ((u - begin) / length);
  const direction = directionOf(from, to);
  return monotone(length > 0 ? direction : directionOf(to, from), at, (first, last) => (last - first) * at((first + last - 1) / 2));
}

/** middle + amplitude·cos(π(u - begin)/half): periodic with 2·half updates. Sums by the Dirichlet kernel. */
export function wave(shape: { readonly middle: number; readonly amplitude: number; readonly begin: number; readonly half: number }): Curve {
  const { middle, amplitude, begin, half } = shape;
  if (!(half > 0) || amplitude === 0) return constantCurve(middle + amplitude);
  const at = (u: number): number => middle + amplitude * Math.cos(Math.PI * turnsOf(u - begin, half));
  const stretches = (from: number, to: number): Iterable<Stretch> => halfWaves({ from, to, begin, half, amplitude });
  const countPlain = (level: number, from: number, to: number): number => {
    let count = 0;
    for (const stretch of stretches(from, to)) count += countInStretch(at, level, stretch);
    return count;
  };
  return makeCurve({
    at,
    sum: (from, to) => (to - from) * middle + amplitude * cosineSum({ first: from - begin, terms: to - from, half }),
    stretches,
    countBelow: (level, from, to) => countWaves({ from, to, period: wholePeriod(half), count: (first, last) => countPlain(level, first, last) }),
  });
}

/** The smallest whole number of updates after which a wave of this half period repeats itself; null when there is none below 64 waves. */
function wholePeriod(half: number): number | null {
  for (let waves = 1; waves <= 64; waves += 1) if (Number.isInteger(2 * half * waves)) return 2 * half * waves;
  return null;
}

/** Counts over many waves as whole periods and a rest. */
function countWaves(range: { from: number; to: number; period: number | null; count: (from: number, to: number) => number }): number {
  const { from, to, period, count } = range;
  if (period === null || to - from < period) return count(from, to);
  const periods = Math.floor((to - from) / period);
  return periods * count(from, from + period) + count(from + periods * period, to);
}

/** x / half without the whole turns, which would only cost digits. */
function turnsOf(x: number, half: number): number {
  return (x % (2 * half)) / half;
}

/** Σ cos(π(first + k)/half) for 0 <= k < terms, by the Dirichlet kernel sin(nδ/2)/sin(δ/2)·cos(middle). */
function cosineSum(range: { readonly first: number; readonly terms: number; readonly half: number }): number {
  const { first, terms, half } = range;
  const step = Math.sin((Math.PI * turnsOf(1, half)) / 2);
  const middle = Math.cos(Math.PI * turnsOf(first + (terms - 1) / 2, half));
  if (Math.abs(step) < 1e-15) return terms * Math.cos(Math.PI * turnsOf(first, half));
  return (Math.sin((Math.PI * (terms % (4 * half))) / half / 2) / step) * middle;
}

function* halfWaves(range: { from: number; to: number; begin: number; half: number; amplitude: number }): Generator<Stretch> {
  const { to, begin, half, amplitude } = range;
  let from = range.from;
  while (from < to) {
    const turn = Math.floor((from - begin) / half);
    const end = Math.min(to, Math.floor(begin + (turn + 1) * half) + 1);
    const falls = (Math.abs(turn) % 2 === 0) === amplitude > 0;
    const whole = half >= 2 && end > from;
    yield whole ? { from, to: end, direction: falls ? -1 : 1 } : { from, to: from + 1, direction: 0 };
    from = whole ? end : from + 1;
  }
}

/** scale·ratio^((u - begin)/per) + floor, for ever; ratio > 0. Sums as a geometric series. */
export function geometric(shape: {
  readonly scale: number;
  readonly ratio: number;
  readonly per: number;
  readonly begin: number;
  readonly floor?: number;
}): Curve {
  const { scale, ratio, per, begin } = shape;
  const floor = shape.floor ?? 0;
  if (ratio === 1 || scale === 0) return constantCurve(scale + floor);
  if (!(ratio > 0)) return monotone(directionOf(scale, 0), (u) => (u <= begin ? scale + floor : floor));
  const exponent = Math.log(ratio) / per;
  const at = (u: number): number => scale * ratio ** ((u - begin) / per) + floor;
  const direction = scale > 0 === exponent > 0 ? 1 : -1;
  return monotone(direction, at, (from, to) => {
    const terms = to - from;
    return terms * floor + (scale * Math.exp(exponent * (from - begin)) * Math.expm1(exponent * terms)) / Math.expm1(exponent);
  });
}

/** The part of the way that is left at share p of it. */
function leftOver(shape: ArcShape, length: number): (p: number) => number {
  if (typeof shape === 'object') {
    if ('power' in shape) return (p) => Math.max(0, 1 - p) ** shape.power;
    if ('complement' in shape) return (p) => 1 - Math.max(0, p) ** shape.complement;
    const [lower, upper] = shape.tanh;
    return (p) => 0.5 * (1 - Math.tanh(lower * (1 - p) + upper * p));
  }
  switch (shape) {
    case 'linear':
    case 'geometric':
      return (p) => 1 - p;
    case 'cosine':
      return (p) => 0.5 * (1 + Math.cos(Math.PI * p));
    case 'exponential':
      return (p) => 2 * 0.5 ** p - 1;
    case '1-sqrt':
      return (p) => 1 - Math.sqrt(Math.max(0, p));
    case 'sqrt':
      return (p) => Math.sqrt(Math.max(0, 1 - p));
    case 'square':
      return (p) => (1 - p) ** 2;
    case '1-square':
      return (p) => 1 - p * p;
    case 'logarithmic':
      return (p) => 1 - Math.log1p(Math.max(0, p) * length) / Math.log1p(length);
  }
}

/** The arcs whose sums have a closed form. */
function closedArc(arc: Arc): Curve | null {
  const { shape, from, to, begin, length } = arc;
  if (shape === 'geometric') {
    if (from > 0 && to > 0) return geometric({ scale: from, ratio: to / from, per: length, begin });
    return monotone(directionOf(from, to), (u) => (u <= begin ? from : to));
  }
  if ((arc.warp ?? 1) !== 1 || (arc.exponent ?? 1) !== 1) return null;
  if (shape === 'linear') return line(arc);
  if (shape === 'cosine') return wave({ middle: (from + to) / 2, amplitude: (from - to) / 2, begin, half: length });
  if (shape === 'exponential') return geometric({ scale: 2 * (from - to), ratio: 0.5, per: length, begin, floor: to - (from - to) });
  return null;
}

/** The curve of an arc, meant for begin <= u <= begin + length; `transition` says what is before and after. */
export function arcCurve(arc: Arc): Curve {
  const { from, to, begin, length } = arc;
  if (!(length > 0) || from === to) return constantCurve(to);
  const closed = closedArc(arc);
  if (closed !== null) return closed;
  const left = leftOver(arc.shape, length);
  const warp = arc.warp ?? 1;
  const exponent = arc.exponent ?? 1;
  const at = (u: number): number => {
    const p = (u - begin) / length;
    const rest = left(warp === 1 ? p : Math.max(0, p) ** warp);
    return to + (from - to) * (exponent === 1 ? rest : Math.max(0, rest) ** exponent);
  };
  return monotone(directionOf(from, to), at, (first, last) => sumSmooth(at, first, last));
}

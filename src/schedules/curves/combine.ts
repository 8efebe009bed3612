import type { Curve, Stretch } from '../../model/schedule.ts';
import { type Arc, arcCurve, constantCurve } from './arcs.ts';
import { countInStretch, makeCurve } from './curve.ts';

/** A part of a curve of parts, in the clock of the whole. */
export interface Piece {
  /** The piece holds while u < until, which may be a fraction of an update; Infinity for the last piece. */
  readonly until: number;
  readonly curve: Curve;
}

/** The end of a piece that still holds at `x`: the next number behind it. A piece with `u < x` ends at x itself. */
export function through(x: number): number {
  return x + Math.max(Number.MIN_VALUE, Math.abs(x) * Number.EPSILON);
}

/** Curves one after the other, each in the clock of the whole; the last one goes on for ever. Empty pieces are skipped. */
export function pieces(parts: readonly Piece[]): Curve {
  const find = (u: number): Curve => {
    for (const part of parts) if (u < part.until) return part.curve;
    return parts.at(-1)?.curve ?? constantCurve(0);
  };
  function* split(from: number, to: number): Generator<{ curve: Curve; from: number; to: number }> {
    let begin = from;
    for (const [i, part] of parts.entries()) {
      const end = i === parts.length - 1 ? to : Math.min(to, Math.ceil(part.until));
      if (end > begin) yield { curve: part.curve, from: begin, to: end };
      begin = Math.max(begin, end);
      if (begin >= to) return;
    }
  }
  return makeCurve({
    at: (u) => find(u).at(u),
    sum: (from, to) => total(split(from, to), (part) => part.curve.sum(part.from, part.to)),
    countBelow: (level, from, to) => total(split(from, to), (part) => part.curve.countBelow(level, part.from, part.to)),
    *stretches(from, to) {
      for (const part of split(from, to)) yield* part.curve.stretches(part.from, part.to);
    },
  });
}

/** An arc with its first rate before it and its last rate (or `after`) from its end on. */
export function transition(arc: Arc, after: number = arc.to): Curve {
  return pieces([
    { until: arc.begin, curve: constantCurve(arc.from) },
    { until: arc.begin + Math.max(0, arc.length), curve: arcCurve(arc) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(after) },
  ]);
}

function total<T>(items: Iterable<T>, of: (item: T) => number): number {
  let sum = 0;
  for (const item of items) sum += of(item);
  return sum;
}

/** The curve with its clock started `by` updates later: at(u) = curve.at(u - by); a negative `by` lets it run ahead. */
export function delayed(curve: Curve, by: number): Curve {
  if (by === 0) return curve;
  if (!Number.isInteger(by)) return reclocked(curve, { stride: 1, offset: -by });
  return makeCurve({
    at: (u) => curve.at(u - by),
    sum: (from, to) => curve.sum(from - by, to - by),
    countBelow: (level, from, to) => curve.countBelow(level, from - by, to - by),
    *stretches(from, to) {
      for (const stretch of curve.stretches(from - by, to - by)) yield { from: stretch.from + by, to: stretch.to + by, direction: stretch.direction };
    },
  });
}

/**
 * The curve of a clock that advances by `stride` an update: at(u) = curve.at(offset + u·stride).
 * For schedules that count samples or tokens, stride being those of one update; stride > 0.
 */
export function reclocked(curve: Curve, clock: { readonly stride: number; readonly offset?: number }): Curve {
  const { stride } = clock;
  const offset = clock.offset ?? 0;
  const at = (u: number): number => curve.at(offset + u * stride);
  const updateOf = (t: number): number => Math.ceil((t - offset) / stride);
  return makeCurve({
    at,
    *stretches(from, to) {
      for (const stretch of curve.stretches(Math.floor(offset + from * stride), Math.floor(offset + (to - 1) * stride) + 1)) {
        const end = Math.min(to, updateOf(stretch.to));
        // Between the last whole number of a stretch and the first of the next one either may hold: such updates stand alone.
        const sure = Math.min(end, Math.floor((stretch.to - 1 - offset) / stride) + 1);
        const first = Math.max(from, updateOf(stretch.from));
        if (sure > first) yield { from: first, to: sure, direction: stretch.direction };
        for (let u = Math.max(first, sure); u < end; u += 1) yield { from: u, to: u + 1, direction: 0 };
      }
    },
  });
}

/** The first `period` updates again and again; the period is a whole number of updates. */
export function periodic(curve: Curve, period: number): Curve {
  const rest = (u: number): number => u - Math.floor(u / period) * period;
  const sumTo = (u: number): number => Math.floor(u / period) * curve.sum(0, period) + curve.sum(0, rest(u));
  const countTo = (level: number, u: number): number => Math.floor(u / period) * curve.countBelow(level, 0, period) + curve.countBelow(level, 0, rest(u));
  return makeCurve({
    at: (u) => curve.at(rest(u)),
    sum: (from, to) => (from % period === 0 ? sumTo(to - from) : sumTo(to) - sumTo(from)),
    countBelow: (level, from, to) => countTo(level, to) - countTo(level, from),
    *stretches(from, to) {
      for (let start = Math.floor(from / period) * period; start < to; start += period) {
        yield* delayed(curve, start).stretches(Math.max(from, start), Math.min(to, start + period));
      }
    },
  });
}

/** The curve of ticks that last `size` updates each: at(u) = curve.at(floor(u/size)). Epochs as updates, and staircases. */
export function held(curve: Curve, size: number): Curve {
  if (!(size > 0) || size === 1) return curve;
  const tickOf = (u: number): number => Math.floor(u / size);
  const startOf = (tick: number): number => Math.ceil(tick * size);
  const whole = Number.isInteger(size);
  /** Adds a measure of whole ticks and of the two that the range cuts. */
  const measured = (from: number, to: number, ofTicks: (first: number, last: number) => number): number => {
    const first = tickOf(from);
    const last = tickOf(to - 1);
    if (first === last) return (to - from) * ofTicks(first, first + 1);
    const head = (startOf(first + 1) - from) * ofTicks(first, first + 1);
    const tail = (to - startOf(last)) * ofTicks(last, last + 1);
    if (whole) return head + size * ofTicks(first + 1, last) + tail;
    let middle = 0;
    for (let tick = first + 1; tick < last; tick += 1) middle += (startOf(tick + 1) - startOf(tick)) * ofTicks(tick, tick + 1);
    return head + middle + tail;
  };
  return makeCurve({
    at: (u) => curve.at(tickOf(u)),
    sum: (from, to) => measured(from, to, (first, last) => curve.sum(first, last)),
    countBelow: (level, from, to) => measured(from, to, (first, last) => curve.countBelow(level, first, last)),
    *stretches(from, to) {
      for (const ticks of curve.stretches(tickOf(from), tickOf(to - 1) + 1)) {
        const end = ticks.direction === 0 ? ticks.from + 1 : ticks.to;
        for (let tick = ticks.from; tick < end; tick += 1) {
          const behind = ticks.direction === 0 ? ticks.to : tick + 1;
          yield { from: Math.max(from, startOf(tick)), to: Math.min(to, startOf(behind)), direction: 0 };
        }
      }
    },
  });
}

/** The curve kept between two values. */
export function clamped(curve: Curve, low: number, high = Number.POSITIVE_INFINITY): Curve {
  const at = (u: number): number => Math.min(high, Math.max(low, curve.at(u)));
  function* split(from: number, to: number): Generator<Stretch & { readonly inside: boolean }> {
    for (const stretch of curve.stretches(from, to)) yield* cutStretch(curve, stretch, low, high);
  }
  return makeCurve({
    at,
    sum: (from, to) => total(split(from, to), (part) => (part.inside ? curve.sum(part.from, part.to) : (part.to - part.from) * at(part.from))),
    countBelow: (level, from, to) => {
      if (level <= low) return 0;
      return level > high ? to - from : curve.countBelow(level, from, to);
    },
    stretches: split,
  });
}

/** A stretch cut where it passes the lower and the upper bound. */
function* cutStretch(curve: Curve, stretch: Stretch, low: number, high: number): Generator<Stretch & { readonly inside: boolean }> {
  const { from, to, direction } = stretch;
  const under = countInStretch((u) => curve.at(u), low, stretch);
  const over = to - from - countInStretch((u) => curve.at(u), high, stretch);
  const [head, tail] = direction === -1 ? [over, under] : [under, over];
  if (head > 0) yield { from, to: from + head, direction: 0, inside: false };
  if (to - tail > from + head) yield { from: from + head, to: to - tail, direction, inside: true };
  if (tail > 0) yield { from: to - tail, to, direction: 0, inside: false };
}

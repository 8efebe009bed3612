import type { Curve, Stretch } from '../../model/schedule.ts';
import { addUp, sumSmooth } from '../quadrature.ts';

/** Ranges up to this many updates are added term by term. */
const SHORT = 32;

/** What a curve must know of itself; the rest follows. `at` is asked for real `u` inside a stretch too. */
export interface CurveParts {
  at(u: number): number;
  stretches(from: number, to: number): Iterable<Stretch>;
  /** A closed form; without it each stretch is summed by quadrature. */
  sum?(from: number, to: number): number;
  /** A shortcut, for curves of very many stretches. */
  countBelow?(level: number, from: number, to: number): number;
}

/** The whole numbers from <= u < to; a range that is no range, or has no end, is empty. */
export function wholeRange(from: number, to: number): readonly [number, number] {
  const first = Math.ceil(from);
  const last = Math.ceil(to);
  return last > first && Number.isFinite(last - first) ? [first, last] : [0, 0];
}

/** How many u of a stretch have at(u) < level: a binary search with the curve's own values. */
export function countInStretch(at: (u: number) => number, level: number, stretch: Stretch): number {
  const { from, to, direction } = stretch;
  if (direction === 0) return at(from) < level ? to - from : 0;
  const low = direction === 1;
  let first = from;
  let last = to;
  while (first < last) {
    const middle = first + Math.floor((last - first) / 2);
    if (at(middle) < level === low) first = middle + 1;
    else last = middle;
  }
  return low ? first - from : to - first;
}

/** A curve from its values, its stretches and, where there is one, the closed form of its sum. */
export function makeCurve(parts: CurveParts): Curve {
  const at = (u: number): number => parts.at(u);
  const sumLong = (from: number, to: number): number => {
    if (parts.sum !== undefined) return parts.sum(from, to);
    let total = 0;
    for (const stretch of parts.stretches(from, to)) {
      total += stretch.direction === 0 ? at(stretch.from) * (stretch.to - stretch.from) : sumSmooth(at, stretch.from, stretch.to);
    }
    return total;
  };
  return {
    at,
    sum: (from, to) => {
      const [first, last] = wholeRange(from, to);
      return last - first <= SHORT ? addUp(at, first, last) : sumLong(first, last);
    },
    countBelow: (level, from, to) => {
      const [first, last] = wholeRange(from, to);
      if (last <= first) return 0;
      if (parts.countBelow !== undefined) return parts.countBelow(level, first, last);
      let count = 0;
      for (const stretch of parts.stretches(first, last)) count += countInStretch(at, level, stretch);
      return count;
    },
    stretches: (from, to) => {
      const [first, last] = wholeRange(from, to);
      return last > first ? parts.stretches(first, last) : [];
    },
  };
}

/** A curve that is smooth and keeps one direction for ever. */
export function monotone(direction: Stretch['direction'], at: (u: number) => number, sum?: (from: number, to: number) => number): Curve {
  return makeCurve({ at, stretches: (from, to) => [{ from, to, direction }], ...(sum === undefined ? {} : { sum }) });
}

/** The direction of a curve that goes from one value to another. */
export function directionOf(from: number, to: number): Stretch['direction'] {
  if (from < to) return 1;
  return from > to ? -1 : 0;
}

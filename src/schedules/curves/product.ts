import type { Curve, Stretch } from '../../model/schedule.ts';
import { sumSmooth } from '../quadrature.ts';
import { constantCurve } from './arcs.ts';
import { makeCurve } from './curve.ts';

interface Part extends Stretch {
  /** The factors that are not constant here. */
  readonly moving: readonly Curve[];
}

/** Pairs of stretches of several curves, cut at the ends of all of them. */
function* merged(curves: readonly Curve[], from: number, to: number): Generator<{ from: number; to: number; directions: readonly Stretch['direction'][] }> {
  const runs = curves.map((curve) => curve.stretches(from, to)[Symbol.iterator]());
  const heads = runs.map((run) => run.next());
  let begin = from;
  while (begin < to) {
    let end = to;
    for (const head of heads) if (head.done !== true) end = Math.min(end, head.value.to);
    yield { from: begin, to: end, directions: heads.map((head) => (head.done === true ? 0 : head.value.direction)) };
    for (const [i, run] of runs.entries()) {
      const head = heads[i];
      if (head !== undefined && head.done !== true && head.value.to <= end) heads[i] = run.next();
    }
    begin = Math.max(end, begin + 1);
  }
}

/** The index of the largest value on from <= u < to of a curve that first rises and then falls. */
function topOf(at: (u: number) => number, from: number, to: number): number {
  let low = from;
  let high = to - 1;
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (at(middle) < at(middle + 1)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The product of curves of values >= 0. Where one factor rises while another falls the product is taken to have one top,
 * which holds for lines, half waves, powers and exponentials (all are log-concave on a falling or rising stretch).
 */
export function product(curves: readonly Curve[]): Curve {
  const only = curves[0];
  if (only === undefined) return constantCurve(1);
  if (curves.length === 1) return only;
  const at = (u: number): number => curves.reduce((value, curve) => value * curve.at(u), 1);
  function* parts(from: number, to: number): Generator<Part> {
    for (const cut of merged(curves, from, to)) {
      const moving = curves.filter((_, i) => cut.directions[i] !== 0);
      const falls = cut.directions.includes(-1);
      const rises = cut.directions.includes(1);
      if (!(falls && rises)) yield { from: cut.from, to: cut.to, direction: falls ? -1 : rises ? 1 : 0, moving };
      else {
        const top = topOf(at, cut.from, cut.to) + 1;
        yield { from: cut.from, to: top, direction: 1, moving };
        if (top < cut.to) yield { from: top, to: cut.to, direction: -1, moving };
      }
    }
  }
  const sumPart = (part: Part): number => {
    const { from, to, moving } = part;
    const mover = moving[0];
    if (mover === undefined) return at(from) * (to - from);
    if (moving.length > 1) return sumSmooth(at, from, to);
    const others = curves.reduce((value, curve) => (curve === mover ? value : value * curve.at(from)), 1);
    return others * mover.sum(from, to);
  };
  return makeCurve({
    at,
    stretches: parts,
    sum: (from, to) => {
      let total = 0;
      for (const part of parts(from, to)) total += sumPart(part);
      return total;
    },
  });
}

/** The curve times a factor >= 0. */
export function multiplied(curve: Curve, factor: number): Curve {
  if (factor === 1) return curve;
  return mapped(curve, { factor, offset: 0 });
}

/** offset + factor·curve, factor > 0, with counts that agree with the values to the last digit. */
export function mapped(curve: Curve, map: { readonly factor: number; readonly offset: number }): Curve {
  const { factor, offset } = map;
  if (!(factor > 0)) return constantCurve(offset);
  const of = (value: number): number => offset + factor * value;
  return makeCurve({
    at: (u) => of(curve.at(u)),
    sum: (from, to) => offset * (to - from) + factor * curve.sum(from, to),
    countBelow: (level, from, to) => curve.countBelow(preimage(of, level, (level - offset) / factor), from, to),
    stretches: (from, to) => curve.stretches(from, to),
  });
}

/** The smallest number x with of(x) >= level, for a rising map: the level that counts the same values. */
function preimage(of: (x: number) => number, level: number, guess: number): number {
  if (!Number.isFinite(guess)) return guess;
  let width = Math.max(Math.abs(guess) * 1e-15, Number.MIN_VALUE);
  let [low, high] = [guess - width, guess + width];
  while (of(low) >= level && Number.isFinite(low)) [low, width] = [low - width, width * 2];
  while (of(high) < level && Number.isFinite(high)) [high, width] = [high + width, width * 2];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (!(middle > low && middle < high)) return high;
    if (of(middle) >= level) high = middle;
    else low = middle;
  }
}

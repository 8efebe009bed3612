import type { Curve } from '../../model/schedule.ts';
import { type Piece, periodic, pieces } from './combine.ts';
import { makeCurve } from './curve.ts';

/** One cycle: number `i` from 0, which begins at `begin` (perhaps inside an update) and lasts `length` updates. */
export interface Cycle {
  readonly i: number;
  readonly begin: number;
  readonly length: number;
}

/** Cycles one after the other, each `multiplier` times as long as the one before. */
export interface Cycles {
  readonly first: number;
  readonly multiplier: number;
  /** How many cycles there are; Infinity for ever. */
  readonly limit: number;
  /** The curve of a cycle, in the clock of the whole. */
  curve(cycle: Cycle): Curve;
  /** What follows the last cycle. */
  readonly after: Curve;
  /** All cycles are alike, so that whole ones need to be summed once. */
  readonly alike: boolean;
  /** The cycle of an update where the framework's own arithmetic decides it; by default the cycle whose begin was reached. */
  indexOf?(u: number): number;
}

function cycleAt(cycles: Cycles, i: number): Cycle {
  const { first, multiplier } = cycles;
  if (multiplier === 1) return { i, begin: i * first, length: first };
  return { i, begin: (first * (multiplier ** i - 1)) / (multiplier - 1), length: first * multiplier ** i };
}

function indexAt(cycles: Cycles, u: number): number {
  if (cycles.indexOf !== undefined) return cycles.indexOf(u);
  const { first, multiplier } = cycles;
  const ratio = 1 + (u / first) * (multiplier - 1);
  let i = multiplier === 1 ? Math.floor(u / first) : ratio > 0 ? Math.floor(Math.log(ratio) / Math.log(multiplier)) : 0;
  i = Math.max(0, i);
  while (i > 0 && cycleAt(cycles, i).begin > u) i -= 1;
  while (cycleAt(cycles, i + 1).begin <= u && cycleAt(cycles, i + 1).length > 0) i += 1;
  return i;
}

/** The first whole update of cycle `i`. */
function startOf(cycles: Cycles, i: number): number {
  if (!Number.isFinite(i)) return Number.POSITIVE_INFINITY;
  let start = Math.max(0, Math.ceil(cycleAt(cycles, i).begin));
  while (indexAt(cycles, start) < i) start += 1;
  while (start > 0 && indexAt(cycles, start - 1) >= i) start -= 1;
  return start;
}

/** The number of cycles that last at least one update; shrinking cycles never get past a point. */
function lastCycle(cycles: Cycles): number {
  const { first, multiplier, limit } = cycles;
  if (multiplier >= 1) return limit;
  return Math.min(limit, Math.max(1, Math.ceil(Math.log(1 / first) / Math.log(multiplier))));
}

/** The whole number of updates after which equal cycles repeat themselves update by update; null where there is none below 64 cycles. */
function wholePeriod(cycles: Cycles): number | null {
  if (!cycles.alike || cycles.multiplier !== 1 || cycles.indexOf !== undefined) return null;
  for (let count = 1; count <= Math.min(64, cycles.limit); count += 1) if (Number.isInteger(cycles.first * count)) return cycles.first * count;
  return null;
}

/** The curve of cycles; time grows with the number of different cycles in the range, equal ones are summed once. */
export function cyclesCurve(given: Cycles): Curve {
  const cycles = { ...given, limit: lastCycle(given) };
  const period = wholePeriod(cycles);
  if (period !== null) {
    const repeated = periodic(onlyCycles({ ...cycles, limit: period / cycles.first }), period);
    return pieces([
      { until: startOf(cycles, cycles.limit), curve: repeated },
      { until: Number.POSITIVE_INFINITY, curve: cycles.after },
    ]);
  }
  return onlyCycles(cycles);
}

function onlyCycles(cycles: Cycles): Curve {
  const end = startOf(cycles, cycles.limit);
  const curveAt = (u: number): Curve => (u >= end ? cycles.after : cycles.curve(cycleAt(cycles, indexAt(cycles, u))));
  function* parts(from: number, to: number): Generator<Piece & { readonly from: number }> {
    let begin = from;
    while (begin < to && begin < end) {
      const cycle = cycleAt(cycles, indexAt(cycles, begin));
      const until = Math.min(to, end, Math.max(begin + 1, startOf(cycles, cycle.i + 1)));
      yield { from: begin, until, curve: cycles.curve(cycle) };
      begin = until;
    }
    if (begin < to) yield { from: begin, until: to, curve: cycles.after };
  }
  const measured = (from: number, to: number, of: (part: Piece & { readonly from: number }) => number): number => {
    let total = 0;
    for (const part of parts(from, to)) total += of(part);
    return total;
  };
  return makeCurve({
    at: (u) => curveAt(u).at(u),
    sum: (from, to) => measured(from, to, (part) => part.curve.sum(part.from, part.until)),
    countBelow: (level, from, to) => measured(from, to, (part) => part.curve.countBelow(level, part.from, part.until)),
    *stretches(from, to) {
      for (const part of parts(from, to)) yield* part.curve.stretches(part.from, part.until);
    },
  });
}

import { type ArcShape, arcCurve, constantCurve } from '../curves/arcs.ts';
import { pieces } from '../curves/combine.ts';
import { ACCEPTED, type Fit, plainer, type Setting } from './fit.ts';
import { leastSquares } from './least-squares.ts';
import { type Point, thinned, worstOf } from './points.ts';

/** How many points a fit is sought on: a few at first, more where these come within NEAR tolerances of all. */
const SOUGHT_ON = [60, 600];
const NEAR = 30;

/** A decay of one shape: rate(u) = floor + (top - floor)·left((u - begin)/(end - begin)). */
export interface Decay {
  readonly begin: number;
  readonly end: number;
  readonly top: number;
  readonly floor: number;
}

type Unknown = keyof Decay;
const ORDER: readonly Unknown[] = ['begin', 'end', 'top', 'floor'];

/** What is taken as known, and from where the rest starts. */
export interface Attempt {
  readonly known: Partial<Decay>;
  readonly start: Decay;
}

/** The curve of a decay, the top before it and the floor behind it. */
export function decayCurve(shape: ArcShape, decay: Decay): ReturnType<typeof pieces> {
  const { begin, end, top, floor } = decay;
  return pieces([
    { until: begin, curve: constantCurve(top) },
    { until: end, curve: arcCurve({ shape, from: top, to: floor, begin, length: end - begin }) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) },
  ]);
}

/** The same without its ends, so that a search may look across them: shapes go on as their formulas do. */
function openDecay(shape: ArcShape, decay: Decay): (u: number) => number {
  const arc = arcCurve({ shape, from: decay.top, to: decay.floor, begin: decay.begin, length: decay.end - decay.begin });
  const [head, tail] = [arc.at(decay.begin), arc.at(decay.end)];
  return (u) => (u < decay.begin ? head : u > decay.end ? tail : arc.at(u));
}

/** The decay nearest to the points with some of it known; null where nothing comes near. */
export function fitDecay(points: readonly Point[], shape: ArcShape, attempt: Attempt): Decay | null {
  const free = ORDER.filter((name) => attempt.known[name] === undefined);
  const base: Decay = { ...attempt.start, ...attempt.known };
  if (!(base.end > base.begin) || points.length < free.length + 2) return null;
  const found = free.length === 0 ? base : refine(points, shape, base, free);
  if (found === null || !(found.end > found.begin) || !(found.top > found.floor)) return null;
  if (worstOf(points, openDecay(shape, found)) > ACCEPTED) return null;
  return plainDecay(points, shape, found, free);
}

/** The fit with whole updates and short numbers wherever these explain the points as well. */
function plainDecay(points: readonly Point[], shape: ArcShape, found: Decay, free: readonly Unknown[]): Decay {
  let decay = found;
  const accept = (changed: Decay): boolean => worstOf(points, openDecay(shape, changed)) <= ACCEPTED;
  const settle = (changed: Decay, left: readonly Unknown[]): Decay | null => {
    const again = left.length === 0 ? changed : refine(points, shape, changed, left);
    return again !== null && accept(again) ? again : null;
  };
  let left = [...free];
  for (const name of ['floor', 'end', 'begin', 'top'] as const) {
    if (!left.includes(name)) continue;
    const rest = left.filter((other) => other !== name);
    for (const value of plainValues(name, decay)) {
      const better = settle({ ...decay, [name]: value }, rest);
      if (better === null) continue;
      decay = better;
      left = rest;
      break;
    }
  }
  return decay;
}

function plainValues(name: Unknown, decay: Decay): readonly number[] {
  if (name === 'begin' || name === 'end') return [Math.round(decay[name])];
  if (name === 'top') return plainer(decay.top);
  const ratios = plainer(decay.floor / decay.top, [1, 2]).map((ratio) => ratio * decay.top);
  return Math.abs(decay.floor) < 0.02 * decay.top ? [0, ...ratios] : ratios;
}

/** The free numbers of a decay that come nearest to the points; sought on a few of them first, and on more when these come near. */
function refine(points: readonly Point[], shape: ArcShape, start: Decay, free: readonly Unknown[]): Decay | null {
  let found: Decay | null = start;
  for (const most of SOUGHT_ON) {
    found = found === null ? null : nearest(thinned(points, most), shape, found, free);
    if (found === null) return null;
    const worst = worstOf(points, openDecay(shape, found));
    if (worst <= ACCEPTED || worst > NEAR || points.length <= most) return found;
  }
  return found;
}

function nearest(points: readonly Point[], shape: ArcShape, start: Decay, free: readonly Unknown[]): Decay | null {
  const of = (values: readonly number[]): Decay => {
    const found = { ...start };
    for (const [i, name] of free.entries()) found[name] = values[i] ?? found[name];
    return found;
  };
  const span = start.end - start.begin;
  const sizes: Decay = { begin: span, end: span, top: start.top, floor: start.top };
  const values = leastSquares(points, (candidate) => openDecay(shape, of(candidate)), {
    parameters: free.map((name) => start[name]),
    scales: free.map((name) => sizes[name]),
  });
  return values === null ? null : of(values);
}

/** A decay as a fit of a family. */
export function decayFit(family: string, shape: ArcShape, decay: Decay, extra: Fit['parameters'] = {}): Fit {
  return {
    family,
    curve: decayCurve(shape, decay),
    top: decay.top,
    begin: decay.begin,
    end: decay.end,
    endRate: decay.floor,
    parameters: { ...extra, begin: decay.begin, end: decay.end, floor: decay.floor },
  };
}

/** From which guesses to try a shape: the fewest unknowns first, so that the simplest explanation is the one that is found. */
export function attempts(setting: Setting, top: number): readonly Attempt[] {
  const first = setting.points[0];
  const last = setting.points.at(-1);
  if (first === undefined || last === undefined) return [];
  const planned = setting.plannedSteps;
  const latest = setting.warmupSeenTo ?? 0;
  const ends = planned === null ? [] : [planned, planned - 1];
  const begins = setting.warmed ? [] : [0, -1];
  const guesses = [planned, last.u + 1, first.u + 2 * (last.u - first.u), first.u + 6 * (last.u - first.u), first.u + 25 * (last.u - first.u)].filter(
    (end) => end !== null && end > last.u - setting.spacing,
  );
  const starts = guesses.map((end) => ({ begin: setting.warmed ? latest : Math.min(0, first.u), end: end ?? last.u + 1, top, floor: 0 }));
  const tries: Attempt[] = [];
  const start = starts[0] ?? { begin: 0, end: last.u + 1, top, floor: 0 };
  for (const end of ends) for (const begin of begins) tries.push({ known: { begin, end, floor: 0 }, start: { ...start, end } });
  for (const end of ends) tries.push({ known: { end, floor: 0 }, start: { ...start, end } });
  for (const end of ends) for (const begin of begins) tries.push({ known: { begin, end }, start: { ...start, end } });
  for (const begin of begins) for (const from of starts) tries.push({ known: { begin, floor: 0 }, start: from });
  for (const end of ends) tries.push({ known: { end }, start: { ...start, end, begin: Math.max(start.begin, first.u - setting.spacing) } });
  for (const from of starts) tries.push({ known: { floor: 0 }, start: from });
  for (const from of starts)
    tries.push(
      { known: {}, start: { ...from, floor: Math.min(last.rate, 0.5 * top) } },
      { known: {}, start: { ...from, begin: first.u - 0.5, floor: 0.1 * last.rate } },
    );
  return tries;
}

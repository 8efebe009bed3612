import type { ArcShape } from '../curves/arcs.ts';
import { type Decay, decayCurve, decayFit, fitDecay } from './arcs.ts';
import { splitRest } from './falling.ts';
import { ACCEPTED, type Fit, type Setting } from './fit.ts';
import { nearestLine } from './least-squares.ts';
import { type Point, worstOf } from './points.ts';
import { endOfDecay } from './straight.ts';

/** Shapes that are straight lines in a measure of the rate, and whose end the shape itself does not tell. */
function endless(top: number): readonly {
  readonly shape: ArcShape;
  readonly of: (rate: number) => number;
  readonly slope: (rate: number) => number;
  readonly back: (y: number) => number;
}[] {
  return [
    { shape: 'linear', of: (rate) => rate, slope: () => 1, back: (y) => y },
    { shape: 'geometric', of: Math.log, slope: (rate) => 1 / rate, back: Math.exp },
    { shape: '1-sqrt', of: (rate) => (top - rate) ** 2, slope: (rate) => 2 * Math.abs(top - rate), back: (y) => top - Math.sqrt(Math.max(0, y)) },
    {
      shape: '1-square',
      of: (rate) => Math.sqrt(Math.max(0, top - rate)),
      slope: (rate) => 0.5 / Math.sqrt(Math.max(Number.MIN_VALUE, top - rate)),
      back: (y) => top - Math.max(0, y) ** 2,
    },
  ];
}

const SHAPES: readonly ArcShape[] = ['cosine', 'exponential', 'sqrt', 'square'];

/** A plateau of at least two points at the top, then a decay of any shape: what follows the warmup of a WSD schedule. */
export function plateauFit(points: readonly Point[], setting: Setting): Fit | null {
  const first = points[0];
  if (first === undefined) return null;
  const top = first.rate;
  const leaves = points.findIndex((point) => Math.abs(point.rate - top) > point.tolerance);
  const lastFlat = points[leaves - 1];
  const falling = points.slice(leaves);
  if (leaves < 2 || lastFlat === undefined || falling.length < 4) return null;
  const { moving, floor, restsFrom } = splitRest(falling);
  if (moving.length < 4) return null;
  const known = { ...setting, points, floor };
  for (const measure of endless(top)) {
    const decay = endlessDecay(moving, { ...measure, top }, known);
    if (decay !== null && fits(points, measure.shape, decay)) return wsd(measure.shape, decay);
  }
  for (const shape of SHAPES) {
    for (const attempt of startsOf({ top, floor, restsFrom, lastFlat: lastFlat.u, moving, setting })) {
      const decay = fitDecay(moving, shape, attempt);
      if (decay !== null && fits(points, shape, decay)) return wsd(shape, decay);
    }
  }
  return null;
}

function wsd(shape: ArcShape, decay: Decay): Fit {
  return decayFit('warmup-stable-decay', shape, decay, { shape: typeof shape === 'string' ? shape : 'power' });
}

/** The digits of a log may hide the first updates of a decay, so that it begins before the plateau seems to end. */
function fits(points: readonly Point[], shape: ArcShape, decay: Decay): boolean {
  return (
    decay.begin > (points[0]?.u ?? 0) && decay.end > decay.begin && decay.floor >= -1e-9 * decay.top && worstOf(points, decayCurve(shape, decay).at) <= ACCEPTED
  );
}

type Measure = ReturnType<typeof endless>[number] & { readonly top: number };

function endlessDecay(moving: readonly Point[], measure: Measure, setting: Setting & { readonly floor: number | null }): Decay | null {
  if (measure.shape === 'geometric' && moving.some((point) => point.rate <= 0)) return null;
  const found = nearestLine(moving.map((point) => ({ x: point.u, y: measure.of(point.rate), weight: (measure.slope(point.rate) * point.tolerance) ** -2 })));
  if (found === null) return null;
  const { a, b } = found;
  const at = (u: number): number => measure.back(a + b * u);
  if (worstOf(moving, at) > ACCEPTED) return null;
  const reaches = (rate: number): number => (measure.of(rate) - a) / b;
  const exact = reaches(measure.top);
  const begin = Math.abs(exact - Math.round(exact)) < 0.2 ? Math.round(exact) : exact;
  const last = moving.at(-1);
  const ends = endOfDecay({ reaches, at }, { low: measure.top, high: measure.top }, setting);
  if (ends !== null && Number.isFinite(ends.end)) {
    const { end, floor } = ends;
    return { begin, end: Math.abs(end - Math.round(end)) < 0.2 ? Math.round(end) : end, top: measure.top, floor };
  }
  const ended = last !== undefined && (setting.plannedSteps === null || last.u >= setting.plannedSteps - 2 * setting.spacing);
  return measure.shape === 'geometric' && ended ? { begin, end: last.u, top: measure.top, floor: last.rate } : null;
}

function startsOf(around: {
  readonly top: number;
  readonly floor: number | null;
  readonly restsFrom: number | null;
  readonly lastFlat: number;
  readonly moving: readonly Point[];
  readonly setting: Setting;
}): readonly { known: Partial<Decay>; start: Decay }[] {
  const { top, floor, restsFrom, lastFlat, moving, setting } = around;
  const last = moving.at(-1);
  const first = moving[0];
  if (last === undefined || first === undefined) return [];
  const ends = [restsFrom, setting.plannedSteps, last.u + 1, last.u + (last.u - first.u)].filter((end) => end !== null && end > last.u - 1);
  const begins = [(lastFlat + first.u) / 2, lastFlat - 0.05 * (last.u - lastFlat)];
  const starts = ends.flatMap((end) => begins.map((begin) => ({ begin, end: end ?? last.u + 1, top, floor: floor ?? 0 })));
  const settled = starts.map((start) => ({ known: { top, floor: floor ?? 0 }, start }));
  if (floor !== null) return settled;
  return [...settled, ...starts.map((start) => ({ known: { top }, start: { ...start, floor: 0.5 * last.rate } }))];
}

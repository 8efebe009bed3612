import { ACCEPTED } from './fit.ts';
import { leastSquares, nearestLine } from './least-squares.ts';
import { type Point, worstOf } from './points.ts';

/** How the rate comes up before the first peak. */
export interface WayUp {
  readonly shape: 'linear' | 'cosine';
  readonly at: (u: number) => number;
  /** The update before which the rate would be 0, or where the way up begins. */
  readonly zeroAt: number;
  /** Where a cosine arrives; null for a line, which would go on. */
  readonly arrivesAt: number | null;
}

/** The way up through points that rise; through one point, the line from nothing before the first update. Null where neither fits. */
export function wayUp(points: readonly Point[]): WayUp | null {
  const first = points[0];
  if (first === undefined) return null;
  if (points.length === 1) return { shape: 'linear', at: (u) => (first.rate * (u + 1)) / (first.u + 1), zeroAt: -1, arrivesAt: null };
  const line = nearestLine(points.map((point) => ({ x: point.u, y: point.rate, weight: point.tolerance ** -2 })));
  if (line !== null && line.b > 0) {
    const at = (u: number): number => line.a + line.b * u;
    if (worstOf(points, at) <= ACCEPTED) return { shape: 'linear', at, zeroAt: -line.a / line.b, arrivesAt: null };
  }
  return points.length >= 6 ? cosineUp(points) : null;
}

function cosineUp(points: readonly Point[]): WayUp | null {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const model = ([begin = 0, length = 1, low = 0, high = 0]: readonly number[]): ((u: number) => number) => {
    return (u) => low + ((high - low) * (1 - Math.cos((Math.PI * Math.min(length, Math.max(0, u - begin))) / length))) / 2;
  };
  const span = last.u - first.u;
  const found = leastSquares(points, model, { parameters: [0, last.u * 1.05 + 1, first.rate, last.rate], scales: [span, span, last.rate, last.rate] });
  if (found === null || worstOf(points, model(found)) > ACCEPTED) return null;
  const [begin = 0, length = 1] = found;
  return { shape: 'cosine', at: model(found), zeroAt: begin, arrivesAt: begin + length };
}

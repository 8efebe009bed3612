import type { Point } from './points.ts';

/** A curve of some parameters. */
export type Model = (parameters: readonly number[]) => (u: number) => number;

/** Solves a small symmetric system by Gauss elimination with pivots; null when it has no one answer. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | null {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const n = rows.length;
  for (let column = 0; column < n; column += 1) {
    let best = column;
    for (let i = column + 1; i < n; i += 1) if (Math.abs(rows[i]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = i;
    const pivot = rows[best];
    const swapped = rows[column];
    if (pivot === undefined || swapped === undefined || !((pivot[column] ?? 0) !== 0)) return null;
    rows[best] = swapped;
    rows[column] = pivot;
    for (let i = 0; i < n; i += 1) {
      const row = rows[i];
      if (i === column || row === undefined) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let k = column; k <= n; k += 1) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  const solution = rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
  return solution.every(Number.isFinite) ? solution : null;
}

function residuals(points: readonly Point[], at: (u: number) => number): number[] {
  return points.map((point) => (at(point.u) - point.rate) / point.tolerance);
}

function squares(values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value * value, 0);
  return Number.isFinite(total) ? total : Number.POSITIVE_INFINITY;
}

/**
 * Levenberg–Marquardt: the parameters that bring the curve nearest to the points, each in its tolerance. `scales` are the sizes of
 * the parameters' natural changes. Null where no step helps from a start that is no number.
 */
export function leastSquares(
  points: readonly Point[],
  model: Model,
  start: { readonly parameters: readonly number[]; readonly scales: readonly number[] },
): readonly number[] | null {
  const { scales } = start;
  let parameters = [...start.parameters];
  let current = residuals(points, model(parameters));
  let cost = squares(current);
  let damping = 1e-3;
  if (!Number.isFinite(cost)) return null;
  for (let round = 0; round < 120 && cost > 1e-12; round += 1) {
    const columns = parameters.map((value, i) => {
      const change = 1e-6 * (scales[i] ?? 1);
      const moved = (by: number): number[] => residuals(points, model(parameters.map((other, j) => (j === i ? value + by : other))));
      const [ahead, behind] = [moved(change), moved(-change)];
      return ahead.map((value_, k) => (value_ - (behind[k] ?? 0)) / 2e-6);
    });
    const normal = columns.map((a) => columns.map((b) => a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0)));
    const slope = columns.map((a) => -a.reduce((sum, value, k) => sum + value * (current[k] ?? 0), 0));
    let improved = false;
    while (!improved && damping < 1e12) {
      const damped = normal.map((row, i) => row.map((value, j) => (i === j ? value * (1 + damping) + 1e-300 : value)));
      const step = solve(damped, slope);
      const next = step === null ? null : parameters.map((value, i) => value + (step[i] ?? 0) * (scales[i] ?? 1));
      const tried = next === null ? [Number.NaN] : residuals(points, model(next));
      const triedCost = next === null ? Number.POSITIVE_INFINITY : squares(tried);
      improved = triedCost < cost;
      if (improved && next !== null) {
        const gain = (cost - triedCost) / cost;
        [parameters, current, cost, damping] = [next, tried, triedCost, Math.max(1e-15, damping / 10)];
        if (gain < 1e-10) return parameters;
      } else damping *= 10;
    }
    if (!improved) return parameters;
  }
  return parameters;
}

/** A point to lie near, its weight being 1/(what y may be off by)². */
export interface Weighted {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

function weightedLine(points: readonly Weighted[], more: readonly number[]): { readonly a: number; readonly b: number } | null {
  let [total, meanX, meanY] = [0, 0, 0];
  for (const [i, point] of points.entries()) {
    const weight = point.weight * (more[i] ?? 1);
    total += weight;
    if (weight > 0) {
      meanX += (point.x - meanX) * (weight / total);
      meanY += (point.y - meanY) * (weight / total);
    }
  }
  let [up, across] = [0, 0];
  for (const [i, point] of points.entries()) {
    const weight = point.weight * (more[i] ?? 1);
    up += weight * (point.x - meanX) * (point.y - meanY);
    across += weight * (point.x - meanX) ** 2;
  }
  if (!(across > 0) || !Number.isFinite(up)) return null;
  const b = up / across;
  return { a: meanY - b * meanX, b };
}

/**
 * A straight line y = a + b·x that no point is further from than what its y may be off by, if one is found: weighted least squares, then
 * Lawson's algorithm towards the line with the smallest largest deviation. Null for fewer than two x.
 */
export function nearestLine(points: readonly Weighted[]): { readonly a: number; readonly b: number } | null {
  let more = points.map(() => 1);
  let best = weightedLine(points, more);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 40; round += 1) {
    const line = weightedLine(points, more);
    if (line === null) return best;
    const off = points.map((point) => Math.abs(line.a + line.b * point.x - point.y) * Math.sqrt(point.weight));
    const worst = off.reduce((most, value) => Math.max(most, value), 0);
    if (worst < least) [best, least] = [line, worst];
    if (worst <= 1 || worst > 100) return best;
    more = more.map((weight, i) => (weight * (off[i] ?? 0)) / worst);
  }
  return best;
}

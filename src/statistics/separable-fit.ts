import { type Columns, solveNonNegative } from './linear-solve.ts';

/** A curve that is a sum of coefficients times basis functions, whose shape depends on one or two positive numbers. */
export interface SeparableModel {
  /** The values of one basis function after the other at a place; as many at every place. */
  basis(place: number, shape: readonly number[]): readonly number[];
  /** For each number of the shape the values that the search begins with: an ascending geometric grid. */
  readonly grid: readonly (readonly number[])[];
  /** Whether each coefficient must not be negative; one that would be is 0. */
  readonly notNegative: readonly boolean[];
}

export interface SeparableFit {
  readonly shape: readonly number[];
  readonly coefficients: readonly number[];
  /** The soft-L1 loss, in squared units of the scale. */
  readonly loss: number;
}

/** What is fitted. */
export interface Observations {
  readonly places: readonly number[];
  readonly values: readonly number[];
  /** Residuals up to about this size count squared, larger ones by their size; above 0. */
  readonly scale: number;
}

const REWEIGHTINGS = 4;
const REFINEMENTS = 24;

/**
 * Fits by variable projection: the coefficients are linear and solved for at each shape, so that only the shape is searched, from the best
 * point of the whole grid (a multi-start) by ever smaller steps around it. The loss is soft-L1, Σ 2(√(1 + (r/scale)²) − 1), reached by
 * reweighted least squares. Null where nothing finite fits.
 */
export function fitSeparable(model: SeparableModel, data: Observations): SeparableFit | null {
  let best: SeparableFit | null = null;
  for (const shape of gridPoints(model.grid)) best = better(best, fitAt(model, data, shape));
  if (best === null) return null;
  const steps = model.grid.map((values) => Math.sqrt((values[1] ?? 2) / (values[0] ?? 1)));
  for (let round = 0; round < REFINEMENTS; round += 1) {
    const before: SeparableFit = best;
    for (const [index, step] of steps.entries()) {
      for (const factor of [step, 1 / step]) {
        const shape: number[] = best.shape.map((value, place) => (place === index ? within(value * factor, model.grid[index]) : value));
        best = better(best, fitAt(model, data, shape)) ?? best;
      }
    }
    if (best === before) for (const [index, step] of steps.entries()) steps[index] = Math.sqrt(step);
  }
  return best;
}

/** The fitted curve at a place. */
export function valueAt(model: SeparableModel, fit: SeparableFit, place: number): number {
  const basis = model.basis(place, fit.shape);
  return fit.coefficients.reduce((sum, coefficient, index) => sum + coefficient * (basis[index] ?? 0), 0);
}

function better(one: SeparableFit | null, other: SeparableFit | null): SeparableFit | null {
  if (one === null || other === null) return one ?? other;
  return other.loss < one.loss ? other : one;
}

/** The search stays within a factor of 3 of the grid. */
function within(value: number, grid: readonly number[] | undefined): number {
  return Math.min((grid?.at(-1) ?? Number.POSITIVE_INFINITY) * 3, Math.max((grid?.[0] ?? 0) / 3, value));
}

function gridPoints(grid: readonly (readonly number[])[]): number[][] {
  return grid.reduce<number[][]>((points, values) => points.flatMap((point) => values.map((value) => [...point, value])), [[]]);
}

function fitAt(model: SeparableModel, { places, values, scale }: Observations, shape: readonly number[]): SeparableFit | null {
  const columns = columnsOf(model, places, shape);
  const weights = new Float64Array(places.length).fill(1);
  let coefficients: readonly number[] | null = null;
  let loss = Number.POSITIVE_INFINITY;
  for (let round = 0; round < REWEIGHTINGS; round += 1) {
    coefficients = solveNonNegative({ columns, values, weights, notNegative: model.notNegative });
    if (coefficients === null) return null;
    loss = 0;
    for (let at = 0; at < values.length; at += 1) {
      let fitted = 0;
      for (let index = 0; index < columns.length; index += 1) fitted += (coefficients[index] ?? 0) * (columns[index]?.[at] ?? 0);
      const relative = ((values[at] ?? 0) - fitted) / scale;
      const root = Math.sqrt(1 + relative * relative);
      weights[at] = 1 / root;
      loss += 2 * (root - 1);
    }
  }
  return coefficients === null || !Number.isFinite(loss) ? null : { shape, coefficients, loss };
}

function columnsOf(model: SeparableModel, places: readonly number[], shape: readonly number[]): Columns {
  const columns = model.notNegative.map(() => new Float64Array(places.length));
  for (const [at, place] of places.entries()) {
    const basis = model.basis(place, shape);
    for (const [index, column] of columns.entries()) column[at] = basis[index] ?? Number.NaN;
  }
  return columns;
}

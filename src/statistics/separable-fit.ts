import { type Columns, solveNonNegative } from './linear-solve.ts';
import { nelderMead } from './nelder-mead.ts';

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

/** Rounds of reweighting: few while shapes are compared, more where one is settled on. */
const FEW_ROUNDS = 3;
const MANY_ROUNDS = 12;

/** How often the refinement may look at a shape, for each number of it. */
const LOOKS = 32;

/**
 * Fits by variable projection: the coefficients are linear and solved for at each shape, so that only the shape is searched, from the best
 * point of the whole grid (a multi-start) by a simplex on its logarithms. The loss is soft-L1, Σ 2(√(1 + (r/scale)²) − 1), reached by
 * reweighted least squares; the simplex starts each look from the weights of the grid's best. Null where nothing finite fits.
 */
export function fitSeparable(model: SeparableModel, data: Observations): SeparableFit | null {
  const even = new Float64Array(data.places.length).fill(1);
  let best: WeightedFit | null = null;
  for (const shape of gridPoints(model.grid)) best = better(best, fitAt(model, data, { shape, weights: even, rounds: FEW_ROUNDS }));
  const base = best === null ? null : fitAt(model, data, { shape: best.shape, weights: even, rounds: MANY_ROUNDS });
  if (base === null) return null;
  const shapeOf = (logs: readonly number[]): number[] => logs.map((log, index) => within(Math.exp(log), model.grid[index]));
  const look = (logs: readonly number[], rounds: number) => fitAt(model, data, { shape: shapeOf(logs), weights: base.weights, rounds });
  const logs = nelderMead((place) => look(place, FEW_ROUNDS)?.loss ?? Number.POSITIVE_INFINITY, {
    place: base.shape.map(Math.log),
    steps: model.grid.map(([first = 1, second = first]) => Math.log(second / first) / 2),
    looks: LOOKS * model.grid.length,
  });
  const found = better(base, look(logs, MANY_ROUNDS)) ?? base;
  return { shape: found.shape, coefficients: found.coefficients, loss: found.loss };
}

/** The fitted curve at a place. */
export function valueAt(model: SeparableModel, fit: SeparableFit, place: number): number {
  const basis = model.basis(place, fit.shape);
  return fit.coefficients.reduce((sum, coefficient, index) => sum + coefficient * (basis[index] ?? 0), 0);
}

interface WeightedFit extends SeparableFit {
  readonly weights: Float64Array;
}

function better(one: WeightedFit | null, other: WeightedFit | null): WeightedFit | null {
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

interface Look {
  readonly shape: readonly number[];
  /** Where the reweighting starts. */
  readonly weights: Float64Array;
  readonly rounds: number;
}

function fitAt(model: SeparableModel, { places, values, scale }: Observations, { shape, weights: start, rounds }: Look): WeightedFit | null {
  const columns = columnsOf(model, places, shape);
  const weights = Float64Array.from(start);
  let coefficients: readonly number[] | null = null;
  let loss = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    coefficients = solveNonNegative({ columns, values, weights, notNegative: model.notNegative });
    if (coefficients === null) return null;
    loss = 0;
    const residuals = Float64Array.from(values);
    for (const [index, column] of columns.entries()) {
      const coefficient = coefficients[index] ?? 0;
      for (let at = 0; at < residuals.length; at += 1) residuals[at] = (residuals[at] ?? 0) - coefficient * (column[at] ?? 0);
    }
    for (let at = 0; at < residuals.length; at += 1) {
      const relative = (residuals[at] ?? 0) / scale;
      const root = Math.sqrt(1 + relative * relative);
      weights[at] = 1 / root;
      loss += 2 * (root - 1);
    }
  }
  return coefficients === null || !Number.isFinite(loss) ? null : { shape, coefficients, loss, weights };
}

function columnsOf(model: SeparableModel, places: readonly number[], shape: readonly number[]): Columns {
  const columns = model.notNegative.map(() => new Float64Array(places.length));
  for (const [at, place] of places.entries()) {
    const basis = model.basis(place, shape);
    for (const [index, column] of columns.entries()) column[at] = basis[index] ?? Number.NaN;
  }
  return columns;
}

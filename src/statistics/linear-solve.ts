/** The values of each basis function at every place. */
export type Columns = readonly Float64Array[];

/** Weighted least squares of a few columns. */
export interface WeightedLeastSquares {
  readonly columns: Columns;
  readonly values: readonly number[];
  readonly weights: Float64Array;
  /** Whether each coefficient must not be negative. */
  readonly notNegative: readonly boolean[];
}

/**
 * The coefficients with the least weighted sum of squares; those that must not be negative and would be are set to 0, the most negative
 * first, and the others solved for again. Null when the columns do not tell the coefficients apart or are not finite.
 */
export function solveNonNegative({ columns, values, weights, notNegative }: WeightedLeastSquares): number[] | null {
  let kept = columns.map((_, index) => index);
  while (kept.length > 0) {
    const solved = solve(normalEquations(kept, columns, values, weights));
    if (solved === null) return null;
    const worst = mostNegative(kept, solved, notNegative);
    if (worst === null) return columns.map((_, index) => (kept.includes(index) ? (solved[kept.indexOf(index)] ?? 0) : 0));
    kept = kept.filter((index) => index !== worst);
  }
  return columns.map(() => 0);
}

function mostNegative(kept: readonly number[], solved: readonly number[], notNegative: readonly boolean[]): number | null {
  let worst: number | null = null;
  let least = 0;
  for (const [place, index] of kept.entries()) {
    const coefficient = solved[place] ?? 0;
    if (notNegative[index] !== true || coefficient >= least) continue;
    worst = index;
    least = coefficient;
  }
  return worst;
}

/** XᵀWX with XᵀWy as its last column, of the kept columns. */
function normalEquations(kept: readonly number[], columns: Columns, values: readonly number[], weights: Float64Array): Float64Array[] {
  const used = kept.flatMap((index) => columns[index] ?? []);
  return used.map((left) => {
    const row = new Float64Array(used.length + 1);
    for (const [place, right] of used.entries()) {
      let sum = 0;
      for (let at = 0; at < left.length; at += 1) sum += (weights[at] ?? 0) * (left[at] ?? 0) * (right[at] ?? 0);
      row[place] = sum;
    }
    let sum = 0;
    for (let at = 0; at < left.length; at += 1) sum += (weights[at] ?? 0) * (left[at] ?? 0) * (values[at] ?? 0);
    row[used.length] = sum;
    return row;
  });
}

/** Gauss and Jordan's elimination of a symmetric positive system, which needs no pivoting; null when it is singular to twelve digits. */
function solve(matrix: readonly Float64Array[]): number[] | null {
  const size = matrix.length;
  const diagonal = matrix.map((row, index) => row[index] ?? 0);
  for (const [column, from] of matrix.entries()) {
    const pivot = from[column] ?? 0;
    if (!(pivot > 1e-12 * (diagonal[column] ?? 0))) return null;
    for (const [index, row] of matrix.entries()) {
      if (index === column) continue;
      const factor = (row[column] ?? 0) / pivot;
      for (let place = column; place <= size; place += 1) row[place] = (row[place] ?? 0) - factor * (from[place] ?? 0);
    }
  }
  const solution = matrix.map((row, index) => (row[size] ?? 0) / (row[index] ?? 0));
  return solution.every(Number.isFinite) ? solution : null;
}

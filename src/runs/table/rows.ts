import type { TableColumn } from '../../model/document.ts';

/** Rows of one run that stand in one block of a table. */
export interface LogRows {
  /** Where each stands in the block. */
  readonly at: readonly number[];
  readonly steps: readonly number[];
  /** Grows when step numbers go back within one run; null where they never do. */
  readonly passes: readonly number[] | null;
}

/** Finds the rows that have a place on the axis; an empty cell of the axis repeats the row before it, a text cell drops the row. */
export class RowPlacer {
  #previous: number | null = null;

  place(axis: TableColumn, rowCount: number): LogRows {
    const at: number[] = [];
    const steps: number[] = [];
    for (let row = 0; row < rowCount; row++) {
      const cell = axis.cells[row];
      const step: number | string | boolean | null = cell === undefined ? this.#previous : cell;
      if (typeof step !== 'number' || !Number.isFinite(step) || step < 0) continue;
      at.push(row);
      steps.push(step);
      this.#previous = step;
    }
    return { at, steps, passes: null };
  }
}

/** Rows by the run that a column names, in the order in which the names first come; the key is empty without such a column. */
export function splitByRun(rows: LogRows, column: TableColumn | null): ReadonlyMap<string, LogRows> {
  if (column === null) return new Map([['', rows]]);
  const groups = new Map<string, { at: number[]; steps: number[]; passes: null }>();
  for (const [index, row] of rows.at.entries()) {
    const key = String(column.cells[row] ?? '');
    const group = groups.get(key) ?? { at: [], steps: [], passes: null };
    if (group.at.length === 0) groups.set(key, group);
    group.at.push(row);
    group.steps.push(rows.steps[index] ?? 0);
  }
  return groups;
}

/** How many different values a column has in these rows, counted up to `most`. */
export function countDistinct(column: TableColumn, rows: LogRows, most: number): number {
  const values = new Set<number | string | boolean>();
  for (const row of rows.at) {
    const cell = column.cells[row];
    if (cell !== undefined) values.add(cell);
    if (values.size >= most) break;
  }
  return values.size;
}

import type { TableColumn } from '../../model/document.ts';

/** One row of a log: where it stands in the table and in the run. `pass` grows when step numbers go back within one run. */
export interface LogRow {
  readonly row: number;
  readonly step: number;
  readonly pass: number;
}

/** The rows that have a place on the axis; an empty cell of the axis repeats the row before it, a text cell drops the row. */
export function placeRows(axis: TableColumn, rowCount: number): LogRow[] {
  const rows: LogRow[] = [];
  let previous: number | null = null;
  for (let row = 0; row < rowCount; row++) {
    const cell = axis.cells[row];
    const step: number | string | boolean | null = cell === undefined ? previous : cell;
    if (typeof step !== 'number' || !Number.isFinite(step) || step < 0) continue;
    rows.push({ row, step, pass: 0 });
    previous = step;
  }
  return rows;
}

/**
 * Runs that were appended to one file: a new one begins where the step falls back to where the run before began (its first step, or one
 * logging interval after it) and the row writes again what that run has already written. A smaller step back is a resumed run
 * (the same run, one pass further); a row that writes nothing again is a line that came late.
 */
export function splitAtRestarts(rows: readonly LogRow[], measured: readonly TableColumn[]): LogRow[][] {
  const runs: LogRow[][] = [];
  let run = new OpenRun();
  for (const row of rows) {
    if (run.isBehind(row.step) && run.hasWritten(row, measured)) {
      if (row.step <= run.beginning) {
        runs.push(run.rows);
        run = new OpenRun();
      } else run.pass++;
    }
    run.add(row, measured);
  }
  if (run.rows.length > 0) runs.push(run.rows);
  return runs;
}

/** The run that is being read: how far it is, and how far each of its columns is. */
class OpenRun {
  readonly rows: LogRow[] = [];
  pass = 0;
  /** The second distinct step: where a run that starts anew may first be seen. */
  beginning = 0;
  #first = -1;
  #last = -1;
  readonly #lastOf = new Map<TableColumn, number>();

  isBehind(step: number): boolean {
    return step < this.#last;
  }

  hasWritten({ row, step }: LogRow, measured: readonly TableColumn[]): boolean {
    return measured.some((column) => column.cells[row] !== undefined && (this.#lastOf.get(column) ?? -1) >= step);
  }

  add(row: LogRow, measured: readonly TableColumn[]): void {
    if (this.#first < 0) this.#first = row.step;
    if (this.beginning <= this.#first) this.beginning = row.step;
    this.#last = row.step;
    for (const column of measured) if (column.cells[row.row] !== undefined) this.#lastOf.set(column, row.step);
    this.rows.push({ ...row, pass: this.pass });
  }
}

/** Rows by the run that a column names, where it names several and each more than once. */
export function splitByRun(rows: readonly LogRow[], column: TableColumn | null): LogRow[][] {
  if (column === null) return [[...rows]];
  const groups = new Map<string, LogRow[]>();
  for (const row of rows) {
    const key = String(column.cells[row.row] ?? '');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** How many different values a column has in these rows. */
export function countDistinct(column: TableColumn, rows: readonly LogRow[]): number {
  const values = new Set<number | string | boolean>();
  for (const { row } of rows) {
    const cell = column.cells[row];
    if (cell !== undefined) values.add(cell);
  }
  return values.size;
}

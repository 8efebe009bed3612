import type { Table, TableColumn } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { reservedKeys } from './builder.ts';

/** How many columns a table may have. */
export const maxColumns = 4000;
/** How many cells a table may have: 20 million take some hundred megabytes. */
export const maxCells = 20_000_000;

export type Cell = number | string | boolean | undefined;

/** Collects rows of named cells; columns appear when their first cell does. Growth is bounded. */
export class TableBuilder {
  readonly #columns = new Map<string, Cell[]>();
  readonly #lines: number[] = [];
  readonly #reserved = new Set<string>();
  #cells = 0;
  /** Whether rows or columns were left out because there are too many. */
  isFull = false;

  /** Declares a column, so that it exists even if no cell of it holds anything. Answers false when there are too many, and for reserved names. */
  declare(name: string): boolean {
    if (this.#columns.has(name)) return true;
    if (reservedKeys.has(name)) {
      this.#reserved.add(name);
      return false;
    }
    if (this.#columns.size >= maxColumns || this.#cells + this.#lines.length > maxCells) {
      this.isFull = true;
      return false;
    }
    this.#cells += this.#lines.length;
    this.#columns.set(name, []);
    return true;
  }

  /** Begins the next row, that of a 1-based source line. Answers false when the table is full. */
  startRow(line: number): boolean {
    this.#cells += this.#columns.size;
    if (this.#cells > maxCells) {
      this.isFull = true;
      return false;
    }
    this.#lines.push(line);
    return true;
  }

  /** Sets a cell of the current row; undefined is an empty one. */
  set(name: string, value: Cell): void {
    const cells = this.#columns.get(name) ?? (this.declare(name) ? this.#columns.get(name) : undefined);
    const row = this.#lines.length - 1;
    if (cells === undefined || row < 0 || value === undefined) return;
    while (cells.length < row) cells.push(undefined);
    cells[row] = value;
  }

  /** The finished table. */
  table(path: string, problems: readonly Problem[], headerLines?: readonly number[]): Table {
    const rowCount = this.#lines.length;
    const columns: TableColumn[] = [];
    for (const [name, cells] of this.#columns) {
      while (cells.length < rowCount) cells.push(undefined);
      columns.push({ name, cells });
    }
    const noted = [
      ...problems,
      ...[...this.#reserved].map((key): Problem => ({ code: 'reserved-key', path, line: headerLines?.[0] ?? null, values: { key } })),
    ];
    if (this.isFull) noted.push({ code: 'truncated', path, line: this.#lines.at(-1) ?? null, values: { rows: rowCount } });
    return { path, columns, rowCount, lines: this.#lines, problems: noted, ...(headerLines === undefined ? {} : { headerLines }) };
  }
}

import type { Table, TableColumn } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { reservedKeys } from './builder.ts';

/** How many columns a table may have. */
export const maxColumns = 4000;
/** How many cells a table may have: 20 million take some hundred megabytes. */
export const maxCells = 20_000_000;

export type Cell = number | string | boolean | undefined;

/** A reader that puts the rows of a text, which comes in whole lines, into a table builder. */
export interface TableSource {
  take(text: string): void;
  /** Takes the last lines; called once. */
  end(text: string): void;
  /** 1-based line of the header; null where there is none. */
  readonly headerLine: number | null;
  problems(path: string): readonly Problem[];
}

/** Collects rows of named cells; columns appear when their first cell does. Growth is bounded. */
export class TableBuilder {
  readonly #columns = new Map<string, Cell[]>();
  #lines: number[] = [];
  readonly #reserved = new Set<string>();
  /** The columns that hold something else than numbers. */
  readonly #withText = new Set<Cell[]>();
  #cells = 0;
  /** Whether rows or columns were left out because there are too many. */
  isFull = false;

  /** How many cells are held now, empty ones included. */
  get cellCount(): number {
    return this.#cells;
  }

  /** Declares a column, so that it exists even if no cell of it holds anything. Answers false when there are too many, and for reserved names. */
  declare(name: string): boolean {
    return this.column(name) !== null;
  }

  /** The cells of a column, to be filled by `put`; null when there are too many columns, and for reserved names. */
  column(name: string): Cell[] | null {
    const known = this.#columns.get(name);
    if (known !== undefined) return known;
    if (reservedKeys.has(name)) {
      this.#reserved.add(name);
      return null;
    }
    if (this.#columns.size >= maxColumns || this.#cells + this.#lines.length > maxCells) {
      this.isFull = true;
      return null;
    }
    this.#cells += this.#lines.length;
    const cells: Cell[] = [];
    this.#columns.set(name, cells);
    return cells;
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
    const cells = this.column(name);
    if (cells !== null && value !== undefined) this.put(cells, value);
  }

  /** Sets the cell of the current row in one of this table's columns. */
  put(cells: Cell[], value: Cell): void {
    const row = this.#lines.length - 1;
    if (row < 0) return;
    while (cells.length < row) cells.push(undefined);
    if (typeof value !== 'number') this.#withText.add(cells);
    if (cells.length === row) cells.push(value);
    else cells[row] = value;
  }

  /** The finished table. */
  table(path: string, problems: readonly Problem[], headerLines?: readonly number[]): Table {
    const rowCount = this.#lines.length;
    const columns: TableColumn[] = [];
    for (const [name, cells] of this.#columns) {
      while (cells.length < rowCount) cells.push(undefined);
      columns.push({ name, cells, hasText: this.#withText.has(cells) });
    }
    const noted = [...problems, ...this.problems(path, headerLines?.[0] ?? null)];
    return { path, columns, rowCount, lines: this.#lines, problems: noted, ...(headerLines === undefined ? {} : { headerLines }) };
  }

  /** What was left out. */
  problems(path: string, headerLine: number | null): readonly Problem[] {
    const reserved = [...this.#reserved].map((key): Problem => ({ code: 'reserved-key', path, line: headerLine, values: { key } }));
    if (!this.isFull) return reserved;
    return [...reserved, { code: 'truncated', path, line: this.#lines.at(-1) ?? null, values: { rows: this.#lines.length } }];
  }

  /** Lets go of the rows and keeps the columns: for texts whose rows are looked at block by block. */
  clear(): void {
    for (const cells of this.#columns.values()) cells.length = 0;
    this.#withText.clear();
    this.#lines = [];
    this.#cells = 0;
  }
}

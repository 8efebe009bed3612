import type { Table } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import type { TextFile } from '../model/source.ts';
import { maxFileBytes } from './decode.ts';
import { cellsOf, RecordSplitter, rawCellsOf } from './records.ts';
import { type Cell, TableBuilder, type TableSource } from './table.ts';

const delimiters = [',', '\t', ';', '|'] as const;
type Delimiter = (typeof delimiters)[number];

/** Repeated headers beyond so many are no longer listed. */
const maxHeaderLines = 10_000;

/**
 * Reads CSV, TSV and their relatives; the delimiter is told from the header. Names and cells are trimmed, a repeated name gets `.1`.
 * Numbers, `nan` and `inf` become numbers, empty cells undefined, the rest stays text. A header that comes again (appended runs) is no row:
 * it is listed in `headerLines`, and the rows behind it go by it. Rows of another width are kept, and counted in a problem.
 */
export function readCsv(file: TextFile): Table {
  const builder = new TableBuilder();
  if (file.text.length > maxFileBytes) {
    return builder.table(file.path, [{ code: 'file-too-large', path: file.path, line: null, values: { size: file.text.length, limit: maxFileBytes } }]);
  }
  const rows = new CsvRows(builder);
  rows.end(file.text);
  return builder.table(file.path, rows.problems(file.path), rows.headerLines);
}

/** Puts the rows of a delimited text, which comes in whole lines, into a table builder. */
export class CsvRows implements TableSource {
  readonly #builder: TableBuilder;
  readonly #records: RecordSplitter;
  readonly headerLines: number[] = [];
  /** The last `#` line before the first row: it may be the header. */
  #comment: { readonly text: string; readonly line: number } | null = null;
  #delimiter: Delimiter = ',';
  /** The name of each position, by the header that holds now. */
  #names: string[] = [];
  /** The cells of each position's column; null where it is none. */
  #columns: (Cell[] | null)[] = [];
  #known: ReadonlySet<string> = new Set();
  #width = 0;
  #raggedRows = 0;
  #firstRagged: { line: number; cells: number; columns: number } | null = null;

  constructor(builder: TableBuilder) {
    this.#builder = builder;
    this.#records = new RecordSplitter((text, line) => this.#record(text, line));
  }

  get headerLine(): number | null {
    return this.headerLines[0] ?? null;
  }

  take(text: string): void {
    this.#records.take(text);
  }

  end(text: string): void {
    this.#records.end(text);
  }

  problems(path: string): readonly Problem[] {
    const conflicts = this.#records.conflicts.problems(path);
    if (this.#firstRagged === null) return conflicts;
    const { line, cells, columns } = this.#firstRagged;
    return [...conflicts, { code: 'ragged-rows', path, line, values: { rows: this.#raggedRows, cells, columns } }];
  }

  #record(text: string, line: number): void {
    if (this.#width === 0) {
      this.#beginning(text, line);
      return;
    }
    const cells = rawCellsOf(text, this.#delimiter);
    if (this.#isHeader(cells)) this.#header(trimmed(cells), line);
    else this.#row(cells, line);
  }

  /** Leaves out `#` lines before the header; the last one is the header itself where numbers follow it at once. */
  #beginning(text: string, line: number): void {
    if (text.trimStart().startsWith('#')) {
      this.#comment = { text: text.replace('#', ' '), line };
      return;
    }
    if (this.#comment !== null && isData(cellsOf(text, delimiterOf(this.#comment.text)))) {
      this.#first(this.#comment.text, this.#comment.line);
      this.#record(text, line);
    } else this.#first(text, line);
  }

  #first(text: string, line: number): void {
    this.#delimiter = delimiterOf(text);
    const cells = cellsOf(text, this.#delimiter);
    if (!isData(cells)) {
      this.#header(cells, line);
      return;
    }
    this.#place(cells.map((_, index) => `column ${index + 1}`));
    this.#width = cells.length;
    this.#row(cells, line);
  }

  #header(cells: readonly string[], line: number): void {
    if (this.headerLines.length < maxHeaderLines) this.headerLines.push(line);
    const seen = new Map<string, number>();
    const names = cells.map(detached).map((cell) => {
      const count = seen.get(cell) ?? 0;
      seen.set(cell, count + 1);
      return count === 0 ? cell : `${cell}.${count}`;
    });
    this.#width = cells.length;
    while (names.length > 1 && names.at(-1) === '') names.pop();
    this.#place(names);
    this.#known = new Set(names);
  }

  #place(names: string[]): void {
    this.#names = names;
    this.#columns = names.map((name) => this.#builder.column(name));
  }

  /** A line of names again: it starts as the header does, or half of it are names that are known. */
  #isHeader(raw: readonly string[]): boolean {
    if (raw[0] === undefined || isNumeric(raw[0]) || this.headerLines.length === 0) return false;
    const cells = trimmed(raw);
    if (cells.some((cell) => cell !== '' && isNumeric(cell))) return false;
    const shared = cells.filter((cell) => cell !== '' && this.#known.has(cell)).length;
    return shared >= Math.max(1, cells.filter((cell) => cell !== '').length / 2);
  }

  #row(cells: readonly string[], line: number): void {
    if (!this.#builder.startRow(line)) return;
    const width = this.#names.length;
    if (cells.length !== width) this.#ragged(cells, line);
    for (let index = 0; index < cells.length; index++) {
      const value = cellValue(cells[index] ?? '', this.#delimiter);
      if (value === undefined) continue;
      const column = index < width ? this.#columns[index] : this.#builder.column(`column ${index + 1}`);
      if (column != null) this.#builder.put(column, value);
    }
  }

  #ragged(cells: readonly string[], line: number): void {
    const width = this.#names.length;
    if (cells.length > width && cells.slice(width).every((cell) => cell.trim() === '')) return;
    this.#raggedRows++;
    this.#firstRagged ??= { line, cells: cells.length, columns: width };
  }
}

/** The same text in a memory of its own: a piece of a long text keeps all of it alive. */
function detached(cell: string): string {
  return Array.from(cell).join('');
}

function trimmed(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim());
}

/** The delimiter that the line has most of, outside quotes; commas where none is ahead. */
function delimiterOf(text: string): Delimiter {
  let best: Delimiter = ',';
  let most = 0;
  const bare = text.slice(0, 100_000).replace(/"[^"]*"/g, '');
  for (const delimiter of delimiters) {
    const count = bare.split(delimiter).length - 1;
    if (count > most) {
      best = delimiter;
      most = count;
    }
  }
  return best;
}

function isData(cells: readonly string[]): boolean {
  return cells.some((cell) => cell !== '') && cells.every((cell) => cell === '' || isNumeric(cell));
}

function isNumeric(cell: string): boolean {
  return typeof cellValue(cell, ',') === 'number';
}

const number = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
const decimalComma = /^[-+]?\d+,\d+(?:[eE][-+]?\d+)?$/;
const special = /^([-+]?)(nan|inf(?:inity)?)$/i;

const longestNumber = 64;

/** A cell's value, space around it left out: `0,5` is a number where the delimiter is a semicolon. */
function cellValue(raw: string, delimiter: string): Cell {
  const value = plainNumber(raw);
  if (!Number.isNaN(value)) return value;
  const cell = raw.trim();
  if (cell === '') return undefined;
  if (cell.length > longestNumber) return detached(cell);
  if (number.test(cell)) return Number(cell);
  if (delimiter === ';' && decimalComma.test(cell)) return Number(cell.replace(',', '.'));
  const [, sign, name] = special.exec(cell) ?? [];
  if (name === undefined) return detached(cell);
  if (name.toLowerCase() === 'nan') return NaN;
  return sign === '-' ? -Infinity : Infinity;
}

/** The number of a cell as nearly all are written; NaN for every other cell. The language's own conversion would take `0x10` and space as well. */
function plainNumber(cell: string): number {
  const whole = cell.length <= longestSmallInteger ? smallInteger(cell) : NaN;
  if (!Number.isNaN(whole)) return whole;
  const first = cell.charCodeAt(0);
  const startsAsNumber = first >= 0x2b && first <= 0x39 && !(cell.charCodeAt(1) > 0x39) && cell.length <= longestNumber;
  return startsAsNumber ? Number(cell) : NaN;
}

const longestSmallInteger = 9;

/** The number that some digits write: steps and epochs, at a third of the cost of the language's conversion; NaN for anything else. */
function smallInteger(cell: string): number {
  let value = cell === '' ? NaN : 0;
  for (let at = 0; at < cell.length; at++) {
    const digit = cell.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

import type { Table } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import type { TextFile } from '../model/source.ts';
import { conflictLines } from './conflicts.ts';
import { maxFileBytes } from './decode.ts';
import { cellsOf, type DelimitedRecord, recordsOf } from './records.ts';
import { type Cell, TableBuilder } from './table.ts';

const delimiters = [',', '\t', ';', '|'] as const;
type Delimiter = (typeof delimiters)[number];

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
  const { skip, problems } = conflictLines(file.path, file.text);
  const rows = new CsvRows(builder);
  for (const record of withoutComments(recordsOf(file.text, skip))) if (!rows.take(record)) break;
  return builder.table(file.path, [...problems, ...rows.problems(file.path)], rows.headerLines);
}

/** Leaves out `#` lines before the header; the last one is the header itself where numbers follow it at once. */
function* withoutComments(records: Generator<DelimitedRecord>): Generator<DelimitedRecord> {
  let comment: DelimitedRecord | null = null;
  for (const record of records) {
    const isComment = record.text.trimStart().startsWith('#');
    if (isComment) {
      comment = { text: record.text.replace('#', ' '), line: record.line };
      continue;
    }
    if (comment !== null && isData(cellsOf(record.text, delimiterOf(comment.text)))) yield comment;
    yield record;
    yield* records;
  }
}

class CsvRows {
  readonly #builder: TableBuilder;
  readonly headerLines: number[] = [];
  #delimiter: Delimiter = ',';
  /** The column of each position, by the header that holds now. */
  #names: string[] = [];
  #known: ReadonlySet<string> = new Set();
  #width = 0;
  #raggedRows = 0;
  #firstRagged: { line: number; cells: number; columns: number } | null = null;

  constructor(builder: TableBuilder) {
    this.#builder = builder;
  }

  /** Takes the next record; false when no more fit. */
  take({ text, line }: DelimitedRecord): boolean {
    if (this.#width === 0) return this.#first(text, line);
    const cells = cellsOf(text, this.#delimiter);
    if (this.#isHeader(cells)) {
      this.#header(cells, line);
      return true;
    }
    return this.#row(cells, line);
  }

  problems(path: string): Problem[] {
    if (this.#firstRagged === null) return [];
    const { line, cells, columns } = this.#firstRagged;
    return [{ code: 'ragged-rows', path, line, values: { rows: this.#raggedRows, cells, columns } }];
  }

  #first(text: string, line: number): boolean {
    this.#delimiter = delimiterOf(text);
    const cells = cellsOf(text, this.#delimiter);
    if (!isData(cells)) {
      this.#header(cells, line);
      return true;
    }
    this.#names = cells.map((_, index) => `column ${index + 1}`);
    this.#width = cells.length;
    return this.#row(cells, line);
  }

  #header(cells: readonly string[], line: number): void {
    this.headerLines.push(line);
    const seen = new Map<string, number>();
    this.#names = cells.map((cell) => {
      const count = seen.get(cell) ?? 0;
      seen.set(cell, count + 1);
      return count === 0 ? cell : `${cell}.${count}`;
    });
    this.#width = cells.length;
    while (this.#names.length > 1 && this.#names.at(-1) === '') this.#names.pop();
    this.#known = new Set(this.#names);
    for (const name of this.#names) this.#builder.declare(name);
  }

  /** A line of names again: it starts as the header does, or half of it are names that are known. */
  #isHeader(cells: readonly string[]): boolean {
    if (cells[0] === undefined || isNumeric(cells[0]) || this.headerLines.length === 0) return false;
    if (cells.some((cell) => cell !== '' && isNumeric(cell))) return false;
    const shared = cells.filter((cell) => cell !== '' && this.#known.has(cell)).length;
    return shared >= Math.max(1, cells.filter((cell) => cell !== '').length / 2);
  }

  #row(cells: readonly string[], line: number): boolean {
    if (!this.#builder.startRow(line)) return false;
    const surplus = cells.slice(this.#names.length).some((cell) => cell !== '');
    if (surplus || cells.length < this.#names.length) {
      this.#raggedRows++;
      this.#firstRagged ??= { line, cells: cells.length, columns: this.#names.length };
    }
    for (const [index, cell] of cells.entries()) {
      if (cell !== '') this.#builder.set(this.#names[index] ?? `column ${index + 1}`, cellValue(cell, this.#delimiter));
    }
    return true;
  }
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

/** A cell's value: `0,5` is a number where the delimiter is a semicolon. */
function cellValue(cell: string, delimiter: string): Cell {
  if (cell === '') return undefined;
  if (cell.length > 64) return cell;
  if (number.test(cell)) return Number(cell);
  if (delimiter === ';' && decimalComma.test(cell)) return Number(cell.replace(',', '.'));
  const [, sign, name] = special.exec(cell) ?? [];
  if (name === undefined) return cell;
  if (name.toLowerCase() === 'nan') return NaN;
  return sign === '-' ? -Infinity : Infinity;
}

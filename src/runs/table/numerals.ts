import type { Table, TableColumn } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import { isAxisName } from '../axis.ts';
import { isMetricName, kindOfName } from '../names.ts';

const groupedDigits = /^\d{1,3}(,\d{3})+$/;
const percentage = /^[-+]?(\d+(\.\d*)?|\.\d+)\s*%$/;

/** How the texts of a column are numbers, by the column's name. */
export type Numerals = ReadonlyMap<string, RegExp>;

/**
 * Columns whose numbers are written for people: `1,000` in a column of steps, `52.5%` in any. A column is changed whole or not at all;
 * a comma in a measure stays text, as it may stand before decimals as well as between thousands.
 */
export function findNumerals(columns: readonly TableColumn[]): Numerals {
  const found = new Map<string, RegExp>();
  for (const { name, cells, hasText } of columns) {
    if (hasText === false) continue;
    const numeral = firstNumeral(cells, isAxisName(name) ? [percentage, groupedDigits] : [percentage]);
    if (numeral !== null && cells.every((cell) => typeof cell !== 'string' || numeral.test(cell))) found.set(name, numeral);
  }
  return found;
}

/** The way of writing that the first text of a column follows; null where it has no text, or one that is no number. */
function firstNumeral(cells: TableColumn['cells'], ways: readonly RegExp[]): RegExp | null {
  for (const cell of cells) if (typeof cell === 'string') return ways.find((way) => way.test(cell)) ?? null;
  return null;
}

/** The columns with those texts as numbers. */
export function withNumerals(columns: readonly TableColumn[], numerals: Numerals): readonly TableColumn[] {
  if (numerals.size === 0) return columns;
  return columns.map((column) => {
    const numeral = numerals.get(column.name);
    if (numeral === undefined) return column;
    const cells = column.cells.map((cell) => (typeof cell === 'string' && numeral.test(cell) ? Number(cell.replace(/[,%\s]/g, '')) : cell));
    return { name: column.name, cells };
  });
}

/** One problem for each measure that holds text where a number is expected, with the first of them. */
export function unreadMeasures(table: Table, columns: readonly TableColumn[]): readonly Problem[] {
  return columns.flatMap((column) => {
    if (column.hasText === false) return [];
    const kind = kindOfName(column.name);
    if (!isMetricName(column.name) || kind === 'other' || kind === 'time') return [];
    const row = column.cells.findIndex((cell) => typeof cell === 'string' && /\d/.test(cell));
    if (row < 0) return [];
    const values = { key: column.name, value: column.cells[row] ?? '', expected: 'a number such as 0.25' };
    return [{ code: 'value-not-understood', path: table.path, line: table.lines[row] ?? null, values }];
  });
}

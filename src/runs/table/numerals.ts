import type { Table, TableColumn } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import { isAxisName } from '../axis.ts';
import { isMetricName, kindOfName } from '../names.ts';

const groupedDigits = /^\d{1,3}(,\d{3})+$/;
const percentage = /^[-+]?(\d+(\.\d*)?|\.\d+)\s*%$/;

/**
 * Columns whose numbers are written for people, as numbers: `1,000` in a column of steps, `52.5%` in any. A column is changed whole or not at all;
 * a comma in a measure stays text, as it may stand before decimals as well as between thousands.
 */
export function withNumerals(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.map((column) => {
    const texts = column.cells.filter((cell) => typeof cell === 'string');
    if (texts.length === 0) return column;
    const isPercent = texts.every((text) => percentage.test(text));
    const isGrouped = isAxisName(column.name) && texts.every((text) => groupedDigits.test(text));
    if (!isPercent && !isGrouped) return column;
    return { name: column.name, cells: column.cells.map((cell) => (typeof cell === 'string' ? Number(cell.replace(/[,%\s]/g, '')) : cell)) };
  });
}

/** One problem for each measure that holds text where a number is expected, with the first of them. */
export function unreadMeasures(table: Table, columns: readonly TableColumn[]): readonly Problem[] {
  return columns.flatMap((column) => {
    const kind = kindOfName(column.name);
    if (!isMetricName(column.name) || kind === 'other' || kind === 'time') return [];
    const row = column.cells.findIndex((cell) => typeof cell === 'string' && /\d/.test(cell));
    if (row < 0) return [];
    const values = { key: column.name, value: column.cells[row] ?? '', expected: 'a number such as 0.25' };
    return [{ code: 'value-not-understood', path: table.path, line: table.lines[row] ?? null, values }];
  });
}

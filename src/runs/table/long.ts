import type { TableColumn } from '../../model/document.ts';
import { isAxisName, isHyperparameterName } from '../axis.ts';
import { kindOfName } from '../names.ts';

/** More different names than this make a column a text, not a list of names. */
const maxNames = 300;

const splitColumn = /^(phase|split|stage|mode|set|subset|part|partition|dataset_split)$/i;
const nameColumn = /^(metric|metric_name|name|tag|key|measure|variable)$/i;
const valueColumn = /^(value|metric_value|val|score)$/i;

type Cell = TableColumn['cells'][number];

/**
 * Columns of a table whose rows name what they hold, as if each name had a column of its own: a row a split (`phase, loss` becomes `train/loss`,
 * `val/loss`) or a row a measure (`metric, value`). Other tables stay as they are.
 */
export function widen(columns: readonly TableColumn[], rowCount: number): readonly TableColumn[] {
  const split = columns.find((column) => splitColumn.test(column.name.trim()) && namesOf(column).length > 1 && namesOf(column).every(isSplit));
  if (split !== undefined) return bySplit(columns, split, rowCount);
  const names = columns.find((column) => nameColumn.test(column.name.trim()) && namesOf(column).length > 0);
  const values = columns.find((column) => valueColumn.test(column.name.trim()) && column.cells.some((cell) => typeof cell === 'number'));
  if (names === undefined || values === undefined || names === values) return columns;
  const rest = columns.filter((column) => column !== names && column !== values);
  return [...rest, ...namesOf(names).map((name) => ({ name, cells: cellsWhere(values, names, name, rowCount) }))];
}

function isSplit(name: string): boolean {
  return ['train', 'validation', 'test'].includes(kindOfName(name));
}

/** The different texts of a column; none where a cell is something else or there are too many. */
function namesOf(column: TableColumn): readonly string[] {
  const names = new Set<string>();
  for (const cell of column.cells) {
    if (cell === undefined) continue;
    if (typeof cell !== 'string' || names.size > maxNames) return [];
    names.add(cell);
  }
  return [...names];
}

function bySplit(columns: readonly TableColumn[], split: TableColumn, rowCount: number): readonly TableColumn[] {
  const names = namesOf(split);
  return columns.flatMap((column) => {
    if (column === split) return [];
    const isShared = isAxisName(column.name) || isHyperparameterName(column.name) || kindOfName(column.name) === 'learning-rate';
    if (isShared) return [column];
    return names.map((name) => ({ name: `${name}/${column.name}`, cells: cellsWhere(column, split, name, rowCount) }));
  });
}

function cellsWhere(column: TableColumn, names: TableColumn, name: string, rowCount: number): readonly Cell[] {
  return Array.from({ length: rowCount }, (_, row) => (names.cells[row] === name ? column.cells[row] : undefined));
}

import type { TableColumn } from '../../model/document.ts';
import { isAxisName, isHyperparameterName } from '../axis.ts';
import { kindOfName } from '../names.ts';

/** More different names than this make a column a text, not a list of names. */
const maxNames = 300;

const splitColumn = /^(phase|split|stage|mode|set|subset|part|partition|dataset_split)$/i;
const nameColumn = /^(metric|metric_name|name|tag|key|measure|variable)$/i;
const valueColumn = /^(value|metric_value|val|score)$/i;

type Cell = TableColumn['cells'][number];

/** How the rows of a table name what they hold: a row a split (`phase, loss`), or a row a measure (`metric, value`). */
export interface LongForm {
  readonly kind: 'split' | 'measure';
  /** The column with the names. */
  readonly names: string;
  /** The column with the values; of a row a measure only. */
  readonly values: string | null;
}

/** The long form of a table; null where each row holds what its columns say. */
export function findLongForm(columns: readonly TableColumn[]): LongForm | null {
  const split = columns.find((column) => splitColumn.test(column.name.trim()) && namesOf(column).length > 1 && namesOf(column).every(isSplit));
  if (split !== undefined) return { kind: 'split', names: split.name, values: null };
  const names = columns.find((column) => nameColumn.test(column.name.trim()) && namesOf(column).length > 0);
  const values = columns.find((column) => valueColumn.test(column.name.trim()) && column.cells.some((cell) => typeof cell === 'number'));
  if (names === undefined || values === undefined || names === values) return null;
  return { kind: 'measure', names: names.name, values: values.name };
}

/**
 * The columns of a table in long form as if each name had a column of its own: `phase, loss` becomes `train/loss`, `val/loss`.
 * Other tables stay as they are.
 */
export function widen(columns: readonly TableColumn[], rowCount: number, form: LongForm | null): readonly TableColumn[] {
  const names = columns.find((column) => column.name === form?.names);
  if (form === null || names === undefined) return columns;
  if (form.kind === 'split') return bySplit(columns, names, rowCount);
  const values = columns.find((column) => column.name === form.values);
  if (values === undefined) return columns;
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

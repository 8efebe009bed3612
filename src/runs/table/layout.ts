import type { Table, TableColumn } from '../../model/document.ts';
import type { Series } from '../../model/run.ts';
import { type AxisColumns, findAxis, isAxisName } from '../axis.ts';
import { isLossName, rolesOf } from '../names.ts';
import type { TableDialect } from './dialect.ts';
import { findLongForm, type LongForm, widen } from './long.ts';
import { findNumerals, type Numerals, withNumerals } from './numerals.ts';

/** More columns than this are not read: a training log has tens. */
const maxColumns = 500;

/** Which column is the axis, and in which unit. */
export interface Axis {
  readonly column: string;
  readonly unit: 'steps' | 'epochs';
  readonly names: AxisColumns;
}

/** How the columns of a table are to be understood: decided once, on its first block. */
export interface Layout {
  readonly longForm: LongForm | null;
  readonly numerals: Numerals;
  /** Null where no column places the rows. */
  readonly axis: Axis | null;
}

/** The layout of a table by its first block. */
export function layoutOf(block: Table, dialect: TableDialect): Layout {
  const first = told(block, dialect);
  const longForm = findLongForm(first);
  const wide = widen(first, block.rowCount, longForm);
  const numerals = findNumerals(wide);
  return { longForm, numerals, axis: chooseAxis(withNumerals(wide, numerals), block.rowCount) };
}

/** The columns of a block as the layout understands them. */
export function columnsOf(block: Table, { longForm, numerals }: Layout, dialect: TableDialect): readonly TableColumn[] {
  return withNumerals(widen(told(block, dialect), block.rowCount, longForm), numerals);
}

function told({ columns }: Table, { ignores }: TableDialect): readonly TableColumn[] {
  return (ignores === undefined ? columns : columns.filter(({ name }) => !ignores(name))).slice(0, maxColumns);
}

/** A column by name; null where there is none. */
export function findColumn(columns: readonly TableColumn[], name: string | null): TableColumn | null {
  return columns.find((column) => column.name === name) ?? null;
}

/** What is measured, by a key that no two columns share: the name, with `#n` where it comes again. */
export function measuredOf(columns: readonly TableColumn[], axis: Axis): ReadonlyMap<string, TableColumn> {
  const measured = new Map<string, TableColumn>();
  for (const column of columns) {
    if (column.name === axis.column || isAxisName(column.name)) continue;
    let key = column.name;
    for (let number = 2; measured.has(key); number++) key = `${column.name}#${number}`;
    measured.set(key, column);
  }
  return measured;
}

/** The step column, unless its numbers begin again in every epoch: then the epoch. */
function chooseAxis(columns: readonly TableColumn[], rowCount: number): Axis | null {
  const names = findAxis(columns.filter((column) => column.cells.some((cell) => typeof cell === 'number')).map((column) => column.name));
  const textNames = findAxis(columns.map((column) => column.name));
  const all: AxisColumns = { ...names, run: textNames.run };
  const step = findColumn(columns, names.step);
  const epoch = findColumn(columns, names.epoch);
  if (step !== null && !(epoch !== null && restartsEveryEpoch(step, epoch, rowCount))) return { column: step.name, unit: 'steps', names: all };
  return epoch === null ? null : { column: epoch.name, unit: 'epochs', names: all };
}

function restartsEveryEpoch(step: TableColumn, epoch: TableColumn, rowCount: number): boolean {
  let restarts = 0;
  let withNextEpoch = 0;
  for (let row = 1; row < rowCount; row++) {
    const before = step.cells[row - 1];
    const now = step.cells[row];
    if (typeof before !== 'number' || typeof now !== 'number' || now >= before) continue;
    restarts++;
    const epochBefore = epoch.cells[row - 1];
    const epochNow = epoch.cells[row];
    if (typeof epochBefore === 'number' && typeof epochNow === 'number' && epochNow > epochBefore) withNextEpoch++;
  }
  return restarts > 0 && withNextEpoch === restarts;
}

/** The roles of what is measured in a block; `known` ones stay: a column keeps the role that it was first given. */
export function columnRoles(
  measured: readonly TableColumn[],
  rowCount: number,
  { dialect, known }: { readonly dialect: TableDialect; readonly known: ReadonlyMap<string, Series['role']> },
): ReadonlyMap<string, Series['role']> {
  if (measured.every((column) => known.has(column.name))) return known;
  const names = measured.map((column) => column.name);
  const byName = rolesOf(names, (name) => isLoggedApart(name, measured, rowCount));
  return new Map([...[...byName].map(([name, role]) => [name, dialect.roleOf?.(name) ?? role] as const), ...known]);
}

/** Whether a column is filled on other rows than the loss, or on less than half as many: how evaluations are logged that are not named as such. */
function isLoggedApart(name: string, columns: readonly TableColumn[], rowCount: number): boolean {
  const own = columns.find((column) => column.name === name);
  const losses = columns.filter((column) => column !== own && isLossName(column.name));
  if (own === undefined || losses.length === 0) return false;
  let filled = 0;
  let together = 0;
  let lossRows = 0;
  for (let row = 0; row < rowCount; row++) {
    const hasOwn = typeof own.cells[row] === 'number';
    const hasLoss = losses.some((column) => typeof column.cells[row] === 'number');
    if (hasOwn) filled++;
    if (hasLoss) lossRows++;
    if (hasOwn && hasLoss) together++;
  }
  return filled > 0 && (together === 0 || filled * 2 <= lossRows);
}

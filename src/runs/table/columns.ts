import type { TableColumn } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import type { Series } from '../../model/run.ts';
import { Points } from './points.ts';
import type { LogRows } from './rows.ts';

type Roles = ReadonlyMap<string, Series['role']>;
type Measured = ReadonlyMap<string, TableColumn>;

/** The measured columns of one run, taken block by block. */
export class RunColumns {
  readonly #isByEpoch: boolean;
  readonly #points = new Map<string, { readonly name: string; readonly role: Series['role']; readonly points: Points }>();
  /** Whether some row has numbers of the training and of the validation split. */
  #splitsMeet = false;

  /** `isByEpoch`: several rows an epoch on an axis of epochs: the last one is the epoch's. */
  constructor(isByEpoch: boolean) {
    this.#isByEpoch = isByEpoch;
  }

  take(rows: LogRows, measured: Measured, roles: Roles): void {
    const train = ofRole('train', measured, roles);
    const validation = ofRole('validation', measured, roles);
    this.#splitsMeet ||= meet(train, validation, rows);
    for (const [key, column] of measured) {
      const role = roles.get(column.name) ?? 'other';
      const known = this.#points.get(key) ?? { name: column.name, role, points: new Points(role, this.#isByEpoch) };
      this.#points.set(key, known);
      const others = this.#splitsMeet ? [] : role === 'train' ? validation : role === 'validation' ? train : [];
      takeColumn(known.points, column, rows, others);
    }
  }

  /** The series, with what was wrong in them: values that are not finite, rows that stand there twice. */
  finish(path: string): { readonly series: readonly Series[]; readonly problems: readonly Problem[] } {
    const series: Series[] = [];
    const problems: Problem[] = [];
    let doubled = 0;
    for (const { name, role, points } of this.#points.values()) {
      const isSplit = role === 'train' || role === 'validation';
      if (isSplit) doubled = Math.max(doubled, points.doubled);
      const read = points.finish();
      if (read.steps.length === 0) continue;
      series.push({ name, role, ...read });
      const notFinite = read.thinned?.notFinite ?? read.values.filter((value) => !Number.isFinite(value)).length;
      if (notFinite > 0 && isSplit) problems.push({ code: 'not-finite', path, line: null, values: { name, values: notFinite } });
    }
    if (doubled > 0) problems.push({ code: 'duplicate-rows', path, line: null, values: { rows: doubled } });
    return { series, problems };
  }
}

/** NaN in one split on a row with numbers of the other stands for an empty cell, where no row has numbers of both. */
function takeColumn(points: Points, { cells }: TableColumn, { at, steps, passes }: LogRows, others: readonly TableColumn[]): void {
  for (let index = 0; index < at.length; index++) {
    const row = at[index] ?? -1;
    const value = cells[row];
    if (typeof value !== 'number' || (Number.isNaN(value) && hasNumber(others, row))) continue;
    points.add(steps[index] ?? 0, value, passes?.[index] ?? 0);
  }
}

function ofRole(role: Series['role'], measured: Measured, roles: Roles): readonly TableColumn[] {
  return [...measured.values()].filter((column) => roles.get(column.name) === role);
}

function meet(train: readonly TableColumn[], validation: readonly TableColumn[], rows: LogRows): boolean {
  if (train.length === 0 || validation.length === 0) return false;
  return rows.at.some((row) => hasNumber(validation, row) && hasNumber(train, row));
}

function hasNumber(columns: readonly TableColumn[], row: number): boolean {
  for (const { cells } of columns) {
    const cell = cells[row];
    if (typeof cell === 'number' && !Number.isNaN(cell)) return true;
  }
  return false;
}

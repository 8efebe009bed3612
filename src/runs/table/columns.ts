import type { TableColumn } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import type { Series } from '../../model/run.ts';
import type { LogRow } from './rows.ts';

interface ColumnInput {
  readonly measured: readonly TableColumn[];
  readonly roles: ReadonlyMap<string, Series['role']>;
  readonly rows: readonly LogRow[];
  readonly path: string;
  /** Several rows an epoch on an axis of epochs: the last one is the epoch's. */
  readonly isByEpoch: boolean;
}

/** The series of one run's rows, with what was wrong in them: values that are not finite, rows that stand there twice. */
export function seriesOf(input: ColumnInput): { readonly series: readonly Series[]; readonly problems: readonly Problem[] } {
  const { measured, roles, rows, path } = input;
  const splits = rowsOfSplits(measured, roles, rows);
  const series: Series[] = [];
  const problems: Problem[] = [];
  let doubled = 0;
  for (const column of measured) {
    const role = roles.get(column.name) ?? 'other';
    const read = readColumn(column, input, role === 'train' ? splits.validation : role === 'validation' ? splits.train : noRows);
    if (role === 'train' || role === 'validation') doubled = Math.max(doubled, read.doubled);
    if (read.steps.length === 0) continue;
    series.push({ name: column.name, steps: read.steps, values: read.values, role });
    if (read.notFinite > 0 && (role === 'train' || role === 'validation')) {
      problems.push({ code: 'not-finite', path, line: null, values: { name: column.name, values: read.notFinite } });
    }
  }
  if (doubled > 0) problems.push({ code: 'duplicate-rows', path, line: null, values: { rows: doubled } });
  return { series, problems };
}

/** One column by step, NaN on `emptyRows` left out. Of two values at one step the first counts, except where a resumed run wrote the step again. */
function readColumn(column: TableColumn, { rows, isByEpoch }: ColumnInput, emptyRows: ReadonlySet<number>) {
  const points = new Points();
  let doubled = 0;
  for (const { row, step, pass } of rows) {
    const value = column.cells[row];
    if (typeof value !== 'number' || (Number.isNaN(value) && emptyRows.has(row))) continue;
    const known = points.indexOf(step);
    if (known === undefined) {
      points.add(step, value, pass);
      continue;
    }
    const knownPass = points.passes[known] ?? 0;
    if (knownPass === pass && !isByEpoch) doubled++;
    if (knownPass < pass || isByEpoch) points.replace(known, value, pass);
  }
  const { steps, values } = points.sorted();
  return { steps, values, doubled, notFinite: values.filter((value) => !Number.isFinite(value)).length };
}

/** Values by step. Steps that only grow, as in nearly every log, cost no look-up: a log may have millions. */
class Points {
  readonly passes: number[] = [];
  readonly #steps: number[] = [];
  readonly #values: number[] = [];
  #indices: Map<number, number> | null = null;
  #highest = -Infinity;
  #isSorted = true;

  indexOf(step: number): number | undefined {
    if (step > this.#highest) return undefined;
    this.#indices ??= new Map(this.#steps.map((known, index) => [known, index]));
    return this.#indices.get(step);
  }

  add(step: number, value: number, pass: number): void {
    if (step < this.#highest) this.#isSorted = false;
    else this.#highest = step;
    this.#indices?.set(step, this.#steps.length);
    this.#steps.push(step);
    this.#values.push(value);
    this.passes.push(pass);
  }

  replace(index: number, value: number, pass: number): void {
    this.#values[index] = value;
    this.passes[index] = pass;
  }

  sorted(): { readonly steps: readonly number[]; readonly values: readonly number[] } {
    if (this.#isSorted) return { steps: this.#steps, values: this.#values };
    const order = this.#steps.map((step, index) => ({ step, index })).sort((one, other) => one.step - other.step);
    return { steps: order.map(({ step }) => step), values: order.map(({ index }) => this.#values[index] ?? Number.NaN) };
  }
}

const noRows: ReadonlySet<number> = new Set();

/**
 * The rows that have numbers of the training split, and those that have numbers of the validation split, where no row has both: there, NaN in
 * the one split on a row of the other stands for an empty cell. Empty where some row has both: there, NaN is a value.
 */
function rowsOfSplits(columns: readonly TableColumn[], roles: ReadonlyMap<string, Series['role']>, rows: readonly LogRow[]) {
  const train = columns.filter((column) => roles.get(column.name) === 'train');
  const validation = columns.filter((column) => roles.get(column.name) === 'validation');
  const isNumber = (column: TableColumn, row: number) => typeof column.cells[row] === 'number' && !Number.isNaN(column.cells[row]);
  const found = { train: new Set<number>(), validation: new Set<number>() };
  for (const { row } of rows) {
    const hasTrain = train.some((column) => isNumber(column, row));
    const hasValidation = validation.some((column) => isNumber(column, row));
    if (hasTrain && hasValidation) return { train: noRows, validation: noRows };
    if (hasTrain) found.train.add(row);
    if (hasValidation) found.validation.add(row);
  }
  return found;
}

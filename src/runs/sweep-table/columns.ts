import type { Table, TableColumn } from '../../model/document.ts';
import { findAxis, isAxisName, isHyperparameterName, isPlannedLengthName } from '../axis.ts';
import { isLearningRateName, isMetricName, kindOfName } from '../names.ts';

/** What the columns of a table of trials are. */
export interface SweepColumns {
  /** All that is neither measured nor a clock nor a place in a run. */
  readonly settings: readonly TableColumn[];
  readonly measures: readonly TableColumn[];
  readonly state: TableColumn | null;
}

/** Fewer settings than this are no table of trials. */
const minSettings = 2;

/** A rising step is a column of different lengths where so many settings differ from row to row. */
const minVaryingSettings = 3;

/** Names that only what was sampled has: one is enough. */
const sampled = /^(params|param|hp|hparam)[._/]/i;

const stateName = /^(state|status)$/i;

/**
 * The meaning of the columns where each row is a trial: two settings or more, a measure with a number in at least half of the rows, and no
 * step that rises from row to row, unless the settings change as well. Null for any other table.
 */
export function meaningOf(table: Table): SweepColumns | null {
  const measures = table.columns.filter((column) => isMeasure(column) && numbersOf(column).length * 2 >= table.rowCount);
  const settings = table.columns.filter(isSetting);
  const isNamed = settings.some(({ name }) => sampled.test(name.trim()));
  if (table.rowCount === 0 || measures.length === 0 || (settings.length < minSettings && !isNamed)) return null;
  if (growsByRow(table) && settings.filter(varies).length < minVaryingSettings) return null;
  const state = table.columns.find(({ name }) => stateName.test(name.trim())) ?? null;
  return { settings: table.columns.filter((column) => column !== state && !measures.includes(column) && mayBeSetting(column)), measures, state };
}

function isSetting({ name }: TableColumn): boolean {
  return isHyperparameterName(name) || isPlannedLengthName(name) || isLearningRateName(name) || sampled.test(name.trim());
}

function mayBeSetting(column: TableColumn): boolean {
  const { name } = column;
  return isSetting(column) || (!isAxisName(name) && kindOfName(name) !== 'time' && !name.startsWith('_'));
}

function varies({ cells }: TableColumn): boolean {
  return new Set(cells).size > 1;
}

function isMeasure(column: TableColumn): boolean {
  if (isSetting(column) || isAxisName(column.name)) return false;
  const kind = kindOfName(column.name);
  const isNamed = kind === 'metric' || ((kind === 'validation' || kind === 'test' || kind === 'train') && isMetricName(column.name));
  return (isNamed || /^values?(_\d+)?$/.test(column.name)) && numbersOf(column).length > 0;
}

function numbersOf({ cells }: TableColumn): readonly number[] {
  return cells.filter((cell) => typeof cell === 'number');
}

/** Whether a step or an epoch rises from row to row: then the rows are moments of one run. */
function growsByRow({ columns, rowCount }: Table): boolean {
  const axis = findAxis(columns.map(({ name }) => name));
  const steps = columns.find(({ name }) => name === axis.step || (axis.step === null && name === axis.epoch));
  const numbers = steps === undefined ? [] : numbersOf(steps);
  return rowCount > 1 && numbers.length === rowCount && numbers.every((step, index) => index === 0 || step > (numbers[index - 1] ?? step));
}

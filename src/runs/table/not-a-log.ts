import type { TableColumn } from '../../model/document.ts';
import { isHyperparameterName } from '../axis.ts';
import { isMetricName, kindOfName } from '../names.ts';
import { countDistinct, type LogRows } from './rows.ts';

interface Candidate {
  readonly rows: LogRows;
  /** How many rows each run has. */
  readonly runLengths: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly measured: readonly TableColumn[];
  readonly runColumn: TableColumn | null;
}

/**
 * Why a table with a step or epoch column is no log of training runs, or null: no measure among its columns;
 * or one row a trial, which shows in a name a row, in settings that change from row to row, or in steps that do not grow.
 */
export function reasonAgainst(candidate: Candidate): string | null {
  if (!candidate.measured.some(isMeasure)) return 'no-metric-columns';
  return isOneRowPerTrial(candidate) ? 'one-row-per-trial' : null;
}

function isMeasure(column: TableColumn): boolean {
  const kind = kindOfName(column.name);
  const isMetric = kind === 'metric' || ((kind === 'validation' || kind === 'train' || kind === 'test') && isMetricName(column.name));
  return isMetric && column.cells.some((cell) => typeof cell === 'number');
}

function isOneRowPerTrial({ rows, runLengths, columns, measured, runColumn }: Candidate): boolean {
  const count = rows.at.length;
  if (count < 2) return hasSettings(columns, rows);
  if (runColumn !== null && countDistinct(runColumn, rows, count) === count) return true;
  const single = runLengths.filter((length) => length === 1).length;
  if (runLengths.length > 1 && single * 2 >= runLengths.length) return true;
  const isOneStep = rows.steps.every((step) => step === rows.steps[0]);
  if (isOneStep && measured.some((column) => countDistinct(column, rows, 2) > 1)) return !isFilledApart(measured, rows);
  const varying = columns.filter((column) => isHyperparameterName(column.name) && countDistinct(column, rows, 2) > 1);
  return varying.length >= 2;
}

/** A single row tells nothing by how it changes: many settings beside the measures make it a table of trials. */
function hasSettings(columns: readonly TableColumn[], rows: LogRows): boolean {
  return columns.filter((column) => isHyperparameterName(column.name) && countDistinct(column, rows, 1) > 0).length >= 2;
}

/** Rows of one step that complete each other: one row for training, one for the evaluation. */
function isFilledApart(measured: readonly TableColumn[], rows: LogRows): boolean {
  return measured.every((column) => rows.at.filter((row) => column.cells[row] !== undefined).length <= 1);
}

import type { TableColumn } from '../../model/document.ts';
import { isHyperparameterName } from '../axis.ts';
import { isMetricName, kindOfName } from '../names.ts';
import { countDistinct, type LogRow } from './rows.ts';

interface Candidate {
  readonly rows: readonly LogRow[];
  /** The rows run by run. */
  readonly groups: readonly (readonly LogRow[])[];
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

function isOneRowPerTrial({ rows, groups, columns, measured, runColumn }: Candidate): boolean {
  if (rows.length < 2) return hasSettings(columns, rows);
  if (runColumn !== null && countDistinct(runColumn, rows) === rows.length) return true;
  const single = groups.filter((group) => group.length === 1).length;
  if (groups.length > 1 && single * 2 >= groups.length) return true;
  const steps = new Set(rows.map((row) => row.step));
  if (steps.size === 1 && measured.some((column) => countDistinct(column, rows) > 1)) return !isFilledApart(measured, rows);
  const varying = columns.filter((column) => isHyperparameterName(column.name) && countDistinct(column, rows) > 1);
  return varying.length >= 2;
}

/** A single row tells nothing by how it changes: many settings beside the measures make it a table of trials. */
function hasSettings(columns: readonly TableColumn[], rows: readonly LogRow[]): boolean {
  return columns.filter((column) => isHyperparameterName(column.name) && countDistinct(column, rows) > 0).length >= 2;
}

/** Rows of one step that complete each other: one row for training, one for the evaluation. */
function isFilledApart(measured: readonly TableColumn[], rows: readonly LogRow[]): boolean {
  return measured.every((column) => rows.filter(({ row }) => column.cells[row] !== undefined).length <= 1);
}

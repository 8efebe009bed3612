import type { Table, TableColumn } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import type { RunRecord, Series } from '../../model/run.ts';
import type { Scalar } from '../../model/source.ts';
import { type AxisColumns, findAxis, isAxisName, isHyperparameterName, stepBaseOf, stepsPerEpochOf } from '../axis.ts';
import { isLossName, rolesOf } from '../names.ts';
import type { RunReadResult } from '../reader.ts';
import { dropRepeatedEvaluation } from '../repeated.ts';
import { seriesOf } from './columns.ts';
import type { TableDialect } from './dialect.ts';
import { widen } from './long.ts';
import { reasonAgainst } from './not-a-log.ts';
import { unreadMeasures, withNumerals } from './numerals.ts';
import { countDistinct, type LogRow, placeRows, splitAtRestarts, splitByRun } from './rows.ts';
import { tablesOfRuns } from './wide.ts';

/** More columns than this are not read: a training log has tens. */
const maxColumns = 500;

/** Which column is the axis, and in which unit. */
interface Axis {
  readonly column: TableColumn;
  readonly unit: 'steps' | 'epochs';
  readonly names: AxisColumns;
}

/** The runs that a table of logged values tells of, or why it is no training log. */
export function runsFromTable(table: Table, dialect: TableDialect): RunReadResult {
  const tables = tablesOfRuns(table);
  if (tables === null) return runsBelowEachOther(table, dialect);
  const results = tables.map((one) => runsBelowEachOther({ ...one, problems: [] }, dialect));
  const runs = results.flatMap((result) => (result.kind === 'read' ? result.runs : []));
  const [first] = results;
  if (runs.length === 0 && first !== undefined) return first;
  const ids = runs.map((run, index) => ({ ...run, id: `${table.path}${runs.length > 1 ? `#${index + 1}` : ''}` }));
  return { kind: 'read', runs: ids, problems: [...table.problems, ...severalRuns(table.path, runs.length)] };
}

function severalRuns(path: string, runs: number): readonly Problem[] {
  return runs > 1 ? [{ code: 'several-runs', path, line: null, values: { runs } }] : [];
}

function runsBelowEachOther(table: Table, dialect: TableDialect): RunReadResult {
  const told = table.columns.filter(({ name }) => dialect.ignores?.(name) !== true);
  const columns = withNumerals(widen(told.slice(0, maxColumns), table.rowCount));
  const axis = chooseAxis(columns, table.rowCount);
  const unread = axis === null ? [] : unreadMeasures(table, columns);
  const refuse = (reason: string): RunReadResult => ({ kind: 'unreadable', problems: [...table.problems, ...unread, notAResult(table.path, reason)] });
  if (table.rowCount === 0 || columns.length === 0) return refuse('no-rows');
  if (axis === null) return refuse('no-step-column');
  const rows = placeRows(axis.column, table.rowCount);
  if (rows.length === 0) return refuse('no-step-column');
  const runColumn = find(columns, axis.names.run);
  const measured = columns.filter((column) => column !== axis.column && !isAxisName(column.name));
  const groups = splitByRun(rows, runColumn).flatMap((group) => splitAtRestarts(group, measured));
  const reason = reasonAgainst({ rows, groups, columns, measured, runColumn });
  if (reason !== null) return refuse(reason);
  const byName = rolesOf(
    measured.map((column) => column.name),
    (name) => isLoggedApart(name, measured, table.rowCount),
  );
  const roles = new Map([...byName].map(([name, role]) => [name, dialect.roleOf?.(name) ?? role]));
  const runs = groups.map((group, index) => runOf({ table, axis, columns, measured, roles, dialect }, group, groups.length > 1 ? `#${index + 1}` : ''));
  if (!runs.some((run) => run.series.some((series) => series.role === 'train' || series.role === 'validation'))) return refuse('no-metric-columns');
  return { kind: 'read', runs, problems: [...table.problems, ...unread, ...severalRuns(table.path, groups.length)] };
}

function notAResult(path: string, reason: string): Problem {
  return { code: reason === 'no-step-column' ? 'no-step-column' : 'not-a-result', path, line: null, values: { reason } };
}

function find(columns: readonly TableColumn[], name: string | null): TableColumn | null {
  return columns.find((column) => column.name === name) ?? null;
}

/** The step column, unless its numbers begin again in every epoch: then the epoch. */
function chooseAxis(columns: readonly TableColumn[], rowCount: number): Axis | null {
  const names = findAxis(columns.filter((column) => column.cells.some((cell) => typeof cell === 'number')).map((column) => column.name));
  const textNames = findAxis(columns.map((column) => column.name));
  const all: AxisColumns = { ...names, run: textNames.run };
  const step = find(columns, names.step);
  const epoch = find(columns, names.epoch);
  if (step !== null && !(epoch !== null && restartsEveryEpoch(step, epoch, rowCount))) return { column: step, unit: 'steps', names: all };
  return epoch === null ? null : { column: epoch, unit: 'epochs', names: all };
}

function restartsEveryEpoch(step: TableColumn, epoch: TableColumn, rowCount: number): boolean {
  let restarts = 0;
  let withNextEpoch = 0;
  for (let row = 1; row < rowCount; row++) {
    const [before, now] = [step.cells[row - 1], step.cells[row]];
    if (typeof before !== 'number' || typeof now !== 'number' || now >= before) continue;
    restarts++;
    const [epochBefore, epochNow] = [epoch.cells[row - 1], epoch.cells[row]];
    if (typeof epochBefore === 'number' && typeof epochNow === 'number' && epochNow > epochBefore) withNextEpoch++;
  }
  return restarts > 0 && withNextEpoch === restarts;
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

interface RunContext {
  readonly table: Table;
  readonly axis: Axis;
  readonly columns: readonly TableColumn[];
  readonly measured: readonly TableColumn[];
  readonly roles: ReadonlyMap<string, Series['role']>;
  readonly dialect: TableDialect;
}

function runOf({ table, axis, columns, measured, roles, dialect }: RunContext, rows: readonly LogRow[], suffix: string): RunRecord {
  const { path } = table;
  const steps = rows.map((row) => row.step);
  const stepBase = dialect.stepBase ?? stepBaseOf(steps, axis.unit);
  const lastStep = steps.reduce((largest, step) => Math.max(largest, step), 0);
  const read = seriesOf({ measured, roles, rows, path, isByEpoch: axis.unit === 'epochs' });
  const repeated = dropRepeatedEvaluation(read.series, path);
  const problems = [...read.problems, ...repeated.problems];
  if (!repeated.series.some((series) => series.role === 'validation')) problems.push({ code: 'no-evaluations', path, line: null, values: {} });
  return {
    id: `${path}${suffix}`,
    format: dialect.format,
    paths: [path],
    unit: axis.unit,
    stepBase,
    plannedSteps: plannedOf(find(columns, axis.unit === 'steps' ? axis.names.plannedSteps : axis.names.plannedEpochs), rows, lastStep),
    lastStep,
    series: repeated.series,
    reportedBest: null,
    checkpoints: null,
    stated: null,
    hyperparameters: settingsOf(columns, rows),
    stepsPerEpoch: axis.unit === 'steps' ? epochLength(find(columns, axis.names.epoch), rows, stepBase, dialect.epochBase) : null,
    problems,
  };
}

/** Columns that hold one setting of the run over and over. */
function settingsOf(columns: readonly TableColumn[], rows: readonly LogRow[]): Readonly<Record<string, Scalar>> {
  const settings: Record<string, Scalar> = Object.create(null);
  for (const column of columns.filter(({ name }) => isHyperparameterName(name) && !isAxisName(name))) {
    const value = rows.map(({ row }) => column.cells[row]).find((cell) => cell !== undefined);
    if (value !== undefined && countDistinct(column, rows) === 1) settings[column.name] = value;
  }
  return settings;
}

/** A planned length that every row repeats and that the log does not pass. */
function plannedOf(column: TableColumn | null, rows: readonly LogRow[], lastStep: number): { readonly value: number } | null {
  if (column === null || countDistinct(column, rows) !== 1) return null;
  const value = rows.map(({ row }) => column.cells[row]).find((cell) => cell !== undefined);
  return typeof value === 'number' && Number.isFinite(value) && value > 0 && value >= lastStep ? { value } : null;
}

function epochLength(column: TableColumn | null, rows: readonly LogRow[], stepBase: 0 | 1, epochBase?: 0 | 1): number | null {
  if (column === null) return null;
  const pairs = rows.flatMap(({ row, step }) => {
    const epoch = column.cells[row];
    return typeof epoch === 'number' ? [{ done: step + (stepBase === 0 ? 1 : 0), epoch }] : [];
  });
  return stepsPerEpochOf(pairs, epochBase ?? (pairs[0]?.epoch === 0 ? 0 : 1));
}

import type { Database, DatabaseRow } from '../../model/database.ts';
import type { Problem } from '../../model/problem.ts';
import type { RunContainer, RunRecord } from '../../model/run.ts';
import type { Scalar } from '../../model/source.ts';
import { lastStepOf, runsOfCurves } from '../curve-runs.ts';
import { type Curve, Curves } from '../curves.ts';
import { unitOfEnd } from '../planned.ts';
import type { DatabaseReader } from '../reader.ts';
import { settingsFrom } from '../settings.ts';

const id = 'mlflow-database';

/** MLflow keeps infinities as the largest finite number. */
const infinite = 1.7976931348623157e308;

/** The store that MLflow keeps with `sqlite:///mlflow.db`. */
export const mlflowDatabase: DatabaseReader = {
  id,
  title: 'MLflow in SQLite (`mlflow.db`)',
  url: 'https://mlflow.org/docs/latest/tracking/backend-stores',
  recognisedBy: 'an SQLite database with the tables `experiments`, `runs` and `metrics`',
  axis: '`step` of `log_metric`; epochs where a parameter names their number and the steps are as many; the order of logging where no step was ever given, and a note says so',
  metrics: 'metrics by their keys',
  best: '–',
  quirks: ['deleted experiments and runs are left out', 'runs below a parent run are one study', 'infinities and not-a-number', 'parameters are texts'],
  files: ['**/*.{db,sqlite,sqlite3}'],
  tables: ['experiments', 'runs', 'metrics', 'params', 'tags'],
  read: (database) => {
    const { path, tables } = database;
    if (!['experiments', 'runs', 'metrics'].every((name) => tables.has(name))) return { kind: 'not-mine' };
    const runs = runsOf(database);
    return { kind: 'read', runs, problems: runs.length > 0 ? [] : [{ code: 'not-a-result', path, line: null, values: { reason: 'no-runs' } }] };
  },
};

function runsOf({ path, tables }: Database): readonly RunRecord[] {
  const rows = (table: string) => tables.get(table) ?? [];
  const metrics = byRun(rows('metrics'));
  const params = byRun(rows('params'));
  const tags = byRun(rows('tags'));
  const experiments = new Map(rows('experiments').map((row) => [row.experiment_id ?? null, row]));
  const kept = rows('runs').filter((row) => !isDeleted(row) && !isDeleted(experiments.get(row.experiment_id ?? null) ?? {}));
  const names = new Map(kept.map((row) => [row.run_uuid ?? null, nameOf(row, tags)]));
  return kept.flatMap((row) => {
    const uuid = row.run_uuid ?? null;
    const parent = tagOf(tags.get(uuid) ?? [], 'mlflow.parentRunId');
    const experiment = textOf(experiments.get(row.experiment_id ?? null)?.name) ?? String(row.experiment_id);
    const container: RunContainer =
      parent === null
        ? { kind: 'mlflow-experiment', id: `${path}#${String(row.experiment_id)}`, name: experiment }
        : { kind: 'sweep', id: `${path}#${parent}`, name: names.get(parent) ?? parent };
    const settings = settingsFrom((params.get(uuid) ?? []).map(({ key, value }) => [textOf(key) ?? '', scalarOf(value)]));
    const { curves, hasSteps } = curvesOf(metrics.get(uuid) ?? []);
    const found = runsOfCurves({ path, format: id, curves, unit: unitOfEnd(lastStepOf(curves), settings), stepBase: null, settings });
    return found.map((run, index): RunRecord => {
      const problems: Problem[] = hasSteps ? [] : [{ code: 'axis-counts-log-calls', path, line: null, values: { key: 'step' } }];
      const stated = statedBy(run, row.status ?? null);
      const suffix = found.length > 1 ? `.${index + 1}` : '';
      return { ...run, id: `${path}#${String(uuid)}${suffix}`, container, stated, problems: [...run.problems, ...problems] };
    });
  });
}

/** A run that finished by itself before its planned length stopped early; of all others the log tells. */
function statedBy(run: RunRecord, status: Scalar): RunRecord['stated'] {
  if (status !== 'FINISHED' || run.plannedSteps === null || run.lastStep === null) return null;
  const points = run.series.reduce((most, { steps }) => Math.max(most, steps.length), 0);
  const spacing = points > 1 ? run.lastStep / (points - 1) : 0;
  return run.lastStep + 2 * spacing < run.plannedSteps.value ? 'stopped-early' : null;
}

/** Metrics in the order of their times; those that never had a step stand in the order in which they were logged. */
function curvesOf(rows: readonly DatabaseRow[]): { readonly curves: ReadonlyMap<string, Curve>; readonly hasSteps: boolean } {
  const curves = new Curves();
  const ordered = rows.toSorted((a, b) => numberOf(a.timestamp) - numberOf(b.timestamp));
  for (const row of ordered) {
    const key = textOf(row.key);
    const step = numberOf(row.step);
    if (key !== null && step >= 0) curves.add(key, step, measured(row));
  }
  const all = curves.all();
  const hasSteps = all.size === 0 || [...all.values()].some(({ steps }) => steps.length < 2 || steps.some((step) => step !== steps[0]));
  if (hasSteps) return { curves: all, hasSteps };
  return { curves: new Map([...all].map(([key, curve]) => [key, { ...curve, steps: curve.steps.map((_, index) => index) }])), hasSteps };
}

function measured(row: DatabaseRow): number {
  if (row.is_nan === 1 || row.is_nan === true || typeof row.value !== 'number') return Number.NaN;
  if (Math.abs(row.value) < infinite) return row.value;
  return row.value > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

function nameOf(row: DatabaseRow, tags: ReadonlyMap<Scalar, readonly DatabaseRow[]>): string {
  return textOf(row.name) ?? tagOf(tags.get(row.run_uuid ?? null) ?? [], 'mlflow.runName') ?? String(row.run_uuid);
}

function tagOf(rows: readonly DatabaseRow[], wanted: string): string | null {
  return textOf(rows.find(({ key }) => key === wanted)?.value);
}

function isDeleted(row: DatabaseRow): boolean {
  return row.lifecycle_stage === 'deleted';
}

function byRun(rows: readonly DatabaseRow[]): ReadonlyMap<Scalar, readonly DatabaseRow[]> {
  const groups = new Map<Scalar, DatabaseRow[]>();
  for (const row of rows) {
    const group = groups.get(row.run_uuid ?? null);
    if (group === undefined) groups.set(row.run_uuid ?? null, [row]);
    else group.push(row);
  }
  return groups;
}

/** A parameter as the number or the truth value that it is the text of. */
function scalarOf(value: Scalar | undefined): Scalar {
  if (typeof value !== 'string') return value ?? null;
  if (value === 'True' || value === 'False') return value === 'True';
  if (value === 'None') return null;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : value;
}

function textOf(value: Scalar | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function numberOf(value: Scalar | undefined): number {
  return typeof value === 'number' ? value : 0;
}

import type { Database, DatabaseRow } from '../../model/database.ts';
import type { ParameterDistribution } from '../../model/run.ts';
import type { Scalar } from '../../model/source.ts';
import { parseJsonLine } from '../../text/json-data.ts';
import type { DatabaseReader } from '../reader.ts';
import { flatSettings, settingsFrom } from '../settings.ts';
import { distributionOf, parameterValue } from './distribution.ts';
import { runsOfStudy } from './runs.ts';
import { directionOf, type OptunaStudy, type OptunaTrial, stateOf } from './study.ts';

const id = 'optuna';

/** Studies in an SQLite file, of every schema since Optuna 0.9. */
export const optuna: DatabaseReader = {
  id,
  title: 'Optuna studies in SQLite',
  url: 'https://optuna.readthedocs.io/en/stable/tutorial/20_recipes/001_rdb.html',
  recognisedBy: 'an SQLite database with the tables `studies` and `trials`',
  axis: '`step` of `trial.report(value, step)`; the planned length from a parameter or attribute named as one (`max_train_steps`, `n_epochs`), else the one step at which all finished trials ended',
  metrics: 'the intermediate values, named by `set_metric_names`, else `objective`',
  best: "the study's direction; each trial's value",
  quirks: [
    'each study of the file is one study, by its own name',
    'pruned, failed, running and waiting trials are not counted',
    'categorical parameters are their choices; what parameters are drawn from is kept',
    'infinite values and not-a-number by their type columns',
    'intermediate values in `trial_values` (before version 2.4)',
  ],
  files: ['**/*.{db,sqlite,sqlite3}'],
  tables: [
    ...['studies', 'study_directions', 'study_user_attributes', 'study_system_attributes', 'trials', 'trial_values', 'trial_params'],
    ...['trial_intermediate_values', 'trial_user_attributes', 'trial_system_attributes'],
  ],
  read: (database) => {
    const { path, tables } = database;
    if (!tables.has('studies') || !tables.has('trials')) return { kind: 'not-mine' };
    const studies = studiesOf(database);
    const runs = studies.flatMap((study) => runsOfStudy(path, study, id, studies.length === 1));
    return { kind: 'read', runs, problems: runs.length > 0 ? [] : [{ code: 'not-a-result', path, line: null, values: { reason: 'no-trials' } }] };
  },
};

function studiesOf(database: Database): readonly OptunaStudy[] {
  const rows = (table: string) => database.tables.get(table) ?? [];
  const trialsOf = grouped(rows('trials'), 'study_id');
  const of = (table: string, key: string) => grouped(rows(table), key);
  const parts: TrialParts = {
    values: of('trial_values', 'trial_id'),
    parameters: of('trial_params', 'trial_id'),
    intermediate: of('trial_intermediate_values', 'trial_id'),
    attributes: of('trial_user_attributes', 'trial_id'),
    system: of('trial_system_attributes', 'trial_id'),
  };
  const directions = of('study_directions', 'study_id');
  const attributes = of('study_user_attributes', 'study_id');
  const system = of('study_system_attributes', 'study_id');
  return rows('studies').map((row) => {
    const key = row.study_id ?? null;
    const distributions = new Map<string, ParameterDistribution>();
    const ordered = [...(directions.get(key) ?? [])].sort((a, b) => numberOf(a.objective) - numberOf(b.objective));
    return {
      name: typeof row.study_name === 'string' ? row.study_name : '',
      directions: ordered.length > 0 ? ordered.map(({ direction }) => directionOf(direction)) : [directionOf(row.direction)],
      metricNames: metricNames(system.get(key) ?? []),
      attributes: attributesOf(attributes.get(key) ?? []),
      distributions,
      trials: (trialsOf.get(key) ?? []).map((trial, index) => trialOf(trial, index, parts, distributions)),
    };
  });
}

interface TrialParts {
  readonly values: ReadonlyMap<Scalar, readonly DatabaseRow[]>;
  readonly parameters: ReadonlyMap<Scalar, readonly DatabaseRow[]>;
  readonly intermediate: ReadonlyMap<Scalar, readonly DatabaseRow[]>;
  readonly attributes: ReadonlyMap<Scalar, readonly DatabaseRow[]>;
  readonly system: ReadonlyMap<Scalar, readonly DatabaseRow[]>;
}

function trialOf(row: DatabaseRow, index: number, parts: TrialParts, distributions: Map<string, ParameterDistribution>): OptunaTrial {
  const key = row.trial_id ?? null;
  const values = parts.values.get(key) ?? [];
  const old = values.filter((one) => one.objective === undefined && one.step !== undefined);
  const intermediate = [...(parts.intermediate.get(key) ?? []), ...old];
  const final = values.filter((one) => one.objective !== undefined).sort((a, b) => numberOf(a.objective) - numberOf(b.objective));
  const numbered = attributesOf(parts.system.get(key) ?? [])._number;
  return {
    number: typeof row.number === 'number' ? row.number : typeof numbered === 'number' ? numbered : index,
    state: stateOf(row.state) ?? 'running',
    values: final.length > 0 ? final.map((one) => measured(one.value, one.value_type)) : typeof row.value === 'number' ? [row.value] : [],
    parameters: new Map((parts.parameters.get(key) ?? []).flatMap((one) => parameterOf(one, distributions))),
    intermediate: intermediate.flatMap((one) => {
      const { step } = one;
      const value = measured(one.intermediate_value ?? one.value, one.intermediate_value_type);
      return typeof step === 'number' && step >= 0 ? [{ step, value }] : [];
    }),
    attributes: attributesOf(parts.attributes.get(key) ?? []),
  };
}

function parameterOf(row: DatabaseRow, distributions: Map<string, ParameterDistribution>): (readonly [string, Scalar])[] {
  const { param_name: name, param_value: value } = row;
  if (typeof name !== 'string' || typeof value !== 'number') return [];
  const distribution = distributionOf(row.distribution_json);
  if (distribution !== null) distributions.set(name, distribution);
  return [[name, parameterValue(value, distribution)]];
}

/** A value and its type column; SQLite keeps not-a-number as nothing. */
function measured(value: Scalar | undefined, type: Scalar | undefined): number {
  if (type === 'INF_POS') return Number.POSITIVE_INFINITY;
  if (type === 'INF_NEG') return Number.NEGATIVE_INFINITY;
  return typeof value === 'number' ? value : Number.NaN;
}

function metricNames(system: readonly DatabaseRow[]): readonly string[] {
  const row = system.find(({ key }) => key === 'study:metric_names');
  const value = typeof row?.value_json === 'string' ? parseJsonLine(row.value_json) : null;
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}

function attributesOf(rows: readonly DatabaseRow[]): Readonly<Record<string, Scalar>> {
  return settingsFrom(
    rows.flatMap(({ key, value_json: json }) => {
      if (typeof key !== 'string' || typeof json !== 'string') return [];
      return Object.entries(flatSettings(parseJsonLine(json) ?? null, key));
    }),
  );
}

function grouped(rows: readonly DatabaseRow[], column: string): ReadonlyMap<Scalar, readonly DatabaseRow[]> {
  const groups = new Map<Scalar, DatabaseRow[]>();
  for (const row of rows) {
    const key = row[column] ?? null;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function numberOf(value: Scalar | undefined): number {
  return typeof value === 'number' ? value : 0;
}

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FileReading } from '../../src/model/report.ts';
import type { RunRecord } from '../../src/model/run.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { distributionOf } from '../../src/runs/optuna/distribution.ts';
import { readRunFile } from '../../src/runs/read.ts';
import { readContentOf } from '../../src/sources/read.ts';
import { type AssembledStudies, assembleStudies } from '../../src/studies/group.ts';
import { databaseOf } from '../sources/databases.ts';
import { studyOf } from '../studies/assemble.ts';
import { runsOf, seriesOf } from './read.ts';

async function readingOf(path: string, bytes: Uint8Array): Promise<FileReading> {
  const found = await readContentOf(path, { kind: 'bytes', bytes });
  if (found.kind !== 'reading') throw new Error('a text');
  return found.reading;
}

async function runsIn(statements: string): Promise<readonly RunRecord[]> {
  return (await readingOf('optuna.db', databaseOf(statements))).runs;
}

/** The tables of today's schema, as far as results stand in them. */
const schema = `
  CREATE TABLE studies (study_id INTEGER PRIMARY KEY, study_name VARCHAR(512));
  CREATE TABLE study_directions (study_direction_id INTEGER PRIMARY KEY, direction VARCHAR(8), study_id INTEGER, objective INTEGER);
  CREATE TABLE study_user_attributes (study_user_attribute_id INTEGER PRIMARY KEY, study_id INTEGER, "key" VARCHAR(512), value_json TEXT);
  CREATE TABLE study_system_attributes (study_system_attribute_id INTEGER PRIMARY KEY, study_id INTEGER, "key" VARCHAR(512), value_json TEXT);
  CREATE TABLE trials (trial_id INTEGER PRIMARY KEY, number INTEGER, study_id INTEGER, state VARCHAR(8), datetime_start DATETIME, datetime_complete DATETIME);
  CREATE TABLE trial_user_attributes (trial_user_attribute_id INTEGER PRIMARY KEY, trial_id INTEGER, "key" VARCHAR(512), value_json TEXT);
  CREATE TABLE trial_params (param_id INTEGER PRIMARY KEY, trial_id INTEGER, param_name VARCHAR(512), param_value FLOAT, distribution_json TEXT);
  CREATE TABLE trial_values (trial_value_id INTEGER PRIMARY KEY, trial_id INTEGER, objective INTEGER, value FLOAT, value_type VARCHAR(7));
  CREATE TABLE trial_intermediate_values (trial_intermediate_value_id INTEGER PRIMARY KEY, trial_id INTEGER, step INTEGER, intermediate_value FLOAT,
    intermediate_value_type VARCHAR(7));`;

/** A trial with values from its first step on. */
function trialRows(trial: number, study: number, state: string, values: readonly number[], first = 0): string {
  const points = values.map((value, index) => `(${trial}, ${first + index}, ${value}, 'FINITE')`).join(', ');
  return `INSERT INTO trials (trial_id, number, study_id, state) VALUES (${trial}, ${trial - 1}, ${study}, '${state}');
    ${points === '' ? '' : `INSERT INTO trial_intermediate_values (trial_id, step, intermediate_value, intermediate_value_type) VALUES ${points};`}`;
}

const studyRows = (id: number, name: string, direction: string) =>
  `INSERT INTO studies VALUES (${id}, '${name}'); INSERT INTO study_directions (direction, study_id, objective) VALUES ('${direction}', ${id}, 0);`;

describe('two studies of real runs (examples/optuna)', () => {
  let assembled: AssembledStudies;
  beforeAll(async () => {
    const paths = ['examples/optuna/optuna-long.db', 'examples/optuna/optuna-short.db'];
    const readings = await Promise.all(paths.map((path) => readingOf(path, readFileSync(path))));
    assembled = assembleStudies({ readings, policy: defaultPolicy });
  });

  test.for([
    ['digits-short', 120, 4, '1.000 1.000 1.000 1.000 0.800 1.000 1.000 0.825 1.000 1.000 1.000 0.725 1.000 1.000 0.825 0.850'],
    ['digits-long', 4000, 5, '0.525 0.925 1.000 0.775 1.000 0.350 0.100 0.750 0.550 0.225 0.325 0.175 0.100 0.150 0.550'],
  ] as const)('%s', ([name, length, pruned, fractions]) => {
    const study = studyOf(assembled, name);
    expect(study).toMatchObject({
      groupedBy: 'container',
      kind: 'study',
      maxTrainSteps: { value: length, unit: 'steps' },
      metric: { goal: 'min', chosenBy: 'run' },
    });
    const counted = study.trials.filter((trial) => trial.feasible);
    expect(counted.map((trial) => trial.best?.fraction?.toFixed(3)).join(' ')).toBe(fractions);
    expect(study.trials.filter((trial) => trial.censoredBecause === 'pruned')).toHaveLength(pruned);
    expect(study.varied).toEqual(['batch_size', 'dropout', 'learning_rate', 'weight_decay']);
    expect(new Set(study.trials.map((trial) => trial.hyperparameters.batch_size))).toEqual(new Set([32, 64, 128]));
  });

  test('keep what their parameters are drawn from', () => {
    const [trial] = studyOf(assembled, 'digits-short').trials;
    expect(Object.fromEntries(trial?.run.container?.searchSpace ?? [])).toEqual({
      learning_rate: { kind: 'float', low: 0.001, high: 0.5, log: true, step: null },
      weight_decay: { kind: 'float', low: 1e-6, high: 0.01, log: true, step: null },
      batch_size: { kind: 'categorical', choices: [32, 64, 128] },
      dropout: { kind: 'float', low: 0, high: 0.5, log: false, step: null },
    });
  });
});

describe('a database', () => {
  test('of several studies gives each its own trials, direction and name', async () => {
    const reading = await readingOf(
      'optuna.db',
      databaseOf(`${schema} ${studyRows(1, 'a', 'MINIMIZE')} ${studyRows(2, 'b', 'MAXIMIZE')}
        ${trialRows(1, 1, 'COMPLETE', [3, 2, 1])} ${trialRows(2, 2, 'COMPLETE', [1, 2, 3])} ${trialRows(3, 2, 'FAIL', [1])} ${trialRows(4, 2, 'WAITING', [])}`),
    );
    const { studies } = assembleStudies({ readings: [reading], policy: defaultPolicy });
    expect(studies.map((study) => [study.name, study.metric?.goal, study.trials.map((trial) => [trial.id, trial.status])])).toEqual([
      ['a', 'min', [['optuna.db#a/0', 'complete']]],
      [
        'b',
        'max',
        [
          ['optuna.db#b/1', 'complete'],
          ['optuna.db#b/2', 'unfinished'],
          ['optuna.db#b/3', 'unfinished'],
        ],
      ],
    ]);
  });

  test('without a named length: that at which all finished trials ended, indices counted', async () => {
    const rows = [0, 1, 2].map((index) => trialRows(index + 1, 1, 'COMPLETE', [3, 2, 1, 2, 3]));
    const runs = await runsIn(`${schema} ${studyRows(1, 'a', 'MINIMIZE')} ${rows.join(' ')} ${trialRows(9, 1, 'PRUNED', [3, 2])}`);
    expect(runs.map((run) => [run.plannedSteps?.value, run.stepBase, run.unit])).toEqual(Array.from({ length: 4 }, () => [5, 0, 'steps']));
    const apart = await runsIn(`${schema} ${studyRows(1, 'a', 'MINIMIZE')} ${trialRows(1, 1, 'COMPLETE', [1, 2, 3])} ${trialRows(2, 1, 'COMPLETE', [1, 2])}`);
    expect(apart.map((run) => run.plannedSteps)).toEqual([null, null]);
  });

  test('a length among the parameters is each trial’s own, in its unit', async () => {
    const epochs = (trial: number, count: number) =>
      `INSERT INTO trial_params (trial_id, param_name, param_value, distribution_json) VALUES (${trial}, 'n_epochs', ${count}, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 9}}');`;
    const runs = await runsIn(
      `${schema} ${studyRows(1, 'a', 'MAXIMIZE')} ${trialRows(1, 1, 'COMPLETE', [1, 2, 3])} ${epochs(1, 3)} ${trialRows(2, 1, 'COMPLETE', [1, 2, 3, 4, 5])} ${epochs(2, 5)}`,
    );
    expect(runs.map((run) => [run.plannedSteps?.value, run.unit, run.stepBase])).toEqual([
      [3, 'epochs', 0],
      [5, 'epochs', 0],
    ]);
  });

  test('infinite values and not-a-number by their types; a metric’s own name', async () => {
    const [run] = await runsIn(`${schema} ${studyRows(1, 'a', 'MINIMIZE')} ${trialRows(1, 1, 'FAIL', [])}
      INSERT INTO study_system_attributes (study_id, "key", value_json) VALUES (1, 'study:metric_names', '["val_loss"]');
      INSERT INTO trial_intermediate_values (trial_id, step, intermediate_value, intermediate_value_type) VALUES
        (1, 3, NULL, 'INF_NEG'), (1, 1, 0.5, 'FINITE'), (1, 2, NULL, 'NAN'), (1, 4, NULL, 'INF_POS');`);
    expect(run === undefined ? null : seriesOf(run, 'val_loss')).toMatchObject({ steps: [1, 2, 3, 4], values: [0.5, Number.NaN, -Infinity, Infinity] });
  });

  test('of Optuna before version 2.4: values in `trial_values`, direction in `studies`, old distributions', async () => {
    const [run] = await runsIn(`
      CREATE TABLE studies (study_id INTEGER PRIMARY KEY, study_name TEXT, direction TEXT); INSERT INTO studies VALUES (1, 'old', 'MAXIMIZE');
      CREATE TABLE trials (trial_id INTEGER PRIMARY KEY, study_id INTEGER, state TEXT, value FLOAT); INSERT INTO trials VALUES (7, 1, 'COMPLETE', 0.75);
      CREATE TABLE trial_system_attributes (x INTEGER PRIMARY KEY, trial_id INTEGER, "key" TEXT, value_json TEXT);
      INSERT INTO trial_system_attributes VALUES (1, 7, '_number', '4');
      CREATE TABLE trial_values (x INTEGER PRIMARY KEY, trial_id INTEGER, step INTEGER, value FLOAT);
      INSERT INTO trial_values (trial_id, step, value) VALUES (7, 2, 0.75), (7, 1, 0.5);
      CREATE TABLE trial_params (x INTEGER PRIMARY KEY, trial_id INTEGER, param_name TEXT, param_value FLOAT, distribution_json TEXT);
      INSERT INTO trial_params (trial_id, param_name, param_value, distribution_json) VALUES
        (7, 'lr', 0.1, '{"name": "LogUniformDistribution", "attributes": {"low": 0.01, "high": 1}}'),
        (7, 'opt', 1.0, '{"name": "CategoricalDistribution", "attributes": {"choices": ["sgd", "adam"]}}');`);
    expect(run).toMatchObject({ id: 'optuna.db#4', reportedBest: { goal: 'max', value: 0.75 }, hyperparameters: { lr: 0.1, opt: 'adam' }, stated: 'complete' });
    expect(run?.series).toMatchObject([{ steps: [1, 2], values: [0.5, 0.75] }]);
    expect(run?.container?.searchSpace?.get('lr')).toEqual({ kind: 'float', low: 0.01, high: 1, log: true, step: null });
  });

  test('without trials says so', async () => {
    expect(await readingOf('a.db', databaseOf(`${schema} ${studyRows(1, 'a', 'MINIMIZE')}`))).toMatchObject({
      kind: 'run',
      runs: [],
      problems: [{ code: 'not-a-result', values: { reason: 'no-trials' } }],
    });
  });
});

describe('distributions', () => {
  test.for([
    ['{"name": "DiscreteUniformDistribution", "attributes": {"low": 0, "high": 1, "q": 0.25}}', { kind: 'float', low: 0, high: 1, log: false, step: 0.25 }],
    ['{"name": "IntUniformDistribution", "attributes": {"low": 1, "high": 9, "step": 2}}', { kind: 'int', low: 1, high: 9, log: false, step: 2 }],
    ['{"name": "IntLogUniformDistribution", "attributes": {"low": 1, "high": 9, "step": 1}}', { kind: 'int', low: 1, high: 9, log: true, step: 1 }],
    ['{"name": "X"}', null],
    ['not JSON', null],
  ] as const)('%s', ([json, expected]) => {
    expect(distributionOf(json)).toEqual(expected);
  });
});

describe('a journal', () => {
  const line = (op: number, rest: object) => JSON.stringify({ op_code: op, worker_id: 'w-1', ...rest });
  const float = '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.001, "high": 0.5, "log": true}}';
  const trial = (id: number, values: readonly number[], state: number) => [
    line(4, { study_id: 0, datetime_start: '2026-01-01T00:00:00.000000' }),
    line(5, { trial_id: id, param_name: 'lr', param_value_internal: 0.01 * (id + 1), distribution: float }),
    ...values.map((value, step) => line(7, { trial_id: id, step: step + 1, intermediate_value: value })),
    line(6, { trial_id: id, state, values: state === 1 ? [values.at(-1)] : null, datetime_complete: '2026-01-01T00:00:01.000000' }),
  ];
  const created = line(0, { study_name: 'tune', directions: [1] });

  test('is replayed: trials, states, parameters, intermediate values', () => {
    const lines = [created, line(3, { study_id: 0, system_attr: { 'study:metric_names': ['val_loss'] } }), ...trial(0, [3, 1, 2], 1), ...trial(1, [3], 2)];
    const runs = runsOf('journal.log', `${lines.join('\n')}\n`);
    expect(runs).toMatchObject([
      { id: 'journal.log#0', format: 'optuna-journal', stated: 'complete', hyperparameters: { lr: 0.01 }, container: { name: 'tune', kind: 'optuna-study' } },
      { id: 'journal.log#1', stated: 'pruned', hyperparameters: { lr: 0.02 } },
    ]);
    expect(runs[0]?.series).toMatchObject([{ name: 'val_loss', steps: [1, 2, 3], values: [3, 1, 2] }]);
  });

  test('what comes after a trial’s end, a cut line and a deleted study do not count', () => {
    const after = line(7, { trial_id: 0, step: 9, intermediate_value: 9 });
    const text = [created, ...trial(0, [3, 1], 1), after, '{"op_code": 7, "worker_id": "w-1", "tri'].join('\n');
    const result = readRunFile({ path: 'journal.log', text });
    expect(result.problems).toMatchObject([{ code: 'syntax-error', values: { lines: 1 } }]);
    expect(result.kind === 'run' && result.runs[0]?.lastStep).toBe(2);
    expect(readRunFile({ path: 'journal.log', text: [created, ...trial(0, [3], 1), line(1, { study_id: 0 })].join('\n') })).toMatchObject({
      kind: 'run',
      runs: [],
    });
  });

  test('bare NaN is a value; an enqueued trial has its parameters', () => {
    const lines = [
      created,
      line(4, {
        study_id: 0,
        state: 4,
        params: { lr: 0.3, opt: 1 },
        distributions: { lr: float, opt: '{"name": "CategoricalDistribution", "attributes": {"choices": ["a", "b"]}}' },
      }),
      line(6, { trial_id: 0, state: 0, values: null }),
      '{"op_code": 7, "worker_id": "w-1", "trial_id": 0, "step": 1, "intermediate_value": NaN}',
    ];
    const [run] = runsOf('a/optuna_journal_storage.log', lines.join('\n'));
    expect(run).toMatchObject({ stated: 'unfinished', hyperparameters: { lr: 0.3, opt: 'b' }, series: [{ values: [Number.NaN] }] });
  });

  test('operations of any shape give an answer', () => {
    const odd = [
      null,
      [],
      3,
      'x',
      {},
      { op_code: 4 },
      { op_code: 5, trial_id: -1 },
      { op_code: 7, trial_id: 0, step: -1 },
      { op_code: 99 },
      { op_code: 2, study_id: 1e9, user_attr: 3 },
    ];
    const text = [created, ...trial(0, [1], 1), ...odd.map((one) => JSON.stringify(one))].join('\n');
    expect(runsOf('journal.log', text)).toHaveLength(1);
  });
});

describe('trials as CSV', () => {
  const csv = [
    ',number,value,datetime_start,datetime_complete,params_lr,params_opt,params_max_steps,user_attrs_note,state',
    '0,0,0.5,2026-01-01,2026-01-02,0.1,adam,100,x,COMPLETE',
    '1,1,,2026-01-01,2026-01-02,0.2,sgd,200,y,PRUNED',
    '2,2,,2026-01-01,,0.3,sgd,300,z,TrialState.FAIL',
  ].join('\n');

  test('are trials without a curve', () => {
    const result = readRunFile({ path: 'trials.csv', text: csv });
    expect(result).toMatchObject({ kind: 'run', format: 'optuna-trials', problems: [{ code: 'not-a-result', values: { reason: 'one-row-per-trial' } }] });
    expect(result.kind === 'run' && result.runs).toMatchObject([
      {
        id: 'trials.csv#0',
        stated: 'complete',
        hyperparameters: { lr: 0.1, opt: 'adam', max_steps: 100 },
        plannedSteps: { value: 100 },
        series: [],
        reportedBest: { value: 0.5 },
      },
      { id: 'trials.csv#1', stated: 'pruned', reportedBest: null },
      { id: 'trials.csv#2', stated: 'unfinished' },
    ]);
  });

  test('are told from other tables by their header', () => {
    expect(readRunFile({ path: 'a.csv', text: 'number,value,state\n1,2,COMPLETE\n' }).kind).toBe('not-run');
    expect(runsOf('a.csv', 'step,val_loss\n1,2\n2,1\n')[0]?.format).toBe('table');
  });
});

import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { readContentOf } from '../../src/sources/read.ts';
import { assembleStudies } from '../../src/studies/group.ts';
import { databaseOf } from '../sources/databases.ts';

const schema = `
  CREATE TABLE experiments (experiment_id INTEGER PRIMARY KEY, name TEXT, lifecycle_stage TEXT);
  CREATE TABLE runs (run_uuid TEXT PRIMARY KEY, name TEXT, status TEXT, start_time BIGINT, end_time BIGINT, lifecycle_stage TEXT, experiment_id INTEGER);
  CREATE TABLE metrics ("key" TEXT, value FLOAT, timestamp BIGINT, run_uuid TEXT, step BIGINT, is_nan BOOLEAN);
  CREATE TABLE params ("key" TEXT, value TEXT, run_uuid TEXT);
  CREATE TABLE tags ("key" TEXT, value TEXT, run_uuid TEXT);
  INSERT INTO experiments VALUES (1, 'digits', 'active'), (2, 'gone', 'deleted');`;

const run = (uuid: string, status = 'FINISHED', stage = 'active', experiment = 1) =>
  `INSERT INTO runs VALUES ('${uuid}', '${uuid}-name', '${status}', 1, 2, '${stage}', ${experiment});`;
const metric = (uuid: string, key: string, values: readonly (number | 'NaN')[], stepOf: (index: number) => number) =>
  values
    .map(
      (value, index) =>
        `INSERT INTO metrics VALUES ('${key}', ${value === 'NaN' ? 0 : value}, ${1000 + index}, '${uuid}', ${stepOf(index)}, ${value === 'NaN' ? 1 : 0});`,
    )
    .join(' ');
const param = (uuid: string, key: string, value: string) => `INSERT INTO params VALUES ('${key}', '${value}', '${uuid}');`;

async function readingOf(statements: string) {
  const found = await readContentOf('mlflow.db', { kind: 'bytes', bytes: databaseOf(`${schema} ${statements}`) });
  if (found.kind !== 'reading') throw new Error('a text');
  return found.reading;
}

describe('MLflow in SQLite', () => {
  test('an experiment is a study; parameters are numbers where they are the text of one', async () => {
    const epochs = (uuid: string, lr: string) =>
      `${run(uuid)} ${metric(uuid, 'val_loss', [3, 1, 2], (index) => index)} ${param(uuid, 'lr', lr)} ${param(uuid, 'epochs', '3')}`;
    const reading = await readingOf(`${epochs('a', '0.1')} ${epochs('b', '1e-2')} ${run('c', 'FINISHED', 'deleted')} ${run('d', 'FINISHED', 'active', 2)}`);
    const { studies } = assembleStudies({ readings: [reading], policy: defaultPolicy });
    expect(studies).toMatchObject([{ name: 'digits', groupedBy: 'container', maxTrainSteps: { value: 3, unit: 'epochs' }, varied: ['lr'] }]);
    expect(studies[0]?.trials).toMatchObject([
      { id: 'mlflow.db#a', status: 'complete', hyperparameters: { lr: 0.1, epochs: 3 }, best: { step: 1, done: 2 } },
      { id: 'mlflow.db#b', hyperparameters: { lr: 0.01 } },
    ]);
  });

  test('runs below a parent are a study of their own, named by it', async () => {
    const child = (uuid: string) =>
      `${run(uuid)} ${metric(uuid, 'val_loss', [2, 1], (index) => index + 1)} INSERT INTO tags VALUES ('mlflow.parentRunId', 'p', '${uuid}');`;
    const reading = await readingOf(`${run('p')} ${child('a')} ${child('b')}`);
    const { studies } = assembleStudies({ readings: [reading], policy: defaultPolicy });
    expect(studies.map((study) => [study.name, study.trials.length])).toEqual([
      ['digits', 1],
      ['p-name', 2],
    ]);
  });

  test('values without any step stand in their order, and a note says so; not-a-number and infinities', async () => {
    const reading = await readingOf(`${run('a', 'RUNNING')} ${metric('a', 'val_loss', [3, 'NaN', 1.7976931348623157e308, 1], () => 0)}`);
    expect(reading.runs[0]?.series).toMatchObject([{ steps: [0, 1, 2, 3], values: [3, Number.NaN, Number.POSITIVE_INFINITY, 1] }]);
    expect(reading.problems.map(({ code }) => code)).toContain('axis-counts-log-calls');
  });

  test('one that finished far before its length stopped early', async () => {
    const reading = await readingOf(`${run('a')} ${metric('a', 'val_loss', [3, 2, 1], (index) => index * 10)} ${param('a', 'max_steps', '1000')}`);
    expect(reading.runs).toMatchObject([{ stated: 'stopped-early', plannedSteps: { value: 1000 } }]);
  });
});

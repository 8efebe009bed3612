import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FileReading } from '../../src/model/report.ts';
import { readBody } from '../../src/sources/pull-request-body.ts';
import { createGitHub, expectNoViolations, type GitHub } from '../helpers/github/github.ts';
import { zip } from '../helpers/zip.ts';

let github: GitHub;
const log = 'step,train_loss,val_loss\n10,3,3\n20,2,2\n';

beforeEach(async () => {
  github = await createGitHub();
});

afterEach(async () => {
  expectNoViolations(github);
  await github.close();
});

const read = (body: string) => readBody(body, { serverUrl: github.url, repository: 'river/mill' });
const told = (readings: readonly FileReading[]) => readings.map(({ path, kind, runs }) => [path, kind, runs.map(({ id, paths }) => [id, ...paths])]);

describe('results in the body of a pull request', () => {
  test('are its blocks of data, numbered by language', async () => {
    const body = `Runs:\n\n\`\`\`csv\n${log}\`\`\`\n\n\`\`\`jsonl\n{"step": 1, "loss": 2}\n{"step": 2, "loss": 1}\n\`\`\`\n\n\`\`\`CSV\n${log}\`\`\`\n`;
    expect(told(await read(body))).toEqual([
      ['pull-request-body/csv-1', 'run', [['pull-request-body/csv-1', 'pull-request-body/csv-1']]],
      ['pull-request-body/jsonl-1', 'run', [['pull-request-body/jsonl-1', 'pull-request-body/jsonl-1']]],
      ['pull-request-body/csv-2', 'run', [['pull-request-body/csv-2', 'pull-request-body/csv-2']]],
    ]);
  });

  test('a table that is no log says so, an example of JSON is nobody’s business', async () => {
    const readings = await read('```csv\nname,price\na,1\n```\n\n```json\n{"lr": 0.1}\n```\n\n```yaml\nlr: 0.1\n```\n');
    expect(readings.map(({ path, problems }) => [path, problems.map(({ code }) => code)])).toEqual([['pull-request-body/csv-1', ['no-step-column']]]);
  });

  test('are files attached to it: as they are, in archives, two of one name', async () => {
    const links = [
      github.attach({ name: 'metrics.csv', bytes: Buffer.from(log) }),
      github.attach({ name: 'metrics.csv', bytes: Buffer.from(log) }),
      github.attach({ name: 'runs.zip', bytes: zip({ 'a/metrics.csv': log }) }),
      github.attach({ name: 'picture.png', bytes: Buffer.from('x') }),
    ];
    expect(told(await read(links.join('\n'))).map(([path, kind]) => [path, kind])).toEqual([
      ['pull-request-body/metrics.csv', 'run'],
      ['pull-request-body/2/metrics.csv', 'run'],
      ['pull-request-body/runs.zip/a/metrics.csv', 'run'],
    ]);
  });

  test('of a private repository, or that lead elsewhere, are said not to be read', async () => {
    const hidden = github.attach({ name: 'metrics.csv', bytes: Buffer.from(log), isPrivate: true });
    const away = github.attach({ name: 'away.csv', bytes: Buffer.from(log), redirect: 'https://evil.example/away.csv' });
    const readings = await read(`${hidden}\n${away}`);
    expect(readings.map(({ kind, problems }) => [kind, problems.map(({ code }) => code)])).toEqual([
      ['unknown', ['file-unreadable']],
      ['unknown', ['file-unreadable']],
    ]);
  });

  test('nothing in it costs nothing', async () => {
    expect(await read('')).toEqual([]);
    expect(github.requests).toEqual([]);
  });
});

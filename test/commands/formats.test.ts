import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/cli.ts';
import { sarifErrors, sarifRun } from '../helpers/sarif.ts';

const sides = ['--base', 'examples/pull-request/base', '--head', 'examples/pull-request/head'];

describe('sarif', () => {
  test('of a review, through the committed bundle', () => {
    const { stdout, status } = runCli(['review', ...sides, '--format', 'sarif']);
    expect(status).toBe(0);
    expect(sarifErrors(stdout)).toEqual([]);
    expect(sarifRun(JSON.parse(stdout)).results.map(({ ruleId }) => ruleId)).toContain('best-step-early');
  });

  test('of a study that is named from elsewhere tells nobody’s folders', () => {
    const { stdout } = runCli(['study', `${process.cwd()}/examples/digits/too-long`, '--format', 'sarif']);
    const run = sarifRun(JSON.parse(stdout));
    expect(run.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri)).toContain('too-long/trial-00/metrics.csv');
    expect(JSON.stringify(run.results.map(({ locations }) => locations))).not.toContain(process.cwd());
  });
});

describe('html', () => {
  test('goes to the file of --out, and nowhere else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'longrun-html-'));
    const path = join(folder, 'report.html');
    const { stdout, status } = runCli(['study', 'examples/digits/too-long', '--format', 'html', '--out', path]);
    expect([stdout, status]).toEqual(['', 0]);
    expect(new JSDOM(await readFile(path, 'utf8')).window.document.querySelector('h1')?.textContent).toContain('too-long');
    await rm(folder, { recursive: true });
  });

  test('is printed with exit status 3 where there is nothing to read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'longrun-empty-'));
    const { stdout, status } = runCli(['study', folder, '--format', 'html']);
    expect(status).toBe(3);
    expect(new JSDOM(stdout).window.document.querySelector('.verdict')?.textContent).toContain('Nothing to judge');
    await rm(folder, { recursive: true });
  });
});

test.for([['inspect', 'examples/digits/too-long'], ['rules'], ['plan', '--production-steps', '1000']])('%s has neither', (args) => {
  for (const format of ['sarif', 'html']) {
    const { status, stderr } = runCli([...args, '--format', format]);
    expect(status).toBe(2);
    expect(stderr).toContain('Allowed choices are text, markdown, json');
  }
});

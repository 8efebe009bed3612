import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeNothing } from '../../src/action/nothing-files.ts';
import { sarifDocument } from '../../src/report/sarif.ts';
import { reportOf, testWords } from '../helpers/report.ts';
import { reportErrors } from '../helpers/report-schema.ts';
import { sarifErrors, sarifRun } from '../helpers/sarif.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'longrun-nothing-'));
});
afterAll(() => rm(folder, { recursive: true }));

const quiet = (temporaryFolder: string, because = 'A draft.') =>
  writeNothing(because, { temporaryFolder, version: '1.2.3', input: (name) => (name === 'check-name' ? 'vision' : '') });

test('a run with nothing to review leaves the same files as any other, valid and empty', async () => {
  const outputs = Object.fromEntries(
    (await quiet(folder))
      .trim()
      .split('\n')
      .map((line) => line.split('=')),
  );
  expect(Object.keys(outputs)).toEqual(['report-file', 'sarif-file', 'html-file']);
  const [json, sarif, html] = await Promise.all(['report-file', 'sarif-file', 'html-file'].map((output) => readFile(String(outputs[output]), 'utf8')));
  expect(reportErrors(json ?? '')).toEqual([]);
  expect(JSON.parse(json ?? '')).toMatchObject({ verdict: 'nothing-to-judge', findings: [] });
  expect(sarifErrors(sarif ?? '')).toEqual([]);
  expect(JSON.parse(sarif ?? '')).toMatchObject({ runs: [{ results: [], automationDetails: { id: 'longrun/vision/' } }] });
  expect(new JSDOM(html ?? '').window.document.body.textContent).toContain('A draft.');
});

test('the empty SARIF file is of the same kind as one with results', async () => {
  await quiet(folder);
  const empty: { $schema: string; runs: { tool: { driver: object } }[] } = JSON.parse(await readFile(join(folder, 'longrun.sarif'), 'utf8'));
  const full = sarifDocument(reportOf(), testWords, { version: '1.2.3', fileAt: () => undefined, rules: [], repositoryUrl: null, instance: 'vision' });
  const { tool, automationDetails, columnKind } = sarifRun(full);
  expect(full).toMatchObject({ $schema: empty.$schema });
  expect(empty.runs[0]).toMatchObject({ automationDetails, columnKind });
  expect(tool.driver).toMatchObject(empty.runs[0]?.tool.driver ?? {});
});

test('a sentence is shown as it is', async () => {
  await quiet(folder, '<script>alert(1)</script> &amp;');
  expect(new JSDOM(await readFile(join(folder, 'longrun-report.html'), 'utf8')).window.document.querySelector('p')?.textContent).toBe(
    '<script>alert(1)</script> &amp;',
  );
});

test('where nothing can be written, the outputs are there and empty', async () => {
  expect(await quiet(join(folder, 'no', 'such', 'folder'))).toBe('report-file=\nsarif-file=\nhtml-file=\n');
});

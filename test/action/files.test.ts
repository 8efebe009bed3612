import { readFileSync, statSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { mergeGroupEvent } from '../helpers/github/events.ts';
import { reportErrors } from '../helpers/report-schema.ts';
import { sarifErrors, sarifRun } from '../helpers/sarif.ts';
import { configPath, eachWithMill, type Mill, policy, review } from './mill.ts';

let mill: Mill;
/** Puts another world in the place of the one that every test starts with. */
const instead = eachWithMill((fresh) => {
  mill = fresh;
});

const fileOf = (result: { outputs: Readonly<Record<string, string>> }, output: string) => readFileSync(result.outputs[output] ?? '', 'utf8');

test('a review leaves a report as JSON, SARIF and HTML, each of one finding at its line, with the suggestion', async () => {
  const result = await review(mill, { inputs: { 'check-name': 'vision' } });
  expect(reportErrors(fileOf(result, 'report-file'))).toEqual([]);
  const sarif = fileOf(result, 'sarif-file');
  expect(sarifErrors(sarif)).toEqual([]);
  const run = sarifRun(JSON.parse(sarif));
  expect(run).toMatchObject({
    automationDetails: { id: 'longrun/vision/' },
    versionControlProvenance: [{ revisionId: mill.pull.headSha() }],
    results: [{ ruleId: 'best-step-early', locations: [{ physicalLocation: { artifactLocation: { uri: configPath }, region: { startLine: 4 } } }] }],
  });
  expect(run.results[0]?.fixes).toHaveLength(1);
  const page = new JSDOM(fileOf(result, 'html-file')).window.document;
  expect(page.querySelectorAll('article')).toHaveLength(1);
  expect(page.querySelector('.diff ins')?.textContent).toMatch(/^\+ max_train_steps: \d+$/);
  expect(statSync(result.outputs['html-file'] ?? '').size).toBeLessThan(200_000);
});

test('what the policy ignores is in no count and in every file', async () => {
  await instead({ policy: `${policy}ignore:\n  - { rule: best-step-early, reason: "kept for the paper", until: 2999-01-31 }\n` });
  const result = await review(mill, { inputs: { 'fail-on': 'note', comment: 'always' } });
  expect(result.exitCode).toBe(0);
  expect(result.outputs).toMatchObject({ verdict: 'clear', warnings: '0' });
  expect(sarifRun(JSON.parse(fileOf(result, 'sarif-file'))).results).toMatchObject([{ suppressions: [{ justification: 'kept for the paper' }] }]);
  const page = new JSDOM(fileOf(result, 'html-file')).window.document.body.textContent ?? '';
  for (const said of [page, result.summary, result.stdout, mill.pull.comments()[0]?.body ?? '']) {
    expect(said).toContain('1 finding suppressed by the policy file');
    expect(said).toMatch(/ignored: kept for the paper \(until 2999-01-31\)/);
  }
});

test('an event with nothing to review names the same outputs', async () => {
  const result = await review(mill, { event: mergeGroupEvent(mill.github, mill.repository, mill.pull, 'destroyed') });
  expect(sarifErrors(fileOf(result, 'sarif-file'))).toEqual([]);
  expect(reportErrors(fileOf(result, 'report-file'))).toEqual([]);
  expect(fileOf(result, 'html-file')).toContain('<!doctype html>');
});

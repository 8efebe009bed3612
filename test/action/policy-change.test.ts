import { afterEach, describe, expect, test } from 'vitest';
import { expectOnlyCommands } from '../helpers/github/action.ts';
import type { Files } from '../helpers/github/git.ts';
import { createGitHub, expectNoViolations } from '../helpers/github/github.ts';
import { config, configPath, createMill, inlineComments, type Mill, reportOf, review, studyFiles, summaries } from './mill.ts';

const path = '.github/longrun.yml';
const policy = `version: 1
fail-on: warning
studies:
  - name: mill-round-1
    results: runs/round-1/**
    config: ${configPath}
    metric: { name: val_loss, goal: min }
`;
const heading = 'What the changed policy file would change';

let mill: Mill;

afterEach(async () => {
  expectNoViolations(mill.github);
  await mill.github.close();
});

/** A pull request on a repository without a policy file. */
async function withoutPolicy(files: Files): Promise<Mill> {
  const github = await createGitHub();
  const repository = github.repository('river/mill', { files: { 'README.md': '# Mill\n', [configPath]: config(800) } });
  return { github, repository, pull: repository.pullRequest({ files }), token: github.token() };
}

describe('a pull request that edits the policy file', () => {
  test('is judged under the old one and told what the new one would silence', async () => {
    mill = await createMill({ policy, files: { ...studyFiles, [path]: `${policy}rules: { best-step-early: off }\n` } });
    const result = await review(mill);
    expect(result.exitCode).toBe(1);
    expect(inlineComments(mill)).toHaveLength(1);
    expect(summaries(mill)[0]).toContain(heading);
    expect(result.summary).toContain(heading);
    expect(reportOf(result)).toMatchObject({
      findings: [{ rule: 'best-step-early' }],
      suppressed: [],
      policyChange: { file: 'edited', silenced: [{ by: 'rule-off', finding: { rule: 'best-step-early' } }], fails: { before: true, after: false } },
    });
  });

  test('is commented on although nothing else is to be said, where the new one has an error; and not any more once it is right', async () => {
    mill = await createMill({ files: { [path]: 'version: 1\nfail-onn: error\n' } });
    const result = await review(mill);
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'attention' } });
    expectOnlyCommands(result, []);
    expect(mill.pull.reviewComments()).toMatchObject([{ anchor: { path, line: 2 } }]);
    expect(summaries(mill)[0]).toContain('fail-onn');
    mill.pull.push({ [path]: 'version: 1\nfail-on: error\n' });
    await review(mill);
    expect(inlineComments(mill)).toEqual([]);
    expect(summaries(mill)[0]).not.toContain('fail-onn');
  });

  test('has the results read that the new one names for the first time', async () => {
    mill = await createMill({ policy: 'version: 1\n' });
    mill.repository.commit(studyFiles);
    const pull = mill.repository.pullRequest({ files: { [path]: policy, [configPath]: config(990) } });
    const report = reportOf(await review({ ...mill, pull }));
    expect(report).toMatchObject({
      policyChange: { appearing: [{ rule: 'best-step-early', subject: { study: 'mill-round-1' } }], fails: { before: false, after: true } },
    });
  });

  test('hears nothing about a change of its comments', async () => {
    mill = await createMill({ policy: 'version: 1\n', files: { [path]: '# words\nversion: 1\n' } });
    await review(mill);
    expect(summaries(mill)).toEqual([]);
  });

  test('with names that attack does no harm', async () => {
    mill = await createMill({ files: { [path]: 'version: 1\n"`@octocat <img src=x> ::error::x -->": 1\n' } });
    const result = await review(mill);
    expectOnlyCommands(result, []);
    const text = [...summaries(mill), ...inlineComments(mill)].join('\n');
    expect(text).toContain('octocat');
    expect(text).not.toMatch(/@octocat|(?<!\\)<img|::error/);
  });
});

test('a pull request that adds the first policy file is judged without it', async () => {
  mill = await withoutPolicy({ ...studyFiles, [path]: policy });
  const result = await review(mill);
  expect(result.exitCode).toBe(0);
  expect(reportOf(result)).toMatchObject({ policyChange: { file: 'added', fails: { before: false, after: true } } });
  expect(summaries(mill)[0]).toContain('adds `.github/longrun.yml`');
});

test.for([
  ['repairs', 'version: 1\nfail-on: error\n', true],
  ['leaves an error in', 'version: 1\nfail-on: sometimes\n', false],
] as const)('a pull request that %s a policy file which no review can be made under is stopped, and told whether it helps', async ([, fixed, helps]) => {
  mill = await createMill({ policy: 'version: 1\nfail-onn: error\n', files: { [path]: fixed } });
  const result = await review(mill);
  expect(result.exitCode).toBe(2);
  expect(result.annotations[0]?.message).toContain('.github/longrun.yml:2');
  expect(result.annotations[0]?.message.includes('can be made again')).toBe(helps);
});

test('a pull request that breaks the file which the workflow names is told at its line', async () => {
  mill = await withoutPolicy({ 'README.md': '# Mill\nMore.\n' });
  mill.repository.commit({ 'ci/policy.yml': 'version: 1\n' });
  const pull = mill.repository.pullRequest({ files: { 'ci/policy.yml': 'version: 2\n' } });
  const result = await review({ ...mill, pull }, { inputs: { policy: 'ci/policy.yml' } });
  expect(reportOf(result)).toMatchObject({ policyChange: { path: 'ci/policy.yml', mistakes: [{ line: 1 }] } });
  expect(pull.reviewComments()).toMatchObject([{ anchor: { path: 'ci/policy.yml', line: 1 } }]);
});

import { describe, expect, test } from 'vitest';
import { at, client, refusal, useGitHub } from './site.ts';

const github = useGitHub();

function manyFiles(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`configs/${index}.yaml`, `max_steps: ${index}\n`]));
}

describe('changed files', () => {
  test('250 files come in pages that link to each other', async () => {
    github()
      .repository('acme/train')
      .pullRequest({ files: manyFiles(250) });
    const octokit = client(github());
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, { ...at, per_page: 100 });
    const pull = await octokit.rest.pulls.get(at);
    expect(new Set(files.map((file) => file.filename)).size).toBe(250);
    expect(pull.data.changed_files).toBe(250);
    const queries = github()
      .requests.filter((request) => request.path.endsWith('/files'))
      .map((request) => request.query);
    expect(queries).toEqual(['per_page=100', 'per_page=100&page=2', 'per_page=100&page=3']);
  });

  test('what comes after 3,000 files is left out without a word', async () => {
    github()
      .repository('acme/train')
      .pullRequest({ files: manyFiles(3010) });
    const octokit = client(github());
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, { ...at, per_page: 100 });
    const pull = await octokit.rest.pulls.get(at);
    expect(files.length).toBe(3000);
    expect(pull.data.changed_files).toBe(3010);
  });

  test('more than a hundred a page are not given', async () => {
    github()
      .repository('acme/train')
      .pullRequest({ files: manyFiles(120) });
    const { data, headers } = await client(github()).rest.pulls.listFiles({ ...at, per_page: 500 });
    expect(data.length).toBe(100);
    expect(headers.link).toContain('rel="next"');
  });

  test('binary files, pure renames and withheld diffs have no patch', async () => {
    const before = { 'old.yaml': 'lr: 1\nsteps: 2\n', 'big.csv': 'step\n' };
    const repository = github().repository('acme/train', { files: before });
    const image = new Uint8Array([137, 80, 0, 71]);
    repository.pullRequest({
      files: { 'old.yaml': null, 'new.yaml': before['old.yaml'], 'big.csv': 'step\n1\n', 'plot.png': image },
      withoutPatch: ['big.csv'],
    });
    const { data } = await client(github()).rest.pulls.listFiles(at);
    expect(data.map((file) => [file.filename, file.status, file.patch ?? null, file.previous_filename ?? null, file.additions])).toEqual([
      ['big.csv', 'modified', null, null, 1],
      ['new.yaml', 'renamed', null, 'old.yaml', 0],
      ['plot.png', 'added', null, null, 0],
    ]);
  });

  test('a patch is what git prints', async () => {
    const lines = ['model:', ...Array.from({ length: 20 }, (_, index) => `  key${index}: ${index}`)];
    const repository = github().repository('acme/train', { files: { 'a.yaml': lines.join('\n') } });
    repository.pullRequest({ files: { 'a.yaml': lines.map((line) => line.replace('key12: 12', 'key12: 99')).join('\n') } });
    const { data } = await client(github()).rest.pulls.listFiles(at);
    const context = [9, 10, 11].map((index) => `   key${index}: ${index}`);
    const after = [13, 14, 15].map((index) => `   key${index}: ${index}`);
    expect(data[0]?.patch).toBe(['@@ -11,7 +11,7 @@ model:', ...context, '-  key12: 12', '+  key12: 99', ...after].join('\n'));
  });

  test('a file without a newline at its end says so', async () => {
    github()
      .repository('acme/train')
      .pullRequest({ files: { 'a.yaml': 'lr: 1' } });
    const { data } = await client(github()).rest.pulls.listFiles(at);
    expect(data[0]?.patch).toBe('@@ -0,0 +1 @@\n+lr: 1\n\\ No newline at end of file');
  });

  test('a removed file keeps the SHA of what was removed', async () => {
    const repository = github().repository('acme/train', { files: { 'a.yaml': '' } });
    repository.pullRequest({ files: { 'a.yaml': null } });
    const { data } = await client(github()).rest.pulls.listFiles(at);
    expect(data[0]).toMatchObject({ status: 'removed', sha: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391' });
  });
});

describe('the pull request', () => {
  test('a fork is readable through the base repository, and stays so when it is deleted', async () => {
    const repository = github().repository('acme/train');
    const pull = repository.pullRequest({ fork: 'mallory/train', files: { 'a.yaml': 'lr: 1\n' } });
    const octokit = client(github());
    const open = await octokit.rest.pulls.get(at);
    pull.deleteFork();
    const orphan = await octokit.rest.pulls.get(at);
    const blob = await octokit.rest.repos.getContent({ owner: 'acme', repo: 'train', path: 'a.yaml', ref: pull.headSha() });
    expect(open.data.head.repo?.full_name).toBe('mallory/train');
    expect(orphan.data.head.repo).toBeNull();
    expect(orphan.data.head.label).toBe('mallory:change-1');
    expect(blob.data).toMatchObject({ type: 'file', size: 6 });
  });

  test('a base that moved on does not enter the diff', async () => {
    const repository = github().repository('acme/train', { files: { 'a.yaml': 'lr: 1\n' } });
    const pull = repository.pullRequest({ files: { 'b.yaml': 'lr: 1\n' } });
    const fork = repository.headOf();
    repository.commit({ 'c.yaml': 'lr: 1\n' });
    const octokit = client(github());
    const files = await octokit.rest.pulls.listFiles(at);
    const range = { owner: 'acme', repo: 'train', basehead: `${repository.headOf()}...${pull.headSha()}` };
    const comparison = await octokit.rest.repos.compareCommitsWithBasehead(range);
    expect(files.data.map((file) => file.filename)).toEqual(['b.yaml']);
    expect(comparison.data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, merge_base_commit: { sha: fork } });
  });

  test('a diff of more than 300 files is not given as text', async () => {
    github()
      .repository('acme/train')
      .pullRequest({ files: manyFiles(301) });
    const refused = await refusal(client(github()).rest.pulls.get({ ...at, mediaType: { format: 'diff' } }));
    expect(refused.status).toBe(406);
  });

  test('one that is not there is not found', async () => {
    github().repository('acme/train');
    expect(await refusal(client(github()).rest.pulls.get(at))).toMatchObject({ status: 404, data: { message: 'Not Found' } });
  });
});

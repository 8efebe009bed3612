import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createStore, writeCommit } from '../helpers/github/git.ts';
import { client, refusal, repo, useGitHub } from './site.ts';

const github = useGitHub();

describe('contents', () => {
  test('odd paths are found, in both media types', async () => {
    const path = 'a b/é#?%.yaml';
    github().repository('acme/train', { files: { [path]: 'lr: 1\n' } });
    const octokit = client(github());
    const json = await octokit.rest.repos.getContent({ ...repo, path });
    const raw = await octokit.rest.repos.getContent({ ...repo, path, mediaType: { format: 'raw' } });
    expect(json.data).toMatchObject({ path, content: Buffer.from('lr: 1\n').toString('base64'), encoding: 'base64' });
    expect(raw.data).toBe('lr: 1\n');
  });

  test('above 1 MB only raw has the bytes, above 100 MB nothing has', async () => {
    const repository = github().repository('acme/train', { files: { 'a.csv': { size: 1_000_001 }, 'b.csv': { size: 100_000_001 } } });
    const octokit = client(github());
    const json = await octokit.rest.repos.getContent({ ...repo, path: 'a.csv' });
    const raw = await octokit.rest.repos.getContent({ ...repo, path: 'a.csv', mediaType: { format: 'raw' } });
    expect(json.data).toMatchObject({ content: '', encoding: 'none', size: 1_000_001 });
    expect(String(raw.data).length).toBe(1_000_001);
    expect(await refusal(octokit.rest.repos.getContent({ ...repo, path: 'b.csv' }))).toMatchObject({ status: 403, data: { errors: [{ code: 'too_large' }] } });
    const sha = repository.state.store.commits.get(repository.headOf())?.entries.get('b.csv')?.sha ?? '';
    expect(await refusal(octokit.rest.git.getBlob({ ...repo, file_sha: sha }))).toMatchObject({ status: 403 });
  });

  test('a link is followed to a file and shown when it leads elsewhere; a submodule has no content', async () => {
    const files = { 'd/a.yaml': 'lr: 1\n', 'd/in': { symlink: 'a.yaml' }, out: { symlink: '/etc/passwd' }, sub: { submodule: 'b'.repeat(40) } };
    github().repository('acme/train', { files });
    const octokit = client(github());
    expect((await octokit.rest.repos.getContent({ ...repo, path: 'd/in' })).data).toMatchObject({ type: 'file', size: 6 });
    expect((await octokit.rest.repos.getContent({ ...repo, path: 'out' })).data).toMatchObject({ type: 'symlink', target: '/etc/passwd' });
    expect((await octokit.rest.repos.getContent({ ...repo, path: 'sub' })).data).toMatchObject({ type: 'submodule', sha: 'b'.repeat(40) });
    expect((await octokit.rest.repos.getContent({ ...repo, path: '' })).data).toMatchObject([{ name: 'd', type: 'dir' }, { name: 'out' }, { name: 'sub' }]);
    expect(await refusal(octokit.rest.repos.getContent({ ...repo, path: 'absent' }))).toMatchObject({ status: 404 });
  });
});

describe('git objects', () => {
  test('have the names that git gives them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'longrun-git-'));
    try {
      const git = (...words: readonly string[]) => execFileSync('git', [...words], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...stamp } }).trim();
      const stamp = Object.fromEntries(
        ['AUTHOR', 'COMMITTER'].flatMap((who) => [
          [`GIT_${who}_NAME`, 'Ada'],
          [`GIT_${who}_EMAIL`, 'ada@example.org'],
          [`GIT_${who}_DATE`, '1767225600 +0000'],
        ]),
      );
      const files = { 'a.txt': 'one\n', 'a/b.txt': 'two\n', 'a.b/c.txt': 'three\n', 'é.txt': '' };
      git('init', '-q');
      for (const [path, content] of Object.entries(files)) {
        if (path.includes('/')) execFileSync('mkdir', ['-p', join(folder, path, '..')]);
        writeFileSync(join(folder, path), content);
      }
      git('add', '-A');
      git('commit', '-q', '--no-gpg-sign', '-m', 'First');
      const commit = writeCommit(createStore(), {
        parents: [],
        files,
        message: 'First\n',
        author: { name: 'Ada', email: 'ada@example.org' },
        date: new Date(1_767_225_600_000),
      });
      expect(commit.tree).toBe(git('rev-parse', 'HEAD^{tree}'));
      expect(commit.sha).toBe(git('rev-parse', 'HEAD'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a whole tree is listed with sizes, and says when it was cut', async () => {
    const files = { 'a.yaml': 'lr: 1\n', 'd/link': { symlink: '../a.yaml' } };
    github().repository('acme/train', { files });
    github().repository('acme/large', { files, treeLimit: 2 });
    const octokit = client(github());
    const whole = await octokit.rest.git.getTree({ ...repo, tree_sha: 'main', recursive: '1' });
    const cut = await octokit.rest.git.getTree({ owner: 'acme', repo: 'large', tree_sha: 'main', recursive: '1' });
    expect(whole.data.tree.map(({ path, mode, type, size }) => [path, mode, type, size ?? null])).toEqual([
      ['a.yaml', '100644', 'blob', 6],
      ['d', '040000', 'tree', null],
      ['d/link', '120000', 'blob', 9],
    ]);
    expect([whole.data.truncated, cut.data.truncated, cut.data.tree.length]).toEqual([false, true, 2]);
  });
});

describe('artifacts', () => {
  test('are listed by name with the head that they belong to, and downloaded without the token', async () => {
    const repository = github().repository('acme/train');
    const pull = repository.pullRequest({ files: { 'a.yaml': 'lr: 1\n' } });
    repository.artifact({ name: 'results', headSha: pull.headSha(), archive: Buffer.from('PK') });
    repository.artifact({ name: 'old', headSha: pull.headSha(), archive: Buffer.from('PK'), isExpired: true });
    const octokit = client(github(), { permissions: { actions: 'read' } });
    const { data } = await octokit.rest.actions.listArtifactsForRepo({ ...repo, name: 'results' });
    expect(data.artifacts.map((artifact) => artifact.workflow_run?.head_sha)).toEqual([pull.headSha()]);
    const download = (id: number) =>
      octokit.rest.actions.downloadArtifact({ ...repo, artifact_id: id, archive_format: 'zip', request: { redirect: 'manual' } });
    const [expired] = (await octokit.rest.actions.listArtifactsForRepo({ ...repo, name: 'old' })).data.artifacts;
    expect(await refusal(download(expired?.id ?? 0))).toMatchObject({ status: 410 });
    const redirect = await fetch(`${github().url}/repos/acme/train/actions/artifacts/${data.artifacts[0]?.id}/zip`, { redirect: 'manual' });
    expect(redirect.status).toBe(302);
    const location = redirect.headers.get('location') ?? '';
    expect(await (await fetch(location)).text()).toBe('PK');
    expect((await fetch(location, { headers: { authorization: 'token x' } })).status).toBe(403);
  });
});

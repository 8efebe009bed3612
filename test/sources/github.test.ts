import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClient, type GitHubClient } from '../../src/github/client.ts';
import { readPull } from '../../src/github/pull.ts';
import { openPull, openRange } from '../../src/sources/github.ts';
import type { Content } from '../../src/sources/source.ts';
import type { Files } from '../helpers/github/git.ts';
import { createGitHub, expectNoViolations, type GitHub, type TestRepository } from '../helpers/github/github.ts';
import type { TestPull } from '../helpers/github/pull.ts';

let github: GitHub;
let client: GitHubClient;
let repository: TestRepository;

beforeEach(async () => {
  github = await createGitHub();
  repository = github.repository('river/mill', { files: { 'train.yaml': 'lr: 0.1\n', '.github/longrun.yml': 'version: 1\n' } });
  client = createClient({
    token: github.token(),
    apiUrl: github.url,
    graphqlUrl: `${github.url}/graphql`,
    clock: { nowMs: () => 0, sleep: async () => {} },
    writePauseMs: 0,
    requestTimeoutMs: 5000,
  });
});

afterEach(async () => {
  expectNoViolations(github);
  await github.close();
});

const yaml = (path: string) => path.endsWith('.yaml');

async function open(pull: TestPull) {
  return openPull(client, await readPull(client, { owner: 'river', name: 'mill' }, pull.number), yaml);
}

async function contentOf(files: Files, path: string): Promise<Content | undefined> {
  const source = await open(repository.pullRequest({ files }));
  return (await source.read('head', [path])).get(path);
}

function text(content: Content | undefined): string {
  return content?.kind === 'bytes' ? Buffer.from(content.bytes).toString('utf8') : `no bytes: ${content?.kind}`;
}

describe('a pull request by SHA', () => {
  test('gives both sides, the base as it was when the branch left it', async () => {
    const pull = repository.pullRequest({ files: { 'train.yaml': 'lr: 0.2\n' } });
    repository.commit({ 'train.yaml': 'lr: 0.9\n' });
    const source = await open(pull);
    expect(text((await source.read('base', ['train.yaml'])).get('train.yaml'))).toBe('lr: 0.1\n');
    expect(text((await source.read('head', ['train.yaml'])).get('train.yaml'))).toBe('lr: 0.2\n');
  });

  test('takes the policy from the tip of the base branch, never from the head', async () => {
    const pull = repository.pullRequest({ files: { '.github/longrun.yml': 'version: 1\nrules: { best-step-early: off }\n' } });
    repository.commit({ '.github/longrun.yml': 'version: 1\nfail-on: error\n' });
    const source = await open(pull);
    expect(text(await source.readTrusted('.github/longrun.yml'))).toBe('version: 1\nfail-on: error\n');
    expect(await source.readTrusted('nowhere.yml')).toEqual({ kind: 'missing' });
  });

  test('costs two more requests than its listing where policy and changed configs come together', async () => {
    const source = await open(repository.pullRequest({ files: { 'train.yaml': 'lr: 0.2\n', 'other.yaml': 'a: 1\n' } }));
    github.forget();
    await source.readTrusted('.github/longrun.yml');
    await source.read('head', ['train.yaml', 'other.yaml']);
    await source.read('base', ['train.yaml']);
    expect(github.requests.map(({ path }) => path.replace(/[0-9a-f]{40}/g, 'sha'))).toEqual(['/repos/river/mill/compare/sha...sha', '/graphql']);
  });

  test('reads the head of a deleted fork through the base repository', async () => {
    const pull = repository.pullRequest({ files: { 'train.yaml': 'lr: 0.3\n' }, fork: 'olga/mill' });
    pull.deleteFork();
    const source = await open(pull);
    expect(text((await source.read('head', ['train.yaml'])).get('train.yaml'))).toBe('lr: 0.3\n');
    expect(github.requests.some(({ path }) => path.includes('olga'))).toBe(false);
  });

  test('lists renames with both names and hunks of the head side', async () => {
    repository.commit({ 'a.yaml': 'one: 1\ntwo: 2\nthree: 3\nfour: 4\nfive: 5\n' });
    const source = await open(repository.pullRequest({ files: { 'a.yaml': null, 'b.yaml': 'one: 1\ntwo: 2\nthree: 3\nfour: 4\nfive: 6\n' } }));
    const { files, total } = await source.change();
    expect(total).toBe(files.length);
    expect(files).toMatchObject([{ path: 'b.yaml', status: 'renamed', previousPath: 'a.yaml', hunks: [{ added: [5] }] }]);
  });

  test('lists the head that it reads, when a push comes between', async () => {
    const pull = repository.pullRequest({ files: { 'train.yaml': 'lr: 0.2\n' } });
    const stale = await readPull(client, { owner: 'river', name: 'mill' }, pull.number);
    const sha = pull.push({ 'train.yaml': 'lr: 0.4\n' });
    const source = await openPull(client, stale, yaml);
    expect(source.pull.headSha).toBe(sha);
    expect(text((await source.read('head', ['train.yaml'])).get('train.yaml'))).toBe('lr: 0.4\n');
  });

  test('lists 3,000 files and knows how many there are', async () => {
    const files = Object.fromEntries(Array.from({ length: 3050 }, (_, n) => [`data/${String(n).padStart(4, '0')}.txt`, `${n}\n`]));
    const change = await (await open(repository.pullRequest({ files }))).change();
    expect(change.files).toHaveLength(3000);
    expect(change.total).toBe(3050);
  });
});

describe('what a commit has that another has not', () => {
  const where = { owner: 'river', name: 'mill' };
  const many = (count: number, value: string) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`data/${String(n).padStart(3, '0')}.yaml`, value]));

  test('is told with hunks, both sides and the policy of the base', async () => {
    const base = repository.headOf();
    const head = repository.commit({ 'train.yaml': 'lr: 0.2\n', '.github/longrun.yml': 'version: 1\nfail-on: note\n' });
    const source = await openRange(client, where, { base, head }, yaml);
    expect(await source.change()).toMatchObject({ headSha: head, baseSha: base, total: 2 });
    expect((await source.change()).files).toContainEqual({
      path: 'train.yaml',
      status: 'modified',
      previousPath: null,
      hunks: [{ start: 1, end: 1, added: [1] }],
    });
    expect(text((await source.read('base', ['train.yaml'])).get('train.yaml'))).toBe('lr: 0.1\n');
    expect(text((await source.read('head', ['train.yaml'])).get('train.yaml'))).toBe('lr: 0.2\n');
    expect(text(await source.readTrusted('.github/longrun.yml'))).toBe('version: 1\n');
    expect(source.knownBase()).toBe(base);
  });

  test('is compared with where the branch left, and judged by the tip of its base', async () => {
    const head = repository.commit({ 'train.yaml': 'lr: 0.2\n' }, 'try');
    repository.commit({ 'train.yaml': 'lr: 0.9\n', '.github/longrun.yml': 'version: 1\nfail-on: note\n' });
    const source = await openRange(client, where, { base: 'main', head }, yaml);
    expect((await source.change()).files.map(({ path }) => path)).toEqual(['train.yaml']);
    expect(text((await source.read('base', ['train.yaml'])).get('train.yaml'))).toBe('lr: 0.1\n');
    expect(text(await source.readTrusted('.github/longrun.yml'))).toContain('fail-on: note');
  });

  test('has all its files past the 300 that GitHub compares, the last of them without hunks', async () => {
    const base = repository.commit({ ...many(20, 'a: 1\n'), 'zz.yaml': 'x: 1\ny: 2\nz: 3\n' });
    const head = repository.commit({ ...many(320, 'a: 2\n'), 'zz.yaml': null });
    const change = await (await openRange(client, where, { base, head }, yaml)).change();
    expect(change.files).toHaveLength(321);
    expect(change.total).toBe(321);
    expect(new Set(change.files.map(({ path }) => path)).size).toBe(321);
    expect(change.files).toContainEqual({ path: 'data/319.yaml', status: 'added', previousPath: null, hunks: null });
    expect(change.files).toContainEqual({ path: 'zz.yaml', status: 'removed', previousPath: null, hunks: null });
  });

  test('is said to be incomplete where a tree is cut as well', async () => {
    const big = github.repository('river/big', { files: { 'a.yaml': 'a: 1\n' }, treeLimit: 10 });
    const base = big.headOf();
    const change = await (await openRange(client, { owner: 'river', name: 'big' }, { base, head: big.commit(many(320, 'a: 2\n')) }, yaml)).change();
    expect(change.files).toHaveLength(300);
    expect(change.total).toBeGreaterThan(300);
  });

  test('of exactly 300 files is complete', async () => {
    const base = repository.headOf();
    const change = await (await openRange(client, where, { base, head: repository.commit(many(300, 'a: 2\n')) }, yaml)).change();
    expect(change).toMatchObject({ total: 300, files: { length: 300 } });
  });
});

describe('what stands at a path', () => {
  test('bytes are exact where GraphQL cuts, decodes or refuses them', async () => {
    const long = Buffer.alloc(600_000, 'step,loss\n');
    const binary = Buffer.from([0x73, 0x00, 0xff, 0xfe, 0x80]);
    const latin = Buffer.from([0x6c, 0x72, 0x3a, 0x20, 0xe9, 0x0a]);
    const source = await open(repository.pullRequest({ files: { 'long.csv': long, 'binary.csv': binary, 'latin.yaml': latin } }));
    const contents = await source.read('head', ['long.csv', 'binary.csv', 'latin.yaml']);
    expect(contents.get('long.csv')).toEqual({ kind: 'bytes', bytes: long });
    expect(contents.get('binary.csv')).toEqual({ kind: 'bytes', bytes: binary });
    expect(contents.get('latin.yaml')).toEqual({ kind: 'bytes', bytes: latin });
  });

  test.for([true, false])('a symlink and a submodule are named, with the tree known: %s', async (knowsTree) => {
    const files = { 'runs/link.yaml': { symlink: '../../secret' }, vendor: { submodule: 'c'.repeat(40) }, 'one-line.yaml': 'lr: 1' } as const;
    const source = await open(repository.pullRequest({ files }));
    if (knowsTree) await source.tree();
    const contents = await source.read('head', ['runs/link.yaml', 'vendor', 'one-line.yaml']);
    expect(contents.get('runs/link.yaml')).toEqual({ kind: 'symlink' });
    expect(contents.get('vendor')).toEqual({ kind: 'submodule' });
    expect(text(contents.get('one-line.yaml'))).toBe('lr: 1');
  });

  test('too large is said with its size, and not fetched', async () => {
    expect(await contentOf({ 'huge.csv': { size: 90 * 2 ** 20 } }, 'huge.csv')).toEqual({ kind: 'too-large', size: 90 * 2 ** 20 });
    expect(github.requests.some(({ path }) => path.includes('/git/blobs/'))).toBe(false);
  });

  test('nothing is missing, not an error', async () => {
    expect(await contentOf({ 'a.yaml': 'a: 1\n' }, 'b.yaml')).toEqual({ kind: 'missing' });
  });

  test('one blob that cannot be read costs that file', async () => {
    const source = await open(repository.pullRequest({ files: { 'binary.csv': Buffer.from([0, 1, 2]), 'a.yaml': 'a: 1\n' } }));
    github.fault({ kind: 'status', status: 404, path: /\/git\/blobs\// });
    const contents = await source.read('head', ['binary.csv', 'a.yaml']);
    expect(contents.get('binary.csv')?.kind).toBe('failed');
    expect(text(contents.get('a.yaml'))).toBe('a: 1\n');
  });

  test.for(['a b#?&%.yaml', 'ünï/こ.yaml', ':colon.yaml', '-dash.yaml', 'quote".yaml'])('a path is data: %s', async (path) => {
    expect(text(await contentOf({ [path]: 'lr: 7\n' }, path))).toBe('lr: 7\n');
  });

  test('a tree that GitHub cuts is no tree', async () => {
    const cut = github.repository('river/big', { files: { a: '1', b: '2', c: '3' }, treeLimit: 2 });
    const pull = cut.pullRequest({ files: { d: '4' } });
    const source = await openPull(client, await readPull(client, { owner: 'river', name: 'big' }, pull.number), yaml);
    expect(await source.tree()).toBeNull();
  });
});

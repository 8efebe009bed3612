import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readEnvironment } from '../../src/action/environment.ts';
import { createMill, earlyRuns, inlineComments, type Mill, reportOf, review, studyFiles, summaries } from '../action/mill.ts';
import { expectNoViolations } from '../helpers/github/github.ts';
import { zip } from '../helpers/zip.ts';
import { certificateFile, startProxy } from './proxy.ts';

let mill: Mill;

beforeEach(async () => {
  mill = await createMill();
});

afterEach(async () => {
  expectNoViolations(mill.github);
  await mill.github.close();
});

const port = () => Number(new URL(mill.github.url).port);

describe('a server of one’s own', () => {
  test.for([{ graphql: 'given' }, { graphql: 'left to be found' }])('keeps its API below /api: GraphQL $graphql', async ({ graphql }) => {
    const { url } = mill.github;
    const env = { GITHUB_API_URL: `${url}/api/v3`, GITHUB_GRAPHQL_URL: graphql === 'given' ? `${url}/api/graphql` : '', GITHUB_SERVER_URL: url };
    const result = await review(mill, { env });
    expect(result.exitCode).toBe(0);
    expect(result.outputs.verdict).toBe('attention');
    expect(summaries(mill)).toHaveLength(1);
    expect(inlineComments(mill)).toHaveLength(1);
  });

  test('is asked page by page at its own address', async () => {
    await mill.github.close();
    const many = Object.fromEntries(Array.from({ length: 130 }, (_, number) => [`docs/${number}.md`, 'words\n']));
    mill = await createMill({ files: { ...many, ...studyFiles } });
    const { url } = mill.github;
    const result = await review(mill, { env: { GITHUB_API_URL: `${url}/api/v3`, GITHUB_GRAPHQL_URL: `${url}/api/graphql`, GITHUB_SERVER_URL: url } });
    expect(result.outputs.verdict).toBe('attention');
    expect(mill.github.requests.filter(({ path }) => path.endsWith('/files')).length).toBeGreaterThan(1);
  });

  test.for<readonly [Readonly<Record<string, string>>, string, string]>([
    [{}, 'https://api.github.com', 'https://api.github.com/graphql'],
    [{ GITHUB_API_URL: 'https://api.mill.ghe.com' }, 'https://api.mill.ghe.com', 'https://api.mill.ghe.com/graphql'],
    [{ GITHUB_API_URL: 'https://git.mill.example/api/v3/' }, 'https://git.mill.example/api/v3', 'https://git.mill.example/api/graphql'],
    [{ GITHUB_API_URL: 'https://a/api/v3', GITHUB_GRAPHQL_URL: 'https://b/graphql' }, 'https://a/api/v3', 'https://b/graphql'],
  ])('%o', ([variables, apiUrl, graphqlUrl]) => {
    expect(readEnvironment(variables, { now: new Date(), version: '1' })).toMatchObject({ apiUrl, graphqlUrl });
  });
});

describe('behind a proxy', () => {
  /** Names that only the proxy knows: whatever did not go through it would fail. */
  const behind = (origin: string) => ({ GITHUB_API_URL: `${origin}/api/v3`, GITHUB_GRAPHQL_URL: `${origin}/api/graphql`, GITHUB_SERVER_URL: origin });
  const secure = { ...behind('https://git.mill.test'), NODE_EXTRA_CA_CERTS: certificateFile };

  test.for(['HTTPS_PROXY', 'https_proxy'])('everything goes through a tunnel, with a certificate authority of one’s own: %s', async (variable) => {
    const proxy = await startProxy(port());
    const result = await review(mill, { env: { ...secure, [variable]: proxy.url } });
    expect(result.outputs.verdict).toBe('attention');
    expect(summaries(mill)).toHaveLength(1);
    expect(new Set(proxy.tunnels)).toEqual(new Set(['git.mill.test:443']));
    expect(proxy.passed).toEqual([]);
  });

  test('a certificate that nobody vouches for is not taken', async () => {
    const proxy = await startProxy(port());
    const result = await review(mill, { env: { ...secure, NODE_EXTRA_CA_CERTS: undefined, HTTPS_PROXY: proxy.url, LONGRUN_CLOCK: 'instant' } });
    expect(result.exitCode).toBe(4);
    expect(mill.github.requests).toEqual([]);
  });

  test.for(['HTTP_PROXY', 'http_proxy'])('of a server without TLS too: %s', async (variable) => {
    const proxy = await startProxy(port());
    const result = await review(mill, { env: { ...behind(`http://git.mill.test:${port()}`), [variable]: proxy.url } });
    expect(result.outputs.verdict).toBe('attention');
    expect(new Set([...proxy.tunnels, ...proxy.passed])).toEqual(new Set([`git.mill.test:${port()}`]));
  });

  test('that wants a password gets it, and nobody else does', async () => {
    const proxy = await startProxy(port());
    const result = await review(mill, { env: { ...secure, HTTPS_PROXY: proxy.url.replace('//', '//me:hunter2@') } });
    expect(result.outputs.verdict).toBe('attention');
    expect(proxy.credentials).toEqual(new Set([`Basic ${Buffer.from('me:hunter2').toString('base64')}`]));
    expect(JSON.stringify(mill.github.requests)).not.toContain('proxy-authorization');
  });

  test('a file that is attached comes through the proxy as well', async () => {
    const link = mill.github.attach({ name: 'round-1.zip', bytes: zip(earlyRuns) });
    const path = new URL(link).pathname;
    const pull = mill.repository.pullRequest({ files: { 'notes.txt': 'more' }, body: `The runs: https://git.mill.test${path}` });
    const proxy = await startProxy(port());
    const result = await review({ ...mill, pull }, { env: { ...secure, HTTPS_PROXY: proxy.url } });
    expect(mill.github.requests.filter((request) => request.path === path)).toHaveLength(1);
    expect(JSON.stringify(reportOf(result))).toContain('pull-request-body/round-1.zip');
  });

  test.for(['127.0.0.1', 'localhost,127.0.0.1', '*'])('what NO_PROXY=%s names is asked directly', async (hosts) => {
    const proxy = await startProxy(port());
    const result = await review(mill, { env: { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, NO_PROXY: hosts } });
    expect(result.outputs.verdict).toBe('attention');
    expect([...proxy.tunnels, ...proxy.passed]).toEqual([]);
  });

  test('that is not there fails with one sentence, and shows neither token nor password', async () => {
    const result = await review(mill, { env: { ...secure, HTTPS_PROXY: 'http://me:hunter2@127.0.0.1:9', LONGRUN_CLOCK: 'instant' } });
    expect(result.exitCode).toBe(4);
    expect(result.annotations).toMatchObject([{ level: 'error' }]);
    expect(result.stdout + result.stderr + result.summary).not.toMatch(/hunter2|at async/);
    expect(result.stdout + result.stderr).not.toContain(mill.token);
  });
});

describe('a runner of one’s own', () => {
  function folder(name: string): string {
    const path = join(mkdtempSync(join(tmpdir(), 'longrun-place-')), name);
    mkdirSync(path, { recursive: true });
    onTestFinished(() => rmSync(join(path, '..'), { recursive: true, force: true }));
    return path;
  }

  test('whose folder for files has spaces and letters of its own', async () => {
    const result = await review(mill, { env: { RUNNER_TEMP: folder('Läufer 1 (mill) & co') } });
    expect(result.outputs['report-file']).toContain('Läufer 1 (mill) & co');
    expect(reportOf(result)).toMatchObject({ verdict: 'attention' });
  });

  test('that knows no home, no name and no workspace', async () => {
    const result = await review(mill, { env: { HOME: undefined, GITHUB_WORKSPACE: undefined, GITHUB_ACTOR: undefined, RUNNER_OS: undefined, CI: undefined } });
    expect(result.outputs.verdict).toBe('attention');
    expect(summaries(mill)).toHaveLength(1);
  });

  test('whose workspace was left full: nothing in it is taken for the pull request’s', async () => {
    const workspace = {
      '.github/longrun.yml': 'version: 1\nrules:\n  best-step-early: off\n',
      'configs/mill.yaml': 'learning_rate: 99\nmax_train_steps: 1\n',
      'node_modules/zod/index.js': 'throw new Error("loaded")',
      'package.json': '{"type":"commonjs"}',
      ...earlyRuns,
    };
    const clean = await review(mill);
    const full = await review(mill, { workspace });
    expect(full.outputs).toEqual({ ...clean.outputs, 'report-file': full.outputs['report-file'], ...filesOf(full.outputs) });
    expect(reportOf(full)).toEqual(reportOf(clean));
  });
});

/** Outputs that name files, which every run puts into a folder of its own. */
function filesOf(outputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(outputs).filter(([name]) => name.endsWith('-file')));
}

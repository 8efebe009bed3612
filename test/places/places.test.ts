import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readEnvironment } from '../../src/action/environment.ts';
import { createMill, earlyRuns, inlineComments, type Mill, reportOf, review, studyFiles, summaries } from '../action/mill.ts';
import { expectNoViolations } from '../helpers/github/github.ts';
import { startProxy } from './proxy.ts';

let mill: Mill;

beforeEach(async () => {
  mill = await createMill();
});

afterEach(async () => {
  expectNoViolations(mill.github);
  await mill.github.close();
});

const portOf = (url: string) => new URL(url).port;

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
  /** A name that only the proxy knows: whatever did not go through it would fail. */
  const behind = (url: string) => {
    const hidden = `http://git.mill.test:${portOf(url)}`;
    return { GITHUB_API_URL: `${hidden}/api/v3`, GITHUB_GRAPHQL_URL: `${hidden}/api/graphql`, GITHUB_SERVER_URL: hidden };
  };

  test.for(['HTTP_PROXY', 'http_proxy'])('everything is tunnelled: %s', async (variable) => {
    const proxy = await startProxy();
    const result = await review(mill, { env: { ...behind(mill.github.url), [variable]: proxy.url, HTTPS_PROXY: proxy.url } });
    expect(result.outputs.verdict).toBe('attention');
    expect(summaries(mill)).toHaveLength(1);
    expect(new Set(proxy.tunnels)).toEqual(new Set([`git.mill.test:${portOf(mill.github.url)}`]));
    expect(proxy.plain).toEqual([]);
  });

  test.for(['127.0.0.1', 'localhost,127.0.0.1', '*'])('what NO_PROXY=%s names is asked directly', async (hosts) => {
    const proxy = await startProxy();
    const result = await review(mill, { env: { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, NO_PROXY: hosts } });
    expect(result.outputs.verdict).toBe('attention');
    expect(proxy.tunnels).toEqual([]);
  });

  test('that is not there fails with one sentence, and shows neither token nor password', async () => {
    const env = { HTTP_PROXY: 'http://me:hunter2@127.0.0.1:9', HTTPS_PROXY: 'http://me:hunter2@127.0.0.1:9', LONGRUN_CLOCK: 'instant' };
    const result = await review(mill, { env: { ...behind(mill.github.url), ...env } });
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

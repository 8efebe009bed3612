import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { instantClock } from '../../src/github/clock.ts';
import { type CheckWish, publishCheckRun } from '../../src/publish/check-run.ts';
import type { Outcome } from '../../src/publish/publication.ts';
import type { Annotation } from '../../src/report/payload.ts';
import { createGitHub, expectNoViolations, type GitHub, type TestRepository } from '../helpers/github/github.ts';

let github: GitHub;
let repository: TestRepository;
let token: string;

beforeEach(async () => {
  github = await createGitHub();
  repository = github.repository('river/mill');
  token = github.token();
});

afterEach(async () => {
  expectNoViolations(github);
  await github.close();
});

const annotations = (count: number, path = 'train.yaml'): Annotation[] =>
  Array.from({ length: count }, (_, index) => ({
    level: 'warning',
    title: 'Longrun',
    message: `Finding ${index}`,
    path,
    startLine: index + 1,
    endLine: index + 1,
  }));

const wish = (over: Partial<CheckWish> = {}): CheckWish => ({
  name: 'longrun',
  conclusion: 'neutral',
  title: '▲ Attention',
  summary: 'One finding.',
  annotations: annotations(1),
  ...over,
});

interface Publishing {
  readonly run?: number;
  readonly attempt?: number;
  readonly number?: number | null;
  readonly token?: string;
}

function publish(about: CheckWish, options: Publishing = {}): Promise<Outcome> {
  const site = { apiUrl: github.url, graphqlUrl: `${github.url}/graphql`, clock: instantClock(), writePauseMs: 0, requestTimeoutMs: 2000 };
  const client = createClient({ ...site, token: options.token ?? token });
  const target = { repository: { owner: 'river', name: 'mill' }, headSha: repository.headOf(), number: options.number ?? null };
  const run = { run: options.run ?? 1, attempt: options.attempt ?? 1 };
  return publishCheckRun({ client, target, run, instance: '', serverUrl: 'https://github.com', log: () => {} }, about);
}

const runs = () => repository.checkRuns(repository.headOf());
/** The check run that is seen: the latest of its name. */
const seen = () => runs().at(-1);

describe('a check run on a commit without a pull request', () => {
  test('is concluded at once, on the commit, and leads to the run that wrote it', async () => {
    expect(await publish(wish(), { run: 77 })).toEqual({ kind: 'written' });
    expect(runs()).toMatchObject([
      { name: 'longrun', status: 'completed', conclusion: 'neutral', title: '▲ Attention', detailsUrl: 'https://github.com/river/mill/actions/runs/77' },
    ]);
    expect(seen()?.externalId).toMatch(/^longrun:commit:77:1:/);
  });

  test('written again writes nothing', async () => {
    await publish(wish());
    github.forget();
    expect(await publish(wish(), { run: 2 })).toEqual({ kind: 'unchanged' });
    expect(github.counts().writes).toBe(0);
  });

  test('is brought up to date in place where its annotations are the same', async () => {
    await publish(wish());
    await publish(wish({ conclusion: 'failure', title: 'Now it fails' }), { run: 2 });
    expect(runs()).toMatchObject([{ conclusion: 'failure', title: 'Now it fails', annotations: { length: 1 } }]);
  });

  test('gives way to a new one where they are not: GitHub never takes annotations back', async () => {
    await publish(wish());
    await publish(wish({ annotations: annotations(2, 'other.yaml'), conclusion: 'success' }), { run: 2 });
    expect(runs()).toHaveLength(2);
    expect(seen()).toMatchObject({ conclusion: 'success', annotations: [{ path: 'other.yaml' }, { path: 'other.yaml' }] });
    await publish(wish({ annotations: [], conclusion: 'success' }), { run: 3 });
    expect(seen()?.annotations).toEqual([]);
  });

  test('of a later run stays as it is', async () => {
    await publish(wish({ conclusion: 'failure' }), { run: 9 });
    github.forget();
    expect(await publish(wish({ conclusion: 'success', annotations: [] }), { run: 8 })).toEqual({ kind: 'unchanged' });
    expect(await publish(wish({ conclusion: 'success' }), { run: 9, attempt: 0 })).toEqual({ kind: 'unchanged' });
    expect(github.counts().writes).toBe(0);
  });

  test('of a later run is what is seen though an older one writes behind it', async () => {
    github.fault({ kind: 'delay', delayMilliseconds: 150, method: 'POST', path: /\/check-runs$/ });
    const older = publish(wish({ conclusion: 'success' }), { run: 8 });
    while (!github.requests.some(({ isWrite }) => isWrite)) await new Promise((done) => setTimeout(done, 5));
    await publish(wish({ conclusion: 'failure', title: 'Later', annotations: annotations(2) }), { run: 9 });
    await older;
    expect(seen()).toMatchObject({ conclusion: 'failure', title: 'Later' });
    expect(await publish(wish({ conclusion: 'success' }), { run: 8 })).toEqual({ kind: 'unchanged' });
  });

  test('of a pull request with the same head is another’s', async () => {
    await publish(wish(), { number: 5 });
    await publish(wish({ conclusion: 'success' }), { number: 55 });
    await publish(wish({ conclusion: 'success' }), { number: null });
    expect(runs().map(({ externalId }) => externalId?.split(':')[1])).toEqual(['5', '55', 'commit']);
  });

  test('of the same name that somebody else wrote is left alone', async () => {
    const other = createClient({
      token,
      apiUrl: github.url,
      graphqlUrl: `${github.url}/graphql`,
      clock: instantClock(),
      writePauseMs: 0,
      requestTimeoutMs: 2000,
    });
    const where = { owner: 'river', repo: 'mill', name: 'longrun', head_sha: repository.headOf() };
    await other.octokit.rest.checks.create({ ...where, status: 'completed', conclusion: 'success', output: { title: 'Theirs', summary: 'Theirs' } });
    await publish(wish());
    expect(runs().map(({ title }) => title)).toEqual(['Theirs', '▲ Attention']);
  });
});

describe('many annotations', () => {
  test('go fifty at a time, in order, none twice', async () => {
    await publish(wish({ annotations: annotations(120) }));
    expect(runs()).toHaveLength(1);
    expect(seen()?.annotations.map(({ startLine }) => startLine)).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
    github.forget();
    expect(await publish(wish({ annotations: annotations(120) }), { run: 2 })).toEqual({ kind: 'unchanged' });
    expect(github.counts().writes).toBe(0);
  });

  test.for(['applied-then-502', 'applied-then-reset', 'truncated-json', 'status', 'reset', 'html'] as const)(
    'stand once though an answer gets lost: %s',
    async (kind) => {
      github.fault({ kind, method: 'POST', path: /\/check-runs$/ });
      github.fault({ kind, method: 'PATCH', path: /\/check-runs\/\d+$/ });
      expect(await publish(wish({ annotations: annotations(120) }))).toEqual({ kind: 'written' });
      expect(github.pendingFaults()).toBe(0);
      expect(runs()).toHaveLength(1);
      expect(seen()?.annotations.map(({ startLine }) => startLine)).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
    },
  );

  test('that a run left unfinished are gone on with by the next', async () => {
    github.fault({ kind: 'status', method: 'PATCH', path: /\/check-runs\/\d+$/, times: 99 });
    expect(await publish(wish({ annotations: annotations(120) }))).toMatchObject({ kind: 'failed' });
    github.clearFaults();
    expect(await publish(wish({ annotations: annotations(120) }), { run: 2 })).toEqual({ kind: 'written' });
    expect(runs()).toHaveLength(1);
    expect(seen()?.annotations).toHaveLength(120);
  });

  test('that GitHub refuses do not keep the check from concluding, and no batch is sent twice', async () => {
    github.fault({ kind: 'status', status: 422, method: 'POST', path: /\/check-runs$/ });
    expect(await publish(wish({ annotations: annotations(120) }))).toEqual({ kind: 'written' });
    expect(runs()).toMatchObject([{ conclusion: 'neutral', annotations: [] }]);
    github.fault({ kind: 'status', status: 422, method: 'PATCH', after: 1 });
    await publish(wish({ annotations: annotations(120) }), { run: 2 });
    expect(seen()?.annotations).toHaveLength(50);
    await publish(wish({ annotations: annotations(120) }), { run: 3 });
    expect(runs()).toHaveLength(1);
    expect(seen()?.annotations.map(({ startLine }) => startLine)).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
  });

  test('without a line are none', async () => {
    await publish(
      wish({ annotations: [...annotations(1), { level: 'error', title: 'Longrun', message: 'Nowhere', path: null, startLine: null, endLine: null }] }),
    );
    expect(seen()?.annotations).toHaveLength(1);
  });
});

describe('a check run that cannot be written', () => {
  test('for want of a permission names the line to add', async () => {
    const outcome = await publish(wish(), { token: github.token({ permissions: { contents: 'read' } }) });
    expect(outcome).toMatchObject({ kind: 'denied', why: expect.stringContaining('`checks: write`') });
  });

  test('since GitHub is down fails, after a few tries', async () => {
    github.fault({ kind: 'status', method: 'POST', path: /\/check-runs$/, times: 99 });
    expect(await publish(wish())).toMatchObject({ kind: 'failed' });
    expect(github.counts().writes).toBe(3);
  });

  test('within a secondary limit is waited for', async () => {
    github.fault({ kind: 'rate-limit-secondary', method: 'POST', path: /\/check-runs$/, retryAfterSeconds: 3 });
    expect(await publish(wish())).toEqual({ kind: 'written' });
    expect(runs()).toHaveLength(1);
  });
});

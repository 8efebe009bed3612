import { describe, expect, test } from 'vitest';
import type { Permissions } from '../helpers/github/world.ts';
import { configPath, eachWithMill, type Mill, reportOf, review } from './mill.ts';

let mill: Mill;

eachWithMill((fresh) => {
  mill = fresh;
});

const all: Permissions = { contents: 'read', pull_requests: 'write', checks: 'write' };

interface Case {
  readonly what: string;
  readonly permissions: Permissions;
  readonly checkName: string;
  /** Where the findings are to be seen besides the job's page, the files and the outputs. */
  readonly shown: readonly ('comments' | 'check' | 'annotations')[];
  /** The lines that are missing under `permissions:`. */
  readonly missing: readonly string[];
}

const cases: readonly Case[] = [
  { what: 'everything is allowed', permissions: all, checkName: '', shown: ['comments'], missing: [] },
  { what: 'a check run is asked for', permissions: all, checkName: 'lengths', shown: ['comments', 'check'], missing: [] },
  {
    what: 'comments are not allowed',
    permissions: { ...all, pull_requests: 'read' },
    checkName: '',
    shown: ['annotations'],
    missing: ['pull-requests: write'],
  },
  {
    what: 'comments are not allowed, a check run is',
    permissions: { ...all, pull_requests: 'read' },
    checkName: 'lengths',
    shown: ['check'],
    missing: ['pull-requests: write'],
  },
  { what: 'a check run is not allowed', permissions: { ...all, checks: 'read' }, checkName: 'lengths', shown: ['comments'], missing: ['checks: write'] },
  {
    what: 'neither is allowed',
    permissions: { contents: 'read', pull_requests: 'read' },
    checkName: 'lengths',
    shown: ['annotations'],
    missing: ['pull-requests: write', 'checks: write'],
  },
];

describe('where the findings are to be seen', () => {
  test.for(cases)('when $what: $shown', async ({ permissions, checkName, shown, missing }) => {
    const token = mill.github.token({ permissions });
    const result = await review(mill, { token, inputs: { 'check-name': checkName, 'fail-on': 'warning' } });
    const check = mill.repository.checkRuns(mill.pull.headSha());
    const annotated = result.annotations.filter(({ title }) => title === 'Longrun: best-step-early');
    expect({
      comments: mill.pull.comments().length === 1 && mill.pull.reviewComments().length === 1,
      check: check.some(({ annotations }) => annotations.some(({ path }) => path === configPath)),
      annotations: annotated.length === 1,
    }).toEqual({ comments: shown.includes('comments'), check: shown.includes('check'), annotations: shown.includes('annotations') });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'attention', warnings: '1' } });
    expect(result.summary).toContain('mill-round-1');
    expect(reportOf(result)).toMatchObject({ verdict: 'attention' });
    for (const line of ['pull-requests: write', 'checks: write']) {
      const times = missing.includes(line) ? 1 : 0;
      expect(result.summary.split(`${line}`).length - 1).toBe(times);
      expect(result.annotations.filter(({ message }) => message.includes(`\`${line}\``))).toHaveLength(times);
    }
  });

  test('they are written in the order of the surfaces', async () => {
    await review(mill, { inputs: { 'check-name': 'lengths' } });
    const written = mill.github.requests.flatMap(({ isWrite, path }) => (isWrite ? [path.split('/').at(-1)] : []));
    expect(written).toEqual(['reviews', 'comments', 'check-runs']);
  });

  test('a secondary limit that does not end moves them on: to the check run, and the job says why', async () => {
    mill.github.fault({ kind: 'rate-limit-secondary', method: 'POST', path: /\/(?:reviews|comments)$/, retryAfterSeconds: 600, times: 99 });
    const result = await review(mill, { inputs: { 'check-name': 'lengths' } });
    expect(mill.pull.comments()).toEqual([]);
    expect(mill.repository.checkRuns(mill.pull.headSha())).toMatchObject([{ annotations: [{ path: configPath }] }]);
    expect(result.summary).toContain('rate limit');
    expect(result.annotations.filter(({ title }) => title === 'Longrun: best-step-early')).toEqual([]);
  });
});

describe('the check run', () => {
  test.for([
    { failOn: 'warning', conclusion: 'failure' },
    { failOn: 'never', conclusion: 'neutral' },
  ])('concludes with $conclusion where findings stand and `fail-on` is $failOn, under the number that matters', async ({ failOn, conclusion }) => {
    await review(mill, { inputs: { 'check-name': 'lengths', 'fail-on': failOn } });
    const [run] = mill.repository.checkRuns(mill.pull.headSha());
    expect(run).toMatchObject({ conclusion, status: 'completed' });
    expect(run?.title).toMatch(/^▲ Attention · mill-round-1 · .*\d/);
    expect(run?.detailsUrl).toMatch(/^https:\/\/github\.com\/river\/mill\/actions\/runs\/\d+$/);
  });

  test('is a success where no training config was touched, and says so', async () => {
    const pull = mill.repository.pullRequest({ files: { 'src/wheel.rs': 'fn main() {}\n' } });
    await review({ ...mill, pull }, { inputs: { 'check-name': 'lengths', 'fail-on': 'note' } });
    const [run] = mill.repository.checkRuns(pull.headSha());
    expect(run).toMatchObject({ conclusion: 'success', title: expect.stringContaining('no training config or run results') });
    expect(pull.comments()).toEqual([]);
  });

  test('written twice stands once, without a second write', async () => {
    const inputs = { 'check-name': 'lengths' };
    await review(mill, { inputs });
    mill.github.forget();
    await review(mill, { inputs });
    expect(mill.github.counts().writes).toBe(0);
  });
});

import { afterEach, expect, test } from 'vitest';
import { pullRequestEvent } from '../helpers/github/events.ts';
import type { Files } from '../helpers/github/git.ts';
import { createGitHub, expectNoViolations, type GitHub } from '../helpers/github/github.ts';
import type { PullOptions } from '../helpers/github/pull.ts';
import { earlyRuns, type Mill, reportOf, review, summaries } from './mill.ts';

/** A nanoGPT config of 5,000 updates whose decay ends at `decaySteps`. */
const config = (decaySteps: number) =>
  `learning_rate = 1e-3\neval_interval = 100\nmax_iters = 5000\nlr_decay_iters = ${decaySteps}\nmin_lr = 1e-4\nwarmup_iters = 100\ndecay_lr = True\nbatch_size = 12\nblock_size = 1024\n`;
const path = 'configs/train_mill.py';

const open: GitHub[] = [];

afterEach(async () => {
  for (const github of open.splice(0)) {
    expectNoViolations(github);
    await github.close();
  }
});

async function millOf(files: Files, options: Partial<PullOptions> = {}): Promise<Mill> {
  const github = await createGitHub();
  open.push(github);
  const repository = github.repository('river/mill', { files: { 'README.md': '# Mill\n', [path]: config(5000) } });
  return { github, repository, pull: repository.pullRequest({ files, ...options }), token: github.token() };
}

test('a config whose patch GitHub withholds is judged all the same, in the summary: no line of it can carry a comment', async () => {
  const mill = await millOf({ [path]: config(10_000) }, { withoutPatch: [path] });
  const result = await review(mill);
  expect(result.exitCode).toBe(0);
  expect(reportOf(result)).toMatchObject({ findings: [{ rule: 'horizon-mismatch', location: { path, line: 4 } }] });
  expect(mill.pull.reviewComments()).toEqual([]);
  expect(summaries(mill)[0]).toContain(`${path}:4`);
});

test('a log that GraphQL cuts is read whole: what stands behind the cut counts', async () => {
  const padded = Object.entries(earlyRuns).map(([name, text]) => {
    if (!name.endsWith('/metrics.csv')) return [name, text];
    const [head, ...rows] = String(text).trimEnd().split('\n');
    return [name, `${head},note\n${rows.map((row) => `${row},${'x'.repeat(3000)}`).join('\n')}\n`];
  });
  const mill = await millOf(Object.fromEntries(padded));
  const result = await review(mill);
  expect(result.exitCode).toBe(0);
  expect(mill.github.requests.filter(({ path: asked }) => asked.includes('/git/blobs/'))).toHaveLength(12);
  expect(reportOf(result)).toMatchObject({ studies: [{ judged: 12, maxTrainSteps: { value: 1000 } }] });
});

test('past 3,000 files the review says how many it did not see, and judges the others', async () => {
  const many = Object.fromEntries(Array.from({ length: 3010 }, (_, n) => [`data/part-${`${n}`.padStart(4, '0')}.txt`, `${n}\n`]));
  const mill = await millOf({ ...many, [path]: config(10_000) });
  const result = await review(mill);
  expect(result.exitCode).toBe(0);
  expect(reportOf(result)).toMatchObject({ findings: [{ rule: 'horizon-mismatch' }] });
  expect(summaries(mill)[0]).toContain('11 were left out by the platform, which lists 3,000 at most');
  // The event's payload is as good as the pull request: only the files take pages.
  expect(mill.github.requests.filter(({ path: asked }) => asked.endsWith('/files'))).toHaveLength(30);
  expect(pullRequestEvent(mill.github, mill.repository, mill.pull).payload).toMatchObject({ pull_request: { changed_files: 3011 } });
});

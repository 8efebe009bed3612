import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readMarker } from '../../src/publish/marker.ts';
import { pullRequestEvent } from '../helpers/github/events.ts';
import { createGitHub, expectNoViolations } from '../helpers/github/github.ts';
import { randomFrom } from '../helpers/random.ts';
import { createPeople, isOurs } from './interleavings/people.ts';
import { config } from './scenarios.ts';
import { createStage, type Ground } from './stage.ts';
import { createWarmProcess } from './warm-process.ts';

const names = ['a', 'b', 'c'] as const;
const rounds = 4;
const folder = mkdtempSync(join(tmpdir(), 'longrun-stories-'));
const processes = [createWarmProcess(), createWarmProcess()];

afterAll(() => {
  for (const { close } of processes) close();
  rmSync(folder, { recursive: true, force: true });
});

const pathOf = (name: string) => `configs/train_${name}.py`;

test.for([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('the bundle, run twice at once after each push, leaves what the last head deserves: seed %i', async (seed) => {
  const below = randomFrom(seed * 7919);
  const github = await createGitHub();
  const repository = github.repository('river/mill');
  let bad = new Set<string>(names);
  const files = () => Object.fromEntries(names.map((name) => [pathOf(name), config(bad.has(name) ? 10_000 + 1000 * below(3) : 5000)]));
  const pull = repository.pullRequest({ files: { ...files(), 'log.txt': '0\n' } });
  const people = createPeople(pull, below);
  const ground = { folder, github, repository, pull, token: github.token() };
  let runId = 0;
  const run = (index: number) => {
    runId += 1;
    const stage: Ground = { ...ground, execute: processes[index]?.execute };
    return createStage(stage, pullRequestEvent(github, repository, pull, { isTarget: true }), { runId }).run();
  };

  for (let round = 0; round < rounds; round++) {
    if (below(2) === 0) github.fault({ kind: 'applied-then-reset', method: 'POST', path: /\/(?:comments|reviews)$/ });
    const running = [run(0), run(1)];
    if (below(2) === 0) people.act();
    await Promise.all(running);
    people.act();
    bad = new Set(names.filter(() => below(2) === 0));
    const change = { ...files(), 'log.txt': `${round + 1}\n` };
    if (below(3) === 0) pull.forcePush(change);
    else pull.push(change);
  }
  github.clearFaults();
  await run(0);

  expect(people.wronged()).toEqual([]);
  const summaries = pull.comments().filter(isOurs);
  expect(summaries.length).toBeLessThanOrEqual(1);
  if (bad.size > 0) expect(summaries.map(({ body }) => readMarker(body)?.sha)).toEqual([pull.headSha()]);
  for (const name of names) {
    const firsts = pull.reviewComments().filter((comment) => comment.inReplyTo === null && isOurs(comment) && comment.anchor.path === pathOf(name));
    const isAnswered = (id: number) => pull.reviewComments().some((reply) => reply.inReplyTo === id && !isOurs(reply));
    const alone = firsts.filter(({ id, isResolved }) => !isResolved && !isAnswered(id));
    expect(alone.length, `unanswered threads about ${name}`).toBeLessThanOrEqual(bad.has(name) ? 1 : 0);
    if (bad.has(name) && people.deleted.size === 0) expect(firsts.length, `threads about ${name}`).toBeGreaterThan(0);
  }
  expectNoViolations(github);
  await github.close();
});

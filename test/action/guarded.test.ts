import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { guarded } from '../../src/action/guarded.ts';
import type { BotContext } from '../../src/bot/context.ts';
import { ReviewImpossible } from '../../src/bot/mistake.ts';
import { createClient } from '../../src/github/client.ts';
import { instantClock } from '../../src/github/clock.ts';
import { createGitHub, expectNoViolations, type GitHub, type TestRepository } from '../helpers/github/github.ts';
import type { Permissions } from '../helpers/github/world.ts';

let github: GitHub;
let repository: TestRepository;
let said: string[];

beforeEach(async () => {
  github = await createGitHub();
  repository = github.repository('river/mill');
  said = [];
});

afterEach(async () => {
  expectNoViolations(github);
  await github.close();
});

function contextOf(settings: { readonly checkName?: string | null; readonly dryRun?: boolean } = {}, permissions?: Permissions): BotContext {
  const token = github.token(permissions === undefined ? {} : { permissions });
  const addresses = { apiUrl: github.url, graphqlUrl: `${github.url}/graphql` };
  const given = { policy: null, failOn: null, comment: null, inline: null, resultsPaths: [], resultsArtifact: null, language: null };
  return {
    client: createClient({ token, ...addresses, clock: instantClock(), writePauseMs: 0, requestTimeoutMs: 5000 }),
    settings: { ...given, checkName: 'longrun', dryRun: false, ...settings },
    run: { run: 1, attempt: 1 },
    serverUrl: 'https://github.com',
    version: '0.0.0',
    today: '2026-01-01',
    log: (sentence) => void said.push(sentence),
  };
}

const target = () => ({ repository: { owner: 'river', name: 'mill' }, headSha: repository.headOf(), number: 7 });
const failing = (error: Error) => async () => {
  throw error;
};
const checks = () => repository.checkRuns(repository.headOf());

describe('work that fails', () => {
  test('because GitHub gave out concludes the check as neutral with the sentence, and fails on', async () => {
    const error = new ReviewImpossible('GitHub gave no usable answer.');
    await expect(guarded(contextOf(), target(), failing(error))).rejects.toBe(error);
    expect(checks()).toMatchObject([{ status: 'completed', conclusion: 'neutral', summary: expect.stringContaining('no usable answer') }]);
  });

  test('because of an error of our own shows nothing of it on GitHub', async () => {
    const error = new TypeError('secret of river');
    await expect(guarded(contextOf(), target(), failing(error))).rejects.toBe(error);
    expect(checks()).toMatchObject([{ conclusion: 'neutral' }]);
    expect(JSON.stringify(checks())).not.toContain('secret');
  });

  test('twice writes one check run', async () => {
    const error = new ReviewImpossible('Once.');
    for (const _ of [1, 2]) await expect(guarded(contextOf(), target(), failing(error))).rejects.toBe(error);
    expect(checks()).toHaveLength(1);
  });

  test.for([{ checkName: null }, { dryRun: true }])('writes nothing with %o', async (settings) => {
    const error = new ReviewImpossible('No.');
    await expect(guarded(contextOf(settings), target(), failing(error))).rejects.toBe(error);
    expect(github.requests).toEqual([]);
  });

  test('is told as it was where the check cannot be written', async () => {
    const error = new ReviewImpossible('The reason.');
    await expect(guarded(contextOf({}, { contents: 'read' }), target(), failing(error))).rejects.toBe(error);
    expect(said).toEqual([expect.stringContaining('`checks: write`')]);
    github.fault({ kind: 'status', times: 99 });
    await expect(guarded(contextOf(), target(), failing(error))).rejects.toBe(error);
    expect(checks()).toEqual([]);
  });
});

test('work that succeeds is left alone', async () => {
  expect(await guarded(contextOf(), target(), async () => 0)).toBe(0);
  expect(github.requests).toEqual([]);
});

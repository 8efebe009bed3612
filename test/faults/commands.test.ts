import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMarker, withoutMarker } from '../../src/publish/marker.ts';
import { type ActionResult, expectOnlyCommands } from '../helpers/github/action.ts';
import { type Row, rows } from './catalogue.ts';
import { endpointOf } from './endpoints.ts';
import { isWhole } from './matrix.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import { duplicatesOn, type Stage, type StageOptions } from './stage.ts';
import { createWarmProcess } from './warm-process.ts';

const permission = 'repos/get-collaborator-permission-level';
/** What an answer is not worse without. */
const kindnesses = ['reactions/create-for-issue-comment', 'graphql: repository.pullRequest.commits repository.pullRequest.timelineItems'];
/** What a reply is written with. */
const writing = ['issues/create-comment', 'graphql: viewer repository.pullRequest.comments repository.pullRequest.reviewThreads'];
/** Long enough for an answer on a busy machine, short enough to be waited for. */
const requestTimeoutMs = '700';

/** A call of an endpoint that a fault strikes once, or every time. */
interface Cell {
  readonly row: Row;
  readonly endpoint: string;
  readonly isPersistent: boolean;
}

/** What there is to see after a command. */
interface Seen {
  readonly result: ActionResult;
  readonly answers: readonly string[];
  readonly reactions: readonly string[];
  readonly people: readonly string[];
  readonly duplicates: readonly string[];
  readonly endpoints: readonly string[];
  readonly writes: number;
}

const folder = mkdtempSync(join(tmpdir(), 'longrun-commands-'));
const warm = createWarmProcess();
const options: StageOptions = { execute: warm.execute, folder };
afterAll(() => {
  warm.close();
  rmSync(folder, { recursive: true, force: true });
});

async function play(scenario: Scenario, cell: Cell | null): Promise<Seen> {
  const stage = await scenario.prepare(options);
  try {
    stage.github.forget();
    if (cell !== null) {
      const times = cell.isPersistent ? 10_000 : 1;
      stage.github.fault({ ...cell.row.fault, times, matches: (asked) => endpointOf(asked) === cell.endpoint });
    }
    const isHanging = cell?.row.fault.kind === 'hang' || cell?.row.fault.kind === 'applied-then-hang';
    return seen(stage, await stage.run(isHanging ? { env: { LONGRUN_REQUEST_TIMEOUT_MS: requestTimeoutMs } } : {}));
  } finally {
    await stage.github.close();
  }
}

function seen(stage: Stage, result: ActionResult): Seen {
  const comments = stage.pull.comments();
  const violations = stage.github.violations.map(({ request, problem }) => `${request}: ${problem}`);
  expect(violations).toEqual([]);
  return {
    result,
    answers: comments.filter(({ body }) => readMarker(body)?.kind === 'answer').map(({ body }) => withoutMarker(body)),
    reactions: comments.flatMap(({ reactions }) => reactions.map(({ content }) => content)),
    people: comments.filter(({ user }) => user.type === 'User').map(({ body }) => body),
    duplicates: duplicatesOn(stage),
    endpoints: [...new Set(stage.github.requests.map((request) => endpointOf(request)))],
    writes: stage.github.counts().writes,
  };
}

function cellsOf(row: Row, endpoints: readonly string[]): readonly Cell[] {
  const meant = endpoints.filter((endpoint) => {
    const isWrite = endpoint.startsWith('issues/') || endpoint.startsWith('reactions/');
    if (row.only === 'graphql') return endpoint.startsWith('graphql:');
    return row.only === undefined || isWrite === (row.only === 'writes');
  });
  return meant.flatMap((endpoint) => [{ row, endpoint, isPersistent: false }, ...(row.persists === true ? [{ row, endpoint, isPersistent: true }] : [])]);
}

/** What is wrong whatever was struck. */
function expectDecency({ result, people, duplicates }: Seen, healthy: Seen): void {
  const text = `${result.stdout}${result.stderr}${result.summary}`;
  expect(result.stderr).toBe('');
  expect([0, 4]).toContain(result.exitCode);
  expectOnlyCommands(result, ['error', 'warning']);
  expect(text).not.toMatch(/error of its own|emulated-\d+|^\W*at .+:\d+:\d+\)?$/m);
  expect(people).toEqual(healthy.people);
  expect(duplicates).toEqual([]);
}

function expectRecovery(now: Seen, healthy: Seen): void {
  expect(now.answers).toEqual(healthy.answers);
  expect(now.result.exitCode).toBe(healthy.result.exitCode);
  expect(now.result.summary).toBe(healthy.result.summary);
}

/** Without leave to look up who asks there is no word; without a pull request the reply says why; without a reply the job's page does. */
function expectDegradation({ endpoint }: Cell, now: Seen, healthy: Seen): void {
  const { result, answers, reactions } = now;
  if (endpoint === permission) {
    expect({ writes: now.writes, exitCode: result.exitCode === 4 || result.exitCode === 0 }).toEqual({ writes: 0, exitCode: true });
  } else if (kindnesses.includes(endpoint)) {
    expect(answers.map(body)).toEqual(healthy.answers.map(body));
    expect(result.exitCode).toBe(0);
  } else if (writing.includes(endpoint)) {
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain(healthy.result.summary.trimEnd());
    if (answers.length > 0) expect(answers).toEqual(healthy.answers);
    else expect(result.summary).toMatch(/GitHub('s| did| gave| refused)/);
  } else if (answers.join() !== healthy.answers.join()) {
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatch(/GitHub('s| did| gave| refused)/);
    expect(result.exitCode === 4 ? reactions : ['eyes', '-1']).toEqual(['eyes', '-1']);
  }
}

/** An answer without the sentences about pushes. */
function body(answer: string): string {
  return answer.split('\n\n').slice(1).join('\n\n');
}

const named = scenarios.filter(({ group, name }) => group === 'commands' && name !== '/longrun review');

/** The endpoints that an earlier command was struck in: each is struck once, or, in the whole matrix, with every command. */
const struck = new Set<string>();

describe.for(named.map((scenario) => [scenario.name, scenario] as const))('%s', ([, scenario]) => {
  let healthy: Seen;
  let endpoints: readonly string[];
  beforeAll(async () => {
    healthy = await play(scenario, null);
    endpoints = healthy.endpoints.filter((endpoint) => isWhole || !struck.has(endpoint));
    for (const endpoint of endpoints) struck.add(endpoint);
  });

  test('without a fault is answered once', () => {
    expect(healthy.answers).toHaveLength(1);
    expect(healthy.reactions[0]).toBe('eyes');
    expect(healthy.result.exitCode).toBe(0);
  });

  test.for(rows)('$name', async (row) => {
    const failed: string[] = [];
    for (const cell of cellsOf(row, endpoints)) {
      const now = await play(scenario, cell);
      try {
        expectDecency(now, healthy);
        if (cell.isPersistent || row.course === 'lasting') expectDegradation(cell, now, healthy);
        else expectRecovery(now, healthy);
      } catch (error) {
        failed.push(`${cell.endpoint}, ${cell.isPersistent ? 'every time' : 'once'}: ${String(error)}`);
      }
    }
    expect(failed.join('\n')).toBe('');
  });
});

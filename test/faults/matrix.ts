import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitBudgetMs } from '../../src/github/client.ts';
import { type ActionResult, expectOnlyCommands } from '../helpers/github/action.ts';
import type { Logged } from '../helpers/github/server.ts';
import { type Cost, costs, patient, type Row, rows } from './catalogue.ts';
import { endpointOf } from './endpoints.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import { duplicatesOn, type Seen, type Stage, type StageOptions, seenOn } from './stage.ts';
import { createWarmProcess } from './warm-process.ts';

/** A run and what could be seen before and after it. */
interface Course {
  readonly result: ActionResult;
  readonly before: readonly Seen[];
  readonly after: readonly Seen[];
  readonly duplicates: readonly string[];
  readonly requests: readonly Logged[];
}

/** The n-th call of an endpoint in the run without faults. */
interface Call {
  readonly endpoint: string;
  readonly nth: number;
  readonly isWrite: boolean;
}

interface Cell {
  readonly row: Row;
  readonly call: Call;
  readonly isPersistent: boolean;
}

/** Long enough for an answer on a busy machine, short enough to be waited for. */
const requestTimeoutMs = '700';
/** A review that fails asks a few times more. */
const mostExtraRequests = 60;

/** Every request of the scenarios of one group × every fault, against the bundled Action: each endpoint's in the first scenario that makes it. */
export function faultMatrix(group: Scenario['group']): void {
  const folder = mkdtempSync(join(tmpdir(), 'longrun-faults-'));
  const warm = createWarmProcess();
  const options: StageOptions = { execute: warm.execute, folder };
  afterAll(() => {
    warm.close();
    rmSync(folder, { recursive: true, force: true });
  });
  for (const scenario of scenarios.filter((candidate) => candidate.group === group)) describe(scenario.name, () => ofScenario(scenario, options));
}

/**
 * Whether every scenario is struck in the first two calls of each endpoint: `npm run test:faults`. It takes minutes, and finds what one
 * scenario does worse than another.
 */
export const isWhole = process.env.LONGRUN_FAULTS === 'all';

/** The calls of scenarios that other scenarios begin with, so that each is played once for all of them. */
const played = new Map<Scenario, Promise<readonly Call[]>>();

function callsIn(scenario: Scenario, options: StageOptions): Promise<readonly Call[]> {
  const calls = played.get(scenario) ?? play(scenario, options, null).then(callsOf);
  played.set(scenario, calls);
  return calls;
}

/** What an earlier scenario strikes: each endpoint, or, in the whole matrix, only what a review cannot do without. */
async function coveredBefore(scenario: Scenario, options: StageOptions): Promise<(call: Call) => boolean> {
  const covered = new Set<string>();
  for (const earlier of scenarios.slice(0, scenarios.indexOf(scenario))) for (const { endpoint } of await callsIn(earlier, options)) covered.add(endpoint);
  return ({ endpoint }) => covered.has(endpoint) && (!isWhole || costs[endpoint] === 'needed');
}

function ofScenario(scenario: Scenario, options: StageOptions): void {
  let healthy: Course;
  let calls: readonly Call[];
  beforeAll(async () => {
    healthy = await play(scenario, options, null);
    const isCovered = await coveredBefore(scenario, options);
    calls = callsOf(healthy).filter((call) => !isCovered(call));
  });

  test('without a fault ends well, and calls no endpoint that is not in the catalogue', () => {
    expect(healthy.result.stderr).toBe('');
    expect(healthy.result.exitCode).toBeLessThanOrEqual(1);
    expect(callsOf(healthy).filter(({ endpoint }) => costs[endpoint] === undefined)).toEqual([]);
  });

  test.for(rows)('$name', async (row) => {
    const failed: string[] = [];
    for (const cell of cellsOf(row, calls)) {
      const course = await play(scenario, options, cell);
      const problems = problemsOf(cell, course, healthy);
      if (problems.length > 0) failed.push(`${nameOf(cell)}\n${problems.map((problem) => `    ${problem}`).join('\n')}`);
    }
    expect(failed.join('\n')).toBe('');
  });
}

function callsOf({ requests }: Course): readonly Call[] {
  const counts = new Map<string, number>();
  return requests.map((request) => {
    const endpoint = endpointOf(request);
    const nth = (counts.get(endpoint) ?? 0) + 1;
    counts.set(endpoint, nth);
    return { endpoint, nth, isWrite: request.isWrite };
  });
}

function cellsOf(row: Row, calls: readonly Call[]): readonly Cell[] {
  const isHanging = row.fault.kind === 'hang' || row.fault.kind === 'applied-then-hang';
  const meant = calls.filter(({ endpoint, isWrite }) => {
    if (isHanging && patient.has(endpoint)) return false;
    if (row.only === 'graphql') return endpoint.startsWith('graphql:');
    return row.only === undefined || isWrite === (row.only === 'writes');
  });
  const once = meant.filter(({ nth }) => nth <= (isWhole ? 2 : 1)).map((call) => ({ row, call, isPersistent: false }));
  const always = row.persists === true ? meant.filter(({ nth }) => nth === 1).map((call) => ({ row, call, isPersistent: true })) : [];
  return [...once, ...always];
}

function nameOf({ call, isPersistent }: Cell): string {
  return `  ${call.endpoint}, ${isPersistent ? 'every time' : `once, call ${call.nth}`}:`;
}

async function play(scenario: Scenario, options: StageOptions, cell: Cell | null): Promise<Course> {
  const stage = await scenario.prepare(options);
  try {
    return await observe(stage, cell);
  } finally {
    await stage.github.close();
  }
}

async function observe(stage: Stage, cell: Cell | null): Promise<Course> {
  const { github } = stage;
  const before = seenOn(stage);
  github.forget();
  if (cell !== null) {
    const { row, call, isPersistent } = cell;
    const how = isPersistent ? { times: 10_000 } : { after: call.nth - 1 };
    github.fault({ ...row.fault, ...how, matches: (asked) => endpointOf(asked) === call.endpoint });
  }
  const isHanging = cell?.row.fault.kind === 'hang' || cell?.row.fault.kind === 'applied-then-hang';
  const result = await stage.run(isHanging ? { env: { LONGRUN_REQUEST_TIMEOUT_MS: requestTimeoutMs } } : {});
  const violations = github.violations.map(({ request, problem }) => `${request}: ${problem}`);
  if (violations.length > 0) throw new Error(violations.join('\n'));
  return { result, before, after: seenOn(stage), duplicates: duplicatesOn(stage), requests: [...github.requests] };
}

function problemsOf(cell: Cell, course: Course, healthy: Course): readonly string[] {
  const { endpoint } = cell.call;
  const cost: Cost = costs[endpoint] ?? 'needed';
  const isOver = !cell.isPersistent && cell.row.course !== 'lasting' && !patient.has(endpoint);
  const strangers = cost === 'part' ? [] : strangersOf(course, healthy).filter((seen) => cost !== 'needed' || !isUnjudged(seen));
  const strange = strangers.map((seen) => `stands, but is neither from before nor from a run without faults: ${shortly(seen)}`);
  return [...alwaysWrong(course, healthy), ...strange, ...(isOver ? notRecovered(course, healthy) : notDegraded(cost, course, healthy))];
}

function when(isSo: boolean, problem: string): readonly string[] {
  return isSo ? [problem] : [];
}

function alwaysWrong({ result, before, after, duplicates, requests }: Course, healthy: Course): readonly string[] {
  const text = `${result.stdout}${result.stderr}${result.summary}${JSON.stringify(result.outputs)}`;
  return [
    ...when(result.exitCode === null || result.stderr !== '', `ended with ${result.exitCode}: ${result.stderr}`),
    ...unexpectedCommands(result),
    ...when(/^\W*at .+\(?.+:\d+:\d+\)?$/m.test(text) || text.includes('error of its own'), `shows a stack: ${shortly(result.stdout)}`),
    ...when(/emulated-\d+|authorization/i.test(text), 'shows the token'),
    ...duplicates.filter((name) => !healthy.duplicates.includes(name)).map((name) => `twice: ${name}`),
    ...before.filter((seen) => seen.includes('"marta"') && !after.includes(seen)).map((seen) => `a person's comment is gone: ${seen}`),
    ...when(waitedMs(result) > waitBudgetMs, `waits ${waitedMs(result)} ms`),
    ...when(requests.length > healthy.requests.length + mostExtraRequests, `makes ${requests.length} requests`),
  ];
}

/** A check run that a failed review concludes, so that nobody waits for it. */
function isUnjudged(seen: Seen): boolean {
  return /"neutral" "Longrun: not judged" "GitHub /.test(seen);
}

/** What stands, but neither stood before nor would without the fault. A check run may have fewer annotations, and its summary say so. */
function strangersOf({ before, after }: Course, healthy: Course): readonly Seen[] {
  const known = [...before, ...healthy.after];
  const isKnown = (seen: Seen) => known.some((other) => other === seen || (headOfCheck(seen) !== null && headOfCheck(seen) === headOfCheck(other)));
  return after.filter((seen) => !isKnown(seen));
}

/** Name, commit, status, conclusion and title of a check run. */
function headOfCheck(seen: Seen): string | null {
  return /^"check" "[^"]*" "\w+" "\w+" "\w+" "(?:[^"\\]|\\.)*"/.exec(seen)?.[0] ?? null;
}

function unexpectedCommands(result: ActionResult): readonly string[] {
  try {
    expectOnlyCommands(result, ['error', 'warning', 'notice']);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

function waitedMs({ stdout }: ActionResult): number {
  return [...stdout.matchAll(/Waiting ([\d.]+) s before/g)].reduce((sum, [, seconds]) => sum + Number(seconds) * 1000, 0);
}

/** The run must be as the one without faults in all that anybody sees. */
function notRecovered({ result, after }: Course, healthy: Course): readonly string[] {
  return [
    ...when(result.exitCode !== healthy.result.exitCode, `ends with ${result.exitCode}: ${shortly(result.stdout)}`),
    ...missing(after, healthy.after),
    ...when(result.outputs.verdict !== healthy.result.outputs.verdict, `has the verdict ${result.outputs.verdict}`),
    ...when(result.summary !== healthy.result.summary, `has another job summary: ${shortly(difference(result.summary, healthy.result.summary))}`),
  ];
}

function missing(after: readonly Seen[], wanted: readonly Seen[]): readonly string[] {
  return wanted.filter((seen) => !after.includes(seen)).map((seen) => `is missing: ${shortly(seen)}`);
}

/** The run must say what it could not do, and lose no more than the endpoint is worth. */
function notDegraded(cost: Cost, course: Course, healthy: Course): readonly string[] {
  const { result, after } = course;
  if (missing(after, healthy.after).length === 0 && result.exitCode === healthy.result.exitCode && cost !== 'part') return [];
  if (cost === 'needed' || (cost === 'part' && result.exitCode === 4)) return notRefused(course);
  return [
    ...when(result.exitCode !== healthy.result.exitCode && cost !== 'part', `ends with ${result.exitCode}: ${shortly(result.stdout)}`),
    ...when(result.exitCode !== 0 && result.exitCode !== 1, `ends with ${result.exitCode}: ${shortly(result.stdout)}`),
    ...when(cost !== 'part' && result.outputs.verdict !== healthy.result.outputs.verdict, `has the verdict ${result.outputs.verdict}`),
    ...when(cost === 'surface' && !startsAlike(result.summary, healthy.result.summary), 'has not the findings on the job’s page'),
    ...when(cost === 'surface' && !sentence.test(result.stdout), 'does not say in the log what it could not do'),
  ];
}

/** A sentence in the log besides those about waiting. */
const sentence = /^(?!│ Waiting).*(?:GitHub|The pull request has moved on)/m;

/** Exactly one error, in sentences, and nothing touched. */
function notRefused({ result, before, after }: Course): readonly string[] {
  const errors = result.annotations.filter(({ level }) => level === 'error');
  return [
    ...when(result.exitCode !== 4 && result.exitCode !== 2, `ends with ${result.exitCode}: ${shortly(result.stdout)}`),
    ...when(errors.length !== 1, `shows ${errors.length} errors`),
    ...when(!errors.every(({ message }) => /^(?:GitHub|The input)\b[^<>]*\.$/s.test(message)), `says: ${errors.map(({ message }) => message).join(' / ')}`),
    ...missing(after, before),
  ];
}

function startsAlike(summary: string, healthy: string): boolean {
  return summary.startsWith(healthy.trimEnd().slice(0, 2000));
}

function difference(text: string, other: string): string {
  const at = [...text].findIndex((character, index) => character !== other[index]);
  return text.slice(Math.max(0, at - 20));
}

function shortly(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 300);
}

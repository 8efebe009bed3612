import { readMarker, shortFingerprint } from '../../../src/publish/marker.ts';
import type { Fault } from '../../helpers/github/faults.ts';
import { createGitHub, expectNoViolations, type GitHub } from '../../helpers/github/github.ts';
import type { TestPull } from '../../helpers/github/pull.ts';
import type { ReviewComment } from '../../helpers/github/world.ts';
import { randomFrom } from '../../helpers/random.ts';
import { baseVersion, fingerprintOf, type Key, keys, path, textOf, type Version } from './findings.ts';
import { createPeople, isOurs, type People } from './people.ts';
import { createRuns, type Runs } from './runs.ts';

const steps = 45;
const mostRunsAtOnce = 3;
const faults: readonly Fault[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 403, message: 'Resource not accessible by integration' },
  { kind: 'reset' },
  { kind: 'applied-then-502' },
  { kind: 'applied-then-reset' },
  { kind: 'truncated-json' },
  { kind: 'rate-limit-secondary', retryAfterSeconds: 5 },
  { kind: 'rate-limit-primary', retryAfterSeconds: 1800 },
];

interface Story {
  readonly github: GitHub;
  readonly pull: TestPull;
  readonly people: People;
  readonly runs: Runs;
  readonly below: (limit: number) => number;
  readonly versions: Map<string, Version>;
  readonly told: string[];
  /**
   * Findings whose thread a run for an older head took back after the head had moved on: the request was under way, GitHub takes no condition
   * with a deletion, and nobody can tell it from a person's.
   */
  readonly crossed: Set<Key>;
  isLast: boolean;
  lastRun: number;
  attempts: number;
}

/** Plays one story of pushes, runs, people and faults by its seed; gives what is wrong in the end, with what happened. */
export async function play(seed: number): Promise<readonly string[]> {
  const story = await begin(seed);
  try {
    for (let step = 0; step < steps; step++) await next(story);
    await finish(story);
    const problems = [...wrongIn(story)];
    expectNoViolations(story.github);
    return problems.length === 0 ? [] : [...problems, ...story.told];
  } finally {
    story.github.hold(null);
    await story.github.close();
  }
}

async function begin(seed: number): Promise<Story> {
  const github = await createGitHub();
  const repository = github.repository('river/mill', { files: { [path]: textOf(baseVersion) } });
  const first: Version = { bad: new Set(['a', 'b', 'old']), amount: 1, linesBefore: 0 };
  const pull = repository.pullRequest({ files: { [path]: textOf(first), 'log.txt': '0\n' } });
  const below = randomFrom(seed);
  for (let n = 0; n < 5; n++) below(2);
  const versions = new Map([[pull.headSha(), first]]);
  const runs = createRuns(github, pull, (sha) => versions.get(sha) ?? baseVersion);
  return { github, pull, people: createPeople(pull, below), runs, below, versions, told: [], crossed: new Set(), isLast: false, lastRun: 0, attempts: 1 };
}

/** Mostly a run goes on by a request; now and then something else happens. */
async function next(story: Story): Promise<void> {
  const { below, runs } = story;
  const dice = below(20);
  if (dice < 2 || runs.active().length === 0) startRun(story);
  else if (dice < 4) push(story);
  else if (dice < 7) tell(story, 'somebody acts', story.people.act);
  else if (dice < 8) addFault(story);
  else advance(story);
  await settle(story);
}

function tell(story: Story, what: string, act: () => void): void {
  act();
  story.told.push(what);
}

function startRun(story: Story): void {
  const { runs, below } = story;
  if (runs.active().length >= mostRunsAtOnce) return;
  const isRerun = story.lastRun > 0 && below(4) === 0;
  if (isRerun) story.attempts += 1;
  else story.lastRun += 1;
  const identity = { run: story.lastRun, attempt: isRerun ? story.attempts : 1 };
  tell(story, `run ${identity.run}.${identity.attempt} starts`, () => runs.start(identity));
}

function push({ below, pull, versions, told }: Story): void {
  const bad = new Set<Key>(['old', ...keys.slice(0, 4).filter(() => below(2) === 0)]);
  const version: Version = { bad, amount: below(3), linesBefore: below(3) };
  const isForced = below(3) === 0;
  const files = { [path]: textOf(version), 'log.txt': `${versions.size}\n` };
  const sha = isForced ? pull.forcePush(files) : pull.push(files);
  versions.set(sha, version);
  told.push(`${isForced ? 'force-push' : 'push'} ${sha.slice(0, 7)}: bad ${[...bad].join(' ')}, ${version.linesBefore} lines before`);
}

function addFault({ github, below, told }: Story): void {
  const fault = faults[below(faults.length)];
  if (fault === undefined) return;
  github.fault({ ...fault, after: below(3) });
  told.push(`fault ${fault.kind} ${fault.status ?? ''}`);
}

function advance(story: Story): void {
  const waiting = story.runs.active().filter((run) => run.isWaiting());
  const run = waiting[story.below(waiting.length)];
  if (run !== undefined) tell(story, `run ${run.identity.run}.${run.identity.attempt} goes on`, run.step);
}

/** Waits for the runs, and notes what they took back that the present head still has. */
async function settle(story: Story): Promise<void> {
  const live = [...(story.versions.get(story.pull.headSha())?.bad ?? [])];
  const standing = live.filter((key) => threadsOf(key, story).length > 0);
  await story.runs.settle();
  // The last run is alone: what it takes back it takes back wrongly.
  for (const key of story.isLast ? [] : standing) if (threadsOf(key, story).length === 0) story.crossed.add(key);
}

/** All that began ends, in any order; then one more run on the last head. */
async function finish(story: Story): Promise<void> {
  await drain(story);
  story.github.clearFaults();
  story.lastRun += 1;
  story.attempts = 1;
  story.isLast = true;
  story.told.push('the last run');
  story.runs.start({ run: story.lastRun, attempt: 1 });
  await settle(story);
  await drain(story);
}

async function drain(story: Story): Promise<void> {
  for (let step = 0; story.runs.active().length > 0; step++) {
    if (step > 2000) throw new Error('a run does not end');
    advance(story);
    await settle(story);
  }
}

function* wrongIn(story: Story): Generator<string> {
  const { pull, people, versions } = story;
  for (const body of people.wronged()) yield `gone or changed, though a person's: ${body}`;
  const summaries = pull.comments().filter(isOurs);
  if (summaries.length !== 1) yield `${summaries.length} summaries`;
  for (const { body } of summaries) {
    if (readMarker(body)?.sha !== pull.headSha() || !body.includes(pull.headSha())) yield `the summary is not of the head ${pull.headSha()}: ${body}`;
  }
  const version = versions.get(pull.headSha()) ?? baseVersion;
  for (const key of keys) yield* wrongAbout(key, version.bad.has(key), story);
}

interface ThreadState {
  readonly first: ReviewComment;
  readonly isAnswered: boolean;
  /** Kinds of our replies about its being gone or back, in order. */
  readonly statuses: readonly string[];
}

function threadsOf(key: Key, { pull }: Story): readonly ThreadState[] {
  const all = pull.reviewComments();
  const fingerprint = shortFingerprint(fingerprintOf(key));
  const firsts = all.filter((comment) => comment.inReplyTo === null && isOurs(comment) && readMarker(comment.body)?.fp === fingerprint);
  return firsts.map((first) => {
    const replies = all.filter(({ inReplyTo }) => inReplyTo === first.id);
    const statuses = replies.filter(isOurs).map(({ body }) => readMarker(body)?.kind ?? '');
    return { first, isAnswered: replies.some((reply) => !isOurs(reply)), statuses };
  });
}

function* wrongAbout(key: Key, isLive: boolean, story: Story): Generator<string> {
  const threads = threadsOf(key, story);
  const alone = threads.filter(({ first, isAnswered }) => !isAnswered && !first.isResolved);
  const open = threads.filter(({ first }) => !first.isResolved);
  const wasDeleted = story.people.deleted.has(shortFingerprint(fingerprintOf(key)));
  if (key === 'old' && threads.length > 0) yield 'a comment on a line that is not in the diff';
  if (isLive && alone.length > 1) yield `${alone.length} threads about ${key}`;
  if (isLive && key !== 'old' && threads.length === 0 && !wasDeleted && !story.crossed.has(key)) yield `no thread about ${key}`;
  if (!isLive && alone.length > 0) yield `a thread that nobody answered about ${key}, which is fixed`;
  for (const { statuses } of open) {
    if (statuses.some((kind, index) => kind === 'fixed' && statuses[index - 1] === 'fixed')) yield `said twice that ${key} is fixed`;
    if (isLive && statuses.at(-1) === 'fixed') yield `a thread says that ${key} is fixed, and it is not`;
  }
  for (const { isAnswered, statuses } of open) if (!isLive && isAnswered && statuses.at(-1) !== 'fixed') yield `nobody was told that ${key} is fixed`;
}

import { createHash } from 'node:crypto';
import * as z from 'zod';
import { describeFailure, type Failure, failureOf } from '../github/failure.ts';
import { usable } from '../github/usable.ts';
import type { Annotation } from '../report/payload.ts';
import type { Outcome, Publication } from './publication.ts';

/** GitHub takes fifty annotations with a request. */
const batchSize = 50;
const maxSends = 3;

/** What the check run of one name should say about the head commit. */
export interface CheckWish {
  /** Unique among the repository's checks: it may be required. */
  readonly name: string;
  readonly conclusion: 'success' | 'neutral' | 'failure';
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

const CheckRun = z.lazy(() =>
  z.object({
    id: z.number(),
    status: z.string().nullish().catch(null),
    external_id: z.string().nullish(),
    conclusion: z.enum(['success', 'neutral', 'failure']).nullish().catch(null),
    output: z.object({ title: z.string().nullish(), summary: z.string().nullish(), annotations_count: z.number().catch(0) }),
  }),
);
type CheckRun = z.infer<typeof CheckRun>;

const CheckRuns = z.lazy(() => z.object({ check_runs: z.array(z.unknown()) }));

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/**
 * Leaves one check run of that name to be seen on the commit. The one that stands is brought up to date where its annotations are the same;
 * else a new one takes its place, since GitHub only ever adds annotations. One that a later run wrote stays.
 */
export async function publishCheckRun(publication: Publication, given: CheckWish): Promise<Outcome> {
  const wish = { ...given, annotations: given.annotations.filter(({ path, startLine }) => path !== null && startLine !== null) };
  const writing = { publication, wish, own: identityOf(publication, wish) };
  try {
    return await write(writing);
  } catch (error) {
    const what = failureOf(error);
    if (what.kind === 'bug') throw error;
    return { kind: isDenied(what) ? 'denied' : 'failed', why: describeFailure(what, `write the check run ${wish.name}`, 'checks: write') };
  }
}

async function write(writing: Writing): Promise<Outcome> {
  const { publication, wish, own } = writing;
  const standing = await find(publication, wish.name, own);
  if (standing === null) return create(writing);
  if (standing.identity.isLater) {
    publication.log(`The check run ${wish.name} was written by a later run and stays as it is.`);
    return { kind: 'unchanged' };
  }
  const isContinued = standing.identity.content === own.content && standing.run.output.annotations_count <= wish.annotations.length;
  return isContinued ? bringUpToDate(writing, standing.run) : create(writing);
}

/** What `external_id` tells: for what, by which run, and with which annotations. */
interface CheckIdentity {
  readonly prefix: string;
  readonly run: number;
  readonly attempt: number;
  /** A hash of the annotations. */
  readonly content: string;
}

function identityOf({ target, run }: Publication, { annotations }: CheckWish): CheckIdentity {
  const content = createHash('sha256')
    .update(JSON.stringify(annotations.map(toApi)))
    .digest('base64url')
    .slice(0, 12);
  return { prefix: `longrun:${target.number ?? 'commit'}`, run: run.run, attempt: run.attempt, content };
}

function externalId({ prefix, run, attempt, content }: CheckIdentity): string {
  return `${prefix}:${run}:${attempt}:${content}`;
}

interface Standing {
  readonly run: CheckRun;
  readonly identity: { readonly content: string; readonly isLater: boolean };
}

/** Ours among the check runs of that name on the commit, the newest first: a job may be called the same. */
export async function listedChecks({ client, target }: Publication, name: string): Promise<readonly CheckRun[]> {
  const { data } = await client.octokit.rest.checks.listForRef({
    owner: target.repository.owner,
    repo: target.repository.name,
    ref: target.headSha,
    check_name: name,
    filter: 'all',
    per_page: 100,
  });
  const runs = usable(CheckRuns, data, 'the list of check runs').check_runs.flatMap((entry) => {
    const run = CheckRun.safeParse(entry);
    return run.success && (run.data.external_id ?? '').startsWith('longrun:') ? [run.data] : [];
  });
  return runs.sort((a, b) => b.id - a.id);
}

/** The one that is seen, unless it speaks for another pull request with the same head. */
async function find(publication: Publication, name: string, own: CheckIdentity): Promise<Standing | null> {
  const [run] = await listedChecks(publication, name);
  const identity = run === undefined ? null : readIdentity(run.external_id ?? '', own);
  return run === undefined || identity === null ? null : { run, identity };
}

function readIdentity(text: string, own: CheckIdentity): Standing['identity'] | null {
  if (!text.startsWith(`${own.prefix}:`)) return null;
  const [run, attempt, content] = text.slice(own.prefix.length + 1).split(':');
  const [runNumber, attemptNumber] = [Number(run), Number(attempt)];
  if (content === undefined || !Number.isInteger(runNumber) || !Number.isInteger(attemptNumber)) return null;
  return { content, isLater: runNumber > own.run || (runNumber === own.run && attemptNumber > own.attempt) };
}

interface Writing {
  readonly publication: Publication;
  readonly wish: CheckWish;
  readonly own: CheckIdentity;
}

/** What a check run says besides its annotations, as one request sends it. */
function contentOf({ publication, wish, own }: Writing) {
  const { target, run, serverUrl } = publication;
  const { owner, name } = target.repository;
  return {
    external_id: externalId(own),
    status: 'completed',
    conclusion: wish.conclusion,
    ...(run.run === 0 ? {} : { details_url: `${serverUrl}/${owner}/${name}/actions/runs/${run.run}` }),
    output: { title: wish.title, summary: wish.summary },
  } as const;
}

async function bringUpToDate(writing: Writing, { id, conclusion, output }: CheckRun): Promise<Outcome> {
  const { wish } = writing;
  const count = output.annotations_count;
  const isSame = output.title === wish.title && output.summary === wish.summary && conclusion === wish.conclusion;
  if (!isSame) await patch(writing, { id, from: count, to: count });
  await append(writing, id, count);
  return { kind: isSame && count === wish.annotations.length ? 'unchanged' : 'written' };
}

async function create(writing: Writing): Promise<Outcome> {
  const { id, count } = await createAtAll(writing);
  await append(writing, id, count);
  await giveWay(writing, id);
  return { kind: 'written' };
}

/** Sends the first annotations with the run itself, and none where GitHub refuses them: a check that is required must conclude. */
async function createAtAll(writing: Writing): Promise<{ readonly id: number; readonly count: number }> {
  const { annotations } = writing.wish;
  const first = annotations.slice(0, batchSize).map(toApi);
  try {
    return await createWith(writing, first);
  } catch (error) {
    if (failureOf(error).kind !== 'refused' || first.length === 0) throw error;
    sayRefused(writing, error);
    return { ...(await createWith(writing, [])), count: annotations.length };
  }
}

/** A later run may have written its own just before ours, which hides it now: ours says what that one says. */
async function giveWay({ publication, wish, own }: Writing, id: number): Promise<void> {
  const { client, target } = publication;
  const later = (await listedChecks(publication, wish.name)).find((run) => readIdentity(run.external_id ?? '', own)?.isLater === true);
  const { title, summary } = later?.output ?? {};
  if (later === undefined || !later.conclusion || !title || !summary) return;
  const { conclusion, external_id } = later;
  const where = { owner: target.repository.owner, repo: target.repository.name, check_run_id: id };
  await client.octokit.rest.checks.update({ ...where, status: 'completed', conclusion, ...(external_id ? { external_id } : {}), output: { title, summary } });
}

/** After a lost answer it looks whether the run is there before it sends again. */
async function createWith(writing: Writing, annotations: readonly ReturnType<typeof toApi>[]): Promise<{ readonly id: number; readonly count: number }> {
  const { publication, wish, own } = writing;
  const { client, target } = publication;
  const content = contentOf(writing);
  const where = { owner: target.repository.owner, repo: target.repository.name, name: wish.name, head_sha: target.headSha };
  for (let sends = 1; ; sends++) {
    try {
      const { data } = await client.octokit.rest.checks.create({ ...where, ...content, output: { ...content.output, annotations: [...annotations] } });
      return { id: data.id, count: annotations.length };
    } catch (error) {
      if (failureOf(error).kind !== 'unclear' || sends === maxSends) throw error;
      const landed = (await listedChecks(publication, wish.name)).find((run) => run.external_id === externalId(own));
      if (landed !== undefined) return { id: landed.id, count: landed.output.annotations_count };
    }
  }
}

/** Sends the annotations from the given one on, fifty at a time, up to a batch that GitHub refuses. */
async function append(writing: Writing, id: number, from: number): Promise<void> {
  const { annotations } = writing.wish;
  try {
    for (let start = from; start < annotations.length; start += batchSize) {
      await patch(writing, { id, from: start, to: Math.min(start + batchSize, annotations.length) });
    }
  } catch (error) {
    if (failureOf(error).kind !== 'refused') throw error;
    sayRefused(writing, error);
  }
}

function sayRefused({ publication, wish }: Writing, error: unknown): void {
  publication.log(`GitHub did not take all annotations of the check run ${wish.name} (${failureOf(error).message}); its summary has the findings.`);
}

interface Slice {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/** Updates the run and adds these annotations to it. After a lost answer it counts what is there before it sends again. */
async function patch(writing: Writing, { id, from, to }: Slice): Promise<void> {
  const { client, target } = writing.publication;
  const where = { owner: target.repository.owner, repo: target.repository.name, check_run_id: id };
  const content = contentOf(writing);
  const annotations = writing.wish.annotations.slice(from, to).map(toApi);
  const output = annotations.length === 0 ? content.output : { ...content.output, annotations };
  for (let sends = 1; ; sends++) {
    try {
      await client.octokit.rest.checks.update({ ...where, ...content, output });
      return;
    } catch (error) {
      if (failureOf(error).kind !== 'unclear' || sends === maxSends) throw error;
      const now = CheckRun.safeParse((await client.octokit.rest.checks.get(where)).data);
      if (annotations.length > 0 && now.success && now.data.output.annotations_count >= to) return;
    }
  }
}

function toApi({ level, title, message, path, startLine, endLine }: Annotation) {
  const start = startLine ?? 1;
  return { path: path ?? '', start_line: start, end_line: endLine ?? start, annotation_level: levels[level], title: title.slice(0, 255), message };
}

function isDenied({ kind }: Failure): boolean {
  return kind === 'forbidden' || kind === 'not-found' || kind === 'unauthorized';
}

import * as z from 'zod';
import { describeFailure, type Failure, failureOf } from '../github/failure.ts';
import type { Annotation } from '../report/payload.ts';
import type { Outcome, Publication } from './publication.ts';

/** GitHub takes fifty annotations with a request. */
const maxAnnotations = 50;

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

const CheckRuns = z.object({ check_runs: z.array(z.object({ id: z.number(), external_id: z.string().nullish() })) });

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/** Leaves one check run of that name on the head commit: the one that stands is brought up to date. */
export async function publishCheckRun(publication: Publication, wish: CheckWish): Promise<Outcome> {
  const { target } = publication;
  const content = contentOf(wish, `longrun:${target.number ?? 'commit'}`);
  try {
    const standing = await find(publication, wish.name, content.external_id);
    if (standing !== null) await update(publication, standing, content);
    else await create(publication, wish.name, content);
    return { kind: 'written' };
  } catch (error) {
    const what = failureOf(error);
    if (what.kind === 'bug') throw error;
    return { kind: isDenied(what) ? 'denied' : 'failed', why: describeFailure(what, `write the check run ${wish.name}`, 'checks: write') };
  }
}

type Content = ReturnType<typeof contentOf>;

function contentOf({ conclusion, title, summary, annotations }: CheckWish, externalId: string) {
  return {
    external_id: externalId,
    status: 'completed',
    conclusion,
    output: {
      title,
      summary,
      annotations: annotations
        .flatMap(({ level, title: about, message, path, startLine, endLine }) => {
          if (path === null || startLine === null) return [];
          return [{ path, start_line: startLine, end_line: endLine ?? startLine, annotation_level: levels[level], title: about.slice(0, 255), message }];
        })
        .slice(0, maxAnnotations),
    },
  } as const;
}

async function find({ client, target }: Publication, name: string, externalId: string): Promise<number | null> {
  const { data } = await client.octokit.rest.checks.listForRef({
    owner: target.repository.owner,
    repo: target.repository.name,
    ref: target.headSha,
    check_name: name,
    per_page: 100,
  });
  const parsed = CheckRuns.safeParse(data);
  return (parsed.success ? parsed.data.check_runs.find((run) => run.external_id === externalId)?.id : undefined) ?? null;
}

async function update({ client, target }: Publication, id: number, content: Content): Promise<void> {
  // GitHub appends annotations with every update: those of the first time stand already.
  const { title, summary } = content.output;
  await client.octokit.rest.checks.update({
    owner: target.repository.owner,
    repo: target.repository.name,
    check_run_id: id,
    ...content,
    output: { title, summary },
  });
}

async function create(publication: Publication, name: string, content: Content): Promise<void> {
  const { client, target } = publication;
  const where = { owner: target.repository.owner, repo: target.repository.name };
  const { annotations, ...output } = content.output;
  const send = () =>
    client.octokit.rest.checks.create({ ...where, name, head_sha: target.headSha, ...content, output: { ...output, annotations: [...annotations] } });
  try {
    await send();
  } catch (error) {
    if (failureOf(error).kind !== 'unclear' || (await find(publication, name, content.external_id)) === null) throw error;
  }
}

function isDenied({ kind }: Failure): boolean {
  return kind === 'forbidden' || kind === 'not-found' || kind === 'unauthorized';
}

import * as z from 'zod';
import type { GitHubClient } from './client.ts';
import type { FinishedRun } from './events.ts';
import { UnusableAnswer } from './failure.ts';

/** So many pages of a hundred open pull requests are looked through where nothing tells the branch. */
const maxPages = 5;

/** The open pull requests that a commit is the head of, and those that it was the head of, or a part, before. */
export interface PullsOfRun {
  readonly numbers: readonly number[];
  readonly movedOn: readonly number[];
}

const ListedPull = z.object({ number: z.int().positive(), state: z.string(), head: z.object({ sha: z.string() }) });
type ListedPull = z.infer<typeof ListedPull>;

/**
 * Finds the pull requests of a finished run by its head, as GitHub knows it: by the branch, in forks too; else by the commit, which
 * GitHub finds in branches of the repository itself only; else among the open ones that were touched last.
 */
export async function findPulls(client: GitHubClient, run: FinishedRun): Promise<PullsOfRun> {
  const byBranch = run.head === null ? [] : await listOpen(client, run, { head: run.head, pages: 1 });
  if (byBranch.length > 0) return sorted(byBranch, run.headSha);
  const byCommit = await listOfCommit(client, run);
  if (byCommit.length > 0) return sorted(byCommit, run.headSha);
  // An open pull request with another head says nothing here: it was not found by this run's branch or commit.
  const open = await listOpen(client, run, { head: null, pages: maxPages });
  return sorted(
    open.filter(({ head }) => head.sha === run.headSha),
    run.headSha,
  );
}

function sorted(pulls: readonly ListedPull[], headSha: string): PullsOfRun {
  const numbers = pulls.filter(({ head }) => head.sha === headSha).map(({ number }) => number);
  const movedOn = pulls.filter(({ head }) => head.sha !== headSha).map(({ number }) => number);
  return { numbers, movedOn };
}

async function listOpen({ octokit }: GitHubClient, { repository }: FinishedRun, { head, pages }: { readonly head: string | null; readonly pages: number }) {
  const found: ListedPull[] = [];
  const where = { owner: repository.owner, repo: repository.name, state: 'open', sort: 'updated', direction: 'desc', per_page: 100 } as const;
  for (let page = 1; page <= pages; page++) {
    const { data } = await octokit.rest.pulls.list({ ...where, page, ...(head === null ? {} : { head }) });
    found.push(...openOf(data));
    if (data.length < where.per_page) break;
  }
  return found;
}

async function listOfCommit({ octokit }: GitHubClient, { repository, headSha }: FinishedRun): Promise<readonly ListedPull[]> {
  const where = { owner: repository.owner, repo: repository.name, commit_sha: headSha, per_page: 100 };
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit(where);
  return openOf(data);
}

function openOf(data: unknown): readonly ListedPull[] {
  const entries = z.array(z.unknown()).safeParse(data);
  if (!entries.success) throw new UnusableAnswer('the pull requests came as no list');
  return entries.data.flatMap((entry) => {
    const parsed = ListedPull.safeParse(entry);
    return parsed.success && parsed.data.state === 'open' ? [parsed.data] : [];
  });
}

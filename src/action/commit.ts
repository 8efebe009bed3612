import { type Commits, type JudgedCommits, judgeCommit } from '../bot/judge-commit.ts';
import { RequestMistake } from '../bot/mistake.ts';
import { publishCommit } from '../bot/publish-commit.ts';
import { reading } from '../bot/reading.ts';
import { noSurfaces } from '../bot/surfaces.ts';
import type { Repository } from '../github/client.ts';
import { readCommitSha } from '../github/compare.ts';
import type { CommitRequest, RefRequest } from '../github/events.ts';
import { failureOf } from '../github/failure.ts';
import type { Outcome } from '../publish/publication.ts';
import { conclude, log } from './conclude.ts';
import { guarded } from './guarded.ts';
import { concludeWithNothing } from './nothing.ts';
import { publishToJob } from './publish-to-job.ts';
import type { Started } from './start.ts';

/** Reviews what a merge group or a push brings: on the job's page, and in a check run where one is named. */
export function reviewCommit(started: Started, commit: CommitRequest): Promise<number> {
  const { context } = started;
  const commits = { ...commit, mayFallBack: commit.from === 'push' };
  return guarded(context, { ...commit, number: null }, async () => {
    const judged = await judgeCommit(context, commits);
    if (judged === null) return nothingInCommon(started, commits);
    return finish(started, commits, judged, await publishCommit(context, commit, judged));
  });
}

/** Reviews a branch, a tag or a commit against the default branch, on the job's page only. */
export async function reviewRef(started: Started, { repository, ref, defaultBranch }: RefRequest): Promise<number> {
  const { context } = started;
  const headSha = await reading(`find \`${ref}\``, 'contents: read', () => shaOf(started, repository, ref));
  const commits = { repository, headSha, baseSha: null, mayFallBack: false, defaultBranch };
  const judged = await judgeCommit(context, commits);
  return judged === null ? nothingInCommon(started, commits) : finish(started, commits, judged, null);
}

async function shaOf({ context }: Started, repository: Repository, ref: string): Promise<string> {
  try {
    return await readCommitSha(context.client, repository, ref);
  } catch (error) {
    const { kind } = failureOf(error);
    if (kind !== 'not-found' && kind !== 'refused') throw error;
    throw new RequestMistake(`The input \`ref\` is ${JSON.stringify(ref)}, which names no commit here; a branch, a tag or a commit is expected.`);
  }
}

async function finish({ environment }: Started, commits: Commits, judged: JudgedCommits, check: Outcome | null): Promise<number> {
  log(judged.rendered.text);
  await publishToJob({ ...judged, outcome: { ...noSurfaces, check }, environment });
  log(`Reviewed ${commits.repository.owner}/${commits.repository.name} at ${commits.headSha}: ${judged.report.verdict}.`);
  return conclude(judged.report, judged.policy.failOn);
}

function nothingInCommon({ environment }: Started, { headSha }: Commits): Promise<number> {
  return concludeWithNothing(`The commit ${headSha.slice(0, 7)} shares no history with the default branch: there is nothing to compare it with.`, environment);
}

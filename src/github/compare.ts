import * as z from 'zod';
import type { ChangedFile } from '../model/change.ts';
import type { GitHubClient, Repository } from './client.ts';
import { parseListedFile } from './listed-file.ts';
import { usable } from './usable.ts';

/** The compare API names files on its first page only, and no more than these. */
export const maxComparedFiles = 300;

/** Two ends of a change: a SHA each, or a branch for the base. */
export interface Ends {
  readonly base: string;
  readonly head: string;
}

/** What the head has that the base has not. */
export interface Comparison {
  /** The commit that `base` names. */
  readonly baseSha: string;
  /** The commit that both sides grew from, which the files are compared with. */
  readonly mergeBaseSha: string;
  /** At most 300; the rest is left out without a word. */
  readonly files: readonly ChangedFile[];
}

const CommitAnswer = z.object({ sha: z.string() });
const CompareAnswer = z.object({ base_commit: CommitAnswer, merge_base_commit: CommitAnswer, files: z.array(z.unknown()).nullish() });

/** Compares two commits of a repository or its forks. Throws a request error of status 404 where one is gone or they share no history. */
export async function compareCommits({ octokit }: GitHubClient, repository: Repository, { base, head }: Ends): Promise<Comparison> {
  const where = { owner: repository.owner, repo: repository.name, basehead: `${base}...${head}`, per_page: 1 };
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead(where);
  const { base_commit, merge_base_commit, files } = usable(CompareAnswer, data, 'the comparison');
  return {
    baseSha: base_commit.sha,
    mergeBaseSha: merge_base_commit.sha,
    files: (files ?? []).flatMap((file) => parseListedFile(file)?.file ?? []),
  };
}

const RefAnswer = z.object({ sha: z.string().regex(/^[0-9a-f]{40,64}$/) });

/** The commit that a branch, a tag or a SHA names. Throws a request error of status 404 or 422 where it names none. */
export async function readCommitSha({ octokit }: GitHubClient, repository: Repository, ref: string): Promise<string> {
  const { data } = await octokit.rest.repos.getCommit({ owner: repository.owner, repo: repository.name, ref, per_page: 1 });
  return usable(RefAnswer, data, 'the commit').sha;
}

const RepositoryAnswer = z.object({ default_branch: z.string().min(1) });

/** The name of the default branch. */
export async function readDefaultBranch({ octokit }: GitHubClient, repository: Repository): Promise<string> {
  const { data } = await octokit.rest.repos.get({ owner: repository.owner, repo: repository.name });
  return usable(RepositoryAnswer, data, 'the repository').default_branch;
}

import * as z from 'zod';
import type { ChangedFile } from '../model/change.ts';
import type { GitHubClient, Repository } from './client.ts';
import { type PullRequest, PullRequestPayload, toPullRequest } from './events.ts';
import { UnusableAnswer } from './failure.ts';
import { parseHunks } from './hunks.ts';

const perPage = 100;

const ListedFile = z.object({
  filename: z.string(),
  status: z.string(),
  previous_filename: z.string().nullish(),
  patch: z.string().nullish(),
  contents_url: z.string().nullish(),
});
type ListedFile = z.infer<typeof ListedFile>;

/** The diff of a pull request as GitHub lists it. */
export interface Listing {
  readonly files: readonly ChangedFile[];
  /** The head that the listing was made for; null where it does not say. */
  readonly headSha: string | null;
}

/** Reads a pull request by its number. */
export async function readPull({ octokit }: GitHubClient, repository: Repository, number: number): Promise<PullRequest> {
  const { data } = await octokit.rest.pulls.get({ owner: repository.owner, repo: repository.name, pull_number: number });
  const parsed = PullRequestPayload.safeParse(data);
  if (!parsed.success) throw new UnusableAnswer(`pull request ${number} came without \`${parsed.error.issues[0]?.path.join('.') ?? ''}\``);
  return toPullRequest(parsed.data, repository);
}

/** All files of the diff, page by page; GitHub stops after 3,000 without saying so. */
export async function listFiles({ octokit }: GitHubClient, pull: PullRequest): Promise<Listing> {
  const files: ChangedFile[] = [];
  let headSha: string | null = null;
  const where = { owner: pull.repository.owner, repo: pull.repository.name, pull_number: pull.number, per_page: perPage };
  for await (const { data } of octokit.paginate.iterator(octokit.rest.pulls.listFiles, where)) {
    for (const entry of data) {
      const parsed = ListedFile.safeParse(entry);
      if (!parsed.success) continue;
      files.push(toChangedFile(parsed.data));
      headSha ??= shaIn(parsed.data.contents_url ?? '');
    }
  }
  return { files, headSha };
}

/** The commit that both sides grew from: what the diff's left side shows, while the base branch may have moved on. */
export async function readMergeBase({ octokit }: GitHubClient, pull: PullRequest): Promise<string> {
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
    owner: pull.repository.owner,
    repo: pull.repository.name,
    basehead: `${pull.baseSha}...${pull.headSha}`,
    per_page: 1,
  });
  return data.merge_base_commit.sha;
}

function toChangedFile(entry: ListedFile): ChangedFile {
  return {
    path: entry.filename,
    status: statusOf(entry.status),
    previousPath: entry.previous_filename ?? null,
    hunks: typeof entry.patch === 'string' ? parseHunks(entry.patch) : null,
  };
}

function statusOf(status: string): ChangedFile['status'] {
  if (status === 'added' || status === 'copied') return 'added';
  return status === 'removed' || status === 'renamed' ? status : 'modified';
}

function shaIn(contentsUrl: string): string | null {
  return /[?&]ref=([0-9a-f]{40,64})$/.exec(contentsUrl)?.[1] ?? null;
}

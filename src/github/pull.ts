import type { ChangedFile } from '../model/change.ts';
import type { GitHubClient, Repository } from './client.ts';
import { type PullRequest, PullRequestPayload, toPullRequest } from './events.ts';
import { UnusableAnswer } from './failure.ts';
import { parseListedFile } from './listed-file.ts';
import { usable } from './usable.ts';

const perPage = 100;

/** The diff of a pull request as GitHub lists it. */
export interface Listing {
  readonly files: readonly ChangedFile[];
  /** The head that the listing was made for; null where it does not say. */
  readonly headSha: string | null;
}

/** Reads a pull request by its number. */
export async function readPull({ octokit }: GitHubClient, repository: Repository, number: number): Promise<PullRequest> {
  const { data } = await octokit.rest.pulls.get({ owner: repository.owner, repo: repository.name, pull_number: number });
  return toPullRequest(usable(PullRequestPayload, data, `pull request ${number}`), repository);
}

/** All files of the diff, page by page; GitHub stops after 3,000 without saying so. */
export async function listFiles({ octokit }: GitHubClient, pull: PullRequest): Promise<Listing> {
  const files: ChangedFile[] = [];
  let headSha: string | null = null;
  const where = { owner: pull.repository.owner, repo: pull.repository.name, pull_number: pull.number, per_page: perPage };
  // Page by page and not by Octokit's iterator: that takes a 409 for an empty list.
  for (let page = 1, isLast = false; !isLast; page++) {
    const { data, headers } = await octokit.rest.pulls.listFiles({ ...where, page });
    if (!Array.isArray(data)) throw new UnusableAnswer('the list of files is no list');
    isLast = !(headers.link ?? '').includes('rel="next"');
    for (const entry of data) {
      const parsed = parseListedFile(entry);
      if (parsed === null) continue;
      files.push(parsed.file);
      headSha ??= parsed.headSha;
    }
  }
  return { files, headSha };
}

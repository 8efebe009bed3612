import * as z from 'zod';
import type { GitHubClient, Repository } from './client.ts';
import { failureOf, UnusableAnswer } from './failure.ts';

const Answer = z.object({ permission: z.string() });

/**
 * Whether somebody may push to the repository, as GitHub says of the account itself: `author_association` of an event calls private members
 * of an organisation strangers. Maintainers count as writers. Throws where GitHub does not answer.
 */
export async function mayWrite({ octokit }: GitHubClient, repository: Repository, login: string): Promise<boolean> {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner: repository.owner, repo: repository.name, username: login });
    const parsed = Answer.safeParse(data);
    if (!parsed.success) throw new UnusableAnswer('the answer names no permission');
    return parsed.data.permission === 'admin' || parsed.data.permission === 'write';
  } catch (error) {
    if (failureOf(error).kind === 'not-found') return false;
    throw error;
  }
}

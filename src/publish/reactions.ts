import type { GitHubClient, Repository } from '../github/client.ts';
import { failureOf } from '../github/failure.ts';

/** How a comment is answered at a glance: seen, done, not done. */
export type Reaction = 'eyes' | 'rocket' | '-1';

export interface ReactionWish {
  readonly client: GitHubClient;
  readonly repository: Repository;
  readonly commentId: number;
  readonly log: (sentence: string) => void;
}

/** Reacts to a comment under a pull request; GitHub keeps one of each kind. What becomes of it never matters more than a line in the log. */
export async function react({ client, repository, commentId, log }: ReactionWish, content: Reaction): Promise<void> {
  try {
    await client.octokit.rest.reactions.createForIssueComment({ owner: repository.owner, repo: repository.name, comment_id: commentId, content });
  } catch (error) {
    log(`The reaction \`${content}\` could not be left on the comment (${failureOf(error).message}).`);
  }
}

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

/** How often a reaction is sent, where no answer says whether it landed: GitHub keeps one of each kind, so that a second one does no harm. */
const maxSends = 2;

/** Reacts to a comment under a pull request. What becomes of it never matters more than a line in the log. */
export async function react({ client, repository, commentId, log }: ReactionWish, content: Reaction): Promise<void> {
  for (let sends = 1; sends <= maxSends; sends++) {
    try {
      await client.octokit.rest.reactions.createForIssueComment({ owner: repository.owner, repo: repository.name, comment_id: commentId, content });
      return;
    } catch (error) {
      const { kind, message } = failureOf(error);
      if (kind === 'unclear' && sends < maxSends) continue;
      log(`The reaction \`${content}\` could not be left on the comment (${message}).`);
      return;
    }
  }
}

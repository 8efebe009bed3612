import { failureOf } from '../github/failure.ts';
import { type PullPublication, sendOnce } from './publication.ts';

/** Deletes comments of ours under the pull request; one that is gone already is as it should be. */
export async function deleteComments(publication: PullPublication, ids: readonly number[]): Promise<void> {
  const { client, target } = publication;
  for (const id of ids) {
    try {
      const send = () => client.octokit.rest.issues.deleteComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: id });
      await sendOnce(publication, send, (now) => !now.comments.some((comment) => comment.id === id));
    } catch (error) {
      // Another run was faster.
      if (failureOf(error).status !== 404) throw error;
    }
  }
}

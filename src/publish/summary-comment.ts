import { readConversation } from '../github/conversation.ts';
import { failureOf } from '../github/failure.ts';
import { deleteComments } from './delete-comments.ts';
import { isNewer, type Marker, withMarker } from './marker.ts';
import { type OwnComment, ownSummaries } from './own.ts';
import { type Outcome, outcomeOf, type PullPublication, sendOnce } from './publication.ts';
import type { SummaryPlan } from './summary-plan.ts';

/** Leaves one summary comment of this instance under the pull request. Comments of others are never touched, whatever marker they carry. */
export async function publishSummary(publication: PullPublication, plan: SummaryPlan): Promise<Outcome> {
  try {
    const isWritten = await write(publication, plan);
    await deleteComments(publication, plan.remove);
    return { kind: isWritten || plan.remove.length > 0 ? 'written' : 'unchanged' };
  } catch (error) {
    return outcomeOf(error, 'write the summary comment');
  }
}

async function write(publication: PullPublication, { kind, id, body, marker, isWanted }: SummaryPlan): Promise<boolean> {
  if (kind === 'newer') publication.log('The summary comment was written by a later run and stays as it is.');
  if (kind === 'create') await create(publication, body, marker);
  else if (kind !== 'update' || id === null) return false;
  else if (!(await isEdited(publication, id, withMarker(body, marker)))) {
    if (!isWanted) return false;
    await create(publication, body, marker);
  }
  return true;
}

/** Edits the summary; false where somebody has deleted it meanwhile. */
async function isEdited(publication: PullPublication, id: number, body: string): Promise<boolean> {
  try {
    await edit(publication, id, body);
    return true;
  } catch (error) {
    if (failureOf(error).status !== 404) throw error;
    return false;
  }
}

async function create(publication: PullPublication, body: string, marker: Marker): Promise<void> {
  const { client, target } = publication;
  const send = () =>
    client.octokit.rest.issues.createComment({
      owner: target.repository.owner,
      repo: target.repository.name,
      issue_number: target.number,
      body: withMarker(body, marker),
    });
  await sendOnce(publication, send, (now) => ownSummaries(publication, now).some((summary) => isFrom(summary, marker)));
  await converge(publication, body, marker);
}

/** Two runs may have created one each: the older comment stays, with the newer text, and the maker of the other takes it back. */
async function converge(publication: PullPublication, body: string, marker: Marker): Promise<void> {
  const now = await readConversation(publication.client, publication.target);
  const [kept, ...later] = ownSummaries(publication, now);
  const mine = later.filter((summary) => isFrom(summary, marker));
  if (kept === undefined || mine.length === 0) return;
  if (!isFrom(kept, marker) && !isNewer(kept.marker, marker, now.headSha)) await edit(publication, kept.comment.id, withMarker(body, marker));
  await deleteComments(
    publication,
    mine.map(({ comment }) => comment.id),
  );
}

async function edit(publication: PullPublication, id: number, body: string): Promise<void> {
  const { client, target } = publication;
  const send = () => client.octokit.rest.issues.updateComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: id, body });
  await sendOnce(publication, send, (now) => now.headSha !== target.headSha || now.comments.some((comment) => comment.id === id && comment.body === body));
}

function isFrom({ marker }: OwnComment, other: Marker): boolean {
  return marker.sha === other.sha && marker.run === other.run && marker.attempt === other.attempt;
}

import { readConversation } from '../github/conversation.ts';
import { deleteComments } from './delete-comments.ts';
import { withMarker, withoutMarker } from './marker.ts';
import { ownAnswers } from './own.ts';
import { markerOf, type Outcome, outcomeOf, type PullPublication, sendOnce } from './publication.ts';

/** The answer to a command. */
export interface AnswerWish {
  /** What is answered: the same again is edited and never posted twice. */
  readonly to: string;
  /** Markdown without marker, given where the head stands by now. */
  readonly body: (presentHead: string) => string;
}

/** Leaves one comment of ours that answers `to`. Comments of others are never touched, whatever marker they carry. */
export async function publishAnswer(publication: PullPublication, { to, body }: AnswerWish): Promise<Outcome> {
  try {
    const conversation = await readConversation(publication.client, publication.target);
    const text = body(conversation.headSha);
    const standing = ownAnswers(publication, to, conversation)[0]?.comment;
    if (standing === undefined) return await create(publication, to, text);
    if (withoutMarker(standing.body) === withoutMarker(text)) return { kind: 'unchanged' };
    return await edit(publication, standing.id, withMarker(text, markerOf(publication, 'answer', to)));
  } catch (error) {
    return outcomeOf(error, 'answer the command');
  }
}

/** An event that was delivered twice starts two runs: the older of two answers stays, and whoever sees a second one takes it back. */
async function create(publication: PullPublication, to: string, text: string): Promise<Outcome> {
  const { client, target } = publication;
  const where = { owner: target.repository.owner, repo: target.repository.name };
  const body = withMarker(text, markerOf(publication, 'answer', to));
  const send = () => client.octokit.rest.issues.createComment({ ...where, issue_number: target.number, body });
  await sendOnce(publication, send, (now) => ownAnswers(publication, to, now).length > 0);
  const [, ...duplicates] = ownAnswers(publication, to, await readConversation(client, target));
  await deleteComments(
    publication,
    duplicates.map(({ comment }) => comment.id),
  );
  return { kind: 'written' };
}

async function edit(publication: PullPublication, id: number, body: string): Promise<Outcome> {
  const { client, target } = publication;
  const send = () => client.octokit.rest.issues.updateComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: id, body });
  await sendOnce(publication, send, (now) => now.comments.some((comment) => comment.id === id && comment.body === body));
  return { kind: 'written' };
}

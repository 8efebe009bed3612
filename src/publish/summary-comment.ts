import { type Conversation, isOwn, type PullComment, readConversation } from '../github/conversation.ts';
import { failureOf } from '../github/failure.ts';
import { isNewer, type Marker, readMarker, withMarker, withoutMarker } from './marker.ts';
import { markerOf, type Outcome, outcomeOf, type PullPublication, sendOnce } from './publication.ts';

/** What to do about the summary comment. */
export interface SummaryWish {
  /** Markdown without marker. */
  readonly body: string;
  /** `update`: only where one stands already. `remove`: none is wanted. */
  readonly when: 'create' | 'update' | 'remove';
}

interface OwnSummary {
  readonly comment: PullComment;
  readonly marker: Marker;
}

/**
 * Leaves one summary comment of ours under the pull request, with this body unless a newer run has been there.
 * Comments of others are never touched, whatever marker they carry.
 */
export async function publishSummary(publication: PullPublication, conversation: Conversation, wish: SummaryWish): Promise<Outcome> {
  const own = ownSummaries(conversation);
  const [kept, ...duplicates] = own;
  try {
    if (wish.when === 'remove') return await removeAll(publication, own);
    if (kept === undefined) return wish.when === 'create' ? await create(publication, wish.body) : { kind: 'unchanged' };
    const outcome = await update(publication, conversation, { kept, body: wish.body });
    const removed = await removeAll(publication, duplicates);
    return outcome.kind === 'unchanged' ? removed : outcome;
  } catch (error) {
    return outcomeOf(error, 'write the summary comment');
  }
}

function ownSummaries({ comments, viewer }: Conversation): readonly OwnSummary[] {
  return comments.flatMap((comment) => {
    const marker = isOwn(comment.author, viewer) ? readMarker(comment.body) : null;
    return marker?.kind === 'summary' ? [{ comment, marker }] : [];
  });
}

async function create(publication: PullPublication, body: string): Promise<Outcome> {
  const { client, target } = publication;
  const marker = markerOf(publication, 'summary', '');
  const send = () =>
    client.octokit.rest.issues.createComment({
      owner: target.repository.owner,
      repo: target.repository.name,
      issue_number: target.number,
      body: withMarker(body, marker),
    });
  await sendOnce(publication, send, (now) => ownSummaries(now).some((summary) => isFrom(summary, marker)));
  await converge(publication, { body, marker });
  return { kind: 'written' };
}

/** Two runs may have created one each: the older comment stays, with the newer text, and the maker of the other takes it back. */
async function converge(publication: PullPublication, mine: { readonly body: string; readonly marker: Marker }): Promise<void> {
  const now = await readConversation(publication.client, publication.target);
  const [kept, ...later] = ownSummaries(now);
  if (kept === undefined || later.length === 0) return;
  const ours = later.filter((summary) => isFrom(summary, mine.marker));
  if (ours.length === 0) return;
  if (!isFrom(kept, mine.marker) && !isNewer(kept.marker, mine.marker, now.headSha))
    await edit(publication, kept.comment.id, withMarker(mine.body, mine.marker));
  await removeAll(publication, ours);
}

interface Update {
  readonly kept: OwnSummary;
  readonly body: string;
}

async function update(publication: PullPublication, conversation: Conversation, { kept, body }: Update): Promise<Outcome> {
  const marker = markerOf(publication, 'summary', '');
  if (isNewer(kept.marker, marker, conversation.headSha)) {
    publication.log(`The summary comment was written by a later run (${kept.marker.run}) and stays as it is.`);
    return { kind: 'unchanged' };
  }
  if (withoutMarker(kept.comment.body) === withoutMarker(body)) return { kind: 'unchanged' };
  await edit(publication, kept.comment.id, withMarker(body, marker));
  return { kind: 'written' };
}

async function edit(publication: PullPublication, id: number, body: string): Promise<void> {
  const { client, target } = publication;
  const send = () => client.octokit.rest.issues.updateComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: id, body });
  await sendOnce(publication, send, (now) => now.headSha !== target.headSha || now.comments.some((comment) => comment.id === id && comment.body === body));
}

async function removeAll(publication: PullPublication, summaries: readonly OwnSummary[]): Promise<Outcome> {
  const { client, target } = publication;
  for (const { comment } of summaries) {
    try {
      const send = () => client.octokit.rest.issues.deleteComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: comment.id });
      await sendOnce(publication, send, (now) => !now.comments.some((other) => other.id === comment.id));
    } catch (error) {
      // Another run was faster.
      if (failureOf(error).status !== 404) throw error;
    }
  }
  return { kind: summaries.length > 0 ? 'written' : 'unchanged' };
}

function isFrom({ marker }: OwnSummary, other: Marker): boolean {
  return marker.sha === other.sha && marker.run === other.run && marker.attempt === other.attempt;
}

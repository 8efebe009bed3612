import { type Conversation, isOwn, readConversation } from '../github/conversation.ts';
import { failureOf } from '../github/failure.ts';
import { readMarker, shortFingerprint, withMarker } from './marker.ts';
import { markerOf, type Outcome, outcomeOf, type PullPublication, sendOnce } from './publication.ts';
import { type PlacedComment, planReview, type ReviewPlan, type ReviewWish } from './review-plan.ts';

/** After GitHub refused a batch without saying why, at most this many of it are tried one by one. */
const maxSingles = 5;

/** Posts one review with what is new, refreshes what changed, and takes back what is fixed and was not answered. */
export async function publishReview(publication: PullPublication, conversation: Conversation, wish: ReviewWish): Promise<Outcome> {
  const plan = planReview(conversation, shortened(wish));
  try {
    const posted = await post(publication, plan.create);
    if (posted.kind === 'outdated') return posted;
    await refresh(publication, plan.update);
    await remove(publication, plan.remove);
    return plan.update.length + plan.remove.length > 0 ? { kind: 'written' } : posted;
  } catch (error) {
    return outcomeOf(error, 'write review comments');
  }
}

function shortened(wish: ReviewWish): ReviewWish {
  const comments = wish.comments.map((comment) => ({ ...comment, fingerprint: shortFingerprint(comment.fingerprint) }));
  return { ...wish, comments, live: new Set([...wish.live].map(shortFingerprint)) };
}

async function post(publication: PullPublication, comments: readonly PlacedComment[]): Promise<Outcome> {
  if (comments.length === 0) return { kind: 'unchanged' };
  try {
    await postBatch(publication, comments);
    return { kind: 'written' };
  } catch (error) {
    if (failureOf(error).status !== 422) throw error;
    const { headSha } = await readConversation(publication.client, publication.target);
    if (headSha !== publication.target.headSha) return { kind: 'outdated' };
    return postSingly(publication, comments, error);
  }
}

async function postBatch(publication: PullPublication, comments: readonly PlacedComment[]): Promise<void> {
  const { client, target } = publication;
  const send = () =>
    client.octokit.rest.pulls.createReview({
      owner: target.repository.owner,
      repo: target.repository.name,
      pull_number: target.number,
      commit_id: target.headSha,
      event: 'COMMENT',
      body: '',
      comments: comments.map((comment) => toApi(publication, comment)),
    });
  await sendOnce(publication, send, (now) => comments.every(({ fingerprint }) => stands(now, fingerprint)));
}

/** A review is all or nothing: one comment that GitHub will not have must not cost the others. */
async function postSingly(publication: PullPublication, comments: readonly PlacedComment[], refusal: unknown): Promise<Outcome> {
  let posted = 0;
  let last = refusal;
  for (const comment of comments.length === 1 ? [] : comments.slice(0, maxSingles)) {
    try {
      await postBatch(publication, [comment]);
      posted++;
    } catch (error) {
      if (failureOf(error).status !== 422) throw error;
      last = error;
    }
  }
  const refused = comments.length - posted;
  if (refused > 0) publication.log(`GitHub took ${posted} of ${comments.length} review comments (${failureOf(last).message}); the summary has them all.`);
  return { kind: posted > 0 ? 'written' : 'unchanged' };
}

function toApi(publication: PullPublication, { path, startLine, endLine, body, fingerprint }: PlacedComment) {
  const marked = withMarker(body, markerOf(publication, 'finding', fingerprint));
  const place = { path, line: endLine, side: 'RIGHT', body: marked } as const;
  return startLine < endLine ? { ...place, start_line: startLine, start_side: 'RIGHT' } : place;
}

async function refresh(publication: PullPublication, updates: ReviewPlan['update']): Promise<void> {
  const { client, target } = publication;
  for (const { id, fingerprint, body } of updates) {
    const marked = withMarker(body, markerOf(publication, 'finding', fingerprint));
    const send = () =>
      client.octokit.rest.pulls.updateReviewComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: id, body: marked });
    await ignoringGone(() => sendOnce(publication, send, (now) => now.threads.some(({ first }) => first.id === id && first.body === marked)));
  }
}

async function remove(publication: PullPublication, ids: readonly number[]): Promise<void> {
  const { client, target } = publication;
  for (const id of ids) {
    const send = () => client.octokit.rest.pulls.deleteReviewComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: id });
    await ignoringGone(() => sendOnce(publication, send, (now) => !now.threads.some(({ first }) => first.id === id)));
  }
}

/** A comment that somebody has deleted meanwhile is as it should be. */
async function ignoringGone(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (failureOf(error).status !== 404) throw error;
  }
}

function stands({ threads, viewer }: Conversation, fingerprint: string): boolean {
  return threads.some(({ first }) => isOwn(first.author, viewer) && readMarker(first.body)?.fp === fingerprint);
}

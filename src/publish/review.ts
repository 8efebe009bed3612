import { type Conversation, type PullComment, readConversation } from '../github/conversation.ts';
import { failureOf } from '../github/failure.ts';
import { withMarker } from './marker.ts';
import { type OwnThread, ownThreads } from './own.ts';
import { markerOf, type Outcome, outcomeOf, type PullPublication, sendOnce } from './publication.ts';
import type { PlacedComment, ReviewPlan } from './review-plan.ts';

/** After GitHub refused a batch without saying why, at most this many of it are tried one by one. */
const maxSingles = 5;

/**
 * Takes back what is fixed, refreshes what changed, answers where somebody spoke, and posts what is new as one review.
 * A step that fails does not stop the others, unless the token may not write at all or the pull request has moved on.
 */
export async function publishReview(publication: PullPublication, plan: ReviewPlan): Promise<Outcome> {
  const steps = [
    () => remove(publication, plan.remove),
    () => update(publication, plan.update),
    () => answer(publication, plan.answer),
    () => post(publication, plan.create),
  ];
  let result: Outcome = { kind: 'unchanged' };
  for (const step of steps) {
    const outcome = await attempt(step);
    if (outcome.kind === 'denied' || outcome.kind === 'outdated') return outcome;
    if (result.kind !== 'failed' && outcome.kind !== 'unchanged') result = outcome;
  }
  return result;
}

async function attempt(step: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await step();
  } catch (error) {
    return outcomeOf(error, 'write review comments');
  }
}

function outcomeFor(written: readonly unknown[]): Outcome {
  return { kind: written.length > 0 ? 'written' : 'unchanged' };
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
  await sendOnce(publication, send, (now) => comments.every(({ fingerprint }) => stands(publication, now, fingerprint)));
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

async function update(publication: PullPublication, updates: ReviewPlan['update']): Promise<Outcome> {
  const { client, target } = publication;
  for (const { id, kind, fingerprint, body } of updates) {
    const marked = withMarker(body, markerOf(publication, kind, fingerprint));
    const send = () =>
      client.octokit.rest.pulls.updateReviewComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: id, body: marked });
    await ignoringGone(publication, id, () =>
      sendOnce(publication, send, (now) => commentsOf(now).some((comment) => comment.id === id && comment.body === marked)),
    );
  }
  return outcomeFor(updates);
}

async function answer(publication: PullPublication, answers: ReviewPlan['answer']): Promise<Outcome> {
  const { client, target } = publication;
  for (const { id, fingerprint, body } of answers) {
    const marker = markerOf(publication, 'fixed', fingerprint);
    const send = () =>
      client.octokit.rest.pulls.createReplyForReviewComment({
        owner: target.repository.owner,
        repo: target.repository.name,
        pull_number: target.number,
        comment_id: id,
        body: withMarker(body, marker),
      });
    const isSaid = ({ thread, statuses }: OwnThread) =>
      thread.first.id === id && statuses.some((status) => status.marker.kind === 'fixed' && status.marker.sha === marker.sha);
    await ignoringGone(publication, id, () => sendOnce(publication, send, (now) => ownThreads(publication, now).some(isSaid)));
  }
  return outcomeFor(answers);
}

/** Looks again before each deletion: the finding may be back in a new head, or somebody may have answered, and an answered thread stays. */
async function remove(publication: PullPublication, ids: readonly number[]): Promise<Outcome> {
  const { client, target } = publication;
  for (const id of ids) {
    const now = await readConversation(client, target);
    if (now.headSha !== target.headSha) return { kind: 'outdated' };
    if (isAnswered(publication, now, id)) continue;
    const send = () => client.octokit.rest.pulls.deleteReviewComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: id });
    await ignoringGone(publication, id, () => sendOnce(publication, send, (now) => !commentsOf(now).some((comment) => comment.id === id)));
  }
  return outcomeFor(ids);
}

function isAnswered(publication: PullPublication, now: Conversation, id: number): boolean {
  return ownThreads(publication, now).some((one) => one.thread.first.id === id && one.isAnswered);
}

/** A comment that somebody has deleted meanwhile is as it should be; where it still stands, GitHub's "not found" means that we may not. */
async function ignoringGone(publication: PullPublication, id: number, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (failureOf(error).status !== 404) throw error;
    const now = await readConversation(publication.client, publication.target);
    if (commentsOf(now).some((comment) => comment.id === id)) throw error;
  }
}

function stands(publication: PullPublication, conversation: Conversation, fingerprint: string): boolean {
  return ownThreads(publication, conversation).some(({ marker }) => marker.kind === 'finding' && marker.fp === fingerprint);
}

function commentsOf({ threads }: Conversation): readonly PullComment[] {
  return threads.flatMap(({ first, replies }) => [first, ...replies]);
}

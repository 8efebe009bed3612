import { readConversation } from '../github/conversation.ts';
import type { Outcome, PullPublication } from './publication.ts';
import { outcomeOf } from './publication.ts';
import { publishReview } from './review.ts';
import type { ReviewWish } from './review-plan.ts';
import { publishSummary, type SummaryWish } from './summary-comment.ts';

/** What a pull request should show. */
export interface PullRequestWish {
  readonly summary: SummaryWish;
  readonly review: ReviewWish;
}

/**
 * Writes summary and review, the summary first: right after the state was read, so that two runs at once rarely cross.
 * A run whose head is no longer the pull request's writes nothing.
 */
export async function publishToPull(publication: PullPublication, wish: PullRequestWish): Promise<Outcome> {
  const { target } = publication;
  const state = await read(publication);
  if ('outcome' in state) return state.outcome;
  if (state.conversation.headSha !== target.headSha) return { kind: 'outdated' };
  const summary = await publishSummary(publication, state.conversation, wish.summary);
  if (summary.kind === 'denied') return summary;
  const review = await publishReview(publication, state.conversation, wish.review);
  if (review.kind === 'denied' || review.kind === 'outdated') return review;
  if (summary.kind === 'failed' && review.kind === 'failed') return { kind: 'failed', why: `${summary.why} ${review.why}` };
  if (summary.kind === 'failed') return summary;
  return review.kind === 'unchanged' ? summary : review;
}

async function read(publication: PullPublication) {
  try {
    return { conversation: await readConversation(publication.client, publication.target) };
  } catch (error) {
    return { outcome: outcomeOf(error, 'read the conversation of the pull request') };
  }
}

import { type Conversation, readConversation } from '../github/conversation.ts';
import { type PullRequestWish, planPublication } from './plan.ts';
import { type Outcome, outcomeOf, type PullPublication } from './publication.ts';
import { publishReview } from './review.ts';
import type { ReviewPlan } from './review-plan.ts';
import { publishSummary } from './summary-comment.ts';

/** What became of the two surfaces under a pull request. */
export interface PullOutcomes {
  readonly review: Outcome;
  readonly summary: Outcome;
}

/**
 * Writes the review's comments, then the summary. What stands is read before each: a run whose head is no longer the pull request's
 * writes nothing, nor does one that a later run of the same head has overtaken. Where the token may not write the one, the other is not tried.
 */
export async function publishToPull(publication: PullPublication, wish: PullRequestWish): Promise<PullOutcomes> {
  const before = await read(publication);
  if ('outcome' in before) return both(before.outcome);
  const plan = planPublication(publication, before.conversation, wish);
  const review = await publishReview(publication, { ...plan.review, remove: [] });
  if (review.kind === 'denied' || review.kind === 'outdated') return both(review);
  if (review.kind === 'unchanged' && plan.review.remove.length === 0) return { review, summary: await publishSummary(publication, plan.summary) };
  const after = await read(publication);
  if ('outcome' in after) return { review, summary: after.outcome };
  const settled = planPublication(publication, after.conversation, wish);
  const summary = await publishSummary(publication, settled.summary);
  // A thread is taken back only after the summary has forgotten it: else, should its finding come back, a person would seem to have deleted it.
  const isForgotten = summary.kind === 'written' || summary.kind === 'unchanged';
  return { review: isForgotten ? await settle(publication, wish, { review, plan: settled.review }) : review, summary };
}

interface Settling {
  /** What became of the review so far. */
  readonly review: Outcome;
  readonly plan: ReviewPlan;
}

/**
 * Takes back what is fixed, and sees to what came up while we wrote: two runs at once may have posted one comment each about a finding, both
 * see that and keep the same one; or somebody answered a thread that would have gone, which hears then that it is fixed. Nothing new is
 * posted: what GitHub refused it would refuse again.
 */
async function settle(publication: PullPublication, wish: PullRequestWish, { review, plan }: Settling): Promise<Outcome> {
  if (review.kind === 'failed') return review;
  const outcome = await publishReview(publication, { ...plan, create: [] });
  if (outcome.kind === 'unchanged') return review;
  const last = plan.remove.length > 0 && outcome.kind === 'written' ? await read(publication) : null;
  if (last === null || 'outcome' in last) return outcome;
  const { answer } = planPublication(publication, last.conversation, wish).review;
  const answered = await publishReview(publication, { create: [], update: [], answer, remove: [], keep: [] });
  return answered.kind === 'unchanged' ? outcome : answered;
}

function both(outcome: Outcome): PullOutcomes {
  return { review: outcome, summary: outcome };
}

async function read(publication: PullPublication): Promise<{ readonly conversation: Conversation } | { readonly outcome: Outcome }> {
  try {
    const conversation = await readConversation(publication.client, publication.target);
    return conversation.headSha === publication.target.headSha ? { conversation } : { outcome: { kind: 'outdated' } };
  } catch (error) {
    return { outcome: outcomeOf(error, 'read the conversation of the pull request') };
  }
}

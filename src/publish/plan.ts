import type { Conversation } from '../github/conversation.ts';
import type { Writer } from './publication.ts';
import { planReview, type ReviewPlan, type ReviewWish } from './review-plan.ts';
import { planSummary, rememberedPosts, type SummaryPlan, type SummaryWish } from './summary-plan.ts';

/** What a pull request should show. */
export interface PullRequestWish {
  readonly summary: SummaryWish;
  readonly review: ReviewWish;
}

/** Everything that will be written under a pull request. */
export interface PublicationPlan {
  readonly review: ReviewPlan;
  readonly summary: SummaryPlan;
}

const nothing: ReviewPlan = { create: [], update: [], answer: [], remove: [], keep: [] };

/** What this run would write to a conversation as it stands; nothing where a later run of the same head has been there. Writes nothing itself. */
export function planPublication(writer: Writer, conversation: Conversation, wish: PullRequestWish): PublicationPlan {
  const summary = planSummary(writer, conversation, wish.summary, wish.review);
  if (summary.kind === 'newer') return { review: nothing, summary };
  return { review: planReview(writer, conversation, wish.review, rememberedPosts(writer, conversation)), summary };
}

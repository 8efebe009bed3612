import type { Conversation } from '../github/conversation.ts';
import { isNewer, type Marker, postedKey, postedKeys, shortFingerprint, withoutMarker } from './marker.ts';
import { isStatus, ownSummaries, ownThreads } from './own.ts';
import { markerOf, type Writer } from './publication.ts';
import type { ReviewWish } from './review-plan.ts';

/** What to do about the summary comment. */
export interface SummaryWish {
  /** Markdown without marker. */
  readonly body: string;
  /** `update`: only where one stands already. `remove`: none is wanted. */
  readonly when: 'create' | 'update' | 'remove';
}

/** The difference between the summary that stands and the one that should. */
export interface SummaryPlan {
  /** `none`: there is none and should be none. `newer`: a later run wrote it, and it stays as it is. */
  readonly kind: 'create' | 'update' | 'unchanged' | 'remove' | 'none' | 'newer';
  /** The comment that stands; null where there is none. */
  readonly id: number | null;
  /** What it should say, without marker. */
  readonly body: string;
  readonly marker: Marker;
  /** Whether there should be one even where the one that stands is deleted meanwhile. */
  readonly isWanted: boolean;
  /** Other summaries of ours, which go: two runs at once may have left them. With `remove` all of them. */
  readonly remove: readonly number[];
}

/** The oldest summary of ours stays, with this body. What is seen decides: a new marker alone is written only to remember posted comments. */
export function planSummary(writer: Writer, conversation: Conversation, wish: SummaryWish, review: ReviewWish): SummaryPlan {
  const own = ownSummaries(writer, conversation);
  const [kept, ...duplicates] = own;
  const fingerprint = shortFingerprint([...review.live].sort().join('\n'));
  const marker = { ...markerOf(writer, 'summary', fingerprint), posted: [...nowPosted(writer, conversation, review)] };
  const newer = own.find((one) => isNewer(one.marker, marker, conversation.headSha));
  const base = { id: kept?.comment.id ?? null, body: wish.body, marker, isWanted: wish.when === 'create', remove: duplicates.map(({ comment }) => comment.id) };
  if (newer !== undefined) return { ...base, kind: 'newer', id: newer.comment.id, body: withoutMarker(newer.comment.body), remove: [] };
  if (wish.when === 'remove') return { ...base, kind: kept === undefined ? 'none' : 'remove', remove: own.map(({ comment }) => comment.id) };
  if (kept === undefined) return { ...base, kind: wish.when === 'create' ? 'create' : 'none' };
  const isSame = withoutMarker(kept.comment.body) === withoutMarker(wish.body) && sameKeys(kept.marker.posted, marker.posted);
  return { ...base, kind: isSame ? 'unchanged' : 'update' };
}

/** The findings whose comments were posted at some time, as the summaries that stand remember them. */
export function rememberedPosts(writer: Writer, conversation: Conversation): ReadonlySet<string> {
  return new Set(ownSummaries(writer, conversation).flatMap(({ marker }) => marker.posted));
}

/** What stands, and what stood and was deleted by a person, as long as the finding is there. `inline: 0` forgets: those we removed ourselves. */
function nowPosted(writer: Writer, conversation: Conversation, { live, inline }: ReviewWish): readonly string[] {
  if (inline === 0) return [];
  const alive = new Set([...live].map((fingerprint) => postedKey(shortFingerprint(fingerprint))));
  const standing = ownThreads(writer, conversation).flatMap(({ marker }) => (isStatus(marker) ? [] : [postedKey(marker.fp)]));
  return postedKeys([...standing, ...rememberedPosts(writer, conversation)].filter((key) => alive.has(key)));
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key) => b.includes(key));
}

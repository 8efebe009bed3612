import type { Conversation, Thread } from '../github/conversation.ts';
import { hunkOf } from '../github/hunks.ts';
import type { ChangedFile, Hunk } from '../model/change.ts';
import type { ReviewComment } from '../report/payload.ts';
import type { ThreadReplies } from '../report/thread-replies.ts';
import { type Marker, postedKey, shortFingerprint, withoutMarker } from './marker.ts';
import { isStatus, type OwnThread, ownThreads } from './own.ts';
import type { Writer } from './publication.ts';

/** What the review should show. */
export interface ReviewWish {
  readonly comments: readonly ReviewComment[];
  /** Fingerprints of all findings, those without a comment too: their threads stay. */
  readonly live: ReadonlySet<string>;
  /** Fingerprints of findings that the policy file suppresses. */
  readonly ignored: ReadonlySet<string>;
  /** Most comments on lines; 0 removes those that stand and that nobody answered. */
  readonly inline: number;
  /** The diff that was read. */
  readonly files: readonly ChangedFile[];
  readonly replies: ThreadReplies;
}

/** A comment with a range that GitHub accepts. */
export interface PlacedComment {
  readonly fingerprint: string;
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly body: string;
}

/** The difference between what stands and what should. */
export interface ReviewPlan {
  readonly create: readonly PlacedComment[];
  readonly update: readonly { readonly id: number; readonly kind: Marker['kind']; readonly fingerprint: string; readonly body: string }[];
  /** Replies to threads of ours that somebody wrote in and whose finding is gone; `id` is the thread's first comment. */
  readonly answer: readonly { readonly id: number; readonly fingerprint: string; readonly body: string }[];
  /** Ids of our comments whose finding is gone and that nobody answered. */
  readonly remove: readonly number[];
  /** First comments of the threads that stay for a finding that is still there. */
  readonly keep: readonly { readonly id: number; readonly fingerprint: string }[];
}

/**
 * Compares the threads that stand with the comments that should. Only threads that this instance began are considered,
 * and of these neither one that somebody resolved nor one that a later run wrote is changed.
 * `posted` are the findings whose comments have been posted before, as the summary remembers them: one of them without a thread was deleted
 * by a person and is not posted again while its finding stands.
 */
export function planReview(writer: Writer, conversation: Conversation, given: ReviewWish, posted: ReadonlySet<string>): ReviewPlan {
  const wish = shortened(given);
  const own = ownThreads(writer, conversation);
  const kept = keptThreads(own, wish);
  const ranked = [...wish.comments].sort((a, b) => b.rank - a.rank);
  const deleted = [...wish.live].filter((fingerprint) => posted.has(postedKey(fingerprint)) && !kept.has(fingerprint));
  const fresh = ranked.filter(({ fingerprint }) => !kept.has(fingerprint) && !deleted.includes(fingerprint));
  const touched = own.filter((one) => !one.thread.isResolved && !one.isNewer);
  return {
    create: firstOfEach(fresh.flatMap((comment) => place(comment, wish.files))).slice(0, Math.max(0, wish.inline - kept.size - deleted.length)),
    update: [
      ...ranked.flatMap((comment) => refresh(comment, kept.get(comment.fingerprint))),
      ...touched.flatMap((one) => (wish.live.has(one.marker.fp) ? takeBack(writer, one, wish) : [])),
    ],
    answer: touched.flatMap((one) => (wish.live.has(one.marker.fp) ? [] : answer(writer, one, wish))),
    remove: touched.flatMap((one) => removed(one, kept)),
    keep: [...kept].map(([fingerprint, { thread }]) => ({ id: thread.first.id, fingerprint })),
  };
}

function shortened(wish: ReviewWish): ReviewWish {
  const shortSet = (fingerprints: ReadonlySet<string>) => new Set([...fingerprints].map(shortFingerprint));
  const comments = wish.comments.map((comment) => ({ ...comment, fingerprint: shortFingerprint(comment.fingerprint) }));
  return { ...wish, comments, live: shortSet(wish.live), ignored: shortSet(wish.ignored) };
}

/** One thread for each finding that is still there: one that people have closed or answered before any other, else the oldest. */
function keptThreads(own: readonly OwnThread[], wish: ReviewWish): ReadonlyMap<string, OwnThread> {
  const kept = new Map<string, OwnThread>();
  const weight = ({ thread, isAnswered }: OwnThread) => 2 * Number(thread.isResolved) + Number(isAnswered);
  for (const one of [...own].sort((a, b) => weight(b) - weight(a))) {
    const { fp } = one.marker;
    if (wish.inline > 0 && wish.live.has(fp) && !isStatus(one.marker) && !kept.has(fp)) kept.set(fp, one);
  }
  return kept;
}

/** Finds a range in the hunks: the whole one with its suggestion, or the part that shows without. */
function place(comment: ReviewComment, files: readonly ChangedFile[]): PlacedComment[] {
  const hunks: readonly Hunk[] = files.find((file) => file.path === comment.path && file.status !== 'removed')?.hunks ?? [];
  const { fingerprint, path, startLine, endLine } = comment;
  if (hunkOf(hunks, startLine, endLine) !== null) return [{ fingerprint, path, startLine, endLine, body: comment.body }];
  const shown = [endLine, startLine].find((line) => hunkOf(hunks, line, line) !== null);
  return shown === undefined ? [] : [{ fingerprint, path, startLine: shown, endLine: shown, body: comment.bodyWithoutSuggestion }];
}

/** What a standing comment should say now. A suggestion replaces the lines it stands on, so elsewhere it must go. */
function refresh(comment: ReviewComment, kept: OwnThread | undefined): ReviewPlan['update'] {
  if (kept === undefined || kept.isNewer || kept.thread.isResolved) return [];
  const { first, lines }: Thread = kept.thread;
  const fits = lines !== null && lines.start === comment.startLine && lines.end === comment.endLine;
  const body = fits ? comment.body : comment.bodyWithoutSuggestion;
  return withoutMarker(first.body) === withoutMarker(body) ? [] : [{ id: first.id, kind: 'finding', fingerprint: comment.fingerprint, body }];
}

/** What was said about the finding's being gone no longer holds: it is struck out, so that the next time can be said anew. */
function takeBack({ target }: Writer, { statuses }: OwnThread, { replies }: ReviewWish): ReviewPlan['update'] {
  const last = statuses.at(-1);
  if (last?.marker.kind !== 'fixed') return [];
  const { fp, sha } = last.marker;
  return [{ id: last.comment.id, kind: 'returned', fingerprint: fp, body: replies.returned(sha, target.headSha) }];
}

/** One reply for each time that the finding goes; none where the thread's end, and so what was said last, is not known. */
function answer({ target }: Writer, { thread, marker, statuses, isAnswered }: OwnThread, { replies, ignored }: ReviewWish): ReviewPlan['answer'] {
  const last = statuses.at(-1);
  if (!isAnswered || isStatus(marker) || last?.marker.kind === 'fixed' || (last === undefined && thread.isCut)) return [];
  const body = ignored.has(marker.fp) ? replies.ignored(target.headSha) : replies.fixed(target.headSha);
  return [{ id: thread.first.id, fingerprint: marker.fp, body }];
}

/** An unanswered thread that is not kept goes, with our own replies first; of a kept one only what two runs said at once. */
function removed(one: OwnThread, kept: ReadonlyMap<string, OwnThread>): readonly number[] {
  const said = one.statuses.map(({ comment }) => comment.id);
  if (one.isAnswered || kept.get(one.marker.fp) === one) return repeated(one);
  return [...said, one.thread.first.id];
}

function repeated({ statuses }: OwnThread): readonly number[] {
  return statuses.filter(({ marker }, index) => marker.kind === 'fixed' && statuses[index - 1]?.marker.kind === 'fixed').map(({ comment }) => comment.id);
}

function firstOfEach(comments: readonly PlacedComment[]): PlacedComment[] {
  return [...new Map([...comments].reverse().map((comment) => [comment.fingerprint, comment])).values()].reverse();
}

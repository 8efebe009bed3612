import { type Conversation, isOwn, type Thread } from '../github/conversation.ts';
import { hunkOf } from '../github/hunks.ts';
import type { ChangedFile, Hunk } from '../model/change.ts';
import type { ReviewComment } from '../report/payload.ts';
import { readMarker, withoutMarker } from './marker.ts';

/** What the review should show. */
export interface ReviewWish {
  readonly comments: readonly ReviewComment[];
  /** Fingerprints of all findings, those without a comment too: their threads stay. */
  readonly live: ReadonlySet<string>;
  /** Most comments on lines; 0 removes those that stand. */
  readonly inline: number;
  /** The diff that was read. */
  readonly files: readonly ChangedFile[];
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
  readonly update: readonly { readonly id: number; readonly fingerprint: string; readonly body: string }[];
  /** Ids of our comments whose finding is gone and that nobody answered. */
  readonly remove: readonly number[];
}

interface OwnThread {
  readonly thread: Thread;
  readonly fingerprint: string;
}

/** Compares the threads that stand with the comments that should. Only threads that we began and marked are considered. */
export function planReview(conversation: Conversation, wish: ReviewWish): ReviewPlan {
  const own = ownThreads(conversation);
  const kept = new Map<string, Thread>();
  // An answered thread is kept before an unanswered one, else the oldest.
  for (const { thread, fingerprint } of [...own].sort((a, b) => Number(b.thread.isAnswered) - Number(a.thread.isAnswered))) {
    if (wish.inline > 0 && wish.live.has(fingerprint) && !kept.has(fingerprint)) kept.set(fingerprint, thread);
  }
  const ranked = [...wish.comments].sort((a, b) => b.rank - a.rank);
  const create = ranked.filter((comment) => !kept.has(comment.fingerprint)).flatMap((comment) => place(comment, wish.files));
  return {
    create: firstOfEach(create).slice(0, Math.max(0, wish.inline - kept.size)),
    update: ranked.flatMap((comment) => refresh(comment, kept.get(comment.fingerprint))),
    remove: own.filter(({ thread, fingerprint }) => kept.get(fingerprint) !== thread && !thread.isAnswered).map(({ thread }) => thread.first.id),
  };
}

function ownThreads({ threads, viewer }: Conversation): readonly OwnThread[] {
  return threads.flatMap((thread) => {
    const marker = isOwn(thread.first.author, viewer) ? readMarker(thread.first.body) : null;
    return marker?.kind === 'finding' ? [{ thread, fingerprint: marker.fp }] : [];
  });
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
function refresh(comment: ReviewComment, thread: Thread | undefined): ReviewPlan['update'] {
  if (thread === undefined) return [];
  const fits = thread.lines !== null && thread.lines.start === comment.startLine && thread.lines.end === comment.endLine;
  const body = fits ? comment.body : comment.bodyWithoutSuggestion;
  return withoutMarker(thread.first.body) === withoutMarker(body) ? [] : [{ id: thread.first.id, fingerprint: comment.fingerprint, body }];
}

function firstOfEach(comments: readonly PlacedComment[]): PlacedComment[] {
  return [...new Map([...comments].reverse().map((comment) => [comment.fingerprint, comment])).values()].reverse();
}

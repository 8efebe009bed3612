import { type Conversation, isOwn, type PullComment, type Thread } from '../github/conversation.ts';
import { instanceKey, isNewer, type Marker, readMarker } from './marker.ts';
import { markerOf, type Writer } from './publication.ts';

/** A comment of ours with what its marker says. */
export interface OwnComment {
  readonly comment: PullComment;
  readonly marker: Marker;
}

/** A thread that this instance began about a finding. */
export interface OwnThread {
  readonly thread: Thread;
  readonly marker: Marker;
  /** Our replies about the finding's being gone or back, oldest first. */
  readonly statuses: readonly OwnComment[];
  /** Whether anybody else wrote in it: a person, another tool with our identity, or somebody whose reply was not read. */
  readonly isAnswered: boolean;
  /** Whether a later run of the same head wrote it, so that it is not for us to touch. */
  readonly isNewer: boolean;
}

/** The threads that begin with a comment of this instance, oldest first; a reply of ours that lost its beginning counts too. */
export function ownThreads(writer: Writer, { threads, viewer, headSha }: Conversation): readonly OwnThread[] {
  const self = markerOf(writer, 'finding', '');
  return threads.flatMap((thread) => {
    const first = ownComment(writer, thread.first, viewer);
    if (first === null || (first.marker.kind !== 'finding' && !isStatus(first.marker))) return [];
    const replies = thread.replies.map((reply) => ownComment(writer, reply, viewer));
    const statuses = replies.flatMap((reply) => (reply !== null && isStatus(reply.marker) ? [reply] : []));
    const isAnswered = statuses.length < thread.replies.length || thread.isCut;
    return [{ thread, marker: first.marker, statuses, isAnswered, isNewer: isNewer(first.marker, self, headSha) }];
  });
}

/** The summaries of this instance, oldest first. */
export function ownSummaries(writer: Writer, { comments, viewer }: Conversation): readonly OwnComment[] {
  return comments.flatMap((comment) => {
    const own = ownComment(writer, comment, viewer);
    return own?.marker.kind === 'summary' ? [own] : [];
  });
}

/** The answers of this instance to one command, oldest first: each instance answers with its own policy. */
export function ownAnswers(writer: Writer, to: string, { comments, viewer }: Conversation): readonly OwnComment[] {
  return comments.flatMap((comment) => {
    const own = ownComment(writer, comment, viewer);
    return own?.marker.kind === 'answer' && own.marker.fp === to ? [own] : [];
  });
}

function ownComment(writer: Writer, comment: PullComment, viewer: Conversation['viewer']): OwnComment | null {
  const marker = isOwn(comment.author, viewer) ? readMarker(comment.body) : null;
  return marker !== null && marker.instance === instanceKey(writer.instance) ? { comment, marker } : null;
}

/** Whether a marker is that of a reply which says what became of the finding. */
export function isStatus({ kind }: Marker): boolean {
  return kind === 'fixed' || kind === 'returned';
}

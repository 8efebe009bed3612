import * as z from 'zod';
import type { Repository } from './client.ts';
import { commandLine } from './quiet-events.ts';

/** A command that somebody wrote under a pull request; whether they may is not known yet. */
export interface CommandComment {
  readonly repository: Repository;
  readonly pullNumber: number;
  readonly commentId: number;
  /** GitHub's own time, ISO 8601. */
  readonly createdAt: string;
  /** Whom the permission is asked of: the account that sent the event. */
  readonly sender: string;
  /** The comment's first line. */
  readonly line: string;
}

const CommentEvent = z.object({
  repository: z.object({ name: z.string(), owner: z.object({ login: z.string() }) }),
  issue: z.object({ number: z.int().positive() }),
  comment: z.object({ id: z.int().positive(), created_at: z.iso.datetime({ offset: true }), body: z.string() }),
  sender: z.object({ login: z.string().min(1) }),
});

export type CommentReading =
  | { readonly kind: 'command'; readonly command: CommandComment }
  /** The payload is not as GitHub sends it. */
  | { readonly kind: 'unusable'; readonly because: string };

/** The command in the payload of `issue_comment`; `nothingToReview` has said before that it is one. Fields that are not used may be anything. */
export function readCommentEvent(payload: unknown): CommentReading {
  const parsed = CommentEvent.safeParse(payload);
  const line = parsed.success ? commandLine(parsed.data.comment.body) : null;
  if (!parsed.success || line === null) {
    const where = parsed.error?.issues[0]?.path.join('.') ?? 'comment.body';
    return { kind: 'unusable', because: `The payload of \`issue_comment\` is not as GitHub sends it: \`${where}\` is missing or of another type.` };
  }
  const { repository, issue, comment, sender } = parsed.data;
  const where = { owner: repository.owner.login, name: repository.name };
  return {
    kind: 'command',
    command: { repository: where, pullNumber: issue.number, commentId: comment.id, createdAt: comment.created_at, sender: sender.login, line },
  };
}

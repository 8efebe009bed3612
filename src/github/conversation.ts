import * as z from 'zod';
import type { GitHubClient, Repository } from './client.ts';

/** Pages of a hundred that are read at most of each kind. */
const maxPages = 20;
/** Enough of a thread's end to see whether anybody else spoke and what we said last. */
const repliesPerThread = 50;

/** Someone on GitHub. Bots carry no `[bot]` in GraphQL's logins, while `viewer` may. */
export interface Account {
  readonly login: string;
  readonly isBot: boolean;
}

/** A comment under the pull request. */
export interface PullComment {
  readonly id: number;
  readonly author: Account | null;
  readonly body: string;
}

/** A thread on lines of the diff. */
export interface Thread {
  readonly first: PullComment;
  /** What was written below the first comment, oldest first; of a long thread its end. */
  readonly replies: readonly PullComment[];
  /** Whether there are replies that were not read, or could not be. */
  readonly isCut: boolean;
  readonly path: string;
  /** The head-side lines that it stands on now; null where they are gone. */
  readonly lines: { readonly start: number; readonly end: number } | null;
  /** Whether somebody has closed the conversation. */
  readonly isResolved: boolean;
}

/** A pull request's conversation at one moment, in the order of its creation. */
export interface Conversation {
  readonly viewer: Account;
  readonly headSha: string;
  readonly comments: readonly PullComment[];
  readonly threads: readonly Thread[];
}

const Author = z.object({ __typename: z.string(), login: z.string() }).nullable();
const Comment = z.object({ databaseId: z.number().nullable(), body: z.string(), author: Author }).nullable();
const Page = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const Threads = z.object({
  pageInfo: Page,
  nodes: z.array(
    z
      .object({
        path: z.string(),
        line: z.number().nullable(),
        startLine: z.number().nullable(),
        isOutdated: z.boolean(),
        isResolved: z.boolean(),
        opening: z.object({ nodes: z.array(Comment) }),
        latest: z.object({ totalCount: z.number(), nodes: z.array(Comment) }),
      })
      .nullable(),
  ),
});
const Comments = z.object({ pageInfo: Page, nodes: z.array(Comment) });
const Answer = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.object({ pullRequest: z.object({ headRefOid: z.string(), comments: Comments, reviewThreads: Threads }) }),
});

const query = `query ($owner: String!, $name: String!, $number: Int!, $afterComment: String, $afterThread: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $afterComment) {
        pageInfo { hasNextPage endCursor }
        nodes { databaseId body author { __typename login } }
      }
      reviewThreads(first: 100, after: $afterThread) {
        pageInfo { hasNextPage endCursor }
        nodes {
          path line startLine isOutdated isResolved
          opening: comments(first: 1) { nodes { databaseId body author { __typename login } } }
          latest: comments(last: ${repliesPerThread}) { totalCount nodes { databaseId body author { __typename login } } }
        }
      }
    }
  }
}`;

/** Reads who we are, where the head stands and what has been said. One request for up to a hundred comments and threads. */
export async function readConversation(client: GitHubClient, pull: { readonly repository: Repository; readonly number: number }): Promise<Conversation> {
  const comments = new Map<number, PullComment>();
  const threads = new Map<number, Thread>();
  let afterComment: string | null = null;
  let afterThread: string | null = null;
  for (let page = 1; ; page++) {
    const variables = { owner: pull.repository.owner, name: pull.repository.name, number: pull.number, afterComment, afterThread };
    const answer: z.infer<typeof Answer> = await client.query(Answer, query, variables);
    const found = answer.repository.pullRequest;
    for (const node of found.comments.nodes) {
      const comment = toComment(node);
      if (comment !== null) comments.set(comment.id, comment);
    }
    for (const node of found.reviewThreads.nodes) {
      const thread = toThread(node);
      if (thread !== null) threads.set(thread.first.id, thread);
    }
    const more = found.comments.pageInfo.hasNextPage || found.reviewThreads.pageInfo.hasNextPage;
    if (!more || page === maxPages) {
      return {
        viewer: viewerAccount(answer.viewer.login),
        headSha: found.headRefOid,
        comments: [...comments.values()].sort((a, b) => a.id - b.id),
        threads: [...threads.values()].sort((a, b) => a.first.id - b.first.id),
      };
    }
    afterComment = found.comments.pageInfo.endCursor ?? afterComment;
    afterThread = found.reviewThreads.pageInfo.endCursor ?? afterThread;
  }
}

/** Whether a comment is the token's own: the same login of the same kind, so that a person called like the bot is not the bot. */
export function isOwn(author: Account | null, viewer: Account): boolean {
  return author !== null && author.login === viewer.login && author.isBot === viewer.isBot;
}

function viewerAccount(login: string): Account {
  return { login: login.replace(/\[bot\]$/, ''), isBot: login.endsWith('[bot]') };
}

function toComment(node: z.infer<typeof Comment> | undefined): PullComment | null {
  if (node === undefined || node === null || node.databaseId === null) return null;
  const author = node.author === null ? null : { login: node.author.login.replace(/\[bot\]$/, ''), isBot: node.author.__typename === 'Bot' };
  return { id: node.databaseId, author, body: node.body };
}

function toThread(node: z.infer<typeof Threads>['nodes'][number]): Thread | null {
  const first = toComment(node?.opening.nodes[0]);
  if (node === null || first === null) return null;
  const replies = node.latest.nodes.map(toComment).flatMap((comment) => (comment === null || comment.id === first.id ? [] : [comment]));
  const lines = node.isOutdated || node.line === null ? null : { start: node.startLine ?? node.line, end: node.line };
  return { first, replies, isCut: node.latest.totalCount > replies.length + 1, path: node.path, lines, isResolved: node.isResolved };
}

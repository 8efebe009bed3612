import * as z from 'zod';
import type { GitHubClient } from './client.ts';
import type { PullRequest } from './events.ts';
import { failureOf } from './failure.ts';

/** The last commits and force-pushes that are looked at. */
const looksBack = 50;

const Commit = z.object({ oid: z.string() }).nullable();
const Answer = z.object({
  repository: z.object({
    pullRequest: z.object({
      commits: z.object({
        nodes: z.array(
          z
            .object({
              commit: z.object({
                oid: z.string(),
                committedDate: z.string(),
                checkSuites: z.object({ nodes: z.array(z.object({ createdAt: z.string() }).nullable()).nullable() }).nullish(),
              }),
            })
            .nullable(),
        ),
      }),
      timelineItems: z.object({
        nodes: z.array(z.object({ createdAt: z.string().optional(), beforeCommit: Commit.optional() }).nullable()),
      }),
    }),
  }),
});
type History = z.infer<typeof Answer>['repository']['pullRequest'];

const queryWith = (suites: string) => `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      commits(last: ${looksBack}) { nodes { commit { oid committedDate ${suites} } } }
      timelineItems(last: ${looksBack}, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) {
        nodes { ... on HeadRefForcePushedEvent { createdAt beforeCommit { oid } } }
      }
    }
  }
}`;
const query = queryWith('checkSuites(first: 1) { nodes { createdAt } }');
/** For tokens that may not read checks. */
const plainQuery = queryWith('');

/** A push that came in after a moment. */
export interface LaterPush {
  /** The head at that moment; null where it cannot be told. */
  readonly before: string | null;
}

/**
 * Whether the head was pushed after `since` (ISO time of GitHub): by its force-pushes, and by when GitHub first saw each commit, which
 * the commit's first check suite tells. A commit without one has only its own date, which its author can set: no more than a hint.
 * Null where no push is known. Throws where GitHub does not answer.
 */
export async function pushedSince(client: GitHubClient, { repository, number, headSha }: PullRequest, since: string): Promise<LaterPush | null> {
  const ask = (text: string) => client.query(Answer, text, { owner: repository.owner, name: repository.name, number });
  const answer = await ask(query).catch((error: unknown) => (failureOf(error).kind === 'forbidden' ? ask(plainQuery) : Promise.reject(error)));
  return laterPush(answer.repository.pullRequest, headSha, Date.parse(since));
}

function laterPush({ commits, timelineItems }: History, headSha: string, sinceMs: number): LaterPush | null {
  const forced = timelineItems.nodes.find((event) => Date.parse(event?.createdAt ?? '') > sinceMs);
  if (forced !== undefined) return { before: forced?.beforeCommit?.oid ?? null };
  const seen = commits.nodes.flatMap((node) => (node === null ? [] : [{ oid: node.commit.oid, atMs: firstSeenMs(node.commit) }]));
  const head = seen.find(({ oid }) => oid === headSha);
  if (head === undefined || !(head.atMs > sinceMs)) return null;
  return { before: seen.findLast(({ atMs }) => atMs <= sinceMs)?.oid ?? null };
}

type SeenCommit = NonNullable<History['commits']['nodes'][number]>['commit'];

function firstSeenMs({ committedDate, checkSuites }: SeenCommit): number {
  return Date.parse(checkSuites?.nodes?.[0]?.createdAt ?? committedDate);
}

import { type Account, type Conversation, isOwn, readConversation } from '../github/conversation.ts';
import type { PullRequest } from '../github/events.ts';
import { readMarker, withoutMarker } from '../publish/marker.ts';
import { type PublicationPlan, planPublication } from '../publish/plan.ts';
import type { PlannedPost, PlannedPublication } from '../report/publication.ts';
import type { Written } from '../words/publication.ts';
import type { BotContext } from './context.ts';
import type { JudgedPull } from './judge-pull.ts';
import { publicationTo } from './publish-review.ts';
import { reading } from './reading.ts';
import { wishOf } from './render.ts';

/** What stands on a pull request, and what publishing its review would do to it. */
export interface PlannedReview {
  readonly conversation: Conversation;
  readonly plan: PlannedPublication;
}

/** Plans what `publishReview` would write, by the very same plan. Writes nothing. Throws ReviewImpossible where the conversation cannot be read. */
export async function planReview(context: BotContext, judged: JudgedPull): Promise<PlannedReview> {
  const { pull } = judged.source;
  const conversation = await readStanding(context, pull);
  const { files } = await judged.source.change();
  const plan = planPublication({ ...publicationTo(context, pull), target: pull }, conversation, wishOf({ ...judged, files }));
  return { conversation, plan: describePlan(pull, conversation, plan) };
}

/** What stands on a pull request now. */
export async function readStanding({ client }: BotContext, pull: PullRequest): Promise<Conversation> {
  return reading('read the conversation of the pull request', 'pull-requests: read', () => readConversation(client, pull));
}

function describePlan(pull: PullRequest, conversation: Conversation, { review, summary }: PublicationPlan): PlannedPublication {
  const standing = summary.id === null ? undefined : conversation.comments.find(({ id }) => id === summary.id);
  const isSeen = standing === undefined || withoutMarker(standing.body) !== withoutMarker(summary.body);
  const doing = { create: 'post', update: isSeen ? 'update' : 'keep', unchanged: 'keep', remove: 'remove', none: 'none', newer: 'newer' } as const;
  const writes = summary.kind === 'create' || (summary.kind === 'update' && isSeen);
  return {
    pull: `${pull.repository.owner}/${pull.repository.name}#${pull.number}`,
    headSha: pull.headSha,
    account: nameOf(conversation.viewer),
    others: otherAccounts(conversation),
    comments: [
      ...review.create.map(({ path, startLine, endLine, body }): PlannedPost => ({ doing: 'post', path, lines: { start: startLine, end: endLine }, body })),
      ...review.update.map(({ id, body }) => standingPost(conversation, id, 'update', body)),
      ...review.answer.map(({ id, body }) => standingPost(conversation, id, 'answer', body)),
      ...review.keep.filter(({ id }) => !review.update.some((update) => update.id === id)).map(({ id }) => standingPost(conversation, id, 'keep', '')),
      ...review.remove.map((id) => standingPost(conversation, id, 'remove', '')),
    ],
    summary: { doing: doing[summary.kind], body: writes ? summary.body : '' },
  };
}

function standingPost({ threads }: Conversation, id: number, doing: PlannedPost['doing'], body: string): PlannedPost {
  const thread = threads.find(({ first, replies }) => first.id === id || replies.some((reply) => reply.id === id));
  return { doing, path: thread?.path ?? '', lines: thread?.lines ?? null, body };
}

/** Accounts other than ours whose comments carry a marker of ours, in the order of their first one. */
function otherAccounts({ comments, threads, viewer }: Conversation): readonly string[] {
  const marked = [...comments, ...threads.map(({ first }) => first)].filter(({ body }) => readMarker(body) !== null);
  return [...new Set(marked.flatMap(({ author }) => (author === null || isOwn(author, viewer) ? [] : [nameOf(author)])))];
}

function nameOf({ login, isBot }: Account): string {
  return isBot ? `${login}[bot]` : login;
}

/** What was really written between two looks at a conversation, by our account and as people see it. */
export function writtenBetween(before: Conversation, after: Conversation): Written {
  const [old, fresh] = [ownBodies(before), ownBodies(after)];
  const comments = { posted: 0, answered: 0, updated: 0, removed: 0 };
  let summary: Written['summary'] = 'unchanged';
  for (const [id, { kind, body }] of fresh) {
    const was = old.get(id);
    if (was !== undefined && was.body === body) continue;
    if (kind === 'summary') summary = was === undefined ? 'posted' : 'updated';
    else if (was !== undefined) comments.updated += 1;
    else if (kind === 'finding') comments.posted += 1;
    else comments.answered += 1;
  }
  for (const [id, { kind }] of old) {
    if (fresh.has(id)) continue;
    if (kind !== 'summary') comments.removed += 1;
    else if (summary === 'unchanged') summary = 'removed';
  }
  return { ...comments, summary };
}

interface OwnBody {
  readonly kind: 'summary' | 'finding' | 'reply';
  readonly body: string;
}

function ownBodies({ comments, threads, viewer }: Conversation): ReadonlyMap<number, OwnBody> {
  const all = [...comments, ...threads.flatMap(({ first, replies }) => [first, ...replies])];
  return new Map(
    all.flatMap(({ id, author, body }): [number, OwnBody][] => {
      const marker = isOwn(author, viewer) ? readMarker(body) : null;
      if (marker === null) return [];
      const kind = marker.kind === 'summary' || marker.kind === 'finding' ? marker.kind : 'reply';
      return [[id, { kind, body: withoutMarker(body) }]];
    }),
  );
}

/** The address of our summary, else of our newest comment on a line, on the site's pages; empty where none stands. */
export function addressOf({ serverUrl }: BotContext, pull: PullRequest, conversation: Conversation): string {
  const page = `${serverUrl}/${pull.repository.owner}/${pull.repository.name}/pull/${pull.number}`;
  const isOurs =
    (kind: string) =>
    ({ author, body }: Conversation['comments'][number]) =>
      isOwn(author, conversation.viewer) && readMarker(body)?.kind === kind;
  const summary = conversation.comments.find(isOurs('summary'));
  if (summary !== undefined) return `${page}#issuecomment-${summary.id}`;
  const last = conversation.threads.map(({ first }) => first).findLast(isOurs('finding'));
  return last === undefined ? '' : `${page}#discussion_r${last.id}`;
}

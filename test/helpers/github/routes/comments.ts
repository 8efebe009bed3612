import { type Call, type Handlers, invalidField, isTooLong, list, me, notFound, param, pullOf, Refusal, tooLong } from '../call.ts';
import { type JsonObject, text } from '../json.ts';
import { associationOf, iso, nodeId, reactionShape, userShape, web } from '../shapes/basics.ts';
import { issueCommentShape } from '../shapes/pulls.ts';
import { fullName, type IssueComment, type PullRequest, type Reaction } from '../world.ts';

interface Located {
  readonly pull: PullRequest;
  readonly comment: IssueComment;
}

function located(call: Call): Located {
  const id = Number(param(call, 'comment_id'));
  for (const pull of call.repository.pulls.values()) {
    const comment = pull.comments.find((candidate) => candidate.id === id);
    if (comment !== undefined) return { pull, comment };
  }
  throw notFound();
}

function newBody(call: Call): string {
  const body = text(call.body, 'body') ?? '';
  if (body.trim() === '') throw new Refusal(422, 'Validation Failed', [{ resource: 'IssueComment', code: 'missing_field', field: 'body' }]);
  if (isTooLong(body)) throw invalidField('IssueComment', 'body', tooLong);
  return body;
}

const shapeOf = (call: Call, { pull, comment }: Located) => issueCommentShape(call.api, call.repository, pull, comment);

/** A pull request seen as the issue that it also is. */
function issueShape(call: Call, pull: PullRequest): JsonObject {
  const { api, repository } = call;
  const base = `${api}/repos/${fullName(repository)}`;
  const url = `${base}/issues/${pull.number}`;
  const html = `${web}/${fullName(repository)}/pull/${pull.number}`;
  return {
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    number: pull.number,
    url,
    html_url: html,
    repository_url: base,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    title: pull.title,
    body: pull.body,
    user: userShape(api, pull.author),
    author_association: associationOf(repository, pull.author),
    state: pull.state,
    state_reason: null,
    locked: pull.isLocked,
    active_lock_reason: null,
    draft: pull.isDraft,
    labels: [],
    milestone: null,
    assignee: null,
    assignees: [],
    comments: pull.comments.length,
    created_at: iso(pull.createdAt),
    updated_at: iso(pull.updatedAt),
    closed_at: pull.state === 'closed' ? iso(pull.updatedAt) : null,
    pull_request: { url: `${base}/pulls/${pull.number}`, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at: null },
  };
}

function comments(call: Call): readonly IssueComment[] {
  const since = call.query.get('since');
  return pullOf(call, 'issue_number').comments.filter((comment) => since === null || comment.updatedAt >= new Date(since));
}

export const commentHandlers: Handlers = {
  'issues/get': (call) => ({ status: 200, body: issueShape(call, pullOf(call, 'issue_number')) }),
  'issues/list-comments': (call) => list(call, comments(call), (comment) => shapeOf(call, { pull: pullOf(call, 'issue_number'), comment })),
  'issues/create-comment': (call) => {
    const pull = pullOf(call, 'issue_number');
    const body = newBody(call);
    if (pull.isLocked) throw new Refusal(403, 'Unable to create comment because issue is locked.');
    const now = call.world.now();
    const comment: IssueComment = { id: call.world.nextId(), user: me(call).user, body, createdAt: now, updatedAt: now, minimizedReason: null, reactions: [] };
    pull.comments.push(comment);
    return { status: 201, body: shapeOf(call, { pull, comment }) };
  },
  'issues/get-comment': (call) => ({ status: 200, body: shapeOf(call, located(call)) }),
  'issues/update-comment': (call) => {
    const found = located(call);
    found.comment.body = newBody(call);
    found.comment.updatedAt = call.world.now();
    return { status: 200, body: shapeOf(call, found) };
  },
  'issues/delete-comment': (call) => {
    const { pull, comment } = located(call);
    pull.comments.splice(pull.comments.indexOf(comment), 1);
    return { status: 204 };
  },
};

function reactionsOf(call: Call, kind: 'issue' | 'review'): Reaction[] {
  if (kind === 'issue') return located(call).comment.reactions;
  const id = Number(param(call, 'comment_id'));
  const found = [...call.repository.pulls.values()].flatMap((pull) => pull.reviewComments).find((comment) => comment.id === id);
  if (found === undefined) throw notFound();
  return found.reactions;
}

/** 201 for a new reaction, 200 for one that was there already. */
function react(call: Call, kind: 'issue' | 'review') {
  const reactions = reactionsOf(call, kind);
  const content = text(call.body, 'content') ?? '';
  const { user } = me(call);
  const known = reactions.find((reaction) => reaction.user === user && reaction.content === content);
  if (known !== undefined) return { status: 200, body: reactionShape(call.api, known) };
  const reaction = { id: call.world.nextId(), user, content, createdAt: call.world.now() };
  reactions.push(reaction);
  return { status: 201, body: reactionShape(call.api, reaction) };
}

function listReactions(call: Call, kind: 'issue' | 'review') {
  const content = call.query.get('content');
  const found = reactionsOf(call, kind).filter((reaction) => content === null || reaction.content === content);
  return list(call, found, (reaction) => reactionShape(call.api, reaction));
}

export const reactionHandlers: Handlers = {
  'reactions/create-for-issue-comment': (call) => react(call, 'issue'),
  'reactions/list-for-issue-comment': (call) => listReactions(call, 'issue'),
  'reactions/delete-for-issue-comment': (call) => {
    const reactions = reactionsOf(call, 'issue');
    const index = reactions.findIndex((reaction) => reaction.id === Number(param(call, 'reaction_id')));
    if (index < 0) throw notFound();
    reactions.splice(index, 1);
    return { status: 204 };
  },
  'reactions/create-for-pull-request-review-comment': (call) => react(call, 'review'),
  'reactions/list-for-pull-request-review-comment': (call) => listReactions(call, 'review'),
};

import { anchorAt, type Place, placeOfPosition, pullFiles } from '../anchors.ts';
import { type Call, type Handlers, invalidField, invalidReview, isTooLong, list, me, notFound, param, pullOf, tooLong } from '../call.ts';
import type { FileDiff } from '../diff.ts';
import { history } from '../git.ts';
import { type JsonObject, number, objects, text } from '../json.ts';
import { reviewCommentShape, reviewShape } from '../shapes/pulls.ts';
import type { Anchor, PullRequest, Review, ReviewComment, Side } from '../world.ts';

const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

function sideOf(value: string | undefined, otherwise: Side): Side {
  return value === 'LEFT' || value === 'RIGHT' ? value : otherwise;
}

function placeOf(files: readonly FileDiff[], body: JsonObject): Place | null {
  const path = text(body, 'path') ?? '';
  const position = number(body, 'position');
  if (position !== undefined) return placeOfPosition(files, path, position);
  const line = number(body, 'line');
  if (line === undefined) return null;
  const side = sideOf(text(body, 'side'), 'RIGHT');
  return { path, line, side, startLine: number(body, 'start_line') ?? null, startSide: sideOf(text(body, 'start_side'), side) };
}

/** The commit that is reviewed: the named one if the pull request contains it, else the head; null for any other. */
function commitOf(call: Call, pull: PullRequest): string | null {
  const named = text(call.body, 'commit_id');
  if (named === undefined) return pull.headSha;
  return history(call.repository.store, pull.headSha).some((commit) => commit.sha === named) ? named : null;
}

function anchorsOf(call: Call, pull: PullRequest, commit: string, comments: readonly JsonObject[]): Anchor[] {
  const files = pullFiles(call.repository, pull, commit);
  const errors = new Set<string>();
  const anchors = comments.flatMap((comment) => {
    const place = placeOf(files, comment);
    const found = place === null ? 'Pull request review thread position is invalid' : anchorAt(files, place, commit);
    if (isTooLong(text(comment, 'body') ?? '')) errors.add(tooLong);
    if (typeof found !== 'string') return [found];
    errors.add(found);
    return [];
  });
  if (errors.size > 0) throw invalidReview(...errors);
  return anchors;
}

function newComment(
  call: Call,
  pull: PullRequest,
  options: { anchor: Anchor; body: string; reviewId: number | null; inReplyTo: number | null },
): ReviewComment {
  const now = call.world.now();
  const comment = {
    id: call.world.nextId(),
    user: me(call).user,
    ...options,
    createdAt: now,
    updatedAt: now,
    minimizedReason: null,
    reactions: [],
    isResolved: false,
  };
  pull.reviewComments.push(comment);
  return comment;
}

function newReview(call: Call, pull: PullRequest, commit: string, body: string, state: Review['state']): Review {
  const submittedAt = state === 'PENDING' ? null : call.world.now();
  const review = { id: call.world.nextId(), user: me(call).user, body, state, commit, submittedAt, minimizedReason: null };
  pull.reviews.push(review);
  return review;
}

function stateOf(call: Call): Review['state'] {
  const event = text(call.body, 'event');
  return event === 'APPROVE' || event === 'REQUEST_CHANGES' || event === 'COMMENT' ? states[event] : 'PENDING';
}

/** All or nothing: one comment that cannot stand turns the whole review down, and nobody says which one it was. */
function createReview(call: Call): Review {
  const pull = pullOf(call);
  const body = text(call.body, 'body') ?? '';
  const comments = objects(call.body, 'comments');
  const commit = commitOf(call, pull);
  const state = stateOf(call);
  if (commit === null) throw invalidReview('Start commit oid is not part of the pull request');
  if (isTooLong(body)) throw invalidReview(tooLong);
  if (body === '' && comments.length === 0 && state !== 'APPROVED')
    throw invalidReview('Review comments is invalid and pull request review body can not be blank');
  if (state === 'CHANGES_REQUESTED' && pull.author === me(call).user) throw invalidReview('Can not request changes on your own pull request');
  if (state === 'APPROVED' && pull.author === me(call).user) throw invalidReview('Can not approve your own pull request');
  const mine = pull.reviews.some((review) => review.state === 'PENDING' && review.user === me(call).user);
  if (mine) throw invalidReview('User can only have one pending review per pull request');
  const anchors = anchorsOf(call, pull, commit, comments);
  const review = newReview(call, pull, commit, body, state);
  for (const [index, anchor] of anchors.entries()) {
    newComment(call, pull, { anchor, body: text(comments[index] ?? {}, 'body') ?? '', reviewId: review.id, inReplyTo: null });
  }
  return review;
}

function fileAnchor(files: readonly FileDiff[], path: string, commit: string): Anchor | null {
  const file = files.find((candidate) => candidate.path === path);
  return file === undefined ? null : { commit, path, line: null, side: 'RIGHT', startLine: null, startSide: null, position: 1, hunk: '' };
}

function createComment(call: Call): ReviewComment {
  const pull = pullOf(call);
  const body = text(call.body, 'body') ?? '';
  const parent = number(call.body, 'in_reply_to');
  if (parent !== undefined) return reply(call, pull, parent, body);
  const commit = commitOf(call, pull);
  const resource = 'PullRequestReviewComment';
  if (commit === null)
    throw invalidField(resource, 'pull_request_review_thread.commit_id', 'pull_request_review_thread.commit_id is not part of the pull request');
  if (isTooLong(body)) throw invalidField(resource, 'body', tooLong);
  const files = pullFiles(call.repository, pull, commit);
  const place = placeOf(files, call.body);
  const isFile = text(call.body, 'subject_type') === 'file';
  const path = text(call.body, 'path') ?? '';
  const anchor = isFile ? fileAnchor(files, path, commit) : place === null ? null : anchorAt(files, place, commit);
  if (anchor === null)
    throw invalidField(resource, isFile ? 'pull_request_review_thread.path' : 'pull_request_review_thread.position', 'could not be resolved');
  if (typeof anchor === 'string')
    throw invalidField(resource, 'pull_request_review_thread.line', anchor.replace('Pull request review thread line', 'pull_request_review_thread.line'));
  const review = newReview(call, pull, commit, '', 'COMMENTED');
  return newComment(call, pull, { anchor, body, reviewId: review.id, inReplyTo: null });
}

function reply(call: Call, pull: PullRequest, id: number, body: string): ReviewComment {
  const parent = pull.reviewComments.find((comment) => comment.id === id);
  if (parent === undefined || parent.inReplyTo !== null) throw notFound();
  const review = newReview(call, pull, pull.headSha, '', 'COMMENTED');
  return newComment(call, pull, { anchor: parent.anchor, body, reviewId: review.id, inReplyTo: parent.id });
}

interface Located {
  readonly pull: PullRequest;
  readonly comment: ReviewComment;
}

function located(call: Call): Located {
  const id = Number(param(call, 'comment_id'));
  for (const pull of call.repository.pulls.values()) {
    const comment = pull.reviewComments.find((candidate) => candidate.id === id);
    if (comment !== undefined) return { pull, comment };
  }
  throw notFound();
}

function reviewOf(call: Call): { readonly pull: PullRequest; readonly review: Review } {
  const pull = pullOf(call);
  const review = pull.reviews.find((candidate) => candidate.id === Number(param(call, 'review_id')));
  if (review === undefined) throw notFound();
  return { pull, review };
}

/** Deleting the last comment of a review without a body takes the review with it, as the conversation shows it. */
function deleteComment({ pull, comment }: Located): void {
  pull.reviewComments.splice(pull.reviewComments.indexOf(comment), 1);
  const review = pull.reviews.findIndex((candidate) => candidate.id === comment.reviewId && candidate.body === '');
  if (review >= 0 && !pull.reviewComments.some((other) => other.reviewId === comment.reviewId)) pull.reviews.splice(review, 1);
}

const shapeOf = (call: Call, { pull, comment }: Located) => reviewCommentShape(call.api, call.repository, pull, comment);

function visibleComments(call: Call, pull: PullRequest): ReviewComment[] {
  const since = call.query.get('since');
  const newest = call.query.get('direction') === 'desc' && call.query.has('sort');
  const found = pull.reviewComments.filter((comment) => since === null || comment.updatedAt >= new Date(since));
  return newest ? found.reverse() : found;
}

export const reviewHandlers: Handlers = {
  'pulls/create-review': (call) => ({ status: 200, body: reviewShape(call.api, call.repository, pullOf(call), createReview(call)) }),
  'pulls/list-reviews': (call) => list(call, pullOf(call).reviews, (review) => reviewShape(call.api, call.repository, pullOf(call), review)),
  'pulls/get-review': (call) => {
    const { pull, review } = reviewOf(call);
    return { status: 200, body: reviewShape(call.api, call.repository, pull, review) };
  },
  'pulls/update-review': (call) => {
    const { pull, review } = reviewOf(call);
    const body = text(call.body, 'body') ?? '';
    if (isTooLong(body)) throw invalidReview(tooLong);
    review.body = body;
    return { status: 200, body: reviewShape(call.api, call.repository, pull, review) };
  },
  'pulls/dismiss-review': (call) => {
    const { pull, review } = reviewOf(call);
    if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED') throw invalidReview('Can not dismiss a commented pull request review');
    review.state = 'DISMISSED';
    return { status: 200, body: reviewShape(call.api, call.repository, pull, review) };
  },
  'pulls/list-comments-for-review': (call) => {
    const { pull, review } = reviewOf(call);
    const own = pull.reviewComments.filter((comment) => comment.reviewId === review.id);
    return list(call, own, (comment) => {
      const { line: _line, original_line: _original, start_line: _start, ...shape } = shapeOf(call, { pull, comment });
      return shape;
    });
  },
  'pulls/list-review-comments': (call) => {
    const pull = pullOf(call);
    return list(call, visibleComments(call, pull), (comment) => shapeOf(call, { pull, comment }));
  },
  'pulls/create-review-comment': (call) => ({ status: 201, body: shapeOf(call, { pull: pullOf(call), comment: createComment(call) }) }),
  'pulls/create-reply-for-review-comment': (call) => {
    const pull = pullOf(call);
    return { status: 201, body: shapeOf(call, { pull, comment: reply(call, pull, Number(param(call, 'comment_id')), text(call.body, 'body') ?? '') }) };
  },
  'pulls/get-review-comment': (call) => ({ status: 200, body: shapeOf(call, located(call)) }),
  'pulls/update-review-comment': (call) => {
    const found = located(call);
    const body = text(call.body, 'body') ?? '';
    if (isTooLong(body)) throw invalidField('PullRequestReviewComment', 'body', tooLong);
    found.comment.body = body;
    found.comment.updatedAt = call.world.now();
    return { status: 200, body: shapeOf(call, found) };
  },
  'pulls/delete-review-comment': (call) => {
    deleteComment(located(call));
    return { status: 204 };
  },
};

import { currentAnchor, pullFiles } from '../anchors.ts';
import type { FileDiff } from '../diff.ts';
import { commitsBetween } from '../git.ts';
import type { JsonObject } from '../json.ts';
import { baseShaOf, fullName, type IssueComment, type PullRequest, type Repository, type Review, type ReviewComment } from '../world.ts';
import { associationOf, iso, isoOrNull, nodeId, reactionsShape, repositoryShape, userShape, web } from './basics.ts';

function linksOf(api: string, repository: Repository, pull: PullRequest): JsonObject {
  const base = `${api}/repos/${fullName(repository)}`;
  const url = `${base}/pulls/${pull.number}`;
  const html = `${web}/${fullName(repository)}/pull/${pull.number}`;
  const issue = `${base}/issues/${pull.number}`;
  const hrefs = {
    self: url,
    html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${base}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${base}/statuses/${pull.headSha}`,
  };
  return {
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    comments_url: hrefs.comments,
    review_comments_url: hrefs.review_comments,
    review_comment_url: hrefs.review_comment,
    commits_url: hrefs.commits,
    statuses_url: hrefs.statuses,
    _links: Object.fromEntries(Object.entries(hrefs).map(([key, href]) => [key, { href }])),
  };
}

function sidesOf(api: string, repository: Repository, pull: PullRequest): JsonObject {
  const fork = pull.headRepository;
  return {
    head: {
      label: `${pull.headOwner.login}:${pull.headRef}`,
      ref: pull.headRef,
      sha: pull.headSha,
      user: userShape(api, pull.headOwner),
      repo: fork === null ? null : repositoryShape(api, fork),
    },
    base: {
      label: `${repository.owner.login}:${pull.baseRef}`,
      ref: pull.baseRef,
      sha: baseShaOf(repository, pull),
      user: userShape(api, repository.owner),
      repo: repositoryShape(api, repository),
    },
  };
}

/** As a list shows it. */
export function pullSimpleShape(api: string, repository: Repository, pull: PullRequest): JsonObject {
  return {
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    number: pull.number,
    state: pull.state,
    locked: pull.isLocked,
    active_lock_reason: null,
    draft: pull.isDraft,
    title: pull.title,
    body: pull.body,
    user: userShape(api, pull.author),
    author_association: associationOf(repository, pull.author),
    labels: [],
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    auto_merge: null,
    created_at: iso(pull.createdAt),
    updated_at: iso(pull.updatedAt),
    closed_at: pull.state === 'closed' ? iso(pull.updatedAt) : null,
    merged_at: null,
    merge_commit_sha: null,
    ...linksOf(api, repository, pull),
    ...sidesOf(api, repository, pull),
  };
}

export function pullShape(api: string, repository: Repository, pull: PullRequest): JsonObject {
  const files = pullFiles(repository, pull);
  const sum = (key: 'additions' | 'deletions') => files.reduce((total, file) => total + file[key], 0);
  return {
    ...pullSimpleShape(api, repository, pull),
    merged: false,
    merged_by: null,
    mergeable: true,
    rebaseable: true,
    mergeable_state: 'clean',
    maintainer_can_modify: pull.headRepository !== null && pull.headRepository !== repository,
    comments: pull.comments.length,
    review_comments: pull.reviewComments.length,
    commits: commitsBetween(repository.store, baseShaOf(repository, pull), pull.headSha).length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: files.length,
  };
}

function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

export function fileShape(api: string, repository: Repository, head: string, file: FileDiff, withoutPatch: boolean): JsonObject {
  const name = fullName(repository);
  const path = encodedPath(file.path);
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${web}/${name}/blob/${head}/${path}`,
    raw_url: `${web}/${name}/raw/${head}/${path}`,
    contents_url: `${api}/repos/${name}/contents/${path}?ref=${head}`,
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
    ...(file.patch === null || withoutPatch ? {} : { patch: file.patch }),
  };
}

export function issueCommentShape(api: string, repository: Repository, pull: PullRequest, comment: IssueComment): JsonObject {
  const base = `${api}/repos/${fullName(repository)}/issues`;
  const url = `${base}/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url,
    html_url: `${web}/${fullName(repository)}/pull/${pull.number}#issuecomment-${comment.id}`,
    issue_url: `${base}/${pull.number}`,
    user: userShape(api, comment.user),
    body: comment.body,
    created_at: iso(comment.createdAt),
    updated_at: iso(comment.updatedAt),
    author_association: associationOf(repository, comment.user),
    reactions: reactionsShape(url, comment.reactions),
    performed_via_github_app: null,
  };
}

export function reviewShape(api: string, repository: Repository, pull: PullRequest, review: Review): JsonObject {
  const html = `${web}/${fullName(repository)}/pull/${pull.number}#pullrequestreview-${review.id}`;
  const pullUrl = `${api}/repos/${fullName(repository)}/pulls/${pull.number}`;
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: userShape(api, review.user),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pullUrl,
    author_association: associationOf(repository, review.user),
    _links: { html: { href: html }, pull_request: { href: pullUrl } },
    ...(review.submittedAt === null ? {} : { submitted_at: isoOrNull(review.submittedAt) }),
    commit_id: review.commit,
  };
}

/** Lines as they stand on the head now: null once the commented line is gone. A comment on a whole file says line 1. */
function placeShape(repository: Repository, pull: PullRequest, comment: ReviewComment): JsonObject {
  const { anchor } = comment;
  const isFile = anchor.line === null;
  const now = currentAnchor(repository, pull, anchor);
  return {
    path: anchor.path,
    diff_hunk: anchor.hunk,
    commit_id: now === null ? anchor.commit : pull.headSha,
    original_commit_id: anchor.commit,
    position: now?.position ?? null,
    original_position: anchor.position,
    side: anchor.side,
    start_side: anchor.startSide,
    line: isFile ? 1 : (now?.line ?? null),
    original_line: isFile ? 1 : anchor.line,
    start_line: now?.startLine ?? null,
    original_start_line: anchor.startLine,
    subject_type: isFile ? 'file' : 'line',
  };
}

export function reviewCommentShape(api: string, repository: Repository, pull: PullRequest, comment: ReviewComment): JsonObject {
  const name = fullName(repository);
  const url = `${api}/repos/${name}/pulls/comments/${comment.id}`;
  const pullUrl = `${api}/repos/${name}/pulls/${pull.number}`;
  const html = `${web}/${name}/pull/${pull.number}#discussion_r${comment.id}`;
  return {
    id: comment.id,
    node_id: nodeId('PRRC', comment.id),
    url,
    html_url: html,
    pull_request_url: pullUrl,
    pull_request_review_id: comment.reviewId,
    user: userShape(api, comment.user),
    body: comment.body,
    author_association: associationOf(repository, comment.user),
    created_at: iso(comment.createdAt),
    updated_at: iso(comment.updatedAt),
    reactions: reactionsShape(url, comment.reactions),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pullUrl } },
    ...(comment.inReplyTo === null ? {} : { in_reply_to_id: comment.inReplyTo }),
    ...placeShape(repository, pull, comment),
  };
}

import { anchorAt, type Place, pullFiles } from './anchors.ts';
import type { FileDiff } from './diff.ts';
import { type Files, writeCommit } from './git.ts';
import { addRepository, commitTo } from './repositories.ts';
import { type IssueComment, type PullRequest, type Repository, type Review, type ReviewComment, userOf, type World } from './world.ts';

export interface PullOptions {
  /** What the head changes on top of the base. */
  readonly files: Files;
  readonly title?: string;
  readonly body?: string | null;
  /** By default the owner of the head repository. */
  readonly author?: string;
  /** Head branch; by default `change-N`. */
  readonly branch?: string;
  readonly base?: string;
  /** `owner/name` of the fork that the head lies in; without it the head is a branch of the repository itself. */
  readonly fork?: string;
  readonly isDraft?: boolean;
  /** Paths whose patch GitHub leaves out. */
  readonly withoutPatch?: readonly string[];
}

export interface PersonComment {
  readonly by: string;
  readonly body: string;
}

export interface PersonReviewComment extends PersonComment {
  readonly path?: string;
  readonly line?: number;
  readonly inReplyTo?: number;
}

export interface PushOptions {
  /** What the commit says of itself, which is its author's word; by default the time of the push. */
  readonly committedAt?: Date;
  /** No check looks at the commit, so that GitHub tells nobody when it was pushed. */
  readonly isUnchecked?: boolean;
}

/** A pull request with what people do to it, and what can be seen on it. */
export interface TestPull {
  readonly number: number;
  readonly state: PullRequest;
  readonly headSha: () => string;
  readonly baseSha: () => string;
  readonly files: () => readonly FileDiff[];
  /** Another commit on the head; returns its SHA. */
  readonly push: (files: Files, options?: PushOptions) => string;
  /** Replaces all commits of the head by one on the base; returns its SHA. */
  readonly forcePush: (files: Files) => string;
  readonly deleteFork: () => void;
  readonly close: () => void;
  readonly comment: (comment: PersonComment) => IssueComment;
  readonly reviewComment: (comment: PersonReviewComment) => ReviewComment;
  readonly comments: () => readonly IssueComment[];
  readonly reviews: () => readonly Review[];
  readonly reviewComments: () => readonly ReviewComment[];
}

function newPull(world: World, repository: Repository, options: PullOptions): PullRequest {
  const number = repository.pulls.size + 1;
  const baseRef = options.base ?? repository.defaultBranch;
  const fork = options.fork === undefined ? repository : forkOf(world, repository, options.fork);
  const headRef = options.branch ?? `change-${number}`;
  const author = userOf(world, options.author ?? fork.owner.login);
  const base = repository.branches.get(baseRef);
  if (base !== undefined) fork.branches.set(headRef, base);
  const createdAt = world.now();
  const pull: PullRequest = {
    id: world.nextId(),
    number,
    author,
    title: options.title ?? 'Change the training',
    body: options.body ?? null,
    state: 'open',
    isDraft: options.isDraft ?? false,
    isLocked: false,
    createdAt,
    updatedAt: createdAt,
    baseRef,
    headRef,
    headRepository: fork,
    headOwner: fork.owner,
    headSha: commitTo(world, fork, headRef, options.files, author.login),
    withoutPatch: new Set(options.withoutPatch),
    forcePushes: [],
    comments: [],
    reviews: [],
    reviewComments: [],
  };
  repository.pulls.set(number, pull);
  return pull;
}

function forkOf(world: World, repository: Repository, name: string): Repository {
  const known = world.repositories.get(name.toLowerCase());
  return known ?? addRepository(world, name, { parent: repository, isPrivate: repository.isPrivate });
}

function touch(world: World, pull: PullRequest): void {
  pull.updatedAt = world.now();
}

function forcePush(world: World, repository: Repository, pull: PullRequest, files: Files): string {
  const base = repository.branches.get(pull.baseRef);
  const author = { name: pull.author.login, email: `${pull.author.login}@users.noreply.github.com` };
  const commit = writeCommit(repository.store, { parents: base === undefined ? [] : [base], files, message: 'Start over', author, date: world.now() });
  pull.forcePushes.push({ id: world.nextId(), before: pull.headSha, after: commit.sha, createdAt: world.now() });
  pull.headSha = commit.sha;
  pull.headRepository?.branches.set(pull.headRef, commit.sha);
  touch(world, pull);
  return commit.sha;
}

function addReviewComment(world: World, repository: Repository, pull: PullRequest, options: PersonReviewComment): ReviewComment {
  const parent = pull.reviewComments.find((comment) => comment.id === options.inReplyTo);
  const place: Place = { path: options.path ?? '', line: options.line ?? 1, side: 'RIGHT', startLine: null, startSide: 'RIGHT' };
  const anchor = parent?.anchor ?? anchorAt(pullFiles(repository, pull), place, pull.headSha);
  if (typeof anchor === 'string') throw new Error(`${options.path}:${options.line}: ${anchor}`);
  const user = userOf(world, options.by);
  const createdAt = world.now();
  const review: Review = { id: world.nextId(), user, body: '', state: 'COMMENTED', commit: pull.headSha, submittedAt: createdAt, minimizedReason: null };
  pull.reviews.push(review);
  const base = { id: world.nextId(), user, reviewId: review.id, inReplyTo: parent?.id ?? null, anchor, body: options.body, createdAt };
  const comment: ReviewComment = { ...base, updatedAt: createdAt, minimizedReason: null, reactions: [], isResolved: false };
  pull.reviewComments.push(comment);
  return comment;
}

function addComment(world: World, pull: PullRequest, options: PersonComment): IssueComment {
  const createdAt = world.now();
  const comment = {
    id: world.nextId(),
    user: userOf(world, options.by),
    body: options.body,
    createdAt,
    updatedAt: createdAt,
    minimizedReason: null,
    reactions: [],
  };
  pull.comments.push(comment);
  return comment;
}

/** Opens a pull request whose head is a branch of the repository or of a fork. */
export function createPull(world: World, repository: Repository, options: PullOptions): TestPull {
  const pull = newPull(world, repository, options);
  return {
    number: pull.number,
    state: pull,
    headSha: () => pull.headSha,
    baseSha: () => repository.branches.get(pull.baseRef) ?? '',
    files: () => pullFiles(repository, pull),
    push(files, options = {}) {
      pull.headSha = commitTo(world, pull.headRepository ?? repository, pull.headRef, files, pull.author.login, options.committedAt);
      touch(world, pull);
      if (options.isUnchecked !== true) repository.checkSuites.set(pull.headSha, pull.updatedAt);
      return pull.headSha;
    },
    forcePush: (files) => forcePush(world, repository, pull, files),
    deleteFork() {
      const fork = pull.headRepository;
      if (fork === null || fork === repository) throw new Error('The head lies in no fork');
      for (const [name, candidate] of world.repositories) if (candidate === fork) world.repositories.delete(name);
      pull.headRepository = null;
    },
    close() {
      pull.state = 'closed';
      touch(world, pull);
    },
    comment: (comment) => addComment(world, pull, comment),
    reviewComment: (comment) => addReviewComment(world, repository, pull, comment),
    comments: () => pull.comments,
    reviews: () => pull.reviews,
    reviewComments: () => pull.reviewComments,
  };
}

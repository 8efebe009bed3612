import { GraphQLError } from 'graphql';
import { currentAnchor, pullFiles } from './anchors.ts';
import { type Commit, commitsBetween } from './git.ts';
import { commitNode, expressed, type Node, objectNode } from './graphql-git.ts';
import { has } from './permissions.ts';
import { associationOf, iso, isoOrNull, nodeId, web } from './shapes/basics.ts';
import {
  baseShaOf,
  type ForcePush,
  fullName,
  type Identity,
  type IssueComment,
  type PullRequest,
  type Repository,
  type Review,
  type ReviewComment,
  type User,
  type World,
} from './world.ts';

/** Who asks, of which world. */
export interface Viewer {
  readonly world: World;
  readonly identity: Identity;
}

interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const canWrite = { level: 'write', anyOf: ['issues', 'pull_requests'] } as const;

export function failure(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

function cursor(index: number): string {
  return Buffer.from(`cursor:v2:${index}`).toString('base64');
}

function indexOf(text: string): number {
  return Number(Buffer.from(text, 'base64').toString().split(':').at(-1));
}

/** One page, under GitHub's rules: `first` or `last`, from 1 to 100. */
export function connection<T>(name: string, all: readonly T[], args: PageArguments, shape: (item: T) => Node): Node {
  const size = args.first ?? args.last;
  if (size === undefined || size === null)
    throw failure('MISSING_PAGINATION_BOUNDARIES', `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`);
  if (size > 100) throw failure('EXCESSIVE_PAGINATION', `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`);
  const from = args.after === undefined || args.after === null ? 0 : indexOf(args.after) + 1;
  const to = args.before === undefined || args.before === null ? all.length : indexOf(args.before);
  const start = args.first === undefined || args.first === null ? Math.max(from, to - size) : from;
  const end = args.first === undefined || args.first === null ? to : Math.min(to, from + size);
  const isEmpty = end <= start;
  const pageInfo = {
    hasNextPage: end < all.length,
    hasPreviousPage: start > 0,
    startCursor: isEmpty ? null : cursor(start),
    endCursor: isEmpty ? null : cursor(end - 1),
  };
  return { nodes: all.slice(start, end).map(shape), totalCount: all.length, pageInfo };
}

/** A bot's login loses its `[bot]` here; REST keeps it. */
function actor(user: User): Node {
  const login = user.login.replace(/\[bot\]$/, '');
  const isBot = user.type === 'Bot';
  return { __typename: user.type, id: nodeId(isBot ? 'BOT' : 'U', user.id), databaseId: user.id, login, url: `${web}/${isBot ? 'apps/' : ''}${login}` };
}

/** The one who asks is a `User` even when it is a bot, and keeps its `[bot]`. */
export function viewerNode({ identity }: Viewer): Node {
  return { ...actor(identity.user), __typename: 'User', login: identity.user.login };
}

interface Comment {
  readonly id: number;
  readonly user: User;
  readonly body: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly minimizedReason: string | null;
}

function commentFields(viewer: Viewer, repository: Repository, comment: Comment): Node {
  const isMine = comment.user === viewer.identity.user;
  const mayWrite = has(viewer.identity, canWrite);
  return {
    databaseId: comment.id,
    fullDatabaseId: `${comment.id}`,
    author: actor(comment.user),
    authorAssociation: associationOf(repository, comment.user),
    body: comment.body,
    createdAt: iso(comment.createdAt),
    updatedAt: iso(comment.updatedAt),
    isMinimized: comment.minimizedReason !== null,
    minimizedReason: comment.minimizedReason,
    viewerDidAuthor: isMine,
    viewerCanDelete: mayWrite,
    viewerCanUpdate: mayWrite,
    viewerCanMinimize: mayWrite,
  };
}

export function issueCommentNode(viewer: Viewer, repository: Repository, pull: PullRequest, comment: IssueComment): Node {
  const url = `${web}/${fullName(repository)}/pull/${pull.number}#issuecomment-${comment.id}`;
  return { __typename: 'IssueComment', id: nodeId('IC', comment.id), url, ...commentFields(viewer, repository, comment) };
}

export function reviewNode(viewer: Viewer, repository: Repository, pull: PullRequest, review: Review): Node {
  const mayWrite = has(viewer.identity, canWrite);
  const commit = repository.store.commits.get(review.commit);
  const own = pull.reviewComments.filter((comment) => comment.reviewId === review.id);
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PRR', review.id),
    databaseId: review.id,
    fullDatabaseId: `${review.id}`,
    author: actor(review.user),
    body: review.body,
    state: review.state,
    commit: commit === undefined ? null : () => commitNode(repository, commit),
    createdAt: isoOrNull(review.submittedAt) ?? iso(pull.createdAt),
    submittedAt: isoOrNull(review.submittedAt),
    isMinimized: review.minimizedReason !== null,
    minimizedReason: review.minimizedReason,
    viewerCanMinimize: mayWrite,
    viewerDidAuthor: review.user === viewer.identity.user,
    url: `${web}/${fullName(repository)}/pull/${pull.number}#pullrequestreview-${review.id}`,
    comments: (args: PageArguments) => connection('comments', own, args, (comment) => reviewCommentNode(viewer, repository, pull, comment)),
  };
}

function placeFields(repository: Repository, pull: PullRequest, comment: ReviewComment): Node {
  const { anchor } = comment;
  const now = currentAnchor(repository, pull, anchor);
  return {
    path: anchor.path,
    line: now?.line ?? null,
    startLine: now?.startLine ?? null,
    originalLine: anchor.line,
    originalStartLine: anchor.startLine,
    subjectType: anchor.line === null ? 'FILE' : 'LINE',
  };
}

export function reviewCommentNode(viewer: Viewer, repository: Repository, pull: PullRequest, comment: ReviewComment): Node {
  const isOutdated = currentAnchor(repository, pull, comment.anchor) === null;
  const commit = (sha: string) => () => objectNode(repository, sha);
  const review = pull.reviews.find((candidate) => candidate.id === comment.reviewId);
  const parent = pull.reviewComments.find((candidate) => candidate.id === comment.inReplyTo);
  return {
    __typename: 'PullRequestReviewComment',
    id: nodeId('PRRC', comment.id),
    ...commentFields(viewer, repository, comment),
    ...placeFields(repository, pull, comment),
    outdated: isOutdated,
    url: `${web}/${fullName(repository)}/pull/${pull.number}#discussion_r${comment.id}`,
    commit: commit(isOutdated ? comment.anchor.commit : pull.headSha),
    originalCommit: commit(comment.anchor.commit),
    replyTo: parent === undefined ? null : () => reviewCommentNode(viewer, repository, pull, parent),
    pullRequestReview: review === undefined ? null : () => reviewNode(viewer, repository, pull, review),
  };
}

/** A thread has the id of its first comment. */
export function threadNode(viewer: Viewer, repository: Repository, pull: PullRequest, first: ReviewComment): Node {
  const comments = pull.reviewComments.filter((comment) => comment === first || comment.inReplyTo === first.id);
  return {
    __typename: 'PullRequestReviewThread',
    id: nodeId('PRRT', first.id),
    ...placeFields(repository, pull, first),
    diffSide: first.anchor.side,
    startDiffSide: first.anchor.startSide,
    isOutdated: currentAnchor(repository, pull, first.anchor) === null,
    isResolved: first.isResolved,
    isCollapsed: first.isResolved,
    resolvedBy: null,
    viewerCanResolve: has(viewer.identity, { level: 'write', anyOf: ['contents'] }),
    viewerCanReply: has(viewer.identity, canWrite),
    comments: (args: PageArguments) => connection('comments', comments, args, (comment) => reviewCommentNode(viewer, repository, pull, comment)),
  };
}

/** Replies whose first comment was deleted lead the thread themselves. */
function threadsOf(pull: PullRequest): ReviewComment[] {
  const ids = new Set(pull.reviewComments.map((comment) => comment.id));
  return pull.reviewComments.filter((comment) => comment.inReplyTo === null || !ids.has(comment.inReplyTo));
}

/** Commits of a pull request, the oldest first. */
function commitsOf(repository: Repository, pull: PullRequest): Commit[] {
  return commitsBetween(repository.store, baseShaOf(repository, pull), pull.headSha);
}

/** When its checks began is told to those who may read checks. */
function pullCommitNode({ identity }: Viewer, repository: Repository, commit: Commit): Node {
  const mayRead = !repository.isPrivate || has(identity, { level: 'read', anyOf: ['checks'] });
  const refused = () => {
    throw failure('FORBIDDEN', 'Resource not accessible by integration');
  };
  const node = commitNode(repository, commit);
  return { __typename: 'PullRequestCommit', id: nodeId('PURC', commit.sha), commit: mayRead ? node : { ...node, checkSuites: refused } };
}

function forcePushNode(repository: Repository, { id, before, after, createdAt }: ForcePush): Node {
  const commit = (sha: string) => () => objectNode(repository, sha);
  const name = 'HeadRefForcePushedEvent';
  return { __typename: name, id: nodeId('HRFPE', id), createdAt: iso(createdAt), beforeCommit: commit(before), afterCommit: commit(after) };
}

function pullNode(viewer: Viewer, repository: Repository, pull: PullRequest): Node {
  const fork = pull.headRepository;
  const sum = (key: 'additions' | 'deletions') => () => pullFiles(repository, pull).reduce((total, file) => total + file[key], 0);
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', pull.id),
    fullDatabaseId: `${pull.id}`,
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    state: pull.state === 'open' ? 'OPEN' : 'CLOSED',
    isDraft: pull.isDraft,
    url: `${web}/${fullName(repository)}/pull/${pull.number}`,
    author: actor(pull.author),
    headRefOid: pull.headSha,
    headRefName: pull.headRef,
    baseRefOid: baseShaOf(repository, pull),
    baseRefName: pull.baseRef,
    isCrossRepository: fork !== repository,
    headRepository: fork === null ? null : () => repositoryNode(viewer, fork),
    changedFiles: () => pullFiles(repository, pull).length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    comments: (args: PageArguments) => connection('comments', pull.comments, args, (comment) => issueCommentNode(viewer, repository, pull, comment)),
    reviews: (args: PageArguments) => connection('reviews', pull.reviews, args, (review) => reviewNode(viewer, repository, pull, review)),
    commits: (args: PageArguments) => connection('commits', commitsOf(repository, pull), args, (commit) => pullCommitNode(viewer, repository, commit)),
    timelineItems: (args: PageArguments) => connection('timelineItems', pull.forcePushes, args, (push) => forcePushNode(repository, push)),
    reviewThreads: (args: PageArguments) => connection('reviewThreads', threadsOf(pull), args, (first) => threadNode(viewer, repository, pull, first)),
  };
}

export function repositoryNode(viewer: Viewer, repository: Repository): Node {
  return {
    __typename: 'Repository',
    id: nodeId('R', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    isPrivate: repository.isPrivate,
    isFork: repository.parent !== null,
    url: `${web}/${fullName(repository)}`,
    object: ({ expression, oid }: { readonly expression?: string | null; readonly oid?: string | null }) =>
      oid !== undefined && oid !== null ? objectNode(repository, oid) : expressed(repository, expression ?? 'HEAD'),
    pullRequest({ number }: { readonly number: number }) {
      const pull = repository.pulls.get(number);
      if (pull === undefined) throw failure('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
      return pullNode(viewer, repository, pull);
    },
  };
}

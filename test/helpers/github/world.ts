import type { ObjectStore } from './git.ts';

export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

export type PermissionName = 'actions' | 'checks' | 'contents' | 'issues' | 'metadata' | 'pull_requests';
export type Permissions = Readonly<Partial<Record<PermissionName, 'read' | 'write'>>>;

/** Who a token speaks for and what it may do. */
export interface Identity {
  readonly user: User;
  readonly permissions: Permissions;
  /** Repositories that it reaches besides public ones, as `owner/name`; null for all. */
  readonly repositories: readonly string[] | null;
  /** An installation token, like the job's own: it has no user of its own to ask for. */
  readonly isInstallation: boolean;
}

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

export interface Reaction {
  readonly id: number;
  readonly user: User;
  readonly content: string;
  readonly createdAt: Date;
}

export interface IssueComment {
  readonly id: number;
  readonly user: User;
  body: string;
  readonly createdAt: Date;
  updatedAt: Date;
  minimizedReason: string | null;
  readonly reactions: Reaction[];
}

export type Side = 'LEFT' | 'RIGHT';

/** Where a comment was put: lines of the blob at `commit`; null lines for a comment on the whole file. */
export interface Anchor {
  readonly commit: string;
  readonly path: string;
  readonly line: number | null;
  readonly side: Side;
  readonly startLine: number | null;
  readonly startSide: Side | null;
  readonly position: number;
  readonly hunk: string;
}

export interface ReviewComment {
  readonly id: number;
  readonly user: User;
  readonly reviewId: number | null;
  readonly inReplyTo: number | null;
  readonly anchor: Anchor;
  body: string;
  readonly createdAt: Date;
  updatedAt: Date;
  minimizedReason: string | null;
  readonly reactions: Reaction[];
  isResolved: boolean;
}

export interface Review {
  readonly id: number;
  readonly user: User;
  body: string;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly commit: string;
  readonly submittedAt: Date | null;
  minimizedReason: string | null;
}

/** All commits of a head were replaced. */
export interface ForcePush {
  readonly id: number;
  readonly before: string;
  readonly after: string;
  readonly createdAt: Date;
}

export interface PullRequest {
  readonly id: number;
  readonly number: number;
  readonly author: User;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  isDraft: boolean;
  isLocked: boolean;
  readonly createdAt: Date;
  updatedAt: Date;
  readonly baseRef: string;
  readonly headRef: string;
  /** Null once the fork is deleted. */
  headRepository: Repository | null;
  readonly headOwner: User;
  headSha: string;
  /** Paths whose diff GitHub does not show although it could, as happens in big changes. */
  readonly withoutPatch: Set<string>;
  readonly forcePushes: ForcePush[];
  readonly comments: IssueComment[];
  readonly reviews: Review[];
  readonly reviewComments: ReviewComment[];
}

export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: string;
  readonly title: string | null;
  readonly message: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  status: string;
  conclusion: string | null;
  detailsUrl: string | null;
  externalId: string | null;
  startedAt: Date | null;
  completedAt: Date | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: CheckAnnotation[];
}

export interface WorkflowRun {
  readonly id: number;
  readonly name: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: Repository;
  readonly createdAt: Date;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly run: WorkflowRun;
  readonly archive: Buffer;
  readonly isExpired: boolean;
  readonly createdAt: Date;
}

/** A file that somebody dropped into a text. */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of a private repository: only people who are signed in get it. */
  readonly isPrivate: boolean;
  /** Where the site redirects to instead of its own store. */
  readonly redirect: string | null;
}

export interface Repository {
  readonly id: number;
  readonly owner: User;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly parent: Repository | null;
  readonly defaultBranch: string;
  readonly createdAt: Date;
  readonly store: ObjectStore;
  readonly branches: Map<string, string>;
  readonly collaborators: Map<string, Role>;
  readonly pulls: Map<number, PullRequest>;
  readonly checkRuns: CheckRun[];
  /** When the first check suite of a commit was made, which is when it was first pushed; commits without one have no checks. */
  readonly checkSuites: Map<string, Date>;
  readonly workflowRuns: WorkflowRun[];
  readonly artifacts: Artifact[];
  /** Entries after which a recursive tree listing is cut; GitHub cuts at 100,000. */
  readonly treeLimit: number | null;
}

/** Everything that the emulated GitHub holds. */
export interface World {
  readonly repositories: Map<string, Repository>;
  readonly users: Map<string, User>;
  readonly tokens: Map<string, Identity>;
  readonly attachments: Map<number, AttachedFile>;
  readonly now: () => Date;
  readonly nextId: () => number;
}

export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`;
}

/** The user of that login, made on first mention; logins that end in `[bot]` are bots. */
export function userOf(world: World, login: string): User {
  const known = world.users.get(login.toLowerCase());
  if (known !== undefined) return known;
  const user: User = { id: world.nextId(), login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
  world.users.set(login.toLowerCase(), user);
  return user;
}

export function repositoryOf(world: World, owner: string, name: string): Repository | undefined {
  return world.repositories.get(`${owner}/${name}`.toLowerCase());
}

export function baseShaOf(repository: Repository, pull: PullRequest): string {
  const sha = repository.branches.get(pull.baseRef);
  if (sha === undefined) throw new Error(`${fullName(repository)} has no branch ${pull.baseRef}`);
  return sha;
}

export function roleOf(repository: Repository, user: User): Role {
  if (user.login === repository.owner.login) return 'admin';
  return repository.collaborators.get(user.login.toLowerCase()) ?? (repository.isPrivate ? 'none' : 'read');
}

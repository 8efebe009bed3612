import * as z from 'zod';
import type { Repository } from './client.ts';
import { readDispatch } from './dispatch.ts';

/** A pull request at one moment. Everything is read through the base repository; the head's may be gone. */
export interface PullRequest {
  readonly repository: Repository;
  readonly number: number;
  readonly headSha: string;
  /** The tip of the base branch when GitHub made this snapshot. */
  readonly baseSha: string;
  /** How many files GitHub says were changed; null where it does not say. */
  readonly changedFiles: number | null;
  /** What its author wrote; empty where it says nothing. */
  readonly body: string;
}

/** A commit that is reviewed without a pull request. */
export interface CommitRequest {
  readonly repository: Repository;
  /** `merge-group`: what the merge queue is about to merge. `push`: what a branch was pushed to. */
  readonly from: 'merge-group' | 'push';
  readonly headSha: string;
  /** What the commit is compared with; null where nothing was there before, so that the default branch is. */
  readonly baseSha: string | null;
  /** The name of the default branch; null where the payload does not say. */
  readonly defaultBranch: string | null;
}

/** A branch, a tag or a commit that is reviewed against the default branch. */
export interface RefRequest {
  readonly repository: Repository;
  readonly ref: string;
  readonly defaultBranch: string | null;
}

/** A finished run of another workflow. Which pull request it belongs to is asked of GitHub, never of what it made. */
export interface FinishedRun {
  readonly repository: Repository;
  readonly id: number;
  readonly headSha: string;
  /** Whose branch the run was for, such as `olga:change-1`; null where the fork is gone. */
  readonly head: string | null;
}

/** What an event asks for. */
export type Trigger =
  | { readonly kind: 'pull-request'; readonly pull: PullRequest }
  | { readonly kind: 'pull-request-number'; readonly repository: Repository; readonly number: number }
  | { readonly kind: 'commit'; readonly commit: CommitRequest }
  | { readonly kind: 'ref'; readonly request: RefRequest }
  | { readonly kind: 'finished-run'; readonly run: FinishedRun }
  /** The event cannot be used as it is: a mistake of the workflow. */
  | { readonly kind: 'unusable'; readonly because: string };

const Sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const noSha = /^0+$/;

const RepositoryPayload = z.object({ name: z.string(), owner: z.object({ login: z.string() }) });

/** The fields of a pull request that are used, in webhooks and in REST answers alike. */
export const PullRequestPayload = z.object({
  number: z.int().positive(),
  head: z.object({ sha: Sha }),
  base: z.object({ sha: Sha }),
  changed_files: z.int().nonnegative().nullish().catch(null),
  body: z.string().nullish().catch(null),
});

const PullRequestEvent = z.object({ pull_request: PullRequestPayload, repository: RepositoryPayload });

const DefaultBranch = z.lazy(() => z.object({ repository: z.object({ default_branch: z.string().min(1).max(255) }) }));

const MergeGroupEvent = z.lazy(() => z.object({ merge_group: z.object({ head_sha: Sha, base_sha: Sha }) }));

const PushEvent = z.lazy(() => z.object({ before: Sha.nullish().catch(null), after: Sha }));

const WorkflowRunEvent = z.lazy(() =>
  z.object({
    workflow_run: z.object({
      id: z.int().positive(),
      head_sha: Sha,
      head_branch: z.string().min(1).nullish().catch(null),
      head_repository: z
        .object({ owner: z.object({ login: z.string().min(1) }) })
        .nullish()
        .catch(null),
    }),
  }),
);

export interface EventInput {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string;
  /** The parsed event file; null where there is none. */
  readonly payload: unknown;
  /** `GITHUB_REPOSITORY`, such as `owner/name`. */
  readonly repository: string;
  /** The input `pr-number`; null where it is not given. */
  readonly pullNumber: number | null;
}

/** What to review. A given `pr-number` comes before what the event itself names. */
export function readTrigger({ name, payload, repository: named, pullNumber }: EventInput): Trigger {
  const repository = parseRepository(named);
  if (repository === null) return unusable(`GITHUB_REPOSITORY is ${JSON.stringify(named.slice(0, 100))}; "owner/name" is expected.`);
  if (pullNumber !== null) return { kind: 'pull-request-number', repository, number: pullNumber };
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestTrigger(name, payload);
    case 'workflow_dispatch':
      return dispatchTrigger(payload, repository);
    case 'merge_group':
      return mergeGroupTrigger(payload, repository);
    case 'push':
      return pushTrigger(payload, repository);
    case 'workflow_run':
      return finishedRunTrigger(payload, repository);
    default:
      return unusable(`The event \`${name.slice(0, 60)}\` names no pull request; give its number as the input \`pr-number\`.`);
  }
}

/** `owner/name` in two parts, or null. */
export function parseRepository(text: string): Repository | null {
  const [owner, name, ...rest] = text.split('/');
  return owner === undefined || owner === '' || name === undefined || name === '' || rest.length > 0 ? null : { owner, name };
}

function unusable(because: string): Trigger {
  return { kind: 'unusable', because };
}

function notAsSent(name: string, error: z.ZodError): Trigger {
  const where = error.issues[0]?.path.join('.') ?? '';
  return unusable(`The payload of \`${name}\` is not as GitHub sends it: \`${where}\` is missing or of another type.`);
}

function pullRequestTrigger(name: string, payload: unknown): Trigger {
  const parsed = PullRequestEvent.safeParse(payload);
  if (!parsed.success) return notAsSent(name, parsed.error);
  const { pull_request: pull, repository } = parsed.data;
  return { kind: 'pull-request', pull: toPullRequest(pull, { owner: repository.owner.login, name: repository.name }) };
}

function dispatchTrigger(payload: unknown, repository: Repository): Trigger {
  const dispatch = readDispatch(payload);
  if (dispatch.kind === 'number') return { kind: 'pull-request-number', repository, number: dispatch.number };
  if (dispatch.kind === 'ref') return { kind: 'ref', request: { repository, ref: dispatch.ref, defaultBranch: defaultBranchIn(payload) } };
  return dispatch;
}

function mergeGroupTrigger(payload: unknown, repository: Repository): Trigger {
  const parsed = MergeGroupEvent.safeParse(payload);
  if (!parsed.success) return notAsSent('merge_group', parsed.error);
  const { head_sha: headSha, base_sha: baseSha } = parsed.data.merge_group;
  return { kind: 'commit', commit: { repository, from: 'merge-group', headSha, baseSha, defaultBranch: defaultBranchIn(payload) } };
}

function pushTrigger(payload: unknown, repository: Repository): Trigger {
  const parsed = PushEvent.safeParse(payload);
  if (!parsed.success) return notAsSent('push', parsed.error);
  const { before, after: headSha } = parsed.data;
  const baseSha = typeof before !== 'string' || noSha.test(before) ? null : before;
  return { kind: 'commit', commit: { repository, from: 'push', headSha, baseSha, defaultBranch: defaultBranchIn(payload) } };
}

function finishedRunTrigger(payload: unknown, repository: Repository): Trigger {
  const parsed = WorkflowRunEvent.safeParse(payload);
  if (!parsed.success) return notAsSent('workflow_run', parsed.error);
  const { id, head_sha: headSha, head_branch: branch, head_repository: from } = parsed.data.workflow_run;
  const owner = from?.owner.login;
  const head = owner === undefined || typeof branch !== 'string' ? null : `${owner}:${branch}`;
  return { kind: 'finished-run', run: { repository, id, headSha, head } };
}

function defaultBranchIn(payload: unknown): string | null {
  const parsed = DefaultBranch.safeParse(payload);
  return parsed.success ? parsed.data.repository.default_branch : null;
}

/** The snapshot behind a payload. */
export function toPullRequest(payload: z.infer<typeof PullRequestPayload>, repository: Repository): PullRequest {
  return {
    repository,
    number: payload.number,
    headSha: payload.head.sha,
    baseSha: payload.base.sha,
    changedFiles: payload.changed_files ?? null,
    body: payload.body ?? '',
  };
}

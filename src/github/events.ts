import * as z from 'zod';
import type { Repository } from './client.ts';

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

/** What an event asks for. */
export type Trigger =
  | { readonly kind: 'pull-request'; readonly pull: PullRequest }
  | { readonly kind: 'pull-request-number'; readonly repository: Repository; readonly number: number }
  /** The event cannot be used as it is: a mistake of the workflow. */
  | { readonly kind: 'unusable'; readonly because: string };

const Sha = z.string().regex(/^[0-9a-f]{40,64}$/);

const RepositoryPayload = z.object({ name: z.string(), owner: z.object({ login: z.string() }) });

/** The fields of a pull request that are used, in webhooks and in REST answers alike. */
export const PullRequestPayload = z.object({
  number: z.int().positive(),
  head: z.object({ sha: Sha }),
  base: z.object({ sha: Sha }),
  changed_files: z.int().nonnegative().nullish().catch(null),
  body: z.string().nullish().catch(null),
});

const PullRequestEvent = z.object({
  pull_request: PullRequestPayload,
  repository: RepositoryPayload,
});

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

const DispatchEvent = z.object({
  inputs: z.object({
    'pr-number': z
      .string()
      .regex(/^[1-9]\d{0,8}$/)
      .transform(Number),
  }),
});

/** What to review. A given `pr-number` comes before the event's own pull request. */
export function readTrigger({ name, payload, repository, pullNumber }: EventInput): Trigger {
  if (pullNumber !== null) return numberTrigger(repository, pullNumber);
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestTrigger(name, payload);
    case 'workflow_dispatch':
      return dispatchTrigger(payload, repository);
    default:
      return { kind: 'unusable', because: `The event \`${name.slice(0, 60)}\` names no pull request; give its number as the input \`pr-number\`.` };
  }
}

function numberTrigger(repository: string, number: number): Trigger {
  const where = parseRepository(repository);
  if (where === null) return { kind: 'unusable', because: `GITHUB_REPOSITORY is ${JSON.stringify(repository)}; "owner/name" is expected.` };
  return { kind: 'pull-request-number', repository: where, number };
}

/** The workflow's own input of that name serves as well, when it is not passed on. */
function dispatchTrigger(payload: unknown, repository: string): Trigger {
  const parsed = DispatchEvent.safeParse(payload);
  if (parsed.success) return numberTrigger(repository, parsed.data.inputs['pr-number']);
  return { kind: 'unusable', because: 'A run that was started by hand needs the input `pr-number`: the number of the pull request to review.' };
}

/** `owner/name` in two parts, or null. */
export function parseRepository(text: string): Repository | null {
  const [owner, name, ...rest] = text.split('/');
  return owner === undefined || owner === '' || name === undefined || name === '' || rest.length > 0 ? null : { owner, name };
}

function pullRequestTrigger(name: string, payload: unknown): Trigger {
  const parsed = PullRequestEvent.safeParse(payload);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    return { kind: 'unusable', because: `The payload of \`${name}\` is not as GitHub sends it: \`${where}\` is missing or of another type.` };
  }
  const { pull_request: pull, repository } = parsed.data;
  return { kind: 'pull-request', pull: toPullRequest(pull, { owner: repository.owner.login, name: repository.name }) };
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

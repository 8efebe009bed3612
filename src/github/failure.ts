import * as z from 'zod';

/**
 * What went wrong with a request, by what can be done about it.
 * `unclear`: no usable answer came back, so a write may or may not have landed.
 */
export type FailureKind = 'unauthorized' | 'forbidden' | 'not-found' | 'refused' | 'limited' | 'unclear' | 'bug';

/** A failed request without its headers, which hold the token. */
export interface Failure {
  readonly kind: FailureKind;
  /** The HTTP status; null where there was none. */
  readonly status: number | null;
  /** GitHub's own words, on one line. */
  readonly message: string;
  /** What GitHub says it would accept, such as `pull_requests=write`; null where it says nothing. */
  readonly acceptedPermissions: string | null;
  /** Milliseconds that GitHub asks to wait; null where it does not ask. */
  readonly waitMs: number | null;
}

/** An answer that cannot be used although its status says success: cut off, or not what the request is answered with. */
export class UnusableAnswer extends Error {
  override readonly name = 'UnusableAnswer';
}

/** GraphQL's refusal inside an answer of status 200. */
export class GraphQlRefusal extends Error {
  override readonly name = 'GraphQlRefusal';
  readonly types: readonly string[];
  constructor(message: string, types: readonly string[]) {
    super(message);
    this.types = types;
  }
}

const HttpError = z.object({
  status: z.number(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.unknown()).catch({}) }).optional(),
});

const secondaryLimit = /secondary rate limit|abuse detection|submitted too quickly/i;
const defaultLimitWaitMs = 60_000;

/** Sorts an error of any origin. `nowMs` turns the hour's reset into a wait. */
export function failureOf(error: unknown, nowMs = Date.now()): Failure {
  if (error instanceof UnusableAnswer) return failure('unclear', null, error.message);
  if (error instanceof GraphQlRefusal) return graphQlFailure(error);
  const parsed = HttpError.safeParse(error);
  if (!parsed.success) return failure('bug', null, error instanceof Error ? `${error.name}: ${error.message}` : 'an unknown error');
  const { status, message, response } = parsed.data;
  const headers = response?.headers ?? {};
  const waitMs = limitWait(status, message, headers, nowMs);
  const accepted = headers['x-accepted-github-permissions'];
  return {
    kind: waitMs === null ? kindOf(status) : 'limited',
    status: response === undefined ? null : status,
    message: oneLine(message),
    acceptedPermissions: typeof accepted === 'string' ? oneLine(accepted) : null,
    waitMs,
  };
}

function failure(kind: FailureKind, status: number | null, message: string): Failure {
  return { kind, status, message: oneLine(message), acceptedPermissions: null, waitMs: null };
}

function graphQlFailure(error: GraphQlRefusal): Failure {
  if (error.types.includes('RATE_LIMITED')) return { ...failure('limited', 200, error.message), waitMs: defaultLimitWaitMs };
  if (error.types.includes('FORBIDDEN')) return failure('forbidden', 200, error.message);
  return failure(error.types.includes('NOT_FOUND') ? 'not-found' : 'unclear', 200, error.message);
}

function kindOf(status: number): FailureKind {
  if (status >= 500) return 'unclear';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  return status === 404 || status === 410 ? 'not-found' : 'refused';
}

function limitWait(status: number, message: string, headers: Record<string, unknown>, nowMs: number): number | null {
  if (status !== 403 && status !== 429) return null;
  const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(retryAfter)) return retryAfter * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) return Math.max(0, reset * 1000 - nowMs);
  return status === 429 || secondaryLimit.test(message) ? defaultLimitWaitMs : null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 500);
}

/** A line under `permissions:` of a workflow. */
export type Permission = 'contents: read' | 'pull-requests: read' | 'pull-requests: write' | 'checks: write' | 'actions: read';

/** One sentence that says what failed, in GitHub's words, and what would be right. `doing` completes "GitHub did not let Longrun". */
export function describeFailure(what: Failure, doing: string, permission: Permission): string {
  const said = what.status === null ? what.message : `${what.status}: ${what.message}`;
  switch (what.kind) {
    case 'unauthorized':
      return `GitHub did not accept the token when asked to ${doing} (${said}); pass a valid one as \`token\`, or leave the input out to use the job's own.`;
    case 'forbidden':
    case 'not-found':
      return `GitHub did not let Longrun ${doing} (${said}${accepts(what)}); ${permissionAdvice(permission)}`;
    case 'limited':
      return `GitHub's rate limit did not leave room to ${doing} (${said}); run the job again later.`;
    case 'unclear':
      return `GitHub gave no usable answer when asked to ${doing} (${said}); run the job again.`;
    case 'refused':
      return `GitHub refused to ${doing} (${said}).`;
    case 'bug':
      return `Longrun could not ${doing} because of an error of its own (${said}); please report it.`;
  }
}

function accepts(what: Failure): string {
  return what.acceptedPermissions === null ? '' : `, which needs ${what.acceptedPermissions}`;
}

function permissionAdvice(permission: Permission): string {
  const line = `add \`${permission}\` under \`permissions:\` of the job.`;
  if (!permission.endsWith('write')) return line;
  return `${line} On pull requests from forks the token of \`pull_request\` can only read: use \`pull_request_target\` there.`;
}

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
  /** The errors' types and codes. */
  readonly types: readonly string[];
  /** The answer's headers, which say when a limit ends. */
  readonly headers: Readonly<Record<string, unknown>>;
  constructor(message: string, types: readonly string[], headers: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.types = types;
    this.headers = headers;
  }
}

/** An answer that sends a write elsewhere: followed, a POST would become a GET that changes nothing. */
export class Redirected extends Error {
  override readonly name = 'Redirected';
  readonly status: number;
  constructor(status: number) {
    super('the repository has moved to another address');
    this.status = status;
  }
}

const HttpError = z.object({
  status: z.number(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.unknown()).catch({}) }).optional(),
});

const secondaryLimit = /secondary rate limit|abuse detection|submitted too quickly/i;
const defaultLimitWaitMs = 60_000;
/** The least wait for a limit: a reset that has just passed is one of another clock than ours. */
const leastLimitWaitMs = 1000;

/** Sorts an error of any origin. `nowMs` turns the hour's reset into a wait. */
export function failureOf(error: unknown, nowMs = Date.now()): Failure {
  if (error instanceof UnusableAnswer) return failure('unclear', null, error.message);
  if (error instanceof Redirected) return failure('refused', error.status, error.message);
  if (error instanceof GraphQlRefusal) return graphQlFailure(error, nowMs);
  const parsed = HttpError.safeParse(error);
  if (!parsed.success) return failure('bug', null, error instanceof Error ? `${error.name}: ${error.message}` : 'an unknown error');
  const { status, message, response } = parsed.data;
  const headers = response?.headers ?? {};
  const isLimited = (status === 403 || status === 429) && speaksOfLimit(status, message, headers);
  const accepted = headers['x-accepted-github-permissions'];
  return {
    kind: isLimited ? 'limited' : kindOf(status),
    status: response === undefined ? null : status,
    message: saidIn(message),
    acceptedPermissions: typeof accepted === 'string' ? oneLine(accepted) : null,
    waitMs: isLimited ? limitWait(headers, nowMs) : status >= 500 ? retryAfter(headers) : null,
  };
}

function failure(kind: FailureKind, status: number | null, message: string): Failure {
  return { kind, status, message: saidIn(message), acceptedPermissions: null, waitMs: null };
}

function graphQlFailure({ types, message, headers }: GraphQlRefusal, nowMs: number): Failure {
  if (types.includes('RATE_LIMITED') || secondaryLimit.test(message)) return { ...failure('limited', 200, message), waitMs: limitWait(headers, nowMs) };
  if (types.includes('FORBIDDEN')) return failure('forbidden', 200, message);
  if (types.includes('NOT_FOUND')) return failure('not-found', 200, message);
  return failure(types.some((type) => schemaErrors.has(type)) ? 'refused' : 'unclear', 200, message);
}

/** Codes of a query that the server's schema does not have, as on an older server of one's own: asking again does not help. */
const schemaErrors: ReadonlySet<string> = new Set(['undefinedField', 'undefinedType', 'argumentNotAccepted', 'missingRequiredArguments']);

function kindOf(status: number): FailureKind {
  if (status >= 500 || status === 408) return 'unclear';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  return status === 404 || status === 410 ? 'not-found' : 'refused';
}

type Headers = Readonly<Record<string, unknown>>;

function speaksOfLimit(status: number, message: string, headers: Headers): boolean {
  return status === 429 || retryAfter(headers) !== null || headers['x-ratelimit-remaining'] === '0' || secondaryLimit.test(message);
}

/** `retry-after` first, then the hour's reset where nothing remains of it, else a minute, as GitHub asks. */
function limitWait(headers: Headers, nowMs: number): number {
  const asked = retryAfter(headers);
  if (asked !== null) return asked;
  const reset = wholeNumber(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] !== '0' || reset === null) return defaultLimitWaitMs;
  return Math.max(leastLimitWaitMs, reset * 1000 - nowMs);
}

/** Milliseconds, or null where the answer does not say so in seconds. */
function retryAfter(headers: Headers): number | null {
  const seconds = wholeNumber(headers['retry-after']);
  return seconds === null ? null : Math.max(leastLimitWaitMs, seconds * 1000);
}

function wholeNumber(header: unknown): number | null {
  return typeof header === 'string' && /^\d{1,12}$/.test(header) ? Number(header) : null;
}

/** GitHub's words; of a page that a gateway put in place of an answer, its title. */
function saidIn(message: string): string {
  if (!/^\s*<(?:!doctype|html)\b/i.test(message)) return oneLine(message);
  const title = /<title>([^<]*)<\/title>/i.exec(message.slice(0, 10_000))?.[1]?.trim() ?? '';
  return oneLine(title === '' ? 'a web page instead of an answer' : `a web page instead of an answer: ${title}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 500);
}

/** A line under `permissions:` of a workflow. */
export type Permission = 'metadata: read' | 'contents: read' | 'pull-requests: read' | 'pull-requests: write' | 'checks: write' | 'actions: read';

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

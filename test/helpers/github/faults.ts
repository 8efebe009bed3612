import type { Answer } from './call.ts';
import type { JsonObject } from './json.ts';

/** What goes wrong. The `applied-` kinds happen after the request took effect. */
export type FaultKind =
  | 'status'
  | 'html'
  | 'reset'
  | 'delay'
  | 'meanwhile'
  | 'hang'
  | 'applied-then-502'
  | 'applied-then-reset'
  | 'applied-then-hang'
  | 'truncated-json'
  | 'wrong-json'
  | 'rate-limit-primary'
  | 'rate-limit-secondary'
  | 'graphql-errors'
  | 'graphql-rate-limited';

export interface Fault {
  readonly kind: FaultKind;
  /** Any method when absent. */
  readonly method?: string;
  /** Matched against the path without the query; any path when absent. */
  readonly path?: RegExp;
  /** Matched against the raw body, to tell GraphQL queries apart. */
  readonly body?: RegExp;
  /** Matched against all of the request, besides the others. */
  readonly matches?: (request: Asked) => boolean;
  /** For `status` and `html`; 502 when absent. */
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly delayMilliseconds?: number;
  /** For `meanwhile`: what others do just before the request is answered, such as a push. */
  readonly run?: () => void;
  /** For the rate limits: seconds until they end; absent in a secondary limit: no `retry-after` at all. */
  readonly retryAfterSeconds?: number;
  /** How often it strikes; once when absent. */
  readonly times?: number;
  /** How many matching requests pass before it strikes. */
  readonly after?: number;
}

/** What a fault can look at before it strikes. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

interface Pending {
  readonly fault: Fault;
  skip: number;
  left: number;
}

/** The faults still to come, in the order of their registration. */
export interface FaultQueue {
  readonly add: (fault: Fault) => void;
  /** The fault that strikes this request, if any; counts it. */
  readonly take: (asked: Asked) => Fault | null;
  readonly pending: () => number;
  readonly clear: () => void;
}

function matches(fault: Fault, asked: Asked): boolean {
  if (fault.method !== undefined && fault.method !== asked.method) return false;
  return (fault.path?.test(asked.path) ?? true) && (fault.body?.test(asked.body) ?? true) && (fault.matches?.(asked) ?? true);
}

export function createFaultQueue(): FaultQueue {
  let queue: Pending[] = [];
  return {
    add: (fault) => void queue.push({ fault, skip: fault.after ?? 0, left: fault.times ?? 1 }),
    take(asked) {
      for (const pending of queue) {
        if (pending.left === 0 || !matches(pending.fault, asked)) continue;
        if (pending.skip > 0) {
          pending.skip -= 1;
          continue;
        }
        pending.left -= 1;
        return pending.fault;
      }
      return null;
    },
    pending: () => queue.reduce((sum, pending) => sum + pending.left, 0),
    clear: () => {
      queue = [];
    },
  };
}

function html(status: number, message: string): Answer {
  return {
    status,
    type: 'text/html; charset=utf-8',
    bytes: Buffer.from(`<!DOCTYPE html>\n<html><head><title>${message}</title></head><body><h1>${message}</h1></body></html>\n`),
  };
}

function graphqlErrors(type: string, message: string): JsonObject {
  return { data: null, errors: [{ type, message, locations: [{ line: 1, column: 1 }] }] };
}

function usedUp(fault: Fault): Record<string, string> {
  const reset = `${Math.ceil(Date.now() / 1000) + (fault.retryAfterSeconds ?? 60)}`;
  return { 'x-ratelimit-remaining': '0', 'x-ratelimit-used': '1000', 'x-ratelimit-reset': reset };
}

function primaryLimit(fault: Fault): Answer {
  const headers = usedUp(fault);
  return {
    status: fault.status ?? 403,
    headers,
    body: {
      message: 'API rate limit exceeded for installation ID 1.',
      documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
      status: `${fault.status ?? 403}`,
    },
  };
}

function secondaryLimit(fault: Fault): Answer {
  const headers: Readonly<Record<string, string>> = fault.retryAfterSeconds === undefined ? {} : { 'retry-after': `${fault.retryAfterSeconds}` };
  const message = 'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.';
  return {
    status: fault.status ?? 403,
    headers,
    body: {
      message,
      documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
      status: `${fault.status ?? 403}`,
    },
  };
}

/** The answer of a fault that takes the request's place, or null for one that lets it through. */
export function answerOf(fault: Fault): Answer | null {
  const status = fault.status ?? 502;
  const message = fault.message ?? (status === 502 ? 'Server Error' : 'Something went wrong');
  switch (fault.kind) {
    case 'status':
      return { status, headers: fault.headers ?? {}, body: { message, documentation_url: 'https://docs.github.com/rest', status: `${status}` } };
    case 'wrong-json':
      return { status: fault.status ?? 200, headers: fault.headers ?? {}, body: {} };
    case 'html':
      return html(status, fault.message ?? 'Unicorn! · GitHub');
    case 'rate-limit-primary':
      return primaryLimit(fault);
    case 'rate-limit-secondary':
      return secondaryLimit(fault);
    case 'graphql-errors':
      return { status: 200, body: graphqlErrors('INTERNAL', message) };
    case 'graphql-rate-limited':
      return { status: 200, headers: usedUp(fault), body: graphqlErrors('RATE_LIMITED', 'API rate limit exceeded for installation ID 1.') };
    default:
      return null;
  }
}

/** The answer of a gateway that lost the real one. */
export function badGateway(): Answer {
  return html(502, 'Unicorn! · GitHub');
}

import type { Buffer } from 'node:buffer';
import type { Json, JsonObject } from './json.ts';
import type { Identity, PullRequest, Repository, World } from './world.ts';

/** A request that passed authentication and the contract. */
export interface Call {
  readonly world: World;
  /** The origin that the request came to; links in answers start with it. */
  readonly api: string;
  readonly path: string;
  readonly params: ReadonlyMap<string, string>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  readonly accept: string;
  readonly identity: Identity | null;
  readonly repository: Repository;
}

export interface Answer {
  readonly status: number;
  readonly body?: Json;
  readonly bytes?: Buffer;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (call: Call) => Answer;
export type Handlers = Readonly<Record<string, Handler>>;

/** A request that GitHub turns down, in its words. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly Json[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, errors?: readonly Json[], headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

export const maximumBody = 65_536;

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

/** Issue comments and single review comments answer with objects. */
export function invalidField(resource: string, field: string, message: string): Refusal {
  return new Refusal(422, 'Validation Failed', [{ resource, code: 'custom', field, message }]);
}

/** Reviews answer with plain sentences. */
export function invalidReview(...errors: readonly string[]): Refusal {
  return new Refusal(422, 'Unprocessable Entity', errors);
}

/** Counts characters as a database does: code points. */
export function isTooLong(body: string): boolean {
  return [...body].length > maximumBody;
}

export const tooLong = `body is too long (maximum is ${maximumBody} characters)`;

export function param(call: Call, name: string): string {
  const value = call.params.get(name);
  if (value === undefined) throw new Error(`${call.path} has no ${name}`);
  return value;
}

export function pullOf(call: Call, name = 'pull_number'): PullRequest {
  const pull = call.repository.pulls.get(Number(param(call, name)));
  if (pull === undefined) throw notFound();
  return pull;
}

export function me(call: Call): Identity {
  if (call.identity === null) throw new Refusal(401, 'Requires authentication');
  return call.identity;
}

function size(call: Call, key: string, otherwise: number): number {
  const value = Number(call.query.get(key) ?? otherwise);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
}

/** The page that the query asks for, with links to its neighbours. */
export function page<T>(call: Call, all: readonly T[]): Page<T> {
  const perPage = Math.min(size(call, 'per_page', 30), 100);
  const current = size(call, 'page', 1);
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const link = (number: number, rel: string) => {
    const query = new URLSearchParams(call.query);
    query.set('page', `${number}`);
    return `<${call.api}${call.path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(current > 1 ? [link(current - 1, 'prev')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
    ...(current > 1 ? [link(1, 'first')] : []),
  ];
  return { items: all.slice((current - 1) * perPage, current * perPage), headers: links.length === 0 ? {} : { link: links.join(', ') } };
}

/** A page of a list as the answer. */
export function list<T>(call: Call, all: readonly T[], shape: (item: T) => JsonObject): Answer {
  const { items, headers } = page(call, all);
  return { status: 200, body: items.map(shape), headers };
}

/** A page of a list inside of an object with the total. */
export function counted<T>(call: Call, key: string, all: readonly T[], shape: (item: T) => JsonObject): Answer {
  const { items, headers } = page(call, all);
  return { status: 200, body: { total_count: all.length, [key]: items.map(shape) }, headers };
}

import type { ClientRequest, IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

const maxRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

/** What Octokit asks with. */
export interface FetchOptions {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** `manual` gives the redirect itself as the answer. */
  readonly redirect?: 'follow' | 'manual' | 'error';
  readonly signal?: AbortSignal;
}

/** What Octokit reads of an answer. */
export interface FetchAnswer {
  readonly status: number;
  readonly statusText: string;
  /** The address that answered. */
  readonly url: string;
  /** By names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Rejects where the answer breaks off. */
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * The part of `fetch` that Octokit uses, over Node's own HTTP client: the first request of Node's `fetch` takes longer than all others of a
 * review together. Proxies, certificates and connections that stay open are those of Node's global agents.
 * Only reads follow redirects, and credentials never leave the origin that was asked. Rejects where no answer comes.
 */
export async function lightFetch(address: string, options: FetchOptions): Promise<FetchAnswer> {
  let url = new URL(address);
  let headers = options.headers;
  for (let hops = 0; ; hops++) {
    const answer = await ask(url, { ...options, headers });
    const next = answer.headers.location;
    const isRead = options.method === 'GET' || options.method === 'HEAD';
    if (options.redirect === 'manual' || !isRead || next === undefined || !redirects.has(answer.statusCode ?? 0)) return toAnswer(answer, url);
    answer.resume();
    if (hops === maxRedirects || !URL.canParse(next, url.href)) throw new Error(`${url.host} redirects without an end`);
    const target = new URL(next, url);
    if (target.origin !== url.origin) headers = withoutCredentials(headers);
    url = target;
  }
}

/** `node:http` and `node:https` as CommonJS: importing them reads all they export, Node's own `fetch` among it. */
const require = createRequire(import.meta.url);

function ask(url: URL, { method, headers, body, signal }: FetchOptions): Promise<IncomingMessage> {
  const { request }: typeof import('node:https') = require(url.protocol === 'http:' ? 'node:http' : 'node:https');
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const sent: ClientRequest = request(url, {
      method,
      headers: { ...headers, ...length, 'accept-encoding': 'gzip' },
      ...(signal === undefined ? {} : { signal }),
    });
    sent.once('response', resolve);
    // After the answer has begun, an error is its reader's.
    sent.on('error', reject);
    sent.end(body);
  });
}

function toAnswer(message: IncomingMessage, url: URL): FetchAnswer {
  // Nobody reads what has no body, and a connection that is not read to its end keeps the process from ending.
  if (message.statusCode === 204 || message.statusCode === 205) message.resume();
  const headers = new Map(Object.entries(message.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const])));
  const bytes = () => readAll(message, headers.get('content-encoding') === 'gzip');
  return {
    status: message.statusCode ?? 0,
    statusText: message.statusMessage ?? '',
    url: url.href,
    headers,
    text: async () => (await bytes()).toString('utf8'),
    arrayBuffer: async () => Uint8Array.from(await bytes()).buffer,
  };
}

async function readAll(message: IncomingMessage, isZipped: boolean): Promise<Buffer> {
  // The error of a broken pipeline reaches whoever reads from its end.
  const body = isZipped ? pipeline(message, createGunzip(), () => {}) : message;
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function withoutCredentials(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:authorization|cookie|proxy-authorization)$/i.test(name)));
}

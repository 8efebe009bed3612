import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { type Answerer, createAnswerer, type Incoming, type Violation } from './answering.ts';
import type { Answer } from './call.ts';
import { answerOf, badGateway, createFaultQueue, type Fault, type FaultQueue } from './faults.ts';
import type { World } from './world.ts';

/** A request that came in and what it was answered with; status 0: the connection was cut. */
export interface Logged {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: string;
  readonly isWrite: boolean;
  readonly headers: Readonly<Record<string, string>>;
  status: number;
}

export interface Listening {
  readonly url: string;
  readonly faults: FaultQueue;
  readonly violations: Violation[];
  readonly requests: Logged[];
  /** Lets every request wait for the promise before it is answered; null lets them through. */
  readonly hold: (gate: Gate | null) => void;
  readonly close: () => Promise<void>;
}

/** What a request waits for before it is answered. */
export type Gate = (request: Logged) => Promise<void>;

interface Site {
  readonly answerer: Answerer;
  readonly faults: FaultQueue;
  readonly requests: Logged[];
  readonly counters: { used: number; request: number };
  gate: Gate | null;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** A server of one's own keeps its API under `/api`, github.com at the root of a host: both are served. */
function incomingOf(request: IncomingMessage, body: string): Incoming {
  const origin = `http://${request.headers.host ?? '127.0.0.1'}`;
  const url = new URL(request.url ?? '/', origin);
  const { accept, authorization } = request.headers;
  return {
    method: request.method ?? 'GET',
    path: url.pathname.replace(/^\/api\/v3(?=\/)|^\/api(?=\/graphql$)/, ''),
    query: url.searchParams,
    body,
    accept: accept ?? '*/*',
    authorization: authorization ?? null,
    api: url.pathname.startsWith('/api/v3/') ? `${origin}/api/v3` : origin,
  };
}

/** A GraphQL request writes when it is a mutation. */
function isWrite(incoming: Incoming): boolean {
  if (incoming.path !== '/graphql') return incoming.method !== 'GET' && incoming.method !== 'HEAD';
  return /"query"\s*:\s*"(?:\\n|\s|#[^"]*?\\n)*mutation\b/.test(incoming.body);
}

function flatHeaders(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
}

function baseHeaders(site: Site): Record<string, string> {
  site.counters.request += 1;
  return {
    server: 'github.com',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': '2022-11-28',
    'x-github-request-id': `0400:1A2B:${site.counters.request.toString(16).toUpperCase().padStart(6, '0')}:1`,
    'x-ratelimit-limit': '1000',
    'x-ratelimit-used': `${site.counters.used}`,
    'x-ratelimit-remaining': `${Math.max(0, 1000 - site.counters.used)}`,
    'x-ratelimit-reset': `${Math.ceil(Date.now() / 1000) + 3600}`,
    'x-ratelimit-resource': 'core',
  };
}

function payloadOf(answer: Answer): Buffer {
  return answer.bytes ?? (answer.body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(answer.body)));
}

interface Sending {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly logged: Logged;
  readonly answer: Answer;
  readonly isTruncated: boolean;
}

/** Sends the answer; a reader that names its ETag gets 304 and keeps its request. */
function send(site: Site, { request, response, logged, answer, isTruncated }: Sending): void {
  const payload = payloadOf(answer);
  const etag = `W/"${createHash('sha256').update(payload).digest('hex')}"`;
  const cached = request.method === 'GET' && answer.status === 200;
  const isKnown = cached && request.headers['if-none-match'] === etag;
  if (!isKnown) site.counters.used += 1;
  const headers = { ...baseHeaders(site), ...(cached ? { etag, 'cache-control': 'private, max-age=60, s-maxage=60' } : {}), ...answer.headers };
  logged.status = isKnown ? 304 : answer.status;
  if (isKnown || payload.length === 0) {
    response.writeHead(logged.status, headers).end();
    return;
  }
  const type = answer.type ?? 'application/json; charset=utf-8';
  response.writeHead(answer.status, { ...headers, 'content-type': type }).end(isTruncated ? payload.subarray(0, payload.length >> 1) : payload);
}

function cut(request: IncomingMessage, logged: Logged): void {
  logged.status = 0;
  request.socket.destroy();
}

/** The answer that is sent in the end, or null when none is. */
function struck(site: Site, fault: Fault | null, incoming: Incoming): Answer | null | 'hang' {
  if (fault === null) return site.answerer.answer(incoming);
  if (fault.kind === 'reset') return null;
  if (fault.kind === 'hang') return 'hang';
  fault.run?.();
  const instead = answerOf(fault);
  if (instead !== null) return instead;
  const real = site.answerer.answer(incoming);
  if (fault.kind === 'applied-then-502') return badGateway();
  if (fault.kind === 'applied-then-reset') return null;
  if (fault.kind === 'applied-then-hang') return 'hang';
  return real;
}

async function handle(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await read(request);
  const incoming = incomingOf(request, body);
  const { method, path } = incoming;
  const logged: Logged = { method, path, query: incoming.query.toString(), body, isWrite: isWrite(incoming), headers: flatHeaders(request), status: 0 };
  site.requests.push(logged);
  await site.gate?.(logged);
  const fault = site.faults.take({ method, path, body });
  if (fault?.delayMilliseconds !== undefined) await pause(fault.delayMilliseconds);
  const answer = struck(site, fault, incoming);
  if (answer === 'hang') return;
  if (answer === null) cut(request, logged);
  else send(site, { request, response, logged, answer, isTruncated: fault?.kind === 'truncated-json' });
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address.port);
    });
  });
}

/** Serves the world on a free port of the loopback interface. */
export async function serve(world: World): Promise<Listening> {
  const answerer = createAnswerer(world);
  const site: Site = { answerer, faults: createFaultQueue(), requests: [], counters: { used: 0, request: 0 }, gate: null };
  const server = createServer((request, response) => {
    handle(site, request, response).catch(() => request.socket.destroy());
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    faults: site.faults,
    violations: answerer.violations,
    requests: site.requests,
    hold: (gate) => {
      site.gate = gate;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

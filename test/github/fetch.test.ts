import { createServer, globalAgent, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { lightFetch } from '../../src/github/fetch.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const open: (() => void)[] = [];

afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A server on a port of its own; gives its address. */
function serve(handler: Handler): Promise<string> {
  const server = createServer(handler);
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
    });
  });
}

const get = { method: 'GET', headers: { authorization: 'token abc' } } as const;

test('sends a body and reads an answer with its headers in lower case', async () => {
  const url = await serve((request, response) => {
    response.writeHead(201, { 'Content-Type': 'application/json', 'X-Name': 'a' });
    request.pipe(response);
  });
  const answer = await lightFetch(url, { method: 'POST', headers: {}, body: '{"text":"é 🚀"}' });
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('x-name'), await answer.text()]).toEqual([
    201,
    'application/json',
    'a',
    '{"text":"é 🚀"}',
  ]);
});

test('unpacks a compressed answer, as text and as bytes', async () => {
  const url = await serve((request, response) => {
    expect(request.headers['accept-encoding']).toBe('gzip');
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('many words '.repeat(1000)));
  });
  expect(await (await lightFetch(url, get)).text()).toBe('many words '.repeat(1000));
  expect(new Uint8Array(await (await lightFetch(url, get)).arrayBuffer())).toHaveLength(11_000);
});

test('follows a redirect of a read and leaves the token behind where the origin changes', async () => {
  const seen: (string | undefined)[] = [];
  const other = await serve((request, response) => {
    seen.push(request.headers.authorization);
    response.end('there');
  });
  const url = await serve((request, response) => {
    seen.push(request.headers.authorization);
    response.writeHead(302, { location: request.url === '/a' ? '/b' : `${other}/c` }).end();
  });
  const answer = await lightFetch(`${url}/a`, get);
  expect([await answer.text(), answer.url]).toEqual(['there', `${other}/c`]);
  expect(seen).toEqual(['token abc', 'token abc', undefined]);
});

test('never follows a redirect of a write, nor one that is asked for by hand', async () => {
  const url = await serve((_, response) => response.writeHead(307, { location: '/elsewhere' }).end());
  expect((await lightFetch(url, { ...get, method: 'POST', body: '{}' })).status).toBe(307);
  const manual = await lightFetch(url, { ...get, redirect: 'manual' });
  expect([manual.status, manual.headers.get('location')]).toEqual([307, '/elsewhere']);
});

test('gives up on redirects that never end', async () => {
  const url = await serve((_, response) => response.writeHead(302, { location: '/again' }).end());
  await expect(lightFetch(url, get)).rejects.toThrow('redirects without an end');
});

test.for<[string, Handler]>([
  ['no answer', (request) => request.socket.destroy()],
  ['an answer that breaks off', (request, response) => response.writeHead(200, { 'content-length': '100' }).write('half', () => request.socket.destroy())],
  [
    'a compressed answer that breaks off',
    (request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': '100' }).write(gzipSync('half').subarray(0, 12), () => request.socket.destroy()),
  ],
  ['a compressed answer that is none', (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain')],
])('%s is an error', async ([, handler]) => {
  const url = await serve(handler);
  await expect(lightFetch(url, get).then((answer) => answer.text())).rejects.toThrow();
});

test.for(['before the answer', 'within the answer'])('a time limit ends waiting %s', async (when) => {
  const url = await serve((_, response) => {
    if (when === 'within the answer') response.writeHead(200).write('half');
  });
  await expect(lightFetch(url, { ...get, signal: AbortSignal.timeout(50) }).then((answer) => answer.text())).rejects.toThrow();
});

test.for([204, 205])('an answer of status %i is done with at once: its connection keeps no process alive', async (status) => {
  const url = await serve((_, response) => response.writeHead(status).end());
  await lightFetch(url, { ...get, method: 'DELETE' });
  const inUse = () => Object.keys(globalAgent.sockets).some((name) => name.includes(new URL(url).port));
  await expect.poll(inUse, { timeout: 2000 }).toBe(false);
});

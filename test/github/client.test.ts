import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readBlobs } from '../../src/github/blobs.ts';
import { createClient } from '../../src/github/client.ts';
import { instantClock } from '../../src/github/clock.ts';
import { failureOf } from '../../src/github/failure.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

function clientOf(url: string, said: string[] = [], requestTimeoutMs = 5000) {
  const log = (sentence: string) => void said.push(sentence);
  return createClient({ token: 'secret-value', apiUrl: url, graphqlUrl: `${url}/graphql`, clock: instantClock(), writePauseMs: 1000, requestTimeoutMs, log });
}

const where = { owner: 'river', repo: 'mill', pull_number: 1 };
const pull = (client: ReturnType<typeof clientOf>) => client.octokit.rest.pulls.get(where);

describe('a request', () => {
  test('that is never answered ends when its time is up, and is asked again', async () => {
    let asked = 0;
    const url = await listen((_request, response) => {
      asked += 1;
      if (asked > 1) response.setHeader('content-type', 'application/json').end('{}');
    });
    const said: string[] = [];
    await pull(clientOf(url, said, 200));
    expect(asked).toBe(2);
    expect(said).toEqual([expect.stringMatching(/^Waiting 1 s before GitHub is asked again \(.*\); 8\d(\.\d)? of 90 s of waiting are left\.$/)]);
  });

  test('that is sent elsewhere is followed without the token, a write not at all', async () => {
    const seen: (string | undefined)[] = [];
    const other = await listen((request, response) => {
      seen.push(request.headers.authorization);
      response.setHeader('content-type', 'application/json').end('{}');
    });
    const url = await listen((request, response) => response.writeHead(301, { location: `${other}${request.url}` }).end());
    await pull(clientOf(url));
    expect(seen).toEqual([undefined]);
    const error = await clientOf(url)
      .octokit.rest.issues.createComment({ owner: 'river', repo: 'mill', issue_number: 1, body: 'x' })
      .catch((thrown) => thrown);
    expect(failureOf(error)).toMatchObject({ kind: 'refused', status: 301 });
    expect(seen).toHaveLength(1);
  });

  test('that fails never shows what was sent with it', async () => {
    const url = await listen((_request, response) =>
      response.writeHead(500, { 'content-type': 'text/html' }).end('<!DOCTYPE html><title>Unicorn!</title>secret'),
    );
    const said: string[] = [];
    const error = await pull(clientOf(url, said)).catch((thrown) => thrown);
    expect(failureOf(error).message).toBe('a web page instead of an answer: Unicorn!');
    expect(said.join(' ') + JSON.stringify(failureOf(error))).not.toMatch(/secret/);
  });
});

describe('a GraphQL answer', () => {
  const Shape = z.object({ repository: z.object({ id: z.string() }).nullable() });
  const answering = (body: unknown, headers: Record<string, string> = {}) =>
    listen((_request, response) => response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body)));

  test('with an error is refused, what came beside it too', async () => {
    const url = await answering({ data: { repository: null }, errors: [{ message: 'Something went wrong while executing your query.' }] });
    const error = await clientOf(url)
      .query(Shape, '{ x }', {}, { repeatsUnclear: false })
      .catch((thrown) => thrown);
    expect(failureOf(error)).toMatchObject({ kind: 'unclear', status: 200 });
  });

  test('that a used up hour refuses waits for its reset and no longer', async () => {
    const nowMs = 1_700_000_000_000;
    const url = await answering(
      { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700001800' },
    );
    const error = await clientOf(url)
      .query(Shape, '{ x }', {})
      .catch((thrown) => thrown);
    expect(failureOf(error, nowMs)).toMatchObject({ kind: 'limited', waitMs: 1_800_000 });
  });

  test('of a server whose schema is older is not asked for again', async () => {
    const said: string[] = [];
    const url = await answering({ errors: [{ message: "Field 'x' doesn't exist on type 'Query'", extensions: { code: 'undefinedField' } }] });
    const error = await clientOf(url, said)
      .query(Shape, '{ x }', {})
      .catch((thrown) => thrown);
    expect(failureOf(error).kind).toBe('refused');
    expect(said).toEqual([]);
  });
});

describe('many blobs at once', () => {
  test('that GitHub cannot bring in one answer are asked for in halves', async () => {
    const sizes: number[] = [];
    const url = await listen(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(Buffer.from(chunk));
      const { variables }: { variables: Record<string, string> } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      const paths = Object.entries(variables).flatMap(([name, value]) => (/^e\d+$/.test(name) ? [value] : []));
      sizes.push(paths.length);
      if (paths.length > 2) return response.writeHead(502).end();
      const repository = Object.fromEntries(
        paths.map((path, index) => [`o${index}`, { oid: path, byteSize: 1, isBinary: false, isTruncated: false, text: 'x' }]),
      );
      return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: { repository } }));
    });
    const wanted = Array.from({ length: 8 }, (_, n) => ({ sha: 'a', path: `${n}`, bytes: 1 }));
    const blobs = await readBlobs(clientOf(url), { owner: 'river', name: 'mill' }, wanted);
    expect(blobs.map((blob) => blob?.oid)).toEqual(wanted.map(({ path }) => `a:${path}`));
    expect(sizes).toEqual([8, 4, 2, 2, 4, 2, 2]);
  });
});

import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { downloadArtifact } from '../../src/github/artifacts.ts';
import { createClient } from '../../src/github/client.ts';
import { instantClock } from '../../src/github/clock.ts';

interface Site {
  readonly server: Server;
  readonly origin: string;
  readonly asked: string[];
  answer: (path: string, response: ServerResponse) => void;
}

const sites: Site[] = [];

async function site(): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization ?? 'no token'}`);
    made.answer(request.url ?? '', response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const made: Site = { server, origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, asked, answer: () => {} };
  sites.push(made);
  return made;
}

let api: Site;
beforeEach(async () => {
  api = await site();
});

afterEach(async () => {
  for (const { server } of sites.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const redirect = (response: ServerResponse, location: string) => response.writeHead(302, { location }).end();
const path = '/repos/river/mill/actions/artifacts/7/zip';

function download(mostBytes = 1000) {
  const options = { token: 'ghs_secret', apiUrl: api.origin, graphqlUrl: `${api.origin}/graphql`, clock: instantClock(), writePauseMs: 0 };
  return downloadArtifact(createClient({ ...options, requestTimeoutMs: 10_000 }), { owner: 'river', name: 'mill' }, 7, mostBytes);
}

describe('the archive of an artifact', () => {
  test('comes from the store that the API names, through another redirect, and the token stays with the API', async () => {
    api.answer = (asked, response) => {
      if (asked === path) redirect(response, '/store?sig=1');
      else if (asked === '/store?sig=1') redirect(response, '/cache');
      else response.end('PK');
    };
    expect(await download()).toEqual({ kind: 'bytes', bytes: Buffer.from('PK') });
    expect(api.asked).toEqual([`${path} token ghs_secret`, '/store?sig=1 no token', '/cache no token']);
  });

  test('is not fetched from another host without TLS, neither at once nor behind a redirect', async () => {
    const other = await site();
    other.answer = (_asked, response) => response.end('PK');
    api.answer = (asked, response) => redirect(response, asked === path ? '/store' : `${other.origin}/store`);
    expect(await download()).toMatchObject({ kind: 'failed' });
    api.answer = (_asked, response) => redirect(response, `${other.origin}/store`);
    expect(await download()).toMatchObject({ kind: 'failed' });
    expect(other.asked).toEqual([]);
  });

  test.for(['file:///etc/passwd', 'ftp://127.0.0.1/x', 'https://me:secret@127.0.0.1/x', 'data:application/zip,PK'])(
    'is not fetched from %s',
    async (location) => {
      api.answer = (_asked, response) => redirect(response, location);
      expect(await download()).toMatchObject({ kind: 'failed' });
      expect(api.asked).toHaveLength(1);
    },
  );

  test('is read up to its bound, whatever the listing said', async () => {
    api.answer = (asked, response) => (asked === path ? redirect(response, '/store') : response.end(Buffer.alloc(1001)));
    expect(await download()).toMatchObject({ kind: 'failed', why: expect.stringContaining('larger') });
    expect(await download(1001)).toMatchObject({ kind: 'bytes' });
  });

  test('that the store no longer has costs this artifact', async () => {
    api.answer = (asked, response) => (asked === path ? redirect(response, '/store') : response.writeHead(404).end());
    expect(await download()).toMatchObject({ kind: 'failed', status: 404 });
  });

  test('without an address is an answer that cannot be used', async () => {
    api.answer = (_asked, response) => response.writeHead(302).end();
    await expect(download()).rejects.toThrow('no address');
  });
});

import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { download } from '../../src/github/download.ts';

let server: Server;
let origin: string;
let answer: (path: string, response: ServerResponse) => void;
const asked: { path: string; authorization: string | undefined; cookie: string | undefined }[] = [];

beforeEach(async () => {
  asked.length = 0;
  server = createServer((request, response) => {
    const { authorization, cookie } = request.headers;
    asked.push({ path: request.url ?? '', authorization, cookie });
    answer(request.url ?? '', response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterEach(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const redirect = (location: string) => (_path: string, response: ServerResponse) => response.writeHead(302, { location, 'set-cookie': 'a=b' }).end();
const never = new AbortController().signal;
const get = (path = '/file', over: Partial<Parameters<typeof download>[1]> = {}) =>
  download(new URL(path, origin), { mayAsk: (url) => url.origin === origin, mostBytes: 1000, signal: never, ...over });

describe('a download', () => {
  test('is the bytes, also behind redirects, and sends nothing along that it was given on the way', async () => {
    answer = (path, response) => (path === '/file' ? redirect('/a/../store?sig=1')(path, response) : response.end('step\n'));
    expect(await get()).toEqual({ kind: 'bytes', bytes: Buffer.from('step\n') });
    expect(asked).toEqual([
      { path: '/file', authorization: undefined, cookie: undefined },
      { path: '/store?sig=1', authorization: undefined, cookie: undefined },
    ]);
  });

  test.for([
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]/x',
    'http://2130706433/x',
    'https://localhost/x',
    '//evil.example/x',
    'file:///etc/passwd',
    'data:text/csv,step',
    'javascript:alert(1)',
    'http://',
  ])('asks no address that may not be asked: %s', async (location) => {
    answer = redirect(location);
    expect(await get()).toMatchObject({ kind: 'failed' });
    expect(asked).toHaveLength(1);
  });

  test('sends no name and password to the very host that may be asked', async () => {
    answer = redirect(`${origin.replace('http://', 'http://me:secret@')}/store`);
    expect(await get()).toMatchObject({ kind: 'failed' });
    expect(await get(`${origin.replace('http://', 'http://me@')}/file`)).toMatchObject({ kind: 'failed' });
    expect(asked).toHaveLength(1);
  });

  test('follows five redirects and not thirty', async () => {
    const hops = (last: number) => (path: string, response: ServerResponse) => {
      const hop = Number(path.slice(1));
      if (hop === last) response.end('ok');
      else redirect(`/${hop + 1}`)(path, response);
    };
    answer = hops(5);
    expect(await get('/0')).toMatchObject({ kind: 'bytes' });
    asked.length = 0;
    answer = hops(30);
    expect(await get('/0')).toMatchObject({ kind: 'failed', why: expect.stringContaining('too often') });
    expect(asked).toHaveLength(6);
  });

  test('of a redirect to itself ends', async () => {
    answer = redirect('/file');
    expect(await get()).toMatchObject({ kind: 'failed' });
  });

  test('stops reading at its bound, whatever the answer said of its size, and hangs up', async () => {
    let sent = 0;
    const hungUp = new Promise((resolve) => {
      answer = (_path, response) => {
        const more = () => {
          sent += 500;
          return response.write(Buffer.alloc(500));
        };
        response.on('drain', more).on('close', resolve);
        response.writeHead(200);
        while (sent < 50_000_000 && more());
      };
    });
    expect(await get()).toMatchObject({ kind: 'failed', why: expect.stringContaining('larger') });
    await hungUp;
    expect(sent).toBeLessThan(50_000_000);
  });

  test('whose body never ends is ended from outside', async () => {
    const until = new AbortController();
    answer = (_path, response) => {
      response.writeHead(200).write('step,');
      setImmediate(() => until.abort());
    };
    expect(await get('/file', { signal: until.signal })).toMatchObject({ kind: 'failed', why: expect.stringContaining('in time') });
  });

  test('that is cut off is none', async () => {
    answer = (_path, response) => {
      response.writeHead(200, { 'content-length': '900' }).write('step,');
      setImmediate(() => response.destroy());
    };
    expect(await get()).toMatchObject({ kind: 'failed' });
  });

  test.for([204, 404, 410, 500])('of status %s says so', async (status) => {
    answer = (_path, response) => response.writeHead(status).end();
    const found = await get();
    expect(found).toMatchObject({ kind: 'failed', why: expect.stringContaining(`${status}`), status });
  });
});

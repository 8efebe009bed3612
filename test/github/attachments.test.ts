import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AttachmentSite, attachmentsIn, downloadAttachment, maxAttachmentBytes } from '../../src/github/attachments.ts';

const site: AttachmentSite = { serverUrl: 'https://github.com', repository: 'River/mill' };

describe('attachments in a text', () => {
  test.for<[string, readonly string[]]>([
    ['[runs.csv](https://github.com/user-attachments/files/123/runs.csv) and more', ['runs.csv']],
    ['https://github.com/river/Mill/files/9/metrics.1.csv', ['metrics.1.csv']],
    ['<https://github.com/user-attachments/files/1/a%20b.csv>', ['a b.csv']],
    ['https://github.com/user-attachments/files/1/a.csv https://github.com/user-attachments/files/1/a.csv', ['a.csv']],
    ['see:https://github.com/user-attachments/files/1/a.csv. And (https://github.com/user-attachments/files/2/b.csv).', ['a.csv', 'b.csv']],
    ['https://github.com/user-attachments/assets/123e4567/a.csv', []],
    ['https://github.com/somebody/else/files/9/a.csv', []],
    ['https://evil.example/user-attachments/files/1/a.csv', []],
    ['https://github.com.evil.example/user-attachments/files/1/a.csv', []],
    ['https://github.com@evil.example/user-attachments/files/1/a.csv', []],
    ['https://user:pass@github.com/user-attachments/files/1/a.csv', []],
    ['http://github.com/user-attachments/files/1/a.csv', []],
    ['https://github.com:8443/user-attachments/files/1/a.csv', []],
    ['https://github.com/user-attachments/files/1/..%2f..%2fetc.csv', []],
    ['https://github.com/user-attachments/files/1/%E0%A4%A', []],
  ])('%s', ([text, names]) => {
    expect(attachmentsIn(text, site).map(({ name }) => name)).toEqual(names);
  });
});

test('a text of nothing but beginnings of addresses is read in one pass', () => {
  for (const part of ['https://', 'https://x/files/1', 'https://x/files/', 'files/1/']) expect(attachmentsIn(part.repeat(200_000), site)).toEqual([]);
});

describe('a download', () => {
  let server: Server;
  let origin: string;
  const asked: string[] = [];
  let answer: (path: string) => { status: number; location?: string; bytes?: Buffer };

  beforeEach(async () => {
    asked.length = 0;
    server = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers.authorization ?? 'no token'}`);
      const { status, location, bytes } = answer(request.url ?? '');
      response.writeHead(status, location === undefined ? {} : { location }).end(bytes);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });

  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const download = () => {
    const here: AttachmentSite = { serverUrl: origin, repository: 'river/mill' };
    const [attachment] = attachmentsIn(`${origin}/user-attachments/files/1/a.csv`, here);
    if (attachment === undefined) throw new Error('no attachment');
    return downloadAttachment(attachment, here);
  };

  test('follows redirects of the site, without a token', async () => {
    answer = (path) => (path === '/store' ? { status: 200, bytes: Buffer.from('step\n') } : { status: 302, location: '/store' });
    expect(await download()).toEqual({ kind: 'bytes', bytes: Buffer.from('step\n') });
    expect(asked).toEqual(['/user-attachments/files/1/a.csv no token', '/store no token']);
  });

  test.for([
    'http://169.254.169.254/latest',
    'https://evil.example/x',
    'http://objects.githubusercontent.com/x',
    'https://githubusercontent.com.evil.example/',
    'file:///etc/passwd',
    'https://a:b@objects.githubusercontent.com/',
    'http://',
  ])('goes nowhere else: %s', async (location) => {
    answer = () => ({ status: 302, location });
    expect(await download()).toMatchObject({ kind: 'failed' });
    expect(asked).toHaveLength(1);
  });

  test('ends where redirects do not', async () => {
    answer = () => ({ status: 301, location: '/again' });
    expect(await download()).toMatchObject({ kind: 'failed' });
    expect(asked.length).toBeLessThan(10);
  });

  test('of too much is stopped', async () => {
    answer = () => ({ status: 200, bytes: Buffer.alloc(maxAttachmentBytes + 1) });
    expect(await download()).toMatchObject({ kind: 'failed', why: expect.stringContaining('25 MB') });
  });

  test('that only people may make says what to do', async () => {
    answer = () => ({ status: 404 });
    expect(await download()).toMatchObject({ kind: 'failed', why: expect.stringMatching(/commit .*artifact/) });
  });
});

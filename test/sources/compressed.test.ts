import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { FileReading } from '../../src/model/report.ts';
import { collectFiles } from '../../src/sources/collect.ts';
import { maxFileBytes, readContent } from '../../src/sources/files.ts';
import { gunzipped } from '../../src/sources/gzip.ts';
import type { Content } from '../../src/sources/source.ts';
import { zip } from '../helpers/zip.ts';

const log = 'step,train_loss,val_loss\n10,3,3\n20,2,2\n';

async function read(files: Readonly<Record<string, Content | Uint8Array | string>>): Promise<readonly FileReading[]> {
  const contentOf = async (path: string): Promise<Content> => {
    const file = files[path];
    if (file === undefined) return { kind: 'missing' };
    return typeof file === 'string' ? { kind: 'bytes', bytes: Buffer.from(file) } : file instanceof Uint8Array ? { kind: 'bytes', bytes: file } : file;
  };
  return (await collectFiles(Object.keys(files), contentOf, () => {})).readings;
}

function streamOf(bytes: Uint8Array, pieceBytes: number): Content {
  return {
    kind: 'stream',
    size: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
    },
  };
}

const told = (readings: readonly FileReading[]) =>
  readings.map(({ path, kind, runs }) => [path, kind, runs.map(({ id, paths, lastStep }) => [id, paths, lastStep])]);

describe('a gzip file', () => {
  test('is read as what it holds, under its own name; several members are one file', async () => {
    const members = Buffer.concat([gzipSync(log), gzipSync('30,1,1\n')]);
    expect(told(await read({ 'a/metrics.csv.gz': members }))).toEqual([['a/metrics.csv.gz', 'run', [['a/metrics.csv.gz', ['a/metrics.csv.gz'], 30]]]]);
  });

  test('that holds several runs numbers them behind its name, and its problems are its own', async () => {
    const [reading] = await read({ 'm.csv.gz': gzipSync('step,loss\n10,3\n20,2\n10,4\n20,3\n') });
    expect(reading?.runs.map(({ id }) => id)).toEqual(['m.csv.gz#1', 'm.csv.gz#2']);
    expect(reading?.problems.map(({ code, path }) => [code, path])).toContainEqual(['several-runs', 'm.csv.gz']);
  });

  test.for<[string, Buffer]>([
    ['cut', gzipSync(log).subarray(0, -9)],
    ['no gzip at all', Buffer.from(log)],
    ['a bomb', gzipSync(Buffer.alloc(100 * 2 ** 20))],
  ])('that is damaged or unfolds to too much costs itself and says so: %s', async ([, bytes]) => {
    const readings = await read({ 'bad.csv.gz': bytes, 'good.csv': log });
    expect(readings.map(({ kind, problems }) => [kind, problems.map(({ code }) => code)])).toEqual([
      ['unknown', ['file-unreadable']],
      ['run', []],
    ]);
  });

  test('that is large is unfolded while it is read, and a bomb is stopped there too', async () => {
    const lines = ['step,val_loss'];
    for (let step = 1; step <= 5000; step++) lines.push(`${step},${1 / step}`);
    const packed = gzipSync(`${lines.join('\n')}\n`);
    expect(told(await read({ 'm.csv.gz': streamOf(packed, 777) }))).toEqual([['m.csv.gz', 'run', [['m.csv.gz', ['m.csv.gz'], 5000]]]]);
    const [bomb] = await read({ 'bomb.csv.gz': streamOf(gzipSync(Buffer.alloc(40 * 2 ** 20, 'step,loss\n1,2\n')), 4096) });
    expect(bomb?.problems.map(({ code }) => code)).toEqual(['file-unreadable']);
  });

  test('that unfolds to more than is held whole becomes a stream', async () => {
    const piece = Buffer.from(Array.from({ length: 2 ** 20 }, (_, index) => (index * 2654435761) >>> 24));
    const packed = gzipSync(Buffer.concat(Array.from({ length: 65 }, () => piece)), { level: 1 });
    const content = await gunzipped({ kind: 'bytes', bytes: packed });
    expect(content.kind).toBe('stream');
    if (content.kind !== 'stream') return;
    let size = 0;
    for await (const chunk of content.open()) size += chunk.length;
    expect(size).toBe(65 * 2 ** 20);
  });
});

describe('a zip archive', () => {
  test('is read as the files in it that could matter', async () => {
    const archive = zip({
      'trial-1/metrics.csv': log,
      'trial-2/metrics.csv.gz': gzipSync(log),
      'trial-1/weights.bin': 'x',
      '../out.csv': log,
      '/abs.csv': log,
    });
    expect(told(await read({ 'runs.zip': archive }))).toEqual([
      ['runs.zip/trial-1/metrics.csv', 'run', [['runs.zip/trial-1/metrics.csv', ['runs.zip/trial-1/metrics.csv'], 20]]],
      ['runs.zip/trial-2/metrics.csv.gz', 'run', [['runs.zip/trial-2/metrics.csv.gz', ['runs.zip/trial-2/metrics.csv.gz'], 20]]],
    ]);
  });

  test('loses a bomb and keeps the rest', async () => {
    const readings = await read({ 'runs.zip': zip({ 'bomb.csv': Buffer.alloc(20 * 2 ** 20), 'a.csv': log }) });
    expect(readings.map(({ path, kind }) => [path, kind])).toEqual([
      ['runs.zip/bomb.csv', 'unknown'],
      ['runs.zip/a.csv', 'run'],
    ]);
  });

  test.for<[string, Content | string]>([
    ['none', 'no zip'],
    ['with nothing to read', { kind: 'bytes', bytes: zip({ 'a.bin': 'x' }) }],
    ['too large to be held', { kind: 'stream', size: 9e9, open: emptyStream }],
    ['missing', { kind: 'missing' }],
  ])('that cannot be opened says so: %s', async ([, content]) => {
    const [reading] = await read({ 'runs.zip': content });
    expect([reading?.path, reading?.kind, reading?.problems.length]).toEqual(['runs.zip', 'unknown', 1]);
  });

  test('that is a tar archive says what to do', async () => {
    const [reading] = await read({ 'runs.tar.gz': gzipSync('x') });
    expect(reading?.problems).toMatchObject([{ code: 'file-unreadable', values: { reason: expect.stringContaining('zip') } }]);
  });
});

async function* emptyStream(): AsyncGenerator<Uint8Array> {}

describe('a large file of the disk', () => {
  const folders: string[] = [];
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
  });

  test('is streamed; a config is never that large', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'longrun-'));
    folders.push(folder);
    const row = `${'0'.repeat(1000)},`;
    const rows = Math.ceil(maxFileBytes / row.length) + 10;
    const path = join(folder, 'm.csv');
    await writeFile(path, `note,step,val_loss\n${Array.from({ length: rows }, (_, index) => `${row}${index + 1},${1 / (index + 1)}`).join('\n')}\n`);
    expect((await readContent(path)).kind).toBe('stream');
    const { readings } = await collectFiles([path], readContent, () => {});
    expect(told(readings)).toEqual([[path, 'run', [[path, [path], rows]]]]);
    const config = join(folder, 'config.yaml');
    await writeFile(config, Buffer.alloc(maxFileBytes + 1, 'lr: 0.1\n'));
    const [reading] = (await collectFiles([config], readContent, () => {})).readings;
    expect(reading?.problems).toMatchObject([{ code: 'file-too-large', values: { bytes: maxFileBytes + 1 } }]);
  });
});

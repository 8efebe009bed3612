import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlainName, readZip, zipLimits } from '../../src/sources/zip.ts';
import { zip } from '../helpers/zip.ts';

const all = () => true;

describe('a zip archive', () => {
  test('gives its files, packed or not', () => {
    const archive = zip({ 'a/metrics.csv': 'step,loss\n1,2\n', 'b.json': '{}', 'a/': '' });
    expect(readZip(archive, all)).toEqual([
      { kind: 'file', name: 'a/metrics.csv', bytes: Buffer.from('step,loss\n1,2\n') },
      { kind: 'file', name: 'b.json', bytes: Buffer.from('{}') },
    ]);
  });

  test('is read only where it is wanted', () => {
    expect(readZip(zip({ 'a.csv': 'x', 'b.bin': 'y' }), (name) => name.endsWith('.csv'))).toHaveLength(1);
  });

  test('that unfolds to too much loses that file', () => {
    const bomb = zip({ 'bomb.csv': Buffer.alloc(20 * 2 ** 20), 'a.csv': 'step\n' });
    expect(readZip(bomb, all)).toMatchObject([
      { kind: 'left-out', name: 'bomb.csv' },
      { kind: 'file', name: 'a.csv' },
    ]);
  });

  test('that declares less than it holds is stopped as well', () => {
    const data = Buffer.alloc(5 * 2 ** 20, 'ab');
    const lying = zip({ 'lie.csv': data }, { declaredBytes: 10 });
    const [entry] = readZip(lying, all) ?? [];
    expect(entry?.kind === 'file' ? entry.bytes.length : 0).toBeLessThanOrEqual(deflateRawSync(data).length * zipLimits.ratio);
  });

  test('with too many files says so at the first that is left out', () => {
    const many = Object.fromEntries(Array.from({ length: zipLimits.entries + 5 }, (_, n) => [`${n}.csv`, 'x']));
    const entries = readZip(zip(many), all) ?? [];
    expect(entries).toHaveLength(zipLimits.entries + 1);
    expect(entries.at(-1)?.kind).toBe('left-out');
  });

  test('whose many files share their bytes gives one of them', () => {
    const entries = readZip(records(zip({ 'a.csv': honest }), 500), all) ?? [];
    expect(entries.filter(({ kind }) => kind === 'file')).toHaveLength(1);
    expect(entries.at(-1)).toMatchObject({ kind: 'left-out', why: expect.stringContaining('shares') });
  });

  test('of many bombs is given up before all are tried', () => {
    const bomb = zip({ 'bomb.csv': Buffer.alloc(150 * 2 ** 20) });
    const lastOf = (archive: Buffer) => readZip(archive, all)?.at(-1);
    expect(lastOf(joined([bomb, zip({ 'last.csv': honest })]))).toMatchObject({ kind: 'file', name: 'last.csv' });
    expect(lastOf(joined([...Array.from({ length: 40 }, () => bomb), zip({ 'last.csv': honest })]))).toMatchObject({ kind: 'left-out', name: 'last.csv' });
  });

  test('with more entries than its count can say loses the rest, and says so', () => {
    const archive = records(zip({ 'a.bin': '' }), 0xffff);
    expect(readZip(archive, (name) => name.endsWith('.csv'))).toMatchObject([{ kind: 'left-out', why: expect.stringContaining('65535') }]);
  });

  test('does not give symbolic links', () => {
    const archive = zip({ 'a.csv': '/etc/passwd' });
    const record = archive.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    archive.writeUInt8(3, record + 5);
    archive.writeUInt32LE(0xa1ff0000, record + 38);
    expect(readZip(archive, all)).toMatchObject([{ kind: 'left-out', why: expect.stringContaining('symbolic link') }]);
  });

  test.for(['../a.csv', '/etc/a.csv', 'a/../../b.csv', '..\\a.csv', 'C:\\a.csv', 'a/..'])('has no plain name in %s', (name) => {
    expect(isPlainName(name)).toBe(false);
    expect(isPlainName(`x${name.replaceAll(/[./\\:]/g, '')}`)).toBe(true);
  });

  test('that is none is null', () => {
    expect(readZip(Buffer.from('not a zip'), all)).toBeNull();
    expect(readZip(new Uint8Array(), all)).toBeNull();
  });

  test('damaged anywhere is read without throwing', () => {
    const archive = zip({ 'a.csv': 'step,loss\n1,2\n', 'b.csv': 'step,loss\n1,2\n' });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { maxLength: 8 }), fc.nat(archive.length), (changes, cut) => {
        const damaged = Buffer.from(archive);
        for (const [at, byte] of changes) damaged[at] = byte;
        readZip(damaged, all);
        readZip(damaged.subarray(0, cut), all);
      }),
      { seed: 11, numRuns: 2000 },
    );
  });
});

/** A megabyte that packs as a log does. */
const honest = Buffer.from(Array.from({ length: 60_000 }, (_, step) => `${step},${(step * 7919) % 1013},${Math.sin(step)}`).join('\n'));

const endBytes = 22;
const directoryOf = (archive: Buffer) => archive.subarray(archive.readUInt32LE(archive.length - 6), archive.length - endBytes);
const filesOf = (archive: Buffer) => archive.subarray(0, archive.readUInt32LE(archive.length - 6));

function ended(files: Buffer, directory: Buffer, count: number): Buffer {
  const end = Buffer.alloc(endBytes);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(files.length, 16);
  return Buffer.concat([files, directory, end]);
}

/** The archive of one file, with so many records of it. */
function records(archive: Buffer, count: number): Buffer {
  return ended(filesOf(archive), Buffer.concat(Array.from({ length: count }, () => directoryOf(archive))), count);
}

/** Archives of one file each as one. */
function joined(archives: readonly Buffer[]): Buffer {
  let offset = 0;
  const directory = archives.map((archive) => {
    const record = Buffer.from(directoryOf(archive));
    record.writeUInt32LE(offset, 42);
    offset += filesOf(archive).length;
    return record;
  });
  return ended(Buffer.concat(archives.map(filesOf)), Buffer.concat(directory), archives.length);
}

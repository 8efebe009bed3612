import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readZip, zipLimits } from '../../src/sources/zip.ts';
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

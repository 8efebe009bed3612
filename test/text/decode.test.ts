import { describe, expect, test } from 'vitest';
import { findConflictMarkers } from '../../src/text/builder.ts';
import { decodeFile } from '../../src/text/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from([...text].flatMap((c) => (isLittle ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255])));

describe('bytes to text', () => {
  test('UTF-8 stays as it is, line ends included', () => {
    expect(decodeFile('a', utf8('lr: 1\r\nname: 학습 😀\n'))).toEqual({ file: { path: 'a', text: 'lr: 1\r\nname: 학습 😀\n' }, problems: [] });
  });

  test.for([
    ['UTF-8', joined(bytes(0xef, 0xbb, 0xbf), utf8('lr: 1\n'))],
    ['UTF-16 little endian', joined(bytes(0xff, 0xfe), utf16('lr: 1\n', true))],
    ['UTF-16 big endian', joined(bytes(0xfe, 0xff), utf16('lr: 1\n', false))],
  ] as const)('a byte order mark is no part of the text: %s', ([, input]) => {
    expect(decodeFile('a', input)).toEqual({ file: { path: 'a', text: 'lr: 1\n' }, problems: [] });
  });

  test('text of another encoding is read and said to be that, with the line', () => {
    const { file, problems } = decodeFile('log.txt', joined(utf8(`${'step 1\n'.repeat(20_000)}`), bytes(0xb5, 0xda), utf8('1 epoch\nloss 0.5\n')));
    expect(problems).toEqual([{ code: 'file-not-utf8', path: 'log.txt', line: 20_001, values: {} }]);
    expect(file?.text.endsWith('1 epoch\nloss 0.5\n')).toBe(true);
  });

  test.for([
    ['zero bytes', utf8('abc\0def'), 'file-binary'],
    ['control characters', Uint8Array.from({ length: 4000 }, (_, index) => (index % 31) + 1), 'file-binary'],
    ['nothing', bytes(), 'file-empty'],
    ['only space', utf8(' \r\n\t\n'), 'file-empty'],
    ['only a byte order mark', bytes(0xef, 0xbb, 0xbf), 'file-empty'],
    ['UTF-16 that is no text', joined(bytes(0xff, 0xfe), bytes(0, 0, 0, 0)), 'file-binary'],
  ] as const)('%s', ([, input, code]) => {
    expect(decodeFile('x', input)).toMatchObject({ file: null, problems: [{ code, path: 'x', line: null }] });
  });

  test('a Git LFS pointer names the size of what it stands for', () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n';
    expect(decodeFile('x', utf8(pointer))).toEqual({ file: null, problems: [{ code: 'file-lfs-pointer', path: 'x', line: null, values: { size: 12345 } }] });
  });

  test('200 MB are refused by their size', () => {
    expect(decodeFile('big.csv', new Uint8Array(200_000_000))).toMatchObject({
      file: null,
      problems: [{ code: 'file-too-large', values: { size: 200_000_000 } }],
    });
  });

  test('a log with terminal colours is text', () => {
    expect(decodeFile('x', utf8('\u001b[31mloss\u001b[0m 1\n'.repeat(100))).file).not.toBeNull();
  });
});

describe('conflict markers', () => {
  test.for([
    ['a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n', 2],
    ['<<<<<<<\r\nb', 1],
    ['a\nb\n>>>>>>> left behind', 3],
    ['a\n=======\nb', null],
    ['<<<<<<<< eight\n>>> three\n <<<<<<< indented\n', null],
  ] as const)('%j', ([text, line]) => {
    expect(findConflictMarkers(text)).toBe(line);
  });
});

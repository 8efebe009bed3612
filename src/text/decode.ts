import type { Problem } from '../model/problem.ts';
import type { Scalar, TextFile } from '../model/source.ts';

/** The largest file that is decoded, in bytes; the number that `sources/` reads by as well. */
export const maxFileBytes = 64 * 1024 * 1024;

/** How much of a file tells whether it is text. */
export const sampledBytes = 64 * 1024;
const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/;
const lfsSize = /^size (\d{1,15})\r?$/m;

/** A file as text, or the reason why it is none. A byte order mark is left out; line endings stay as they are. */
export interface Decoded {
  readonly file: TextFile | null;
  readonly problems: Problem[];
}

/**
 * Turns bytes into text: UTF-8, UTF-16 with its mark, and Latin-1 for text that is neither, which a problem says.
 * Binary and empty files, Git LFS pointers and files over 64 MB are named and give no text.
 */
export function decodeFile(path: string, bytes: Uint8Array): Decoded {
  const refuse = (code: Problem['code'], values: Readonly<Record<string, Scalar>> = {}): Decoded => {
    return { file: null, problems: [{ code, path, line: null, values }] };
  };
  if (bytes.length === 0) return refuse('file-empty');
  if (bytes.length > maxFileBytes) return refuse('file-too-large', { size: bytes.length, limit: maxFileBytes });
  const wide = wideEncoding(bytes);
  if (wide === null && isBinary(bytes)) return refuse('file-binary', { size: bytes.length });
  const decoded = wide === null ? decodeNarrow(bytes) : { text: decode(bytes, wide, false) ?? '', isUtf8: true };
  if (wide !== null && decoded.text.slice(0, sampledBytes).includes('\0')) return refuse('file-binary', { size: bytes.length });
  if (decoded.text.trim() === '') return refuse('file-empty');
  const pointed = lfsPointerSize(decoded.text);
  if (pointed !== null) return refuse('file-lfs-pointer', { size: pointed });
  const problems: Problem[] = decoded.isUtf8 ? [] : [{ code: 'file-not-utf8', path, line: firstForeignLine(bytes), values: {} }];
  return { file: { path, text: decoded.text }, problems };
}

/** The size of the file that a Git LFS pointer stands for; null for any other text. */
export function lfsPointerSize(text: string): number | null {
  return text.length < 1024 && lfsPointer.test(text) ? Number(lfsSize.exec(text)?.[1] ?? 0) : null;
}

/** UTF-16 by its byte order mark; null for everything else. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function decodeNarrow(bytes: Uint8Array): { text: string; isUtf8: boolean } {
  const text = decode(bytes, 'utf-8', true);
  return text === null ? { text: decode(bytes, 'latin1', false) ?? '', isUtf8: false } : { text, isUtf8: true };
}

/** The bytes as text; null where they are not of this encoding and `fatal` asks for it. */
export function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text has no zero bytes, and hardly any control characters: tabs, line ends and terminal colours aside. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.indexOf(0) !== -1) return true;
  const sample = bytes.subarray(0, sampledBytes);
  return controlsIn(sample) > sample.length * mostControls;
}

/** More control characters than this share are no text. */
export const mostControls = 0.02;

/** How many control characters there are, tabs, line ends and terminal colours aside. */
export function controlsIn(bytes: Uint8Array): number {
  let controls = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) controls++;
  }
  return controls;
}

/** The 1-based line of the first byte that is not valid UTF-8. */
export function firstForeignLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; ) {
    const end = chunkEnd(bytes, start);
    const chunk = bytes.subarray(start, end);
    const isForeign = decode(chunk, 'utf-8', true) === null;
    for (let at = 0; at < chunk.length; line++) {
      const newline = chunk.indexOf(0x0a, at);
      const next = newline === -1 ? chunk.length : newline + 1;
      if (isForeign && decode(chunk.subarray(at, next), 'utf-8', true) === null) return line;
      at = next;
    }
    start = end;
  }
  return 1;
}

/** The end of the whole lines that begin at `start` and make up about 64 KB. */
function chunkEnd(bytes: Uint8Array, start: number): number {
  const newline = bytes.indexOf(0x0a, start + sampledBytes);
  return newline === -1 ? bytes.length : newline + 1;
}

import type { TextFile } from '../model/source.ts';
import { decodeFile, maxFileBytes } from '../text/decode.ts';
import type { RunParser, RunReadResult } from './reader.ts';

/** A parser for formats that need the whole file at once, as bytes. */
export function wholeBytes(read: (bytes: Uint8Array) => RunReadResult): RunParser {
  const chunks: Uint8Array[] = [];
  return {
    maxBytes: maxFileBytes,
    take: (bytes) => {
      chunks.push(new Uint8Array(bytes));
    },
    finish: () => read(joined(chunks)),
  };
}

/** A parser for formats that need the whole file at once, as text; a file that is no text is unreadable, and says why. */
export function wholeText(path: string, read: (file: TextFile) => RunReadResult): RunParser {
  return wholeBytes((bytes) => {
    const { file, problems } = decodeFile(path, bytes);
    if (file === null) return { kind: 'unreadable', problems };
    const result = read(file);
    return result.kind === 'not-mine' ? result : { ...result, problems: [...problems, ...result.problems] };
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

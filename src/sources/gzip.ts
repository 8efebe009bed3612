import { Readable } from 'node:stream';
import { createGunzip, gunzip } from 'node:zlib';
import { maxFileBytes, maxStreamedBytes, messageOf } from './files.ts';
import type { Content } from './source.ts';

/** What unfolds to more than so many times its size, beyond what a small file may, is no log: numbers do not repeat themselves that much. */
const maxRatio = 200;
const alwaysAllowedBytes = 16 * 1024 * 1024;

/**
 * What a gzip file holds, all its members one behind the other. A small one is unfolded at once, a large one while it is read; one that is
 * damaged, or unfolds to more than a log would, costs that file and says so.
 */
export async function gunzipped(content: Content): Promise<Content> {
  if (content.kind === 'stream') return streamed(content.size ?? 0, content.open);
  if (content.kind !== 'bytes') return content;
  const { bytes } = content;
  const limit = Math.min(maxFileBytes, allowedBytes(bytes.length));
  const small = await unfold(bytes, limit);
  if (small.kind !== 'too-large' || limit < maxFileBytes) return small.kind === 'too-large' ? tooMuch : small;
  return streamed(bytes.length, async function* () {
    yield bytes;
  });
}

function allowedBytes(packed: number): number {
  return Math.min(maxStreamedBytes, Math.max(alwaysAllowedBytes, packed * maxRatio));
}

const tooMuch: Content = { kind: 'failed', message: `it unfolds to more than ${maxRatio} times its size` };

function unfold(bytes: Uint8Array, limit: number): Promise<Content> {
  return new Promise((resolve) => {
    gunzip(bytes, { maxOutputLength: limit }, (error, result) => {
      if (error === null) resolve({ kind: 'bytes', bytes: result });
      else if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') resolve({ kind: 'too-large', size: limit });
      else resolve({ kind: 'failed', message: `its compression is damaged (${messageOf(error)})` });
    });
  });
}

function streamed(packed: number, open: () => AsyncIterable<Uint8Array>): Content {
  const limit = allowedBytes(packed);
  return {
    kind: 'stream',
    size: null,
    async *open() {
      const source = Readable.from(open());
      const unpacked = createGunzip();
      source.on('error', (error) => unpacked.destroy(error));
      source.pipe(unpacked);
      let size = 0;
      try {
        for await (const chunk of unpacked) {
          if (!(chunk instanceof Uint8Array)) continue;
          size += chunk.length;
          if (size > limit) throw new RangeError(`it unfolds to more than ${maxRatio} times its size`);
          yield chunk;
        }
      } finally {
        source.destroy();
        unpacked.destroy();
      }
    },
  };
}

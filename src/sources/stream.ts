import type { Problem } from '../model/problem.ts';
import { FileParse, headBytes, headOf, type RunFileResult, readersFor } from '../runs/read.ts';
import type { Content } from './source.ts';

type Stream = Extract<Content, { kind: 'stream' }>;

/**
 * Reads run results piece by piece: as `readRunBytes`, but each reader gets a fresh stream, and none is read further than it needs.
 * Throws what the stream throws.
 */
export async function readRunStream(path: string, stream: Stream): Promise<RunFileResult> {
  const problems: Problem[] = [];
  for (const reader of readersFor(headOf(path, await firstBytes(stream)))) {
    const reading = new FileParse(path, reader);
    for await (const chunk of stream.open()) {
      reading.take(chunk);
      if (reading.isDone) break;
    }
    const result = reading.finish(stream.size);
    if (result.kind === 'run') return result;
    problems.push(...result.problems);
  }
  return { kind: 'not-run', problems };
}

async function firstBytes(stream: Stream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream.open()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= headBytes) break;
  }
  return Buffer.concat(chunks);
}

import type { Problem } from '../model/problem.ts';
import type { RunRecord } from '../model/run.ts';
import type { TextFile } from '../model/source.ts';
import { runReaders } from './index.ts';

export type RunFileResult =
  | { readonly kind: 'run'; readonly format: string; readonly runs: readonly RunRecord[]; readonly problems: readonly Problem[] }
  | { readonly kind: 'not-run'; readonly problems: readonly Problem[] };

/** How much of a file readers are shown before they are asked to read it. */
const headLength = 4096;

/**
 * Reads one file of run results by the reader that is surest of it; where that one finds that it is not its own, the next.
 * Never throws. The problems are those of the file and of its runs together; a file that is no result says why,
 * unless no reader had a reason to look at it.
 */
export function readRunFile(file: TextFile): RunFileResult {
  const head = file.text.slice(0, headLength);
  const candidates = runReaders
    .map((reader) => ({ reader, score: reader.recognise(file.path, head) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const problems: Problem[] = [];
  for (const { reader } of candidates) {
    const result = reader.read(file);
    if (result.kind === 'read') {
      return { kind: 'run', format: reader.id, runs: result.runs, problems: [...result.problems, ...result.runs.flatMap((run) => run.problems)] };
    }
    if (result.kind === 'unreadable') problems.push(...result.problems);
  }
  return { kind: 'not-run', problems };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileReading } from '../../src/model/report.ts';
import type { RunRecord } from '../../src/model/run.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { headOf, type RunFileResult, readersFor, readRunBytes } from '../../src/runs/read.ts';
import { type AssembledStudies, assembleStudies } from '../../src/studies/group.ts';

const corpusRoot = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

/** Public files beside the repository, where they stand at all. */
export const hasCorpus = existsSync(corpusRoot);

/** The bytes of a corpus file by its path there. */
export function corpusFile(path: string): Buffer {
  return readFileSync(`${corpusRoot}${path}`);
}

/** The corpus files whose names match. */
export function corpusFiles(name: RegExp): readonly string[] {
  if (!hasCorpus) return [];
  return readdirSync(corpusRoot, { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .sort();
}

/** The runs of bytes that must be run results. */
export function runsIn(path: string, bytes: Uint8Array): readonly RunRecord[] {
  const result = readRunBytes(path, bytes);
  if (result.kind !== 'run') throw new Error(`not read: ${JSON.stringify(result.problems)}`);
  return result.runs;
}

/** The only run in bytes. */
export function runIn(path: string, bytes: Uint8Array): RunRecord {
  const [run, ...others] = runsIn(path, bytes);
  if (run === undefined || others.length > 0) throw new Error(`${run === undefined ? 0 : others.length + 1} runs`);
  return run;
}

/** The codes of what is said about a file. */
export function saidOf(result: RunFileResult): readonly string[] {
  return result.problems.map(({ code }) => code);
}

/** What the surest reader answers when the bytes come in pieces of a size. */
export function readInPieces(path: string, bytes: Uint8Array, size: number) {
  const [reader] = readersFor(headOf(path, bytes));
  if (reader === undefined) throw new Error('no reader');
  const parser = reader.parse(path);
  const piece = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const next = bytes.subarray(at, at + size);
    piece.set(next);
    parser.take(piece.subarray(0, next.length));
    piece.fill(0xee);
  }
  return parser.finish();
}

/** The studies that files make together. */
export function studiesIn(files: Readonly<Record<string, Uint8Array>>): AssembledStudies {
  const readings = Object.entries(files).map(([path, bytes]): FileReading => {
    const run = readRunBytes(path, bytes);
    if (run.kind === 'run') return { path, kind: 'run', format: run.format, configs: [], runs: run.runs, problems: run.problems };
    return { path, kind: 'unknown', format: null, configs: [], runs: [], problems: run.problems };
  });
  return assembleStudies({ readings, policy: defaultPolicy });
}

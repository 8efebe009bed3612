import picomatch from 'picomatch';
import type { Database } from '../model/database.ts';
import type { Problem } from '../model/problem.ts';
import type { RunRecord } from '../model/run.ts';
import type { TextFile } from '../model/source.ts';
import { databaseReaders, runReaders } from './index.ts';
import type { FileHead, RunParser, RunReader, RunReadResult } from './reader.ts';
import { thinSeries } from './thin.ts';

export type RunFileResult =
  | { readonly kind: 'run'; readonly format: string; readonly runs: readonly RunRecord[]; readonly problems: readonly Problem[] }
  | { readonly kind: 'not-run'; readonly problems: readonly Problem[] };

/** How many bytes of a file readers are shown before they are asked to read it. */
export const headBytes = 4096;

/** A parser is fed so many bytes at once. */
const chunkBytes = 1024 * 1024;

/** Made when the first name is asked about: compiling the globs costs more than reading a small file. */
let isNamed: ((path: string) => boolean) | null = null;

/** The tables that any reader of databases asks for. */
export const databaseTables: readonly string[] = [...new Set(databaseReaders.flatMap((reader) => reader.tables))];

/** Whether a file could hold run results, by its name alone; where it stands (`../runs/…`) does not matter. */
export function hasResultName(path: string): boolean {
  isNamed ??= picomatch(
    [...runReaders, ...databaseReaders].flatMap((reader) => reader.files),
    { dot: true, nocase: true },
  );
  return isNamed(path.replace(/^(?:\.{1,2}\/)+/, ''));
}

/** The first bytes of a file, as readers are shown them. */
export function headOf(path: string, bytes: Uint8Array): FileHead {
  const first = bytes.subarray(0, headBytes);
  return { path, bytes: first, text: new TextDecoder().decode(first) };
}

/** The readers that may read a file, the surest first. */
export function readersFor(head: FileHead): readonly RunReader[] {
  return runReaders
    .map((reader) => ({ reader, score: reader.recognise(head) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ reader }) => reader);
}

/** One reader at its work on one file: what the loop that brings the bytes needs to know. */
export class FileParse {
  readonly #path: string;
  readonly #format: string;
  readonly #parser: RunParser;
  #size = 0;
  #isTooLarge = false;

  constructor(path: string, reader: RunReader) {
    this.#path = path;
    this.#format = reader.id;
    this.#parser = reader.parse(path);
  }

  /** Whether further bytes need not be read. */
  get isDone(): boolean {
    return this.#isTooLarge || this.#parser.isDone === true;
  }

  take(bytes: Uint8Array): void {
    this.#size += bytes.length;
    this.#isTooLarge ||= this.#size > (this.#parser.maxBytes ?? Number.POSITIVE_INFINITY);
    for (let at = 0; at < bytes.length && !this.isDone; at += chunkBytes) this.#parser.take(bytes.subarray(at, at + chunkBytes));
  }

  /** What the file tells; `size` is the whole file's where it is known. */
  finish(size: number | null = null): RunFileResult {
    if (!this.#isTooLarge) return outcomeOf(this.#format, this.#parser.finish());
    const values = { size: Math.max(size ?? 0, this.#size), limit: this.#parser.maxBytes ?? null };
    return { kind: 'not-run', problems: [{ code: 'file-too-large', path: this.#path, line: null, values }] };
  }
}

/**
 * Reads one file of run results by the reader that is surest of it; where that one finds that it is not its own, the next.
 * Never throws. The problems are those of the file and of its runs together; a file that is no result says why,
 * unless no reader had a reason to look at it.
 */
export function readRunBytes(path: string, bytes: Uint8Array): RunFileResult {
  const problems: Problem[] = [];
  for (const reader of readersFor(headOf(path, bytes))) {
    const reading = new FileParse(path, reader);
    reading.take(bytes);
    const result = reading.finish();
    if (result.kind === 'run') return result;
    problems.push(...result.problems.filter((problem) => !problems.some((known) => isSame(known, problem))));
  }
  return { kind: 'not-run', problems };
}

/** Whether two readers say the same of a file. */
function isSame(one: Problem, other: Problem): boolean {
  return one.code === other.code && one.line === other.line && JSON.stringify(one.values) === JSON.stringify(other.values);
}

/** Reads a text as `readRunBytes` reads a file. */
export function readRunFile(file: TextFile): RunFileResult {
  return readRunBytes(file.path, new TextEncoder().encode(file.text));
}

/** Reads the tables of a database by the first reader that knows them. */
export function readRunDatabase(database: Database): RunFileResult {
  const problems: Problem[] = [];
  for (const reader of databaseReaders) {
    const result = outcomeOf(reader.id, reader.read(database));
    if (result.kind === 'run') return result;
    problems.push(...result.problems);
  }
  return { kind: 'not-run', problems };
}

/** What one reader's answer means for the file; long series are thinned here, whatever the format. */
export function outcomeOf(format: string, result: RunReadResult): RunFileResult {
  if (result.kind === 'read') {
    const runs = result.runs.map((run) => ({ ...run, series: run.series.map(thinSeries) }));
    return { kind: 'run', format, runs, problems: [...result.problems, ...runs.flatMap((run) => run.problems)] };
  }
  return { kind: 'not-run', problems: result.kind === 'unreadable' ? result.problems : [] };
}

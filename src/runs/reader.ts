import type { Database } from '../model/database.ts';
import type { Problem } from '../model/problem.ts';
import type { RunRecord } from '../model/run.ts';

export type RunReadResult =
  | { readonly kind: 'read'; readonly runs: readonly RunRecord[]; readonly problems: readonly Problem[] }
  | { readonly kind: 'not-mine' }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

/** What readers are shown of a file before one of them reads it. */
export interface FileHead {
  readonly path: string;
  /** The first 4096 bytes, or all of a shorter file. */
  readonly bytes: Uint8Array;
  /** The same as text; what is no text has replacement characters. */
  readonly text: string;
}

/** One file on its way through a reader: bytes in, runs out. What a parser keeps grows with what it will say, not with the file. */
export interface RunParser {
  /** Takes the next bytes of the file, in order; they may be overwritten afterwards. */
  take(bytes: Uint8Array): void;
  /** What the file tells, once all its bytes were taken; called once. */
  finish(): RunReadResult;
  /** Whether further bytes would change nothing, so that they need not be read; absent where that is never known. */
  readonly isDone?: boolean;
  /** The largest file that it can read, for parsers that hold a file whole; absent where it may be of any size. */
  readonly maxBytes?: number;
}

/** What a format is, in words, for `docs/results.md`. */
export interface RunFormatFacts {
  /** The format's name as in JSON and docs: also the folder's name. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly recognisedBy: string;
  /** What its step numbers count, and from where. */
  readonly axis: string;
  /** Where its training and validation metrics are. */
  readonly metrics: string;
  /** What marks the best checkpoint, or `–`. */
  readonly best: string;
  /** Habits of the writing tool that are handled, a phrase each. */
  readonly quirks: readonly string[];
}

/** One format of run results in files. Pure, synchronous, total: any bytes in, an answer out. */
export interface RunReader extends RunFormatFacts {
  /** Globs of the files that could be of this format, by name alone; letter case does not matter. */
  readonly files: readonly string[];
  /** How sure the reader is that the file is its own: 0 not at all, 1 beyond doubt. */
  recognise(head: FileHead): number;
  parse(path: string): RunParser;
}

/** One format of run results in database files: gets the tables that it names, as far as they exist. */
export interface DatabaseReader extends RunFormatFacts {
  readonly files: readonly string[];
  readonly tables: readonly string[];
  read(database: Database): RunReadResult;
}

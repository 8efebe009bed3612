import type { Problem } from '../model/problem.ts';
import type { RunRecord } from '../model/run.ts';
import type { TextFile } from '../model/source.ts';

export type RunReadResult =
  | { readonly kind: 'read'; readonly runs: readonly RunRecord[]; readonly problems: readonly Problem[] }
  | { readonly kind: 'not-mine' }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

/** One format of run results. Pure, synchronous, total. */
export interface RunReader {
  /** The format's name as in JSON and docs: also the file's or folder's name. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly recognisedBy: string;
  /** How sure the reader is, from the path and the first characters: 0 … 1. */
  recognise(path: string, head: string): number;
  read(file: TextFile): RunReadResult;
}

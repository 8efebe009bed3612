import type { Change } from '../model/change.ts';

/** A file that exists at one side of the change. */
export interface TreeEntry {
  readonly path: string;
  /** Bytes; null when unknown. */
  readonly size: number | null;
  readonly kind: 'file' | 'symlink' | 'submodule';
}

/** What was found at a path: bytes, or the reason why there are none. */
export type Content =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** A file that is not held whole: each `open` begins anew. The size is null where it is not known. */
  | { readonly kind: 'stream'; readonly size: number | null; readonly open: () => AsyncIterable<Uint8Array> }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'symlink' }
  | { readonly kind: 'submodule' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly message: string };

export type Side = 'base' | 'head';

/** Where the files of a review come from: a folder, a git working tree, a pull request by SHA. */
export interface Source {
  change(): Promise<Change>;
  /** Everything at the head side, or null when it cannot be listed whole. */
  tree(): Promise<readonly TreeEntry[] | null>;
  /** Reads many files at once; a path that is absent in the answer is `missing`. */
  read(side: Side, paths: readonly string[]): Promise<ReadonlyMap<string, Content>>;
}

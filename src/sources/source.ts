/** A contiguous range of lines of the head side that a diff shows: comments may stand on these and nowhere else. */
export interface Hunk {
  /** 1-based first line on the head side. */
  readonly start: number;
  /** 1-based last line on the head side, inclusive; start - 1 for a hunk that only deletes. */
  readonly end: number;
  /** 1-based head-side lines that the change added. */
  readonly added: readonly number[];
}

/** A file of the change as the diff names it. */
export interface ChangedFile {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  readonly previousPath: string | null;
  /** Of the very diff that was read; null where the platform left the patch out. */
  readonly hunks: readonly Hunk[] | null;
}

/** A file that exists at one side of the change. */
export interface TreeEntry {
  readonly path: string;
  /** Bytes; null when unknown. */
  readonly size: number | null;
  readonly kind: 'file' | 'symlink' | 'submodule';
}

export interface Change {
  readonly files: readonly ChangedFile[];
  /** How many files the platform says the change has; more than `files` means that the list is incomplete. */
  readonly total: number;
  readonly headSha: string | null;
  readonly baseSha: string | null;
}

/** What was found at a path: bytes, or the reason why there are none. */
export type Content =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
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

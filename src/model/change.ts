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

/** What a pull request, or a range of commits, changes. */
export interface Change {
  readonly files: readonly ChangedFile[];
  /** How many files the platform says the change has; more than `files` means that the list is incomplete, Infinity that nobody tells by how many. */
  readonly total: number;
  readonly headSha: string | null;
  readonly baseSha: string | null;
}

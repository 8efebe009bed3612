import type { Scalar } from './source.ts';

/**
 * Everything that can be wrong with, or worth saying about, one file.
 * The list is closed: `words/` has a sentence for each, and a missing one does not compile.
 */
export type ProblemCode =
  // the file as such
  | 'file-binary'
  | 'file-empty'
  | 'file-too-large'
  | 'file-lfs-pointer'
  | 'file-symlink'
  | 'file-submodule'
  | 'file-unreadable'
  | 'file-not-utf8'
  | 'file-missing'
  // its syntax
  | 'syntax-error'
  | 'conflict-markers'
  | 'duplicate-key'
  | 'alias-limit'
  | 'nesting-limit'
  | 'unknown-tag'
  | 'reserved-key'
  | 'truncated'
  | 'ragged-rows'
  | 'not-finite'
  | 'record-damaged'
  | 'database-not-opened'
  // what it says
  | 'yaml-string-number'
  | 'value-not-understood'
  | 'unit-not-known'
  | 'quantity-open'
  | 'schedule-unknown'
  | 'schedule-custom'
  | 'schedule-version'
  | 'keys-conflict'
  | 'interpolation-open'
  // the files that it includes
  | 'include-outside'
  | 'include-cycle'
  | 'include-limit'
  | 'include-unreadable'
  | 'primary-missing'
  | 'config-part'
  | 'included-by'
  // runs and reviews
  | 'repeated-final-evaluation'
  | 'duplicate-rows'
  | 'long-log'
  | 'several-runs'
  | 'reported-best-differs'
  | 'no-step-column'
  | 'axis-counts-log-calls'
  | 'no-evaluations'
  | 'final-values-only'
  | 'run-without-config'
  | 'config-without-length'
  | 'not-a-result'
  | 'not-recognised'
  | 'listing-incomplete'
  | 'patch-missing'
  | 'note';

/** A fact about one file, with the numbers and names that its sentence needs. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: string;
  /** 1-based, or null where the whole file is meant. */
  readonly line: number | null;
  readonly values: Readonly<Record<string, Scalar>>;
}

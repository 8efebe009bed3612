import type { Evidence, Severity } from '../../src/model/finding.ts';

/** A change that people made, or could have made, and what a review says to it. */
export interface Mistake {
  readonly name: string;
  readonly path: string;
  /** null: the file is new. */
  readonly before: string | null;
  readonly after: string;
  /** The rule that speaks. */
  readonly rule: string;
  /** What it speaks about: the last part of the fingerprint. */
  readonly key?: string;
  readonly severity?: Severity;
  readonly evidence?: Evidence;
  /** Other rules that may speak too, since the change makes a second mistake. */
  readonly allowed?: readonly string[];
}

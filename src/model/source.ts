/** Where a value stands: a range in one file of the change. */
export interface Span {
  readonly path: string;
  /** 1-based first line. */
  readonly line: number;
  /** 1-based last line, inclusive. */
  readonly endLine: number;
  /** UTF-16 offset of the first character in the decoded text. */
  readonly start: number;
  /** UTF-16 offset behind the last character. */
  readonly end: number;
}

/** A value and its place; without a span a framework default supplied it. */
export interface Sourced<T> {
  readonly value: T;
  readonly span?: Span;
}

/** What configs and hyperparameters hold at their leaves. */
export type Scalar = string | number | boolean | null;

/** One file of the change or folder under review, already decoded. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A file that a config may include, as the engine supplies it: its text, or that it is not there. */
export interface IncludedFile extends TextFile {
  /** Set for a path at which there is no such file; its text is empty then. */
  readonly isMissing?: true;
}

/** A comment on lines of the diff, ready to post; `publish/` checks it against the hunks. */
export interface ReviewComment {
  readonly fingerprint: string;
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Markdown, suggestion block included. */
  readonly body: string;
  /** The same without the suggestion block: for the case that the range cannot carry one. */
  readonly bodyWithoutSuggestion: string;
  /** Higher is more important. */
  readonly rank: number;
}

/** A workflow annotation: plain text. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly path: string | null;
  readonly startLine: number | null;
  readonly endLine: number | null;
}

/** The sentences of `longrun init`: plain text with `code` spans. */
export interface InitWords {
  wrote(path: string): string;
  wouldWrite(path: string, lines: number): string;
  /** A file that stood there before. */
  left(path: string): string;
  /** What to do with what was written. */
  next(branch: string | null): string;
  readonly nothingNew: string;
}

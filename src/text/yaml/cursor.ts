/** Thrown, and caught in `ordinary.ts`, where YAML is met that the ordinary way does not read. */
export class NotOrdinary extends Error {}

/** What can stand at the cursor in place of content: a mark of the stream, or nothing more. */
export type Mark = '---' | '...' | 'end';

const codes = { tab: 0x09, newline: 0x0a, carriageReturn: 0x0d, space: 0x20, hash: 0x23, dash: 0x2d, dot: 0x2e, colon: 0x3a } as const;

/** Whether a character code separates: a space, a tab, a line end, or the end of the text (NaN). */
export function isBlank(code: number): boolean {
  return code === codes.space || code === codes.newline || code === codes.tab || code === codes.carriageReturn || Number.isNaN(code);
}

/** Whether a character code ends a line, or the text. */
export function isLineEnd(code: number): boolean {
  return code === codes.newline || code === codes.carriageReturn || Number.isNaN(code);
}

/** A place in a text, and the indent of the line it is on. Steps back (`NotOrdinary`) from what it does not know. */
export class Cursor {
  readonly text: string;
  at = 0;
  /** Spaces before the content of the line at the cursor; -1 at a mark and at the end, so that every block ends there. */
  indent = -1;
  /** How many brackets are open at the cursor. */
  brackets = 0;
  #marker: Mark | null = null;
  /** Where the line begins whose content the cursor came to last. */
  lineStart = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The character code at the cursor, or `ahead` of it; NaN behind the end. */
  code(ahead = 0): number {
    return this.text.charCodeAt(this.at + ahead);
  }

  stepBack(): never {
    throw new NotOrdinary();
  }

  /** Over spaces and tabs. */
  skipSpace(): void {
    let code = this.code();
    while (code === codes.space || code === codes.tab) {
      this.at++;
      code = this.code();
    }
  }

  /** Whether the rest of the line holds nothing but a comment. The cursor stands behind white space. */
  isAtLineEnd(): boolean {
    const code = this.code();
    return isLineEnd(code) || (code === codes.hash && (this.at === 0 || isBlank(this.text.charCodeAt(this.at - 1))));
  }

  /** From behind a value to the content of the next line that has any; only white space and a comment may stand between. */
  toNextContent(): void {
    this.skipSpace();
    if (!this.isAtLineEnd()) this.stepBack();
    const feed = this.text.indexOf('\n', this.at);
    if (feed === -1) this.#end();
    else this.startLine(feed + 1);
  }

  /** To the content of the line that begins at an offset, or of the next one that has any. */
  startLine(start: number): void {
    for (let line = start; ; ) {
      this.at = line;
      while (this.code() === codes.space) this.at++;
      const code = this.code();
      if (Number.isNaN(code)) break;
      if (code === codes.tab) this.stepBack();
      if (!isLineEnd(code) && code !== codes.hash) {
        this.lineStart = line;
        this.indent = this.at - line;
        this.#mark();
        return;
      }
      const feed = this.text.indexOf('\n', this.at);
      if (feed === -1) break;
      line = feed + 1;
    }
    this.#end();
  }

  /** Whether the cursor came to this mark. */
  isAt(mark: Mark): boolean {
    return this.#marker === mark;
  }

  /** Whether the cursor came to any mark, or to the end. */
  isAtMark(): boolean {
    return this.#marker !== null;
  }

  /** Whether a `- ` stands here. */
  isAtDash(): boolean {
    return this.code() === codes.dash && isBlank(this.code(1));
  }

  /** Whether a colon stands here that makes what is before it a key. */
  isAtKeyColon(): boolean {
    return this.code() === codes.colon && isBlank(this.code(1));
  }

  #mark(): void {
    this.#marker = null;
    if (this.indent > 0) return;
    const code = this.code();
    if ((code !== codes.dash && code !== codes.dot) || this.code(1) !== code || this.code(2) !== code || !isBlank(this.code(3))) return;
    this.#marker = code === codes.dash ? '---' : '...';
    this.indent = -1;
  }

  #end(): void {
    this.at = this.text.length;
    this.indent = -1;
    this.#marker = 'end';
  }
}

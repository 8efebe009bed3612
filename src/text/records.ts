import { ConflictLines } from './conflicts.ts';

/** Takes one record of a delimited file (a line, or several where quotes hold line ends) and the 1-based line of its beginning. */
export type OnRecord = (text: string, line: number) => void;

const maxQuotedLines = 100;
const carriageReturn = 0x0d;
const space = 0x20;
const firstWideSpace = 0xa0;

/**
 * Splits a text that comes in whole lines into records, without blank lines and what an unfinished merge repeats.
 * A quote that no line closes soon is an ordinary character.
 */
export class RecordSplitter {
  readonly conflicts = new ConflictLines();
  readonly #onRecord: OnRecord;
  #line = 1;
  /** A record whose quote the lines so far leave open. */
  #rest = '';
  /** Whether the text at hand has quotes. A field, as V8 would look through the whole text again for every line if this were a variable. */
  #hasQuotes = false;

  constructor(onRecord: OnRecord) {
    this.#onRecord = onRecord;
  }

  /** Hands on the records that are complete with these lines. */
  take(text: string): void {
    if (text !== '') this.#split(this.#rest + text, false);
  }

  /** Hands on the records of the last lines. */
  end(text: string): void {
    this.#split(this.#rest + text, true);
  }

  #split(text: string, isLast: boolean): void {
    this.#rest = '';
    this.#hasQuotes = text.includes('"');
    let start = this.#line === 1 && text.startsWith('\ufeff') ? 1 : 0;
    while (start < text.length) {
      const lineStop = lineEnd(text, start);
      if (this.conflicts.mayConcern(text.charCodeAt(start)) && this.conflicts.skips(text.slice(start, lineStop), this.#line)) {
        start = lineStop + 1;
        this.#line++;
        continue;
      }
      const { end, lines } = this.#hasQuotes ? recordEnd(text, start, isLast) : { end: lineStop, lines: 1 };
      if (end === -1) {
        this.#rest = text.slice(start);
        return;
      }
      const record = text.slice(start, text.charCodeAt(end - 1) === carriageReturn ? Math.max(start, end - 1) : end);
      if (!isBlank(record)) this.#onRecord(record, this.#line);
      start = end + 1;
      this.#line += lines;
    }
  }
}

function isBlank(record: string): boolean {
  const first = record.charCodeAt(0);
  return !(first > space && first < firstWideSpace) && record.trim() === '';
}

/** Where the record ends; -1 where it may go on in lines that have not come yet. */
function recordEnd(text: string, start: number, isLast: boolean): { end: number; lines: number } {
  const first = lineEnd(text, start);
  let open = hasOpenQuote(text, start, first, false);
  let end = first;
  let lines = 1;
  while (open && end + 1 < text.length && lines < maxQuotedLines) {
    const next = lineEnd(text, end + 1);
    open = hasOpenQuote(text, end + 1, next, open);
    end = next;
    lines++;
  }
  if (open && !isLast && lines < maxQuotedLines) return { end: -1, lines };
  return open ? { end: first, lines: 1 } : { end, lines };
}

function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  return newline === -1 ? text.length : newline;
}

/**
 * Whether a quote is open at the end of a line: one that begins a cell and has not been closed; `5" disk` opens none.
 * Looks at the range only: a search to the end of the text for each line would be quadratic.
 */
function hasOpenQuote(text: string, start: number, end: number, openBefore: boolean): boolean {
  const line = text.slice(start, end);
  let open = openBefore;
  for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) {
    if (!open) open = /(?:^|[,;\t|]) *$/.test(line.slice(Math.max(0, at - 100), at));
    else if (line[at + 1] === '"') at++;
    else open = false;
  }
  return open;
}

/** The cells of a record, trimmed, quotes undone. */
export function cellsOf(record: string, delimiter: string): string[] {
  return rawCellsOf(record, delimiter).map((cell) => cell.trim());
}

/** The cells of a record with the space around them, quotes undone. */
export function rawCellsOf(record: string, delimiter: string): string[] {
  if (record.indexOf('"') === -1) return record.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; at <= record.length; ) {
    const quoted = quotedCell(record, at, delimiter);
    if (quoted !== null) {
      cells.push(quoted.cell);
      at = quoted.end + 1;
      continue;
    }
    const found = record.indexOf(delimiter, at);
    const end = found === -1 ? record.length : found;
    cells.push(record.slice(at, end));
    at = end + 1;
  }
  return cells;
}
function quotedCell(record: string, start: number, delimiter: string): { cell: string; end: number } | null {
  let at = start;
  while (record[at] === ' ') at++;
  if (record[at] !== '"') return null;
  const parts: string[] = [];
  for (let from = at + 1; ; ) {
    const close = record.indexOf('"', from);
    if (close === -1) return null;
    parts.push(record.slice(from, close));
    if (record[close + 1] !== '"') {
      const found = record.indexOf(delimiter, close + 1);
      const end = found === -1 ? record.length : found;
      return { cell: parts.join('').trim(), end };
    }
    parts.push('"');
    from = close + 2;
  }
}

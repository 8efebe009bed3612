/** One record of a delimited file: a line, or several where quotes hold line ends. */
export interface DelimitedRecord {
  readonly text: string;
  /** 1-based line of its beginning. */
  readonly line: number;
}

const maxQuotedLines = 100;

/** Splits a text into records, without blank lines and those to `skip`. A quote that no line closes soon is an ordinary character. */
export function* recordsOf(text: string, skip: ReadonlySet<number>): Generator<DelimitedRecord> {
  let line = 1;
  let start = text.startsWith('\ufeff') ? 1 : 0;
  while (start < text.length) {
    if (skip.has(line)) {
      start = lineEnd(text, start) + 1;
      line++;
      continue;
    }
    const { end, lines } = recordEnd(text, start);
    const record = text.slice(start, text[end - 1] === '\r' ? Math.max(start, end - 1) : end);
    if (record.trim() !== '') yield { text: record, line };
    start = end + 1;
    line += lines;
  }
}

function recordEnd(text: string, start: number): { end: number; lines: number } {
  const first = lineEnd(text, start);
  let open = hasOpenQuote(text, start, first, false);
  let end = first;
  let lines = 1;
  while (open && end < text.length && lines < maxQuotedLines) {
    const next = lineEnd(text, end + 1);
    open = hasOpenQuote(text, end + 1, next, open);
    end = next;
    lines++;
  }
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
  if (!record.includes('"')) return record.split(delimiter).map((cell) => cell.trim());
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
    cells.push(record.slice(at, end).trim());
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

import type { Span } from '../model/source.ts';

/** Offsets to lines. Queries that go forward through the text cost next to nothing. */
export interface LineIndex {
  /** The 1-based line of a UTF-16 offset; CRLF and LF both end a line. */
  lineAt(offset: number): number;
  readonly lineCount: number;
  /** The offset of the first character of a 1-based line. */
  startOf(line: number): number;
}

/** Counts the lines of a text once. */
export function lineIndex(text: string): LineIndex {
  const starts: number[] = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  let recent = 0;
  const holds = (line: number, offset: number): boolean => (starts[line] ?? Infinity) <= offset && offset < (starts[line + 1] ?? Infinity);
  const lineAt = (offset: number): number => {
    if (!holds(recent, offset)) recent = holds(recent + 1, offset) ? recent + 1 : search(starts, offset);
    return recent + 1;
  };
  return { lineAt, lineCount: starts.length, startOf: (line) => starts[line - 1] ?? text.length };
}

function search(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place of `start`…`end` (end exclusive); an empty range stands on the line of its start. */
export function spanOf(path: string, lines: LineIndex, start: number, end: number): Span {
  const line = lines.lineAt(start);
  return { path, line, endLine: end > start + 1 ? lines.lineAt(end - 1) : line, start, end };
}

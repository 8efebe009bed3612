import type { Edit } from '../model/finding.ts';
import type { TextFile } from '../model/source.ts';
import { isRepeatable } from './escape.ts';

/** The replacement of whole lines: what a one-click suggestion on a pull request can carry. */
export interface Suggestion {
  readonly path: string;
  /** 1-based, inclusive. */
  readonly startLine: number;
  readonly endLine: number;
  /** The new lines without the last line's end. */
  readonly replacement: string;
}

/** Gives the text of a file at the head side; undefined where it was not read. */
export type FileAt = (path: string) => TextFile | undefined;

const LONGEST_FILE = 1_000_000;
const MOST_LINES = 20;

/**
 * The edit as full lines of its file, indentation and comments kept.
 * Null where the file is not at hand, its lines are not where the edit says, its line ends are mixed,
 * the edit changes nothing, or the lines could not be repeated to the character (credentials, invisible characters).
 */
export function suggestionOf(edit: Edit, fileAt: FileAt): Suggestion | null {
  const text = fileAt(edit.span.path)?.text;
  const { start, end: behind, line } = edit.span;
  if (text === undefined || text.length > LONGEST_FILE || start < 0 || behind < start || behind > text.length || hasMixedLineEnds(text)) return null;
  const takesLineEnd = behind > start && text[behind - 1] === '\n' && edit.text.endsWith('\n');
  const end = takesLineEnd ? behind - 1 : behind;
  const inserted = takesLineEnd ? edit.text.slice(0, -1) : edit.text;
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const to = lineEndAt(text, end);
  const startLine = lineNumberAt(text, from);
  const endLine = lineNumberAt(text, to);
  const original = text.slice(from, to);
  const replacement = text.slice(from, start) + inserted + text.slice(Math.min(end, to), to);
  if (startLine !== line || endLine - startLine >= MOST_LINES || replacement === original || !isRepeatable(replacement)) return null;
  return { path: edit.span.path, startLine, endLine, replacement };
}

/** The offset of the end of the line that holds `offset`, before its `\r\n` or `\n`. */
function lineEndAt(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  const end = feed === -1 ? text.length : feed;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

function lineNumberAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

function hasMixedLineEnds(text: string): boolean {
  const feeds = text.split('\n').length - 1;
  const pairs = text.split('\r\n').length - 1;
  const returns = text.split('\r').length - 1;
  return returns !== pairs || (pairs !== 0 && pairs !== feeds);
}

import type { Cursor } from './cursor.ts';
import { isLineEnd } from './cursor.ts';
import type { WrittenScalar } from './semantics.ts';

const header = /([|>])(-?)[ \t]*(?:[ \t]#[^\r\n]*)?\r?\n/y;

/**
 * A literal (`|`) or folded (`>`) scalar at the cursor, clipped or stripped (`-`), whose lines stand deeper than `parent`.
 * Ends at the start of the line behind it. What is rare (`+`, a given indent, blank lines that are deeper) is not ordinary.
 */
export function readBlockScalar(cursor: Cursor, parent: number): WrittenScalar {
  const { text, at: start } = cursor;
  header.lastIndex = start;
  const [, mode, strip] = header.exec(text) ?? cursor.stepBack();
  const lines: string[] = [];
  let indent = -1;
  let end = header.lastIndex;
  for (let line = end; line < text.length; ) {
    let at = line;
    while (text.charCodeAt(at) === 0x20) at++;
    const feed = text.indexOf('\n', at);
    const next = feed === -1 ? text.length : feed + 1;
    if (!isLineEnd(text.charCodeAt(at))) {
      if (indent === -1) indent = at - line;
      if (at - line < indent || indent <= parent) break;
      end = next;
    } else if (at > line) cursor.stepBack();
    lines.push(contentOf(text.slice(line, feed === -1 ? text.length : feed), indent));
    line = next;
  }
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 0 || text.charCodeAt(end) === 0x09) cursor.stepBack();
  cursor.at = end;
  const value = mode === '|' ? lines.join('\n') : folded(lines, cursor);
  return { text: strip === '-' ? value : `${value}\n`, start, end, isPlain: false };
}

function contentOf(line: string, indent: number): string {
  const bare = line.endsWith('\r') ? line.slice(0, -1) : line;
  return bare.slice(Math.max(indent, 0));
}

/** Line ends between lines of one indent are spaces; blank lines and deeper ones keep theirs. */
function folded(lines: readonly string[], cursor: Cursor): string {
  const parts: string[] = [];
  let separator = '';
  let wasDeeper = false;
  for (const line of lines) {
    if (line.startsWith('\t')) cursor.stepBack();
    if (line.startsWith(' ')) {
      if (separator === ' ') separator = '\n';
      else if (!wasDeeper && separator === '\n') separator = '\n\n';
      parts.push(separator, line);
      separator = '\n';
      wasDeeper = true;
    } else if (line === '') {
      if (separator === '\n') parts.push('\n');
      else separator = '\n';
    } else {
      parts.push(separator, line);
      separator = ' ';
      wasDeeper = false;
    }
  }
  return parts.join('');
}

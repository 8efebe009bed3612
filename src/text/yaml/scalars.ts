import { type Cursor, isBlank, isLineEnd } from './cursor.ts';
import { doubleQuoted, singleQuoted, unfold } from './folding.ts';
import type { WrittenScalar } from './semantics.ts';

const colon = 0x3a;
const hash = 0x23;
const backslash = 0x5c;
const doubleQuote = 0x22;

/** Characters that no plain scalar starts with. */
const indicators = ',[]{}#&*!|>\'"%@`';
/** Those that start one only with more behind them. */
const weakIndicators = '-?:';

/** A quoted scalar at the cursor; lines after the first stand deeper than `parent`. */
export function readQuoted(cursor: Cursor, parent: number): WrittenScalar {
  const { text, at: start } = cursor;
  const isDouble = cursor.code() === doubleQuote;
  const close = isDouble ? closeOfDouble(text, start + 1) : closeOfSingle(text, start + 1);
  if (close === -1) cursor.stepBack();
  const inside = text.slice(start + 1, close);
  checkLines(cursor, start, close, parent);
  const value = isDouble ? doubleQuoted(inside) : singleQuoted(inside);
  if (value === null) cursor.stepBack();
  cursor.at = close + 1;
  return { text: value, start, end: close + 1, isPlain: false };
}

function closeOfDouble(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === doubleQuote) return at;
  }
  return -1;
}

function closeOfSingle(text: string, start: number): number {
  let close = text.indexOf("'", start);
  while (close !== -1 && text.charAt(close + 1) === "'") close = text.indexOf("'", close + 2);
  return close;
}

/** Steps back where a line of a scalar is not deeper than the block around it, or could be the mark of a new document. */
function checkLines(cursor: Cursor, start: number, end: number, parent: number): void {
  const { text } = cursor;
  for (let feed = text.indexOf('\n', start); feed !== -1 && feed < end; feed = text.indexOf('\n', feed + 1)) {
    let at = feed + 1;
    while (text.charCodeAt(at) === 0x20) at++;
    const indent = at - feed - 1;
    if (isLineEnd(text.charCodeAt(at))) continue;
    if (indent <= parent || (indent === 0 && /^(?:---|\.\.\.)/.test(text.slice(at, at + 3)))) cursor.stepBack();
  }
}

/** A plain scalar of a block at the cursor, with the deeper lines that go on with it. */
export function readPlain(cursor: Cursor, parent: number): WrittenScalar {
  checkPlainStart(cursor, '');
  const start = cursor.at;
  let end = plainLine(cursor);
  for (;;) {
    const next = continuationOf(cursor, parent);
    if (next === null) break;
    cursor.at = next;
    end = plainLine(cursor);
  }
  cursor.at = end;
  return { text: unfold(cursor.text.slice(start, end)), start, end, isPlain: true };
}

/** The end of the plain text on the line; the cursor stops before the line's end or its comment. */
function plainLine(cursor: Cursor): number {
  const { text } = cursor;
  let end = cursor.at;
  let at = cursor.at;
  for (; ; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code)) break;
    if (code === 0x20 || code === 0x09) continue;
    if (code === hash && at > cursor.at && isBlank(text.charCodeAt(at - 1))) break;
    if (code === colon && isBlank(text.charCodeAt(at + 1))) cursor.stepBack();
    end = at + 1;
  }
  cursor.at = at;
  return end;
}

/** Where a plain scalar goes on behind the line end at the cursor; null where it does not. */
function continuationOf(cursor: Cursor, parent: number): number | null {
  const { text } = cursor;
  let feed = text.indexOf('\n', cursor.at);
  if (feed === -1 || !isLineEnd(cursor.code())) return null;
  for (;;) {
    let at = feed + 1;
    while (text.charCodeAt(at) === 0x20) at++;
    const code = text.charCodeAt(at);
    if (code === 0x09) cursor.stepBack();
    if (!isLineEnd(code)) return at - feed - 1 > parent && code !== hash && at - feed > 1 ? at : null;
    if (Number.isNaN(code)) return null;
    feed = text.indexOf('\n', at);
    if (feed === -1) return null;
  }
}

/** A plain scalar within brackets; it ends with its line. */
export function readFlowPlain(cursor: Cursor): WrittenScalar {
  checkPlainStart(cursor, ',[]{}');
  const { text, at: start } = cursor;
  let end = start;
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code)) break;
    if (code === 0x20 || code === 0x09) continue;
    if (code === hash && isBlank(text.charCodeAt(at - 1))) break;
    if (isFlowIndicator(code)) break;
    if (code === colon && (isBlank(text.charCodeAt(at + 1)) || isFlowIndicator(text.charCodeAt(at + 1)))) break;
    end = at + 1;
  }
  cursor.at = end;
  return { text: text.slice(start, end), start, end, isPlain: true };
}

/** `,[]{}` */
export function isFlowIndicator(code: number): boolean {
  return code === 0x2c || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d;
}

function checkPlainStart(cursor: Cursor, alsoAfter: string): void {
  const first = cursor.text.charAt(cursor.at);
  const next = cursor.text.charAt(cursor.at + 1);
  if (indicators.includes(first)) cursor.stepBack();
  if (weakIndicators.includes(first) && (isBlank(cursor.code(1)) || alsoAfter.includes(next))) cursor.stepBack();
}

/** A key at the cursor, quoted or plain, on one line; null where no `: ` follows it. The cursor is left at the colon, or where it was. */
export function readKey(cursor: Cursor): WrittenScalar | null {
  const start = cursor.at;
  const first = cursor.code();
  const key = first === doubleQuote || first === 0x27 ? quotedKey(cursor) : plainKey(cursor);
  cursor.skipSpace();
  if (key !== null && cursor.isAtKeyColon()) return key;
  cursor.at = start;
  return null;
}

const longestKey = 1000;

function quotedKey(cursor: Cursor): WrittenScalar | null {
  const key = readQuoted(cursor, -1);
  return cursor.text.slice(key.start, Math.min(key.end, key.start + longestKey)).includes('\n') || key.end - key.start > longestKey ? null : key;
}

function plainKey(cursor: Cursor): WrittenScalar | null {
  const { text, at: start } = cursor;
  let end = start;
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code)) return null;
    if (code === 0x20 || code === 0x09) continue;
    if (code === hash && at > start && isBlank(text.charCodeAt(at - 1))) return null;
    if (code === colon && isBlank(text.charCodeAt(at + 1))) {
      if (at - start > longestKey) cursor.stepBack();
      checkPlainStart(cursor, '');
      cursor.at = end;
      return { text: text.slice(start, end), start, end, isPlain: true };
    }
    end = at + 1;
  }
}

import type { DocumentNode } from '../../model/document.ts';
import type { Builder, Entries } from '../builder.ts';
import { type Cursor, isBlank, isLineEnd } from './cursor.ts';
import { type Properties, readName, readProperties } from './properties.ts';
import { isFlowIndicator, readFlowPlain, readQuoted } from './scalars.ts';
import type { WrittenScalar, YamlSemantics } from './semantics.ts';

/** What every part of a document is read with. */
export interface Reading {
  readonly cursor: Cursor;
  readonly builder: Builder;
  readonly semantics: YamlSemantics;
}

/** Where a node stands: how deep, below which key, and the indent of the block around it. */
export interface Place {
  readonly depth: number;
  readonly key: string;
  readonly parent: number;
}

/** Deepest nesting that is read the ordinary way; a little less than the limit, so that only the full parser meets that. */
export const ordinaryDepth = 90;

const comma = 0x2c;
const colon = 0x3a;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const closeBracket = 0x5d;
/** Most white space between a key within braces and its colon. */
const longestGap = 90;

/** Reads `[…]` or `{…}` at the cursor, and leaves it behind the closing bracket. */
export function readFlow(reading: Reading, place: Place, properties: Properties | null): DocumentNode {
  const { cursor, builder, semantics } = reading;
  if (place.depth > ordinaryDepth) cursor.stepBack();
  const start = cursor.at;
  const tag = semantics.tag(properties?.tag, start);
  const isMapping = cursor.code() === openBrace;
  cursor.at++;
  cursor.brackets++;
  const made = isMapping ? readEntries(reading, place, start) : readItems(reading, place);
  cursor.brackets--;
  const end = cursor.at;
  const node = made instanceof Map ? builder.mapping(made, start, end, tag) : builder.sequence(made, start, end, tag);
  if (properties?.anchor != null) semantics.anchor(properties.anchor, node);
  return node;
}

function readItems(reading: Reading, place: Place): DocumentNode[] {
  const { cursor } = reading;
  const items: DocumentNode[] = [];
  while (!isClosed(cursor, place, closeBracket, items.length > 0)) {
    const isQuoted = isJsonLike(cursor.code());
    items.push(readItem(reading, { ...place, depth: place.depth + 1 }));
    if (cursor.code() === colon && (isQuoted || isBlank(cursor.code(1)))) cursor.stepBack();
  }
  return items;
}

function readEntries(reading: Reading, place: Place, start: number): Entries {
  const { cursor, builder, semantics } = reading;
  const entries: Entries = new Map();
  const merged: DocumentNode[] = [];
  for (let count = 0; !isClosed(cursor, place, closeBrace, count > 0); count++) {
    const key = readFlowKey(cursor, place.parent);
    const value = readEntryValue(reading, { ...place, depth: place.depth + 1, key: key.text }, key);
    if (key.text === '<<' && key.isPlain) merged.push(value);
    else builder.add(entries, key.text, key.start, key.end, value);
  }
  for (const source of merged) semantics.merge(entries, source, place.depth, start);
  return entries;
}

/** Whether the collection ends here, behind the comma that its items need between them. */
function isClosed(cursor: Cursor, { parent }: Place, close: number, needsComma: boolean): boolean {
  skipFlowSpace(cursor, parent);
  if (cursor.code() !== close && needsComma) {
    if (cursor.code() !== comma) cursor.stepBack();
    cursor.at++;
    skipFlowSpace(cursor, parent);
  }
  if (cursor.code() !== close) return false;
  cursor.at++;
  return true;
}

function readFlowKey(cursor: Cursor, parent: number): WrittenScalar {
  const code = cursor.code();
  const key = code === 0x22 || code === 0x27 ? readQuoted(cursor, parent) : readFlowPlain(cursor);
  cursor.skipSpace();
  const gap = cursor.at - key.end;
  if (cursor.code() === colon) {
    const next = cursor.code(1);
    if (gap > longestGap || (key.isPlain && !isBlank(next) && next !== comma)) cursor.stepBack();
  }
  return key;
}

function readEntryValue(reading: Reading, place: Place, key: WrittenScalar): DocumentNode {
  const { cursor, builder } = reading;
  if (cursor.code() !== colon) {
    skipFlowSpace(cursor, place.parent);
    if (cursor.code() === colon) cursor.stepBack();
    return builder.scalar(null, key.end, key.end);
  }
  cursor.at++;
  const behind = cursor.at;
  skipFlowSpace(cursor, place.parent);
  if (cursor.code() === comma || cursor.code() === closeBrace) return builder.scalar(null, behind, behind);
  return readItem(reading, place);
}

function readItem(reading: Reading, place: Place): DocumentNode {
  const { cursor, semantics } = reading;
  const properties = readProperties(cursor);
  const code = cursor.code();
  if (code === 0x5b || code === openBrace) return readFlow(reading, place, properties);
  if (code === 0x2a) {
    if (properties !== null) cursor.stepBack();
    return readAlias(reading, place.depth);
  }
  if (properties !== null && (isLineEnd(code) || isFlowIndicator(code))) cursor.stepBack();
  const scalar = code === 0x22 || code === 0x27 ? readQuoted(cursor, place.parent) : readFlowPlain(cursor);
  const node = semantics.scalar(scalar, place.key, semantics.scalarTag(properties?.tag, scalar.start));
  if (properties?.anchor != null) semantics.anchor(properties.anchor, node);
  cursor.skipSpace();
  return node;
}

/** `*name` at the cursor. */
export function readAlias({ cursor, semantics }: Reading, depth: number): DocumentNode {
  const start = cursor.at;
  cursor.at++;
  const name = readName(cursor);
  const end = cursor.at;
  cursor.skipSpace();
  if (cursor.code() === colon) cursor.stepBack();
  return semantics.alias(name, start, end, depth);
}

/** Quoted scalars and collections may have their colon right behind them. */
function isJsonLike(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x5b || code === openBrace;
}

/** Over white space, line ends and comments within brackets; lines stand deeper than the block around, but for the bracket that closes the outermost. */
function skipFlowSpace(cursor: Cursor, parent: number): void {
  for (;;) {
    cursor.skipSpace();
    if (!cursor.isAtLineEnd()) return;
    const feed = cursor.text.indexOf('\n', cursor.at);
    if (feed === -1) cursor.stepBack();
    cursor.at = feed + 1;
    checkFlowLine(cursor, parent);
  }
}

function checkFlowLine(cursor: Cursor, parent: number): void {
  let indent = 0;
  while (cursor.code(indent) === 0x20) indent++;
  let ahead = indent;
  while (cursor.code(ahead) === 0x09 || cursor.code(ahead) === 0x20) ahead++;
  const code = cursor.code(ahead);
  if (isLineEnd(code) || code === 0x23) return;
  const isBracket = code === closeBracket || code === closeBrace;
  if (indent <= parent && !(isBracket && indent === parent && cursor.brackets === 1)) cursor.stepBack();
  if (indent === 0 && /^(?:---|\.\.\.)/.test(cursor.text.slice(cursor.at, cursor.at + 3))) cursor.stepBack();
}

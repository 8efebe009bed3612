import type { DocumentNode } from '../../model/document.ts';
import type { Entries } from '../builder.ts';
import { readBlockScalar } from './block-scalar.ts';
import { trimmedEnd } from './ends.ts';
import { ordinaryDepth, type Place, type Reading, readAlias, readFlow } from './flow.ts';
import { type Properties, readProperties } from './properties.ts';
import { readKey, readPlain, readQuoted } from './scalars.ts';
import type { WrittenScalar } from './semantics.ts';

/** A value of a block: of a mapping's key, or an item of a sequence. */
type Owner = 'mapping' | 'sequence';

/** Reads the blocks of one document: mappings, sequences and what stands in them, by indent. */
export class BlockReader {
  readonly #reading: Reading;
  /** The end of the last leaf that was read, before the white space behind it. */
  #lastEnd = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The document's root, whose content the cursor is at; leaves the cursor at what stands behind it. */
  root(): DocumentNode {
    const { cursor } = this.#reading;
    const node = this.#block({ depth: 0, key: '', parent: -1 }, null);
    if (node.kind === 'scalar' || cursor.indent !== -1) cursor.stepBack();
    return node;
  }

  /** A node that begins on a line of its own. */
  #block(place: Place, given: Properties | null): DocumentNode {
    const { cursor } = this.#reading;
    if (place.depth > ordinaryDepth) cursor.stepBack();
    const properties = given ?? readProperties(cursor);
    if (given === null && properties !== null) {
      if (!cursor.isAtLineEnd()) cursor.stepBack();
      cursor.toNextContent();
      if (cursor.indent <= place.parent) cursor.stepBack();
      return this.#block(place, properties);
    }
    const column = cursor.at - cursor.lineStart;
    return this.#collection(place, properties, column) ?? this.#leaf(place, properties);
  }

  /** A mapping or sequence whose first key or dash is at the cursor; null where there is none. */
  #collection(place: Place, properties: Properties | null, column: number): DocumentNode | null {
    const { cursor, semantics } = this.#reading;
    const start = cursor.at;
    const isSequence = cursor.isAtDash();
    const first = isSequence || isBracket(cursor.code()) ? null : readKey(cursor);
    if (!isSequence && first === null) return null;
    const tag = semantics.tag(properties?.tag, start);
    const node = first === null ? this.#sequence(place, column, start, tag) : this.#mapping(place, column, first, tag);
    if (properties?.anchor != null) semantics.anchor(properties.anchor, node);
    return node;
  }

  #mapping({ depth }: Place, column: number, first: WrittenScalar, tag: string | undefined): DocumentNode {
    const { cursor, builder, semantics } = this.#reading;
    const entries: Entries = new Map();
    const merged: DocumentNode[] = [];
    for (let key: WrittenScalar | null = first; key !== null; key = this.#nextKey(column)) {
      cursor.at++;
      const value = this.#value({ depth: depth + 1, key: key.text, parent: column }, 'mapping');
      if (key.text === '<<' && key.isPlain) merged.push(value);
      else builder.add(entries, key.text, key.start, key.end, value);
    }
    for (const source of merged) semantics.merge(entries, source, depth, first.start);
    return builder.mapping(entries, first.start, Math.max(this.#lastEnd, first.start), tag);
  }

  #nextKey(column: number): WrittenScalar | null {
    const { cursor } = this.#reading;
    if (cursor.indent < column) return null;
    const key = cursor.indent === column && !isBracket(cursor.code()) ? readKey(cursor) : null;
    return key ?? cursor.stepBack();
  }

  #sequence({ depth, key }: Place, column: number, start: number, tag: string | undefined): DocumentNode {
    const { cursor, builder } = this.#reading;
    const items: DocumentNode[] = [];
    do {
      cursor.at++;
      items.push(this.#value({ depth: depth + 1, key, parent: column }, 'sequence'));
    } while (cursor.indent === column && cursor.isAtDash());
    if (cursor.indent > column) cursor.stepBack();
    return builder.sequence(items, start, Math.max(this.#lastEnd, start), tag);
  }

  /** What stands behind a colon or a dash, on its line or on those below. */
  #value(place: Place, owner: Owner): DocumentNode {
    const { cursor } = this.#reading;
    const behind = cursor.at;
    cursor.skipSpace();
    if (owner === 'sequence' && !cursor.isAtLineEnd() && cursor.text.slice(behind, cursor.at).includes('\t')) cursor.stepBack();
    const properties = readProperties(cursor);
    if (!cursor.isAtLineEnd()) return this.#onLine(place, properties, owner);
    const here = cursor.at;
    cursor.toNextContent();
    const isBelow = cursor.indent > place.parent || (owner === 'mapping' && cursor.indent === place.parent && cursor.isAtDash());
    if (isBelow) return this.#block(place, properties);
    return this.#nothing(properties, owner === 'mapping' && properties?.tag === undefined ? behind : here, { end: properties?.end ?? behind, key: place.key });
  }

  /** A value that is not there: null, or what its tag makes of no text. */
  #nothing(properties: Properties | null, at: number, { end, key }: { end: number; key: string }): DocumentNode {
    const { builder, semantics } = this.#reading;
    this.#lastEnd = end;
    const tag = semantics.scalarTag(properties?.tag, at);
    const node = tag === null ? builder.scalar(null, at, at) : semantics.scalar({ text: '', start: at, end: at, isPlain: true }, key, tag);
    if (properties?.anchor != null) semantics.anchor(properties.anchor, node);
    return node;
  }

  /** A value on the line of its colon or dash; behind a dash it may be a collection. */
  #onLine(place: Place, properties: Properties | null, owner: Owner): DocumentNode {
    const { cursor } = this.#reading;
    if (owner === 'sequence') {
      if (place.depth > ordinaryDepth) cursor.stepBack();
      const node = this.#collection(place, properties, cursor.at - cursor.lineStart);
      if (node !== null && properties !== null) cursor.stepBack();
      if (node !== null) return node;
    }
    return this.#leaf(place, properties);
  }

  /** A scalar, an alias or a collection in brackets at the cursor, which then goes to the next line with content. */
  #leaf(place: Place, properties: Properties | null): DocumentNode {
    const { cursor, semantics } = this.#reading;
    const code = cursor.code();
    if (isBracket(code) || code === 0x2a) return this.#bracketOrAlias(place, properties);
    const isBlockScalar = code === 0x7c || code === 0x3e;
    const read = isBlockScalar ? readBlockScalar : code === 0x22 || code === 0x27 ? readQuoted : readPlain;
    const scalar = read(cursor, place.parent);
    const node = semantics.scalar(scalar, place.key, semantics.scalarTag(properties?.tag, scalar.start));
    if (properties?.anchor != null) semantics.anchor(properties.anchor, node);
    this.#lastEnd = trimmedEnd(cursor.text, 0, scalar.end);
    if (isBlockScalar) cursor.startLine(cursor.at);
    else cursor.toNextContent();
    return node;
  }

  #bracketOrAlias(place: Place, properties: Properties | null): DocumentNode {
    const { cursor } = this.#reading;
    const isAlias = cursor.code() === 0x2a;
    if (isAlias && properties !== null) cursor.stepBack();
    const node = isAlias ? readAlias(this.#reading, place.depth) : readFlow(this.#reading, place, properties);
    this.#lastEnd = trimmedEnd(cursor.text, 0, cursor.at);
    cursor.toNextContent();
    return node;
  }
}

function isBracket(code: number): boolean {
  return code === 0x5b || code === 0x7b;
}

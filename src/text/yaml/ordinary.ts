import type { ConfigDocument, DocumentNode } from '../../model/document.ts';
import type { TextFile } from '../../model/source.ts';
import { type Builder, createBuilder } from '../builder.ts';
import type { LineIndex } from '../lines.ts';
import { BlockReader } from './block.ts';
import { maxDocuments } from './composed.ts';
import { Cursor, NotOrdinary } from './cursor.ts';
import { YamlSemantics } from './semantics.ts';

/** Control characters, lone carriage returns and byte order marks have meanings of their own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const strange = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff]|\r(?!\n)/;

/**
 * Reads YAML as people and tools write it, ten times faster than the full parser and to the same nodes: blocks, brackets, quotes,
 * block scalars, anchors, tags, several documents. Null for a text with a mistake in it or with what is rare
 * (directives, `? ` keys, keys with anchors, pairs within `[…]`): the full parser reads that.
 */
export function parseOrdinaryYaml(file: TextFile, lines: LineIndex): ConfigDocument[] | null {
  if (strange.test(file.text)) return null;
  try {
    return readStream(file, lines);
  } catch (error) {
    if (error instanceof NotOrdinary) return null;
    throw error;
  }
}

function readStream(file: TextFile, lines: LineIndex): ConfigDocument[] {
  const cursor = new Cursor(file.text);
  const documents: ConfigDocument[] = [];
  let first: Builder | null = null;
  cursor.startLine(0);
  while (!cursor.isAt('end')) {
    if (first !== null && documents.length >= maxDocuments) {
      first.report('truncated', cursor.at, { documents: maxDocuments });
      break;
    }
    const builder = createBuilder(file, lines);
    first ??= builder;
    documents.push(builder.document('yaml', readDocument(cursor, builder)));
  }
  return documents;
}

/** One document, with the mark before it and the one that ends it. */
function readDocument(cursor: Cursor, builder: Builder): DocumentNode {
  if (cursor.isAt('...')) cursor.stepBack();
  if (cursor.isAt('---')) passMarker(cursor);
  const isEmpty = cursor.isAtMark();
  const root = isEmpty ? builder.scalar(null, 0, 0) : new BlockReader({ cursor, builder, semantics: new YamlSemantics(builder) }).root();
  if (cursor.isAt('...')) passMarker(cursor);
  return root;
}

function passMarker(cursor: Cursor): void {
  cursor.at += 3;
  cursor.toNextContent();
}

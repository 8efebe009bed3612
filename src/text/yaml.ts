import type { ConfigDocument } from '../model/document.ts';
import type { TextFile } from '../model/source.ts';
import { createBuilder, emptyDocument, isUnreadable, oneLine } from './builder.ts';
import { lineIndex } from './lines.ts';
import { composeYaml } from './yaml/composed.ts';
import { parseOrdinaryYaml } from './yaml/ordinary.ts';

/** Longest text that is given to the full parser, which takes a second for a megabyte, and eight where the text is broken. */
const maxComposedLength = 1_500_000;

/**
 * Reads YAML 1.1 and 1.2, every document of the stream. Custom tags are text and never act; of duplicate keys the last counts;
 * what is broken becomes a problem and the rest is kept. An empty text has no documents.
 */
export function parseYaml(file: TextFile): ConfigDocument[] {
  const lines = lineIndex(file.text);
  const first = createBuilder(file, lines);
  if (isUnreadable(first)) return [emptyDocument(first, 'yaml')];
  const ordinary = parseOrdinaryYaml(file, lines);
  if (ordinary !== null) return ordinary;
  if (file.text.length > maxComposedLength) {
    first.report('file-too-large', null, { size: file.text.length, limit: maxComposedLength });
    return [emptyDocument(first, 'yaml')];
  }
  try {
    return composeYaml(file, lines, first);
  } catch (error) {
    first.report('syntax-error', null, { message: oneLine(String(error)) });
    return [emptyDocument(first, 'yaml')];
  }
}

import { Composer, type CST, type Document, Parser } from 'yaml';
import type { ConfigDocument } from '../model/document.ts';
import type { TextFile } from '../model/source.ts';
import { type Builder, createBuilder, emptyDocument, isUnreadable, maxDepth, oneLine } from './builder.ts';
import { type LineIndex, lineIndex } from './lines.ts';
import { YamlNodes } from './yaml-nodes.ts';
import { parseSimpleYaml } from './yaml-simple.ts';

const maxDocuments = 1000;
/** From this length on a file of plain nested keys is read without the full parser, which takes most of a second for a megabyte. */
const simpleLength = 64 * 1024;
/** Longest text that is given to the full parser: broken ones take eight times as long. */
const maxFullLength = 1_500_000;
const maxSyntaxErrors = 3;

/**
 * Reads YAML 1.1 and 1.2, every document of the stream. Custom tags are text and never act; of duplicate keys the last counts;
 * what is broken becomes a problem and the rest is kept. An empty text has no documents.
 */
export function parseYaml(file: TextFile): ConfigDocument[] {
  const lines = lineIndex(file.text);
  const first = createBuilder(file, lines);
  if (isUnreadable(first)) return [emptyDocument(first, 'yaml')];
  const simple = file.text.length >= simpleLength ? parseSimpleYaml(file, lines) : null;
  if (simple !== null) return [simple];
  if (file.text.length > maxFullLength) {
    first.report('file-too-large', null, { size: file.text.length, limit: maxFullLength });
    return [emptyDocument(first, 'yaml')];
  }
  try {
    return compose(file, lines, first);
  } catch (error) {
    first.report('syntax-error', null, { message: oneLine(String(error)) });
    return [emptyDocument(first, 'yaml')];
  }
}

function compose(file: TextFile, lines: LineIndex, first: Builder): ConfigDocument[] {
  const tokens = [...new Parser().parse(file.text)];
  for (const token of tokens) prune(token, first);
  const composer = new Composer({ uniqueKeys: false, schema: 'failsafe', resolveKnownTags: false, logLevel: 'silent' });
  const documents: ConfigDocument[] = [];
  for (const document of composer.compose(tokens, false, file.text.length)) {
    const builder = documents.length === 0 ? first : createBuilder(file, lines);
    if (documents.length >= maxDocuments) {
      first.report('truncated', document.range[0], { documents: maxDocuments });
      break;
    }
    reportErrors(document, builder);
    documents.push(builder.document('yaml', new YamlNodes(builder).root(document.contents)));
  }
  return documents;
}

function reportErrors(document: Document.Parsed, builder: Builder): void {
  for (const error of document.errors.slice(0, maxSyntaxErrors)) {
    builder.report('syntax-error', Math.min(error.pos[0], builder.file.text.length), { message: oneLine(error.message) });
  }
}

/** Empties collections below the deepest level that is read, without recursion. */
function prune(top: CST.Token, builder: Builder): void {
  const waiting: { token: CST.Token; depth: number }[] = [{ token: top, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next;
    if (token.type === 'document' && token.value) waiting.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    if (depth >= maxDepth) {
      if (token.items.length > 0) builder.report('nesting-limit', token.offset, { limit: maxDepth });
      token.items.length = 0;
      continue;
    }
    for (const item of token.items) {
      if (item.key) waiting.push({ token: item.key, depth: depth + 1 });
      if (item.value) waiting.push({ token: item.value, depth: depth + 1 });
    }
  }
}

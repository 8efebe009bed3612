import { Composer, type CST, type Document, Parser } from 'yaml';
import type { ConfigDocument } from '../../model/document.ts';
import type { TextFile } from '../../model/source.ts';
import { type Builder, createBuilder, maxDepth, oneLine } from '../builder.ts';
import type { LineIndex } from '../lines.ts';
import { YamlNodes } from './nodes.ts';

/** Most documents of one stream that are read. */
export const maxDocuments = 1000;
const maxSyntaxErrors = 3;

/** Reads any YAML with the full parser, which keeps what is not broken of a broken file; `first` collects the problems of the first document. */
export function composeYaml(file: TextFile, lines: LineIndex, first: Builder): ConfigDocument[] {
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

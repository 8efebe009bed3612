import type { ConfigDocument, DocumentNode } from '../model/document.ts';
import type { TextFile } from '../model/source.ts';
import { type Builder, createBuilder, type Entries, emptyDocument, isUnreadable, maxDepth } from './builder.ts';
import { readLiteral } from './literal.ts';
import { Tables } from './tables.ts';

/**
 * Reads configparser files as spaCy and others write them: `[a.b]` is a table within a table, values are JSON or Python literals where
 * they are that and text otherwise, indented lines continue a value. Anything else on a line is reported and stepped over.
 */
export function parseIni(file: TextFile): ConfigDocument {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, 'ini');
  const reader = new IniReader(builder);
  for (let line = 1; line <= builder.lines.lineCount; ) line = reader.take(line);
  return builder.document('ini', builder.mapping(reader.root, 0, file.text.length));
}

const section = /^\s*\[([^\n]*)\]\s*(?:[#;].*)?$/;

class IniReader {
  readonly #builder: Builder;
  readonly #tables: Tables;
  readonly root: Entries = new Map();
  #section: Entries = this.root;

  constructor(builder: Builder) {
    this.#builder = builder;
    this.#tables = new Tables(builder);
  }

  /** Reads what begins on a line; answers the line behind it. */
  take(line: number): number {
    const start = this.#builder.lines.startOf(line);
    const text = this.#line(line);
    if (/^\s*(?:[#;]|$)/.test(text)) return line + 1;
    const name = section.exec(text)?.[1];
    if (name !== undefined) {
      this.#open(name, start, text);
      return line + 1;
    }
    const sign = text.search(/[=:]/);
    const key = sign === -1 ? '' : text.slice(0, sign).trim();
    if (key === '') {
      this.#builder.report('syntax-error', start, { message: 'a section or a key with a value is expected here' });
      return line + 1;
    }
    const indent = text.length - text.trimStart().length;
    const next = this.#valueEnd(line, indent);
    const valueStart = start + text.length - text.slice(sign + 1).trimStart().length;
    const end = this.#trimmedEnd(valueStart, this.#builder.lines.startOf(next));
    this.#builder.add(this.#section, key, start + indent, start + indent + key.length, this.#value(valueStart, end));
    return next;
  }

  #line(line: number): string {
    const { lines, file } = this.#builder;
    return file.text.slice(lines.startOf(line), lines.startOf(line + 1)).replace(/\r?\n$/, '');
  }

  #open(name: string, start: number, text: string): void {
    const keys = name.trim().split('.');
    if (keys.length >= maxDepth) {
      this.#builder.report('nesting-limit', start, { limit: maxDepth });
      this.#section = new Map();
      return;
    }
    const keyStart = start + text.indexOf('[') + 1;
    let entries = this.root;
    for (const key of keys) entries = this.#tables.under(entries, key.trim(), { keyStart, keyEnd: keyStart + name.length, start, end: start + text.length });
    this.#section = entries;
  }

  /** The line behind a value: deeper indented lines, and blank ones between them, belong to it. */
  #valueEnd(line: number, indent: number): number {
    let next = line + 1;
    for (let at = next; at <= this.#builder.lines.lineCount; at++) {
      const text = this.#line(at);
      if (text.trim() === '') continue;
      const depth = text.length - text.trimStart().length;
      const closes = depth === indent && /^\s*[\])}]+,?$/.test(text);
      if (depth <= indent && !closes) break;
      next = at + 1;
    }
    return next;
  }

  #trimmedEnd(start: number, end: number): number {
    const { text } = this.#builder.file;
    let last = end;
    while (last > start && /\s/.test(text[last - 1] ?? '')) last--;
    return last;
  }

  #value(start: number, end: number): DocumentNode {
    const builder = this.#builder;
    const { text } = builder.file;
    if (end <= start) return builder.scalar(null, start, start);
    const literal = readLiteral({ builder, start, end });
    if (literal !== null && /^\s*(?:[#;].*)?$/.test(text.slice(literal.end, Math.min(end, literal.end + 500)))) return literal.node;
    const comment = /\s[#;]/.exec(text.slice(start, end));
    const cut = comment === null ? end : this.#trimmedEnd(start, start + comment.index);
    return builder.scalar(text.slice(start, cut), start, cut);
  }
}

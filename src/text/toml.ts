import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import type { ConfigDocument, DocumentNode } from '../model/document.ts';
import type { TextFile } from '../model/source.ts';
import { type Builder, createBuilder, type Entries, emptyDocument, isUnreadable, maxDepth, oneLine } from './builder.ts';
import { Tables } from './tables.ts';

/** How many broken lines are stepped over before the rest of the file is given up. */
const maxRepairs = 10;
/** How many characters repeated readings may cost together: the parser does about a megabyte a second. */
const maxReadLength = 2_000_000;
/** Largest text that is read, in UTF-16 units. */
const maxTomlLength = 1_000_000;

/**
 * Reads TOML 1.1. A line that is broken or defines a key again is reported and stepped over, so that it costs only itself.
 * Dates and times stay text.
 */
export function parseToml(file: TextFile): ConfigDocument {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, 'toml');
  if (file.text.length > maxTomlLength) {
    builder.report('file-too-large', null, { size: file.text.length, limit: maxTomlLength });
    return emptyDocument(builder, 'toml');
  }
  const program = parseWithRepairs(builder);
  return program === null ? emptyDocument(builder, 'toml') : builder.document('toml', new TomlNodes(builder).root(program));
}

function parseWithRepairs(builder: Builder): AST.TOMLProgram | null {
  let text = builder.file.text;
  let firstBroken = text.length;
  let lastLine = -1;
  const repairs = Math.min(maxRepairs, Math.floor(maxReadLength / (text.length + 1)));
  for (let left = repairs; left >= 0; left--) {
    const outcome = attempt(text);
    if (outcome.kind === 'program') return outcome.program;
    if (outcome.kind === 'nesting') {
      builder.report('nesting-limit', null, { limit: maxDepth });
      return null;
    }
    const start = culprit(text, outcome.offset);
    firstBroken = Math.min(firstBroken, start);
    const stuck = start === lastLine || left <= 1;
    if (start !== lastLine) builder.report(outcome.code, start, { message: oneLine(outcome.message), key: keyAt(text, start) });
    lastLine = start;
    if (stuck) firstBroken = statementBefore(text, firstBroken);
    text = stuck ? text.slice(0, firstBroken) : withoutLine(text, start);
  }
  return null;
}

type Attempt =
  | { readonly kind: 'program'; readonly program: AST.TOMLProgram }
  | { readonly kind: 'nesting' }
  | { readonly kind: 'broken'; readonly code: 'duplicate-key' | 'syntax-error'; readonly offset: number; readonly message: string };

function attempt(text: string): Attempt {
  try {
    return { kind: 'program', program: parseTOML(text, { tomlVersion: '1.1' }) };
  } catch (error) {
    if (!(error instanceof ParseError)) return { kind: 'nesting' };
    const code = error.message.startsWith('Defining a key multiple times') ? 'duplicate-key' : 'syntax-error';
    return { kind: 'broken', code, offset: Math.min(error.index, text.length), message: error.message };
  }
}

/** The start of the line that is to blame for an error: the line before, where a value was still missing. */
function culprit(text: string, offset: number): number {
  const start = lineStart(text, offset);
  const before = text.slice(Math.max(0, offset - 400), offset).trimEnd();
  return before.endsWith('=') ? lineStart(text, text.slice(0, offset).trimEnd().length - 1) : start;
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function keyAt(text: string, offset: number): string {
  return oneLine(/^[ \t]*\[*[\w.-]*/.exec(text.slice(offset, offset + 80))?.[0] ?? '');
}

/** The start of the last line before an offset on which a key or a table begins: where a value that never ends may stand. */
function statementBefore(text: string, offset: number): number {
  for (let end = offset - 1; end > 0; ) {
    const start = lineStart(text, end);
    if (/^[ \t]*(?:[\w."'][^=[\]{},]*=|\[[^,\]]*\]{1,2}[ \t]*\r?$)/.test(text.slice(start, Math.min(end, start + 200)))) return start;
    end = start - 1;
  }
  return 0;
}

/** Blanks the line that starts at an offset; what follows keeps its place. */
function withoutLine(text: string, start: number): string {
  const newline = text.indexOf('\n', start);
  const end = newline === -1 ? text.length : newline;
  const cut = end > start && text[end - 1] === '\r' ? end - 1 : end;
  return text.slice(0, start) + ' '.repeat(cut - start) + text.slice(cut);
}

type Key = AST.TOMLBare | AST.TOMLQuoted;
type Range = readonly [number, number];

/** Turns the syntax tree into nested tables. */
class TomlNodes {
  readonly #builder: Builder;
  readonly #tables: Tables;
  readonly #lists = new WeakMap<DocumentNode, DocumentNode[]>();

  constructor(builder: Builder) {
    this.#builder = builder;
    this.#tables = new Tables(builder);
  }

  root(program: AST.TOMLProgram): DocumentNode {
    const [top] = program.body;
    const entries: Entries = new Map();
    for (const node of top.body) {
      if (node.type === 'TOMLKeyValue') this.#assign(entries, node, 1);
      else this.#table(entries, node);
    }
    return this.#builder.mapping(entries, 0, this.#builder.file.text.length);
  }

  #table(top: Entries, node: AST.TOMLTable): void {
    const keys = node.key.keys;
    const last = keys.at(-1);
    if (last === undefined || this.#tooDeep(keys.length, node.range)) return;
    let entries = top;
    for (const key of keys.slice(0, -1)) entries = this.#open(entries, key, node.range);
    entries = node.kind === 'array' ? this.#append(entries, last, node.range) : this.#open(entries, last, node.range);
    for (const pair of node.body) this.#assign(entries, pair, keys.length + 1);
  }

  #assign(table: Entries, pair: AST.TOMLKeyValue, depth: number): void {
    const keys = pair.key.keys;
    const last = keys.at(-1);
    if (last === undefined || this.#tooDeep(depth + keys.length, pair.range)) return;
    let entries = table;
    for (const key of keys.slice(0, -1)) entries = this.#open(entries, key, pair.range);
    this.#add(entries, last, this.#content(pair.value, depth + keys.length));
  }

  /** The table of a key, made when it is not there yet; of an array of tables the last one. */
  #open(entries: Entries, key: Key, [start, end]: Range): Entries {
    const existing = entries.get(nameOf(key))?.value;
    const last = existing?.kind === 'sequence' ? existing.items.at(-1) : undefined;
    const known = last === undefined ? undefined : this.#tables.entriesOf(last);
    return known ?? this.#tables.under(entries, nameOf(key), { keyStart: key.range[0], keyEnd: key.range[1], start, end });
  }

  #append(entries: Entries, key: Key, range: Range): Entries {
    const existing = entries.get(nameOf(key))?.value;
    const known = existing === undefined ? undefined : this.#lists.get(existing);
    const items = known ?? [];
    const made: Entries = new Map();
    items.push(this.#tables.create(made, range[0], range[1]));
    if (known === undefined) {
      const list = this.#builder.sequence(items, range[0], range[1]);
      this.#lists.set(list, items);
      this.#add(entries, key, list);
    }
    return made;
  }

  #add(entries: Entries, key: Key, value: DocumentNode): void {
    this.#builder.add(entries, nameOf(key), key.range[0], key.range[1], value);
  }

  #content(node: AST.TOMLContentNode, depth: number): DocumentNode {
    const builder = this.#builder;
    const [start, end] = node.range;
    if (node.type === 'TOMLValue') return this.#value(node);
    if (this.#tooDeep(depth + 1, node.range)) return builder.scalar(null, start, end);
    if (node.type === 'TOMLArray') {
      const items = node.elements.map((element) => this.#content(element, depth + 1));
      return builder.sequence(items, start, end);
    }
    const entries: Entries = new Map();
    for (const pair of node.body) this.#assign(entries, pair, depth);
    return builder.mapping(entries, start, end);
  }

  #value(node: AST.TOMLValue): DocumentNode {
    const [start, end] = node.range;
    if (node.kind === 'string') return this.#builder.scalar(node.value, start, end, { quoted: true });
    if (node.kind === 'boolean' || node.kind === 'integer' || node.kind === 'float') return this.#builder.scalar(node.value, start, end);
    return this.#builder.scalar(node.datetime, start, end);
  }

  #tooDeep(depth: number, [start]: Range): boolean {
    if (depth <= maxDepth) return false;
    this.#builder.report('nesting-limit', start, { limit: maxDepth });
    return true;
  }
}

function nameOf(key: Key): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}

import type { ConfigDocument, DocumentNode } from '../model/document.ts';
import type { TextFile } from '../model/source.ts';
import { type Builder, createBuilder, type Entries, emptyDocument, isUnreadable } from './builder.ts';
import { readLiteral } from './literal.ts';
import { Sharing } from './sharing.ts';

/**
 * Reads gin configs without gin: bindings under the flat name that is written (`train/utils.DatasetConfig.batch_size`), block bindings
 * likewise, `%NAME` replaced by what the file binds NAME to (last wins, wherever it stands), `include` lines as a list under `include`.
 * References (`@optax.adamw()`) and macros of other files stay text with the tag `expression`.
 */
export function parseGin(file: TextFile): ConfigDocument {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, 'gin');
  const statements = new GinStatements(builder);
  for (let line = 1; line <= builder.lines.lineCount; ) line = statements.take(line);
  const entries = new GinValues(builder, statements.bindings).entries();
  if (statements.includes.length > 0) {
    const [first] = statements.includes;
    const start = first?.span.start ?? 0;
    builder.assign(entries, 'include', start, start, builder.sequence(statements.includes, start, statements.includes.at(-1)?.span.end ?? start));
  }
  return builder.document('gin', builder.mapping(entries, 0, file.text.length));
}

interface Binding {
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

const binding = /^([ \t]*)([A-Za-z_][\w./-]*)[ \t]*=(?!=)/;
const block = /^([A-Za-z_][\w./-]*):[ \t]*(?:#.*)?\r?$/;
const include = /^include[ \t]+(['"])(.*)\1/;
const ignored = /^\s*(?:#|$)|^(?:import|from)\s/;

/** Finds statements and where their values stand; the values are read later, when every macro is known. */
class GinStatements {
  readonly #builder: Builder;
  readonly bindings = new Map<string, Binding>();
  readonly includes: DocumentNode[] = [];
  #block = '';

  constructor(builder: Builder) {
    this.#builder = builder;
  }

  /** Reads the statement on a line; answers the line behind it. */
  take(line: number): number {
    const builder = this.#builder;
    const start = builder.lines.startOf(line);
    const text = builder.file.text.slice(start, builder.lines.startOf(line + 1)).replace(/\r?\n$/, '');
    if (ignored.test(text)) return line + 1;
    const [, , path] = include.exec(text) ?? [];
    const head = text.slice(0, 1000);
    const blockName = block.exec(head)?.[1];
    if (path !== undefined) {
      const at = start + text.search(/['"]/);
      this.includes.push(builder.scalar(path, at, at + path.length + 2, { quoted: true }));
    } else if (blockName !== undefined) this.#block = blockName;
    else return this.#binding(head, start, line);
    return line + 1;
  }

  #binding(head: string, start: number, line: number): number {
    const [whole, indent = '', key] = binding.exec(head) ?? [];
    if (whole === undefined || key === undefined) {
      this.#builder.report('syntax-error', start, { message: 'a binding, a block or an include is expected here' });
      return line + 1;
    }
    if (indent === '') this.#block = '';
    const name = this.#block === '' ? key : `${this.#block}.${key}`;
    const valueStart = start + whole.length;
    const valueEnd = this.#valueEnd(valueStart);
    this.bindings.delete(name);
    this.bindings.set(name, { name, nameStart: start + indent.length, nameEnd: start + indent.length + key.length, valueStart, valueEnd });
    return this.#builder.lines.lineAt(Math.max(valueEnd - 1, start)) + 1;
  }

  /** The end of a value: of its line, or of the line on which its brackets are closed or a backslash is missing. */
  #valueEnd(start: number): number {
    const { text } = this.#builder.file;
    let open = 0;
    let lines = 0;
    for (let at = start; at < text.length; at++) {
      const character = text[at];
      if (character === '#') {
        const newline = text.indexOf('\n', at);
        at = newline === -1 ? text.length : newline - 1;
      } else if (character === '"' || character === "'") at = closingQuote(text, at, character);
      else if (character === '[' || character === '(' || character === '{') open++;
      else if (character === ']' || character === ')' || character === '}') open--;
      else if (character === '\n') {
        const continues = open > 0 || /\\\r?$/.test(text.slice(Math.max(start, at - 2), at)) || /^\s*$/.test(text.slice(start, Math.min(at, start + 100)));
        if (!continues || ++lines > 500) return at;
      }
    }
    return text.length;
  }
}

/** Where a quote is closed; the last character of the line for one that is not. */
function closingQuote(text: string, start: number, quote: string): number {
  let at = start + 1;
  for (; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '\\' && text[at + 1] !== '\n') at++;
    else if (text[at] === quote) return at;
  }
  return at - 1;
}

/** Reads values, macros on demand. */
class GinValues {
  readonly #builder: Builder;
  readonly #bindings: ReadonlyMap<string, Binding>;
  readonly #sharing: Sharing;
  readonly #values = new Map<string, DocumentNode | null>();

  constructor(builder: Builder, bindings: ReadonlyMap<string, Binding>) {
    this.#builder = builder;
    this.#bindings = bindings;
    this.#sharing = new Sharing(builder);
  }

  entries(): Entries {
    const entries: Entries = new Map();
    for (const { name, nameStart, nameEnd } of this.#bindings.values()) {
      const value = this.#value(name, 0);
      if (value !== null) this.#builder.assign(entries, name, nameStart, nameEnd, value);
    }
    return entries;
  }

  /** Null for a name that is not bound here, or bound by itself. */
  #value(name: string, macros: number): DocumentNode | null {
    const known = this.#values.get(name);
    if (known !== undefined) return known;
    const found = this.#bindings.get(name);
    if (found === undefined || macros > 50) return null;
    this.#values.set(name, null);
    const value = this.#read(found, macros);
    this.#values.set(name, value);
    return value;
  }

  #read({ valueStart, valueEnd }: Binding, macros: number): DocumentNode {
    const builder = this.#builder;
    const { text } = builder.file;
    const bare = (word: string, start: number, depth: number): DocumentNode => {
      const target = word.startsWith('%') ? this.#value(word.slice(1), macros + 1) : null;
      if (target !== null && this.#sharing.allows(target, depth, start)) return target;
      return builder.scalar(word, start, start + word.length, { tag: 'expression' });
    };
    const literal = readLiteral({ builder, start: valueStart, end: valueEnd, bare });
    if (literal !== null && /^\s*(?:#|$)/.test(text.slice(literal.end, valueEnd))) return literal.node;
    const raw = text.slice(valueStart, valueEnd);
    const start = valueStart + raw.length - raw.trimStart().length;
    return builder.scalar(raw.trim(), start, start + raw.trim().length, { tag: 'expression' });
  }
}

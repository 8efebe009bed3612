import type { DocumentNode } from '../model/document.ts';
import type { Scalar } from '../model/source.ts';
import { type Builder, type Entries, maxDepth } from './builder.ts';
import { pythonText } from './python-text.ts';
import { parseNumber } from './scalars.ts';
import { endOfString, skipPythonSpace } from './scan.ts';

/** The words of Python and of JSON. */
export const literalWords: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ['True', true],
  ['False', false],
  ['None', null],
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
]);

/** Where a literal is read, and what a bare word means that is none of the language's own. */
export interface LiteralSource {
  readonly builder: Builder;
  readonly start: number;
  readonly end: number;
  /** The node of a bare word such as `%NAME` or `@module.name()`; null when it means nothing. */
  bare?(word: string, start: number, depth: number): DocumentNode | null;
}

const opening = /[rRuU]{0,2}("""|'''|"|')/y;
const word = /[^\s,:=[\]{}()#'"]+(?:\(\))?/y;

/**
 * Reads one literal (numbers, strings, lists, tuples, mappings) from a range of the text.
 * Null when the range does not begin with one; `end` is where it stopped.
 */
export function readLiteral(source: LiteralSource): { readonly node: DocumentNode; readonly end: number } | null {
  const reader = new LiteralReader(source);
  const node = reader.value(0);
  return node === null ? null : { node, end: reader.at };
}

class LiteralReader {
  readonly #source: LiteralSource;
  readonly #builder: Builder;
  readonly #text: string;
  at: number;

  constructor(source: LiteralSource) {
    this.#source = source;
    this.#builder = source.builder;
    this.#text = source.builder.file.text;
    this.at = source.start;
  }

  value(depth: number): DocumentNode | null {
    this.at = skipPythonSpace(this.#text, this.at);
    if (this.at >= this.#source.end) return null;
    const first = this.#text[this.at];
    if (first === '[' || first === '(' || first === '{') {
      if (depth >= maxDepth) {
        this.#builder.report('nesting-limit', this.at, { limit: maxDepth });
        return null;
      }
      return first === '{' ? this.#mapping(depth) : this.#sequence(first === '[' ? ']' : ')', depth);
    }
    const quote = this.#quote();
    if (quote !== null) return this.#string(quote);
    return this.#word(depth);
  }

  #sequence(closing: string, depth: number): DocumentNode | null {
    const start = this.at++;
    const items: DocumentNode[] = [];
    let commas = 0;
    while (!this.#takes(closing)) {
      const item = this.value(depth + 1);
      if (item === null) return null;
      items.push(item);
      if (this.#takes(',')) commas++;
      else if (this.#peek() !== closing) return null;
    }
    const [only] = items;
    if (closing === ')' && commas === 0 && only !== undefined) return only;
    return this.#builder.sequence(items, start, this.at);
  }

  #mapping(depth: number): DocumentNode | null {
    const start = this.at++;
    const entries: Entries = new Map();
    while (!this.#takes('}')) {
      this.at = skipPythonSpace(this.#text, this.at);
      const keyStart = this.at;
      const key = this.value(depth + 1);
      const keyEnd = this.at;
      if (key?.kind !== 'scalar' || !this.#takes(':')) return null;
      const item = this.value(depth + 1);
      if (item === null) return null;
      this.#builder.add(entries, String(key.value), keyStart, keyEnd, item);
      if (!this.#takes(',') && this.#peek() !== '}') return null;
    }
    return this.#builder.mapping(entries, start, this.at);
  }

  #quote(): string | null {
    opening.lastIndex = this.at;
    return opening.exec(this.#text)?.[1] ?? null;
  }

  /** One string, or several side by side. */
  #string(firstQuote: string): DocumentNode | null {
    const start = this.at;
    const parts: string[] = [];
    let end = start;
    for (let quote: string | null = firstQuote; quote !== null; quote = this.#quote()) {
      const close = endOfString(this.#text, this.#text.indexOf(quote, this.at), quote);
      const text = close === -1 || close > this.#source.end ? null : pythonText(this.#text.slice(this.at, close));
      if (text === null) return null;
      parts.push(text);
      end = close;
      this.at = skipPythonSpace(this.#text, close);
    }
    this.at = end;
    return this.#builder.scalar(parts.join(''), start, end, { quoted: true });
  }

  #word(depth: number): DocumentNode | null {
    const start = this.at;
    const text = this.#match(word);
    if (text === null || this.at > this.#source.end) return null;
    const known = literalWords.get(text);
    const value = known === undefined ? parseNumber(text) : known;
    if (value !== null || known !== undefined) return this.#builder.scalar(value, start, this.at);
    return this.#source.bare?.(text, start, depth) ?? null;
  }

  #peek(): string | undefined {
    this.at = skipPythonSpace(this.#text, this.at);
    return this.at < this.#source.end ? this.#text[this.at] : undefined;
  }

  #takes(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.at++;
    return true;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text);
    if (found === null) return null;
    this.at = pattern.lastIndex;
    return found[0];
  }
}

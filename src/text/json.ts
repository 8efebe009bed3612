import type { ConfigDocument, DocumentNode } from '../model/document.ts';
import type { Scalar, TextFile } from '../model/source.ts';
import { type Builder, createBuilder, type Entries, emptyDocument, isUnreadable, maxDepth, oneLine } from './builder.ts';
import { endOfString, skipJsonSpace } from './scan.ts';

/**
 * Reads JSON as configs and result files have it: comments, trailing commas and bare NaN and Infinity are taken;
 * at the first thing that is none of these it stops, says so, and keeps what it has.
 */
export function parseJson(file: TextFile): ConfigDocument {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, 'json');
  const reader = new JsonNodes(builder);
  return builder.document('json', reader.root());
}

const words: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['+Infinity', Infinity],
  ['-Infinity', -Infinity],
]);
const word = /[-+]?[A-Za-z_][\w]*/y;
const number = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

class JsonNodes {
  readonly #builder: Builder;
  readonly #text: string;
  #at = 0;
  #broken = false;

  constructor(builder: Builder) {
    this.#builder = builder;
    this.#text = builder.file.text;
  }

  root(): DocumentNode {
    this.#space();
    if (this.#at === this.#text.length) return this.#builder.scalar(null, 0, 0);
    const node = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#fail('the end of the file');
    return node;
  }

  #value(depth: number): DocumentNode {
    const character = this.#text[this.#at];
    if (character === '{' || character === '[') {
      if (depth >= maxDepth) return this.#tooDeep();
      return character === '{' ? this.#object(depth) : this.#array(depth);
    }
    if (character === '"') return this.#string();
    return this.#bare();
  }

  #object(depth: number): DocumentNode {
    const start = this.#at;
    const entries: Entries = new Map();
    this.#at++;
    for (this.#space(); !this.#closes('}'); this.#separator('}')) {
      const keyStart = this.#at;
      if (this.#text[keyStart] !== '"') {
        this.#fail('a key in double quotes');
        break;
      }
      const key = this.#string();
      if (this.#broken) break;
      const keyEnd = this.#at;
      this.#space();
      if (this.#text[this.#at] === ':') this.#at++;
      else this.#fail('a colon');
      this.#space();
      const value = this.#broken ? this.#builder.scalar(null, this.#at, this.#at) : this.#value(depth + 1);
      this.#builder.add(entries, String(key.value), keyStart, keyEnd, value);
    }
    return this.#builder.mapping(entries, start, this.#at);
  }

  #array(depth: number): DocumentNode {
    const start = this.#at;
    const items: DocumentNode[] = [];
    this.#at++;
    for (this.#space(); !this.#closes(']'); this.#separator(']')) items.push(this.#value(depth + 1));
    return this.#builder.sequence(items, start, this.#at);
  }

  /** Whether the collection ends here: by its bracket, or because nothing more can be read. */
  #closes(bracket: string): boolean {
    if (this.#broken) return true;
    if (this.#at >= this.#text.length) {
      this.#fail(bracket);
      return true;
    }
    if (this.#text[this.#at] !== bracket) return false;
    this.#at++;
    return true;
  }

  #separator(bracket: string): void {
    this.#space();
    if (this.#broken || this.#at >= this.#text.length || this.#text[this.#at] === bracket) return;
    if (this.#text[this.#at] !== ',') {
      this.#fail(`a comma or ${bracket}`);
      return;
    }
    this.#at++;
    this.#space();
  }

  #string() {
    const start = this.#at;
    const end = endOfString(this.#text, start, '"');
    if (end === -1) {
      const isCut = !this.#text.includes('\n', start);
      this.#at = isCut ? this.#text.length : start;
      this.#fail('the end of a string');
      return this.#builder.scalar('', start, start);
    }
    this.#at = end;
    return this.#builder.scalar(unquote(this.#text.slice(start, end)), start, end, { quoted: true });
  }

  #bare(): DocumentNode {
    const start = this.#at;
    const digits = this.#match(number);
    const name = digits === null ? this.#match(word) : null;
    const value = digits === null ? words.get(name ?? '') : Number(digits);
    if (value !== undefined) return this.#builder.scalar(value, start, this.#at);
    this.#at = start;
    this.#fail('a value');
    return this.#builder.scalar(null, start, start);
  }

  /** Steps over a collection that is nested too deep, counting brackets outside strings. */
  #tooDeep(): DocumentNode {
    const start = this.#at;
    this.#builder.report('nesting-limit', start, { limit: maxDepth });
    let open = 0;
    do {
      const character = this.#text[this.#at];
      const stringEnd = character === '"' ? endOfString(this.#text, this.#at, '"') : -1;
      if (stringEnd !== -1) {
        this.#at = stringEnd;
        continue;
      }
      if (character === '{' || character === '[') open++;
      if (character === '}' || character === ']') open--;
      this.#at++;
    } while (open > 0 && this.#at < this.#text.length);
    return this.#builder.scalar(null, start, this.#at);
  }

  #space(): void {
    this.#at = skipJsonSpace(this.#text, this.#at);
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return null;
    this.#at = pattern.lastIndex;
    return found[0];
  }

  #fail(expected: string): void {
    if (this.#broken) return;
    this.#broken = true;
    if (this.#at >= this.#text.length) {
      this.#builder.report('truncated', Math.max(0, this.#text.length - 1));
      return;
    }
    const found = oneLine(this.#text.slice(this.#at, this.#at + 20), 20);
    this.#builder.report('syntax-error', this.#at, { message: `${expected} is expected here`, found });
  }
}

function unquote(raw: string): string {
  if (!raw.includes('\\')) return raw.slice(1, -1);
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === 'string' ? value : raw.slice(1, -1);
  } catch {
    return raw.slice(1, -1);
  }
}

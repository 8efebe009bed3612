import type { ConfigDocument, DocumentNode, ScalarNode } from '../model/document.ts';
import type { TextFile } from '../model/source.ts';
import { type Builder, createBuilder, type Entries, emptyDocument, isUnreadable } from './builder.ts';
import { parseNumber } from './scalars.ts';
import { evaluateArithmetic } from './shell-arithmetic.ts';
import { type ShellToken, shellTokens } from './shell-words.ts';

const assignment = /^([A-Za-z_]\w*)(\+?=)/;
const longFlag = /^--([A-Za-z][\w.-]*)(=)?/;
const override = /^(\+{0,2}[A-Za-z_][\w./-]*)=(?!=)/;
const holdsFlags = /(?:^|\s)--[A-Za-z]/;
/** `$((8 * NODES))`, with one pair of parentheses inside at most. */
const arithmetic = /\$\(\(((?:[^()`"']|\([^()`"']*\)){1,200})\)\)/g;
const maxExpandedLength = 10_000;
const maxWords = 500_000;
/** Flags that name a file, behind which a script's name is a value. */
const namesFile = /config|file|path|script|module/i;

/**
 * Reads the command-line flags of a shell script without running it: `--lr 1e-4`, `--lr=1e-4`, bare flags (true) and overrides
 * (`trainer.max_epochs=10`), by their names as written, without dashes. Variables that the script sets are put in for `$NAME`,
 * `${NAME}` and `${NAME:-default}`, and `$((…))` of whole numbers is done; a flag that is one variable has the place of that variable's value. Flags within quoted text and
 * arrays count. What only running would tell is text, tagged `expression`.
 */
export function parseShell(file: TextFile): ConfigDocument {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, 'shell');
  const flags = new ShellFlags(builder);
  flags.range(0, file.text.length, 0);
  return builder.document('shell', builder.mapping(flags.entries, 0, file.text.length));
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

class ShellFlags {
  readonly #builder: Builder;
  readonly #text: string;
  readonly #variables = new Map<string, { readonly node: ScalarNode; readonly text: string }>();
  readonly entries: Entries = new Map();
  #words = 0;

  constructor(builder: Builder) {
    this.#builder = builder;
    this.#text = builder.file.text;
  }

  /** Reads the commands of a range; `depth` counts the quotes around it. */
  range(start: number, end: number, depth: number): void {
    let command: Word[] = [];
    for (const token of shellTokens(this.#text, start, end)) {
      if (++this.#words > maxWords) {
        this.#builder.report('truncated', token.start, { words: maxWords });
        return;
      }
      if (token.kind === 'word') command.push(this.#word(token));
      else {
        this.#command(command, depth);
        command = [];
      }
    }
    this.#command(command, depth);
  }

  #word({ start, end }: ShellToken): Word {
    return { start, end, raw: this.#text.slice(start, end) };
  }

  #command(words: readonly Word[], depth: number): void {
    let isStart = true;
    for (let index = 0; index < words.length; index++) {
      const word = words[index];
      if (word === undefined) continue;
      const flag = longFlag.exec(word.raw);
      if (flag !== null) index = this.#flag(words, index, flag);
      else if (isStart && assignment.test(word.raw)) this.#assign(word, depth);
      else {
        if (depth < 2 && isQuoted(word.raw) && holdsFlags.test(word.raw.slice(1, 3000))) this.range(word.start + 1, word.end - 1, depth + 1);
        else this.#override(word);
        isStart &&= /^(?:export|local|declare|readonly|typeset|env|set|-\w+)$/.test(word.raw);
      }
    }
  }

  #assign(word: Word, depth: number): void {
    const [whole = '', name = '', operator] = assignment.exec(word.raw) ?? [];
    const value: Word = { start: word.start + whole.length, end: word.end, raw: word.raw.slice(whole.length) };
    if (operator === '=') this.#variables.set(name, { node: this.#value(value), text: this.#expand(value.raw).text });
    else this.#variables.delete(name);
    const inside = value.raw.slice(1, -1);
    if (depth < 2 && isQuoted(value.raw) && holdsFlags.test(inside)) this.range(value.start + 1, value.end - 1, depth + 1);
  }

  #override(word: Word): void {
    const [whole, name] = override.exec(word.raw) ?? [];
    if (whole === undefined || name === undefined) return;
    const start = word.start + whole.length;
    const value = this.#value({ start, end: word.end, raw: word.raw.slice(whole.length) });
    this.#builder.assign(this.entries, name.replace(/^\++/, ''), word.start, word.start + name.length, value);
  }

  /** Answers the index of the last word that belongs to the flag. */
  #flag(words: readonly Word[], index: number, flag: RegExpExecArray): number {
    const word = words[index];
    const [whole, name = '', equals] = flag;
    if (word === undefined) return index;
    const nameEnd = word.start + 2 + name.length;
    if (equals !== undefined) {
      const value = this.#value({ start: word.start + whole.length, end: word.end, raw: word.raw.slice(whole.length) });
      this.#builder.assign(this.entries, name, word.start, nameEnd, value);
      return index;
    }
    const values = this.#valuesBehind(words, index, name);
    this.#builder.assign(this.entries, name, word.start, nameEnd, this.#joined(values, nameEnd));
    return index + values.length;
  }

  #joined(values: readonly ScalarNode[], end: number): DocumentNode {
    const [first] = values;
    if (first === undefined) return this.#builder.scalar(true, end, end);
    return values.length === 1 ? first : this.#builder.sequence(values, first.span.start, values.at(-1)?.span.end ?? first.span.end);
  }

  /** The next word, and further ones as long as all are numbers (`--betas 0.9 0.95`). */
  #valuesBehind(words: readonly Word[], index: number, name: string): ScalarNode[] {
    const values: ScalarNode[] = [];
    for (const word of words.slice(index + 1, index + 100)) {
      if (/^-{1,2}[A-Za-z]/.test(word.raw) || isList(word.raw)) break;
      if (values.length === 0 && /\.(?:py|sh)$/.test(word.raw) && !namesFile.test(name)) break;
      const value = this.#value(word);
      if (values.length > 0 && (typeof value.value !== 'number' || typeof values[0]?.value !== 'number')) break;
      values.push(value);
    }
    return values;
  }

  #value(word: Word): ScalarNode {
    const variable = /^"?\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))"?$/.exec(word.raw);
    const known = variable === null ? undefined : this.#variables.get(variable[1] ?? variable[2] ?? '');
    if (known !== undefined) return known.node;
    const quoted = isQuoted(word.raw);
    const { text, isOpen } = this.#expand(word.raw);
    if (isOpen) return this.#builder.scalar(text, word.start, word.end, { quoted, tag: 'expression' });
    return this.#builder.scalar(meaningOf(text), word.start, word.end, { quoted });
  }

  /** Quotes undone and known variables put in. `isOpen` when something remains that only running would tell. */
  #expand(raw: string): { text: string; isOpen: boolean } {
    if (/^'[^']*'$/.test(raw)) return { text: raw.slice(1, -1), isOpen: false };
    if (raw.length > maxExpandedLength) return { text: raw, isOpen: true };
    const calculated = raw.replace(arithmetic, (whole, inside: string) => {
      return evaluateArithmetic(inside, (name) => this.#variable(name))?.toString() ?? whole;
    });
    let isOpen = /\$\(|`/.test(calculated);
    const expanded = calculated.replace(/\$\{([^{}$]{1,200})\}|\$(\w+|[@*#?!-])/g, (whole, braced?: string, plain?: string) => {
      const value = this.#variable(braced ?? plain ?? '');
      if (value === null) isOpen = true;
      return value ?? whole;
    });
    if (expanded.length > maxExpandedLength) return { text: raw, isOpen: true };
    return { text: isOpen && !isQuoted(expanded) ? expanded : withoutQuotes(expanded), isOpen: isOpen || expanded.includes('${') };
  }

  #variable(expression: string): string | null {
    const [, name = '', fallback] = /^(\w+)(?::?[-=](.*))?$/s.exec(expression) ?? [];
    const known = this.#variables.get(name);
    if (known !== undefined && known.node.tag === undefined) return known.text;
    return known === undefined ? (fallback ?? null) : null;
  }
}

function isQuoted(raw: string): boolean {
  return raw.length >= 2 && (raw.startsWith('"') || raw.startsWith("'")) && raw.endsWith(raw.charAt(0));
}

/** `"${ARGS[@]}"`: an array, whose flags were read where it was filled. */
function isList(raw: string): boolean {
  return /^"?\$\{\w+\[[@*]\]\}"?$/.test(raw);
}

function withoutQuotes(text: string): string {
  return text.replace(/\\\r?\n/g, '').replace(/["']|\\(?=["'\\$ ])/g, '');
}

function meaningOf(text: string): string | number | boolean {
  const word = text.length <= 5 ? text.toLowerCase() : '';
  if (word === 'true') return true;
  return word === 'false' ? false : (parseNumber(text) ?? text);
}

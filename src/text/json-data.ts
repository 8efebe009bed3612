import type { DocumentNode } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import type { Scalar, TextFile } from '../model/source.ts';
import { findConflictMarkers, maxConfigLength, maxDepth, oneLine, reservedKeys } from './builder.ts';
import { oursOnly } from './conflicts.ts';
import { parseJson } from './json.ts';
import { endOfString } from './scan.ts';

/** Plain data: objects have no prototype, so that a key is there or is undefined. */
export type JsonValue = Scalar | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** What a JSON text holds; null when nothing can be read. */
export interface JsonData {
  readonly value: JsonValue;
  readonly problems: readonly Problem[];
}

const maxProblems = 50;
const notANumber = '\u0000NaN';
const nonFinite = /-?\b(?:NaN|Infinity)\b/g;

/**
 * Reads big JSON without places, fast: bare NaN and Infinity are numbers. A text that is cut off or otherwise broken gives what stands
 * before the break and a problem. With conflict markers the first side is read.
 */
export function parseJsonData(file: TextFile): JsonData {
  const marker = findConflictMarkers(file.text);
  const text = marker === null ? file.text : oursOnly(file.text);
  const problems: Problem[] = marker === null ? [] : [{ code: 'conflict-markers', path: file.path, line: marker, values: {} }];
  const strict = parseStrictly(text) ?? parseStrictly(withoutNonFinite(text));
  const found = strict ?? parseLoosely({ path: file.path, text }, problems);
  return { value: cleaned(found.value, new Cleaning(file, problems), 0), problems };
}

/** One JSON value of a line of JSONL: bare NaN and Infinity are numbers; undefined when it is broken. */
export function parseJsonLine(line: string): JsonValue | undefined {
  const parsed = parseStrictly(line) ?? parseStrictly(withoutNonFinite(line));
  return parsed === null ? undefined : cleaned(parsed.value, null, 0);
}

interface Parsed {
  readonly value: unknown;
}

function parseStrictly(text: string): Parsed | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** `1e999` is how JSON itself says infinity; NaN has no such way and becomes a text that no file holds. Strings are left alone. */
function withoutNonFinite(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const quote = text.indexOf('"', at);
    const outside = text.slice(at, quote === -1 ? text.length : quote);
    parts.push(outside.includes('N') || outside.includes('I') ? outside.replace(nonFinite, finiteForm) : outside);
    if (quote === -1) break;
    const end = endOfString(text, quote, '"');
    at = end === -1 ? text.length : end;
    parts.push(text.slice(quote, at));
  }
  return parts.join('');
}

function finiteForm(token: string): string {
  if (token.endsWith('NaN')) return JSON.stringify(notANumber);
  return token.startsWith('-') ? '-1e999' : '1e999';
}

function parseLoosely(file: TextFile, problems: Problem[]): Parsed {
  if (file.text.length > maxConfigLength) {
    problems.push({ code: 'syntax-error', path: file.path, line: null, values: { message: 'this is not JSON' } });
    return { value: null };
  }
  const document = parseJson(file);
  problems.push(...document.problems.filter((problem) => problem.code !== 'reserved-key').map((problem) => ({ ...problem })));
  return { value: plain(document.root) };
}

function plain(node: DocumentNode): JsonValue {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.items.map(plain);
  const object = emptyObject();
  for (const [key, entry] of node.entries) object[key] = plain(entry.value);
  return object;
}

/** Reports what is left out while data is copied. */
class Cleaning {
  readonly #file: TextFile;
  readonly #problems: Problem[];

  constructor(file: TextFile, problems: Problem[]) {
    this.#file = file;
    this.#problems = problems;
  }

  reservedKey(key: string): void {
    const offset = this.#file.text.indexOf(JSON.stringify(key));
    const line = offset === -1 ? null : this.#file.text.slice(0, offset).split('\n').length;
    this.#report({ code: 'reserved-key', path: this.#file.path, line, values: { key: oneLine(key) } });
  }

  tooDeep(): void {
    this.#report({ code: 'nesting-limit', path: this.#file.path, line: null, values: { limit: maxDepth } });
  }

  #report(problem: Problem): void {
    const isKnown = this.#problems.some((other) => other.code === problem.code && other.values.key === problem.values.key);
    if (!isKnown && this.#problems.length < maxProblems) this.#problems.push(problem);
  }
}

function cleaned(value: unknown, cleaning: Cleaning | null, depth: number): JsonValue {
  if (value === notANumber) return NaN;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= maxDepth) {
    cleaning?.tooDeep();
    return null;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => cleaned(item, cleaning, depth + 1));
  const object = emptyObject();
  for (const [key, item] of Object.entries(value)) {
    if (reservedKeys.has(key)) cleaning?.reservedKey(key);
    else object[key] = cleaned(item, cleaning, depth + 1);
  }
  return object;
}

function emptyObject(): Record<string, JsonValue> {
  return Object.create(null);
}

import type { Table } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import type { TextFile } from '../model/source.ts';
import { ConflictLines } from './conflicts.ts';
import { maxFileBytes } from './decode.ts';
import { type JsonValue, parseJsonLine } from './json-data.ts';
import { TableBuilder, type TableSource } from './table.ts';

const maxProblems = 50;
const maxListItems = 64;
const maxNameLength = 500;

/**
 * Reads one JSON object a line. Nested objects and short lists become dotted columns (`eval.loss`, `bbox.0`), null an empty cell.
 * A broken last line is a log that was cut (`truncated`); a broken line elsewhere costs that line.
 */
export function readJsonl(file: TextFile): Table {
  const builder = new TableBuilder();
  if (file.text.length > maxFileBytes) {
    return builder.table(file.path, [{ code: 'file-too-large', path: file.path, line: null, values: { size: file.text.length, limit: maxFileBytes } }]);
  }
  const rows = new JsonlRows(builder);
  rows.end(file.text);
  return builder.table(file.path, rows.problems(file.path));
}

/** Puts the objects of JSON lines, which come in whole lines, into a table builder. */
export class JsonlRows implements TableSource {
  readonly #builder: TableBuilder;
  readonly headerLine = null;
  readonly #conflicts = new ConflictLines();
  /** The first broken lines, and the last. */
  readonly #broken: number[] = [];
  #brokenCount = 0;
  #lastBroken = 0;
  #line = 0;
  #lastFull = 0;

  constructor(builder: TableBuilder) {
    this.#builder = builder;
  }

  take(text: string): void {
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf('\n', start);
      const end = newline === -1 ? text.length : newline;
      this.#line++;
      this.#take(text.slice(start, end));
      start = end + 1;
    }
  }

  end(text: string): void {
    this.take(text);
  }

  #take(raw: string): void {
    if (this.#conflicts.mayConcern(raw.charCodeAt(0)) && this.#conflicts.skips(raw, this.#line)) return;
    const text = raw.trim();
    if (text === '') return;
    this.#lastFull = this.#line;
    const row = text.startsWith('{') ? parseJsonLine(text) : undefined;
    if (row === undefined) this.#isBroken();
    else if (this.#builder.startRow(this.#line)) setCells(this.#builder, '', row);
  }

  #isBroken(): void {
    if (this.#broken.length < maxProblems) this.#broken.push(this.#line);
    this.#brokenCount++;
    this.#lastBroken = this.#line;
  }

  /** A broken line that nothing follows is a log that was cut; other broken lines are listed up to fifty. */
  problems(path: string): readonly Problem[] {
    const isCut = this.#lastBroken > 0 && this.#lastBroken === this.#lastFull;
    const listed = this.#broken.filter((line) => !isCut || line !== this.#lastBroken);
    return [
      ...this.#conflicts.problems(path),
      ...listed.map((line): Problem => ({ code: 'syntax-error', path, line, values: { lines: this.#brokenCount } })),
      ...(isCut && listed.length < maxProblems ? [{ code: 'truncated', path, line: this.#lastBroken, values: {} } as const] : []),
    ];
  }
}

function setCells(builder: TableBuilder, name: string, value: JsonValue): void {
  if (name.length > maxNameLength) return;
  if (value === null) {
    builder.declare(name);
    return;
  }
  if (typeof value !== 'object') {
    builder.set(name, value);
    return;
  }
  const children = isList(value) ? value.slice(0, maxListItems).entries() : Object.entries(value);
  for (const [key, child] of children) setCells(builder, name === '' ? String(key) : `${name}.${key}`, child);
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

import type { Table } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import type { TextFile } from '../model/source.ts';
import { conflictLines } from './conflicts.ts';
import { maxFileBytes } from './decode.ts';
import { type JsonValue, parseJsonLine } from './json-data.ts';
import { TableBuilder } from './table.ts';

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
  const { skip, problems: conflicts } = conflictLines(file.path, file.text);
  const broken: number[] = [];
  let line = 0;
  let lastFull = 0;
  for (let start = 0; start < file.text.length; ) {
    const newline = file.text.indexOf('\n', start);
    const end = newline === -1 ? file.text.length : newline;
    const text = file.text.slice(start, end).trim();
    start = end + 1;
    line++;
    if (text === '' || skip.has(line)) continue;
    lastFull = line;
    const row = text.startsWith('{') ? parseJsonLine(text) : undefined;
    if (row === undefined) broken.push(line);
    else if (builder.startRow(line)) setCells(builder, '', row);
    else break;
  }
  return builder.table(file.path, [...conflicts, ...brokenLines(file.path, broken, lastFull)]);
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

function brokenLines(path: string, broken: readonly number[], lastFull: number): Problem[] {
  return broken.slice(0, maxProblems).map((line): Problem => {
    return line === lastFull ? { code: 'truncated', path, line, values: {} } : { code: 'syntax-error', path, line, values: { lines: broken.length } };
  });
}

import type { ConfigDocument, DocumentLanguage, DocumentNode, MappingEntry, MappingNode, ScalarNode, SequenceNode } from '../model/document.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import type { Scalar, Span, TextFile } from '../model/source.ts';
import { type LineIndex, lineIndex, spanOf } from './lines.ts';

/** Deepest nesting that is read; configs have ten levels, and what walks a document may recurse. */
export const maxDepth = 100;

/** Largest text that is read as a config, in UTF-16 units. */
export const maxConfigLength = 8 * 1024 * 1024;

const maxProblemsPerCode = 50;
/** Names that reach for prototypes when they become keys of objects: reported and dropped everywhere. */
export const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A look at the length spares most keys the look-up. */
function isReserved(key: string): boolean {
  return key.length >= 9 && key.length <= 11 && reservedKeys.has(key);
}

export type Entries = Map<string, MappingEntry>;

/** What every parser makes its documents with: nodes with places, and problems that are bounded. */
export interface Builder {
  readonly file: TextFile;
  readonly lines: LineIndex;
  readonly problems: Problem[];
  span(start: number, end: number): Span;
  scalar(value: Scalar, start: number, end: number, more?: { quoted?: boolean; tag?: string | undefined }): ScalarNode;
  sequence(items: readonly DocumentNode[], start: number, end: number, tag?: string): SequenceNode;
  mapping(entries: Entries, start: number, end: number, tag?: string): MappingNode;
  /** Adds an entry; reports and drops reserved keys, reports duplicates and keeps the last. */
  add(entries: Entries, key: string, keyStart: number, keyEnd: number, value: DocumentNode): void;
  /** Adds or replaces an entry where assigning again is no mistake (Python, shell, gin); reserved keys are reported and dropped. */
  assign(entries: Entries, key: string, keyStart: number, keyEnd: number, value: DocumentNode): void;
  /** Notes a problem at an offset, or of the whole file (null). At most 50 of a kind are kept. */
  report(code: ProblemCode, offset: number | null, values?: Readonly<Record<string, Scalar>>): void;
  document(language: DocumentLanguage, root: DocumentNode): ConfigDocument;
}

/** A builder for one document of a file; documents of one file may share the line index. */
export function createBuilder(file: TextFile, lines: LineIndex = lineIndex(file.text)): Builder {
  const problems: Problem[] = [];
  const counts = new Map<ProblemCode, number>();
  const span = (start: number, end: number): Span => spanOf(file.path, lines, start, end);
  const report: Builder['report'] = (code, offset, values = {}) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count <= maxProblemsPerCode) problems.push({ code, path: file.path, line: offset === null ? null : lines.lineAt(offset), values });
  };
  const assign: Builder['assign'] = (entries, key, keyStart, keyEnd, value) => {
    if (isReserved(key)) report('reserved-key', keyStart, { key });
    else entries.set(key, { key, keySpan: span(keyStart, keyEnd), value });
  };
  return {
    file,
    lines,
    problems,
    span,
    report,
    scalar: (value, start, end, { quoted = false, tag } = {}) => {
      const node = { kind: 'scalar', value, raw: file.text.slice(start, end), quoted, span: span(start, end) } as const;
      return tag === undefined ? node : { ...node, tag: oneLine(tag) };
    },
    sequence: (items, start, end, tag) => {
      const node = { kind: 'sequence', items, span: span(start, end) } as const;
      return tag === undefined ? node : { ...node, tag: oneLine(tag) };
    },
    mapping: (entries, start, end, tag) => {
      const node = { kind: 'mapping', entries, span: span(start, end) } as const;
      return tag === undefined ? node : { ...node, tag: oneLine(tag) };
    },
    assign,
    add: (entries, key, keyStart, keyEnd, value) => {
      if (entries.has(key)) {
        entries.delete(key);
        report('duplicate-key', keyStart, { key: oneLine(key) });
      }
      assign(entries, key, keyStart, keyEnd, value);
    },
    document: (language, root) => ({ path: file.path, language, root, problems }),
  };
}

/** Untrusted text as one bounded line, for problem values. */
export function oneLine(text: string, length = 160): string {
  const flat = text
    .slice(0, length * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return flat.length > length ? `${flat.slice(0, length - 1)}…` : flat;
}

/**
 * What stops a text from being read as a config at all: its size, or conflict markers of an unfinished merge.
 * Reports it and answers true.
 */
export function isUnreadable(builder: Builder): boolean {
  const { text } = builder.file;
  if (text.length > maxConfigLength) {
    builder.report('file-too-large', null, { size: text.length, limit: maxConfigLength });
    return true;
  }
  const marker = findConflictMarkers(text);
  if (marker === null) return false;
  builder.report('conflict-markers', builder.lines.startOf(marker));
  return true;
}

/** The document of a text that holds nothing that can be read. */
export function emptyDocument(builder: Builder, language: DocumentLanguage): ConfigDocument {
  return builder.document(language, builder.scalar(null, 0, 0));
}

/** The 1-based line of the first `<<<<<<<` or `>>>>>>>` that an unfinished merge left, or null. */
export function findConflictMarkers(text: string): number | null {
  const found = /^(?:<{7}|>{7})(?:[ \t\r\n]|$)/m.exec(text);
  if (found === null) return null;
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < found.index; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

import type { ConfigDocument, DocumentNode, MappingEntry, MappingNode } from '../model/document.ts';
import type { Edit } from '../model/finding.ts';
import type { Scalar, Span, TextFile } from '../model/source.ts';
import { replaceScalar } from './edit.ts';
import { lookup } from './lookup.ts';
import { formatNumberLike } from './number-style.ts';

/** What a key may be set to. */
export type Setting = Scalar | readonly Scalar[] | { readonly [key: string]: Scalar };

/** A key of a config and the value that it is to have. */
export interface KeySetting {
  /** Dotted path, as in the document. */
  readonly path: string;
  readonly value: Setting;
  /** The key (of the same mapping) behind which the key is written where it is not there yet; by default the mapping's last one. */
  readonly after?: string;
}

/**
 * One edit that gives every key its value and leaves everything else as it is: comments, quotes, order, line ends. Keys that are not there
 * are written on a line of their own, in the language's own way. Null where one of them has no place that can be told.
 */
export function rewrite(file: TextFile, document: ConfigDocument, settings: readonly KeySetting[]): Edit | null {
  const edits: Edit[] = [];
  for (const setting of settings) {
    const made = editsFor(file, document, setting);
    if (made === null) return null;
    edits.push(...made);
  }
  return joined(file, edits);
}

function editsFor(file: TextFile, document: ConfigDocument, setting: KeySetting): readonly Edit[] | null {
  const { path, value } = setting;
  const node = lookup(document.root, path);
  if (node === undefined) return inserted(file, document, setting);
  if (isMapping(value) && node.kind === 'mapping') {
    const parts = Object.entries(value).map(([key, child]) => editsFor(file, document, { path: `${path}.${key}`, value: child }));
    return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
  }
  return replaced(file, document, node, value);
}

function replaced(file: TextFile, document: ConfigDocument, node: DocumentNode, value: Setting): readonly Edit[] | null {
  const { span } = node;
  if (span.path !== file.path) return null;
  const raw = file.text.slice(span.start, span.end);
  if (node.kind === 'scalar' && !isList(value) && !isMapping(value)) {
    if (node.value === value) return [];
    const edit = replaceScalar(file, node, value);
    return edit === null ? null : [edit];
  }
  if (isList(value) && /^["']?[[(][\d\s.,eE+_-]*[\])]["']?$/.test(raw)) {
    const [, open = '[', , close = ']'] = /^(["']?[[(])(.*)([\])]["']?)$/s.exec(raw) ?? [];
    const items = value.map((item) => literal(item, document.language));
    return items.includes(null) ? null : [{ span, text: `${open}${items.join(', ')}${close}` }];
  }
  if (node.kind === 'scalar' && node.value === null && raw !== '' && !raw.includes('\n')) {
    const text = valueText(value, document.language);
    return text === null ? null : [{ span, text }];
  }
  return null;
}

function inserted(file: TextFile, document: ConfigDocument, { path, value, after }: KeySetting): readonly Edit[] | null {
  const dot = path.lastIndexOf('.');
  const parent = dot === -1 ? document.root : lookup(document.root, path.slice(0, dot));
  const key = path.slice(dot + 1);
  if (parent === undefined && dot !== -1 && !isList(value) && !isMapping(value)) {
    return inserted(file, document, { path: path.slice(0, dot), value: { [key]: value }, ...(after === undefined ? {} : { after }) });
  }
  if (parent?.kind !== 'mapping') return null;
  const entry =
    (after === undefined ? undefined : parent.entries.get(after)) ?? [...parent.entries.values()].findLast(({ value: { span } }) => isIn(file, span));
  if (entry === undefined || !isIn(file, entry.keySpan) || !isIn(file, entry.value.span)) return null;
  const text = valueText(value, document.language);
  return text === null ? null : [behind({ file, document, parent, entry }, key, text)];
}

interface Place {
  readonly file: TextFile;
  readonly document: ConfigDocument;
  readonly parent: MappingNode;
  readonly entry: MappingEntry;
}

/** The edit that writes a key behind another one of its mapping. */
function behind({ file: { text }, document: { language }, parent, entry }: Place, key: string, value: string): Edit {
  const opening = text.charAt(parent.span.start);
  const end = entry.value.span.end;
  const isCall = language === 'python' && parent.tag !== undefined && parent.tag !== 'class';
  const sameLine = !text.slice(parent.span.start, entry.keySpan.start).includes('\n');
  if (language === 'shell') return insertAt(entry.value.span, end, ` --${key} ${value}`);
  if (opening === '{' || isCall) {
    const name = isCall ? `${key}=${value}` : language === 'toml' ? `${key} = ${value}` : `${language === 'yaml' ? key : JSON.stringify(key)}: ${value}`;
    const lead = sameLine ? ' ' : `${lineEndOf(text)}${indentOf(text, entry.keySpan.start)}`;
    return insertAt(entry.value.span, end, `,${lead}${name}`);
  }
  const lineEnd = endOfLine(text, end);
  const assignment = language === 'yaml' ? `${key}: ${value}` : language === 'json' ? `"${key}": ${value}` : `${key} = ${value}`;
  return insertAt(entry.value.span, lineEnd, `${lineEndOf(text)}${indentOf(text, entry.keySpan.start)}${assignment}`);
}

function insertAt(span: Span, at: number, text: string): Edit {
  return { span: { ...span, line: span.endLine, start: at, end: at }, text };
}

/** What stands before a key in its line: the indentation, with a list's dash as space. */
function indentOf(text: string, start: number): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/\S/g, ' ');
}

function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const end = feed === -1 ? text.length : feed;
  return text.charAt(end - 1) === '\r' ? end - 1 : end;
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function valueText(value: Setting, language: ConfigDocument['language']): string | null {
  if (isList(value)) {
    const items = value.map((item) => literal(item, language));
    return items.includes(null) ? null : `[${items.join(', ')}]`;
  }
  if (!isMapping(value)) return literal(value, language);
  const sign = language === 'toml' ? ' = ' : ': ';
  const quote = (key: string) => (language === 'yaml' || language === 'toml' ? key : JSON.stringify(key));
  const parts = Object.entries(value).map(([key, item]) => {
    const text = literal(item, language);
    return text === null ? null : `${quote(key)}${sign}${text}`;
  });
  return parts.includes(null) ? null : `{${parts.join(', ')}}`;
}

/** A scalar in the language's own way; null for text that would need more than quotes. */
function literal(value: Scalar, language: ConfigDocument['language']): string | null {
  if (typeof value === 'number') return formatNumberLike(Number.isInteger(value) ? '0' : '0.5', value);
  if (typeof value === 'boolean') return language === 'python' ? (value ? 'True' : 'False') : String(value);
  if (value === null) return language === 'python' ? 'None' : language === 'toml' || language === 'shell' ? null : 'null';
  if (!/^[A-Za-z0-9][\w./-]*$/.test(value)) return null;
  if (language === 'yaml' || language === 'shell') return value;
  return language === 'python' ? `'${value}'` : `"${value}"`;
}

/** Several edits of one file as one: the text between the first and the last, with each carried out. Null where two overlap. */
function joined(file: TextFile, edits: readonly Edit[]): Edit | null {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  let text = '';
  let at = first.span.start;
  for (const { span, text: replacement } of sorted) {
    if (span.start < at) return null;
    text += file.text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return { span: { path: file.path, line: first.span.line, endLine: last.span.endLine, start: first.span.start, end: at }, text };
}

function isIn(file: TextFile, span: Span): boolean {
  return span.path === file.path && span.end > span.start;
}

function isList(value: Setting): value is readonly Scalar[] {
  return Array.isArray(value);
}

function isMapping(value: Setting): value is { readonly [key: string]: Scalar } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

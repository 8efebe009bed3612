import type { DocumentNode } from '../model/document.ts';
import type { TextFile } from '../model/source.ts';
import { parseYaml } from '../text/yaml.ts';
import type { Ignore } from './policy.ts';
import { type RuleOptionsSchema, readPolicy } from './read.ts';

/** Where the lines go, counted from 1. `inside`: between the brackets of a flow list that ends in this line. `by-hand`: no place is safe. */
export type LinesPlace =
  | { readonly kind: 'new-file' }
  | { readonly kind: 'after'; readonly line: number }
  | { readonly kind: 'replace'; readonly line: number }
  | { readonly kind: 'inside'; readonly line: number }
  | { readonly kind: 'by-hand' };

/** Lines of YAML that add entries to the policy's `ignore:`, and where they go. */
export interface IgnoreLines {
  readonly place: LinesPlace;
  readonly yaml: string;
}

/** A way to add the entries, with the text that comes out of it. */
interface Draft extends IgnoreLines {
  readonly whole: string;
}

/**
 * What to commit so that the policy has these entries besides those it has. `file`: the policy as it stands, null where there is none.
 * A place is named only where the file was read back with the lines in it and says what it should.
 */
export function ignoreLines(file: TextFile | null, entries: readonly Ignore[], rules: readonly RuleOptionsSchema[]): IgnoreLines {
  if (file === null || file.text.trim() === '') return { place: { kind: 'new-file' }, yaml: `version: 1\n${blockList(entries)}` };
  const draft = draftFor(file, entries);
  return draft !== null && isRight(file, { ...file, text: draft.whole }, entries, rules)
    ? { place: draft.place, yaml: draft.yaml }
    : { place: { kind: 'by-hand' }, yaml: blockList(entries) };
}

function draftFor(file: TextFile, entries: readonly Ignore[]): Draft | null {
  const root = parseYaml(file)[0]?.root;
  if (root?.kind !== 'mapping') return null;
  const entry = root.entries.get('ignore');
  const lines = file.text.split('\n');
  if (entry === undefined) return insertAfter(lines, lastLine(lines), blockList(entries));
  const last = entry.value.kind === 'sequence' ? entry.value.items.at(-1) : undefined;
  if (last !== undefined) return besideLast(file.text, last, entries);
  const line = entry.keySpan.line;
  const isEmpty = entry.value.kind === 'sequence' || (entry.value.kind === 'scalar' && entry.value.value === null);
  if (!isEmpty || entry.value.span.endLine !== line) return null;
  const yaml = blockList(entries);
  return { place: { kind: 'replace', line }, yaml, whole: [...lines.slice(0, line - 1), yaml, ...lines.slice(line)].join('\n') };
}

/** Behind the last entry of a list that there is: in its own indentation, or inside its brackets. */
function besideLast(text: string, last: DocumentNode, entries: readonly Ignore[]): Draft | null {
  const lineStart = text.lastIndexOf('\n', last.span.start - 1) + 1;
  const before = text.slice(lineStart, last.span.start);
  const indent = /^( *)- +$/.exec(before)?.[1];
  if (indent !== undefined) return insertAfter(text.split('\n'), last.span.endLine, entries.map((entry) => blockEntry(entry, indent)).join('\n'));
  const yaml = entries.map(flowEntry).join(', ');
  const place = { kind: 'inside', line: last.span.endLine } as const;
  return { place, yaml, whole: `${text.slice(0, last.span.end)}, ${yaml}${text.slice(last.span.end)}` };
}

function insertAfter(lines: readonly string[], line: number, yaml: string): Draft {
  return { place: { kind: 'after', line }, yaml, whole: [...lines.slice(0, line), yaml, ...lines.slice(line)].join('\n') };
}

/** The 1-based last line that is not empty. */
function lastLine(lines: readonly string[]): number {
  return lines.findLastIndex((line) => line.trim() !== '') + 1;
}

function isRight(before: TextFile, after: TextFile, entries: readonly Ignore[], rules: readonly RuleOptionsSchema[]): boolean {
  const was = readPolicy(before, rules);
  const is = readPolicy(after, rules);
  if (was.kind !== 'policy' || is.kind !== 'policy') return false;
  const { ignore, rules: ruleMap, ...others } = is.policy;
  const same = JSON.stringify(others) === JSON.stringify({ ...was.policy, ignore: undefined, rules: undefined });
  return same && ruleMap.size === was.policy.rules.size && JSON.stringify(ignore) === JSON.stringify([...was.policy.ignore, ...entries]);
}

function blockList(entries: readonly Ignore[]): string {
  return `ignore:\n${entries.map((entry) => blockEntry(entry, '  ')).join('\n')}`;
}

function blockEntry(entry: Ignore, indent: string): string {
  return pairs(entry)
    .map(([key, value], index) => `${indent}${index === 0 ? '- ' : '  '}${key}: ${value}`)
    .join('\n');
}

function flowEntry(entry: Ignore): string {
  return `{ ${pairs(entry)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`;
}

function pairs({ rule, path, reason, until }: Ignore): readonly (readonly [string, string])[] {
  const all = [
    ['rule', rule],
    ['path', path === null ? null : quoted(path)],
    ['reason', quoted(reason)],
    ['until', until],
  ] as const;
  return all.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
}

/**
 * Text between double quotes, whatever it holds. What a log, a page or a hidden marker would act on is written as an escape, so that
 * the line can be shown as it is.
 */
function quoted(text: string): string {
  return JSON.stringify(text)
    .replace(/:(?=:)/g, '\\u003a')
    .replace(/##(?=\[)/g, '#\\u0023')
    .replace(/<(?=!--)/g, '\\u003c');
}

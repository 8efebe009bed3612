import type { Goal } from '../model/config.ts';
import type { DocumentNode, MappingEntry, MappingNode } from '../model/document.ts';
import type { SearchParameter } from '../model/search-space.ts';
import type { Scalar, Span } from '../model/source.ts';
import { asNumber } from '../text/lookup.ts';
import { roleOf } from './roles.ts';

/** A range. A bound that is not written down as a number is null. */
export function rangeOf(name: string, span: Span, { low, high, log = false }: { low: number | null; high: number | null; log?: boolean }): SearchParameter {
  return { name, role: roleOf(name), kind: 'range', low, high, log, choices: [], span, fixing: null };
}

/** A list to choose from; `list` is the node of the list, anything else is a list that is not written down. */
export function choicesOf(name: string, span: Span, list: DocumentNode | undefined): SearchParameter {
  const choices = list?.kind === 'sequence' ? list.items.map(scalarOf) : [];
  return { ...valuesOf(name, span, choices), fixing: list?.kind === 'sequence' ? { span: list.span, before: '[', after: ']' } : null };
}

/** Values to choose from that no list in the text holds. */
export function valuesOf(name: string, span: Span, choices: readonly Scalar[]): SearchParameter {
  return { name, role: roleOf(name), kind: 'choices', low: null, high: null, log: false, choices, span, fixing: null };
}

/** A distribution without bounds. */
export function unboundedOf(name: string, span: Span, { log = false }: { log?: boolean } = {}): SearchParameter {
  return { name, role: roleOf(name), kind: 'unbounded', low: null, high: null, log, choices: [], span, fixing: null };
}

/** A scalar's value; what is no scalar is told apart by its place. */
function scalarOf(node: DocumentNode): Scalar {
  return node.kind === 'scalar' ? node.value : `${node.kind} in line ${node.span.line}, ${node.span.start}`;
}

/** The child of a mapping by the first of these keys that it has. */
export function child(node: DocumentNode | undefined, ...keys: readonly string[]): DocumentNode | undefined {
  if (node?.kind !== 'mapping') return undefined;
  for (const key of keys) {
    const entry = node.entries.get(key);
    if (entry !== undefined) return entry.value;
  }
  return undefined;
}

/** The number of a node, of text that is a number too; null for everything else. */
export function numberOf(node: DocumentNode | undefined): number | null {
  return node?.kind === 'scalar' ? asNumber(node.value) : null;
}

/** The text of a scalar that is text or a name; null for everything else. */
export function textOf(node: DocumentNode | undefined): string | null {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;
}

/** Whether a node says yes. */
export function isTrue(node: DocumentNode | undefined): boolean {
  return node?.kind === 'scalar' && (node.value === true || node.value === 'true' || node.value === 'True');
}

/** `minimize`, `min`, `MINIMIZE` → min; `maximize` … → max. */
export function goalOf(text: string | null): Goal | null {
  if (text === null) return null;
  if (/(?:^|\.|_)min(?:imi[sz]e)?$/i.test(text)) return 'min';
  return /(?:^|\.|_)max(?:imi[sz]e)?$/i.test(text) ? 'max' : null;
}

/** The entries of a mapping in source order; none for other nodes. */
export function entriesOf(node: DocumentNode | undefined): readonly MappingEntry[] {
  return node?.kind === 'mapping' ? [...node.entries.values()] : [];
}

/** The mappings in a list; none for other nodes. */
export function mappingsIn(node: DocumentNode | undefined): readonly MappingNode[] {
  return node?.kind === 'sequence' ? node.items.filter((item) => item.kind === 'mapping') : [];
}

/** The last part of a dotted callee: `tune.loguniform` → `loguniform`. */
export function calleeName(node: DocumentNode): string {
  return (node.tag ?? '').split('.').at(-1) ?? '';
}

import type { DocumentNode, ScalarNode } from '../model/document.ts';
import type { Scalar, Sourced } from '../model/source.ts';
import { parseNumber } from './scalars.ts';

/** How many leaves `flatten` lists at most. */
export const maxFlattened = 20_000;

/**
 * The node at a dotted path; list items are numbers (`schedules.0.lr`). A key that holds dots itself is found as it is written:
 * `a.b` in `{"a.b": …}`. The whole root for an empty path; undefined when there is no such node.
 */
export function lookup(node: DocumentNode | undefined, path: string): DocumentNode | undefined {
  if (node === undefined || path === '') return node;
  if (node.kind === 'scalar') return undefined;
  if (node.kind === 'sequence') return lookupItem(node.items, path);
  const whole = node.entries.get(path);
  if (whole !== undefined) return whole.value;
  for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
    const entry = node.entries.get(path.slice(0, dot));
    const found = entry === undefined ? undefined : lookup(entry.value, path.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

function lookupItem(items: readonly DocumentNode[], path: string): DocumentNode | undefined {
  const dot = path.indexOf('.');
  const index = dot === -1 ? path : path.slice(0, dot);
  if (!/^\d{1,9}$/.test(index)) return undefined;
  return lookup(items[Number(index)], dot === -1 ? '' : path.slice(dot + 1));
}

/** A scalar node's value with its place. */
export function sourced(node: ScalarNode): Sourced<Scalar> {
  return { value: node.value, span: node.span };
}

/** The scalar at a dotted path, whatever its type; undefined where there is none, or a list or mapping. */
export function scalarAt(node: DocumentNode | undefined, path: string): Sourced<Scalar> | undefined {
  const found = lookup(node, path);
  return found?.kind === 'scalar' ? sourced(found) : undefined;
}

/** The number at a dotted path; text that is a number (`"1e-4"`, `'5_000'`) counts. Infinities and NaN do not. */
export function numberAt(node: DocumentNode | undefined, path: string): Sourced<number> | undefined {
  const found = lookup(node, path);
  if (found?.kind !== 'scalar') return undefined;
  const value = asNumber(found.value);
  return value === null ? undefined : { value, span: found.span };
}

/** The text at a dotted path; numbers and booleans are not text. */
export function stringAt(node: DocumentNode | undefined, path: string): Sourced<string> | undefined {
  const found = lookup(node, path);
  return found?.kind === 'scalar' && typeof found.value === 'string' ? { value: found.value, span: found.span } : undefined;
}

/** The boolean at a dotted path; the words `true` and `false` as text count, in any case. */
export function booleanAt(node: DocumentNode | undefined, path: string): Sourced<boolean> | undefined {
  const found = lookup(node, path);
  if (found?.kind !== 'scalar') return undefined;
  const value = typeof found.value === 'string' ? found.value.toLowerCase() : found.value;
  if (value === true || value === 'true') return { value: true, span: found.span };
  if (value === false || value === 'false') return { value: false, span: found.span };
  return undefined;
}

/** A finite number, or text that is one; null for everything else. */
export function asNumber(value: Scalar): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' ? parseNumber(value.trim()) : null;
}

/** Every scalar by its dotted path in source order, list items by index (`betas.0`); the first 20,000. */
export function flatten(root: DocumentNode): Map<string, Sourced<Scalar>> {
  const found = new Map<string, Sourced<Scalar>>();
  collect(root, '', found);
  return found;
}

function collect(node: DocumentNode, path: string, found: Map<string, Sourced<Scalar>>): void {
  if (found.size >= maxFlattened) return;
  if (node.kind === 'scalar') {
    found.set(path, sourced(node));
    return;
  }
  const children = node.kind === 'sequence' ? node.items.entries() : entriesOf(node.entries);
  for (const [key, child] of children) {
    if (found.size >= maxFlattened) return;
    collect(child, path === '' ? String(key) : `${path}.${key}`, found);
  }
}

function* entriesOf(entries: ReadonlyMap<string, { readonly value: DocumentNode }>): Generator<[string, DocumentNode]> {
  for (const [key, entry] of entries) yield [key, entry.value];
}

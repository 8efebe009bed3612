import type { ConfigDocument, DocumentNode, MappingEntry, ScalarNode } from '../model/document.ts';
import type { Scalar } from '../model/source.ts';
import { lookup } from '../text/lookup.ts';
import { resolvePlain } from '../text/scalars.ts';

const whole = /^\$\{([^${}]*)\}$/;
const environment = /^oc\.env:[^,]+,(.*)$/;
const maxSteps = 20;
/** How often a part that was copied by an interpolation may copy parts itself. */
const maxCopies = 3;

/**
 * A document with those interpolations resolved that the same document answers: OmegaConf's `${a.b}`, relative `${.b}` and `${..b}`,
 * and the default of `${oc.env:NAME,default}`. A value keeps the place of the interpolation. Everything else stays as it is written.
 */
export function resolveInterpolations(document: ConfigDocument): ConfigDocument {
  if ((document.language !== 'yaml' && document.language !== 'ini') || !mayInterpolate(document.root)) return document;
  const root = resolved({ node: document.root, path: [], root: document.root, copies: 0 });
  return root === document.root ? document : { ...document, root };
}

function mayInterpolate(node: DocumentNode): boolean {
  if (node.kind === 'scalar') return typeof node.value === 'string' && node.value.includes('${');
  if (node.kind === 'sequence') return node.items.some(mayInterpolate);
  for (const { value } of node.entries.values()) if (mayInterpolate(value)) return true;
  return false;
}

interface Place {
  readonly node: DocumentNode;
  readonly path: readonly string[];
  readonly root: DocumentNode;
  readonly copies: number;
}

function resolved({ node, path, root, copies }: Place): DocumentNode {
  if (node.kind === 'scalar') return answer({ node, path, root, copies }) ?? node;
  if (node.kind === 'sequence') {
    const items = node.items.map((item, index) => resolved({ node: item, path: [...path, String(index)], root, copies }));
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  let changed = false;
  const entries = new Map<string, MappingEntry>();
  for (const [key, entry] of node.entries) {
    const value = resolved({ node: entry.value, path: [...path, key], root, copies });
    changed ||= value !== entry.value;
    entries.set(key, value === entry.value ? entry : { ...entry, value });
  }
  return changed ? { ...node, entries } : node;
}

/** Follows a chain of interpolations from a scalar; null where it leads out of the document or round in a circle. */
function answer({ node, path, root, copies }: Place & { readonly node: ScalarNode }): DocumentNode | null {
  let current: DocumentNode = node;
  let at = path;
  for (let step = 0; step < maxSteps; step++) {
    const inside = current.kind === 'scalar' ? insideOf(current.value) : undefined;
    if (inside === undefined) return step === 0 ? null : placed({ node: current, path: at, root, copies: copies + 1 }, node);
    const fallback = environment.exec(inside)?.[1];
    if (fallback !== undefined) return { ...node, value: resolvePlain(fallback.trim()).value };
    const key = absoluteKey(inside, at);
    const next = key === null ? undefined : lookup(root, key);
    if (key === null || next === undefined) return null;
    current = next;
    at = key.split('.');
  }
  return null;
}

function insideOf(value: Scalar): string | undefined {
  return typeof value === 'string' ? whole.exec(value.trim())?.[1] : undefined;
}

/** A scalar is found where it was asked for; a mapping or list keeps its own places, and its own interpolations are answered too. */
function placed(found: Place, asked: ScalarNode): DocumentNode {
  if (found.node.kind === 'scalar') return { ...asked, value: found.node.value };
  return found.copies > maxCopies ? found.node : resolved(found);
}

function absoluteKey(inside: string, path: readonly string[]): string | null {
  if (inside.includes(':')) return null;
  const dots = /^\.*/.exec(inside)?.[0].length ?? 0;
  if (dots === 0) return inside.trim();
  const parents = path.slice(0, Math.max(0, path.length - dots));
  return [...parents, inside.slice(dots).trim()].join('.');
}

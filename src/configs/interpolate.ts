import type { ConfigDocument, DocumentNode, MappingEntry, ScalarNode } from '../model/document.ts';
import { lookup } from '../text/lookup.ts';
import { resolvePlain } from '../text/scalars.ts';

const whole = /^\$\{([^${}]*)\}$/;
const environment = /^oc\.env:[^,]+,(.*)$/;
const maxSteps = 20;

/**
 * A document with those interpolations resolved that the same document answers: OmegaConf's `${a.b}`, relative `${.b}` and `${..b}`,
 * and the default of `${oc.env:NAME,default}`. A value keeps the place of the interpolation. Everything else stays as it is written.
 */
export function resolveInterpolations(document: ConfigDocument): ConfigDocument {
  if (document.language !== 'yaml' && document.language !== 'ini') return document;
  const root = resolved({ node: document.root, path: [], root: document.root });
  return root === document.root ? document : { ...document, root };
}

interface Place {
  readonly node: DocumentNode;
  readonly path: readonly string[];
  readonly root: DocumentNode;
}

function resolved({ node, path, root }: Place): DocumentNode {
  if (node.kind === 'scalar') return answer({ node, path, root }) ?? node;
  if (node.kind === 'sequence') {
    const items = node.items.map((item, index) => resolved({ node: item, path: [...path, String(index)], root }));
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  let changed = false;
  const entries = new Map<string, MappingEntry>();
  for (const [key, entry] of node.entries) {
    const value = resolved({ node: entry.value, path: [...path, key], root });
    changed ||= value !== entry.value;
    entries.set(key, value === entry.value ? entry : { ...entry, value });
  }
  return changed ? { ...node, entries } : node;
}

/** Follows a chain of interpolations from a scalar; null where it leads out of the document or round in a circle. */
function answer({ node, path, root }: Place & { readonly node: ScalarNode }): DocumentNode | null {
  let current: DocumentNode = node;
  let at = path;
  for (let step = 0; step < maxSteps; step++) {
    const inside = current.kind === 'scalar' && typeof current.value === 'string' ? whole.exec(current.value.trim())?.[1] : undefined;
    if (inside === undefined) return step === 0 ? null : placed(current, node);
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

/** A scalar is found where it was asked for; a mapping or list keeps its own places. */
function placed(found: DocumentNode, asked: ScalarNode): DocumentNode {
  return found.kind === 'scalar' ? { ...asked, value: found.value } : found;
}

function absoluteKey(inside: string, path: readonly string[]): string | null {
  if (inside.includes(':')) return null;
  const dots = /^\.*/.exec(inside)?.[0].length ?? 0;
  if (dots === 0) return inside.trim();
  const parents = path.slice(0, Math.max(0, path.length - dots));
  return [...parents, inside.slice(dots).trim()].join('.');
}

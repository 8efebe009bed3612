import type { ConfigDocument, DocumentNode, MappingNode, SequenceNode } from '../model/document.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import type { Scalar, Span } from '../model/source.ts';

/** A node with the keys that lead to it. */
export interface PlacedMapping {
  readonly path: readonly string[];
  readonly node: MappingNode;
}

type KeyedCollection = readonly [string, MappingNode | SequenceNode];

/** Every reader walks the same document: what was found in a node is kept as long as the node. */
const collections = new WeakMap<DocumentNode, readonly KeyedCollection[]>();
const placedMappings = new WeakMap<DocumentNode, readonly PlacedMapping[]>();

/** Most lists and mappings of a document that are looked through: a config has hundreds, what has more is data. */
export const maxVisited = 5000;

/** Every mapping of a tree, shallow ones first, in source order; bounded, items of sequences have their index as key. */
export function mappingsOf(root: DocumentNode): readonly PlacedMapping[] {
  if (root.kind === 'scalar') return [];
  const known = placedMappings.get(root);
  if (known !== undefined) return known;
  const waiting: { path: readonly string[]; node: MappingNode | SequenceNode }[] = [{ path: [], node: root }];
  for (const { path, node } of waiting) {
    for (const [key, child] of collectionsIn(node)) {
      if (waiting.length >= maxVisited) break;
      waiting.push({ path: [...path, key], node: child });
    }
  }
  const found = waiting.flatMap(({ path, node }) => (node.kind === 'mapping' ? [{ path, node }] : []));
  placedMappings.set(root, found);
  return found;
}

/** The mappings and sequences directly within one, with their keys; items of sequences have their index as key. */
export function collectionsIn(node: DocumentNode): readonly KeyedCollection[] {
  if (node.kind === 'scalar') return [];
  const known = collections.get(node);
  if (known !== undefined) return known;
  const found = node.kind === 'mapping' ? collectionsOfMapping(node) : collectionsOfSequence(node);
  collections.set(node, found);
  return found;
}

function collectionsOfMapping(node: MappingNode): KeyedCollection[] {
  const found: KeyedCollection[] = [];
  for (const { key, value } of node.entries.values()) if (value.kind !== 'scalar') found.push([key, value]);
  return found;
}

function collectionsOfSequence(node: SequenceNode): KeyedCollection[] {
  return node.items.flatMap((item, index) => (item.kind === 'scalar' ? [] : [[String(index), item] satisfies KeyedCollection]));
}

/** The text of a scalar that is text, else null. */
export function textOf(node: DocumentNode | null | undefined): string | null {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;
}

/** A fact about a place of a document, which may stand in a file that it includes; `null` means the whole file. */
export function problemAt(document: ConfigDocument, code: ProblemCode, span: Span | null, values: Readonly<Record<string, Scalar>> = {}): Problem {
  return { code, path: span?.path ?? document.path, line: span?.line ?? null, values };
}

import type { ConfigDocument, DocumentNode, MappingNode } from '../model/document.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import type { Scalar, Span } from '../model/source.ts';

/** A node with the keys that lead to it. */
export interface PlacedMapping {
  readonly path: readonly string[];
  readonly node: MappingNode;
}

const maxVisited = 20_000;

/** Every mapping of a tree, shallow ones first, in source order; bounded, items of sequences have their index as key. */
export function mappingsOf(root: DocumentNode): PlacedMapping[] {
  const found: PlacedMapping[] = [];
  let level: { path: readonly string[]; node: DocumentNode }[] = [{ path: [], node: root }];
  for (let visited = 0; level.length > 0 && visited < maxVisited; ) {
    const next: typeof level = [];
    for (const { path, node } of level) {
      visited += 1;
      if (node.kind === 'scalar' || visited > maxVisited) continue;
      if (node.kind === 'mapping') found.push({ path, node });
      next.push(...childrenOf(node).map(([key, child]) => ({ path: [...path, key], node: child })));
    }
    level = next;
  }
  return found;
}

function childrenOf(node: DocumentNode): [string, DocumentNode][] {
  if (node.kind === 'mapping') return [...node.entries.values()].filter((entry) => entry.value.kind !== 'scalar').map((entry) => [entry.key, entry.value]);
  if (node.kind === 'sequence') return node.items.flatMap((item, index) => (item.kind === 'scalar' ? [] : [[String(index), item]]));
  return [];
}

/** The text of a scalar that is text, else null. */
export function textOf(node: DocumentNode | null | undefined): string | null {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;
}

/** A fact about a place of a document, which may stand in a file that it includes; `null` means the whole file. */
export function problemAt(document: ConfigDocument, code: ProblemCode, span: Span | null, values: Readonly<Record<string, Scalar>> = {}): Problem {
  return { code, path: span?.path ?? document.path, line: span?.line ?? null, values };
}

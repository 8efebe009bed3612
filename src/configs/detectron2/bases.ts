import type { ConfigDocument, DocumentNode, MappingEntry } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import type { TextFile } from '../../model/source.ts';
import { parseDocuments } from '../../text/documents.ts';
import { problemAt, textOf } from '../nodes.ts';

/** A document with the files below `_BASE_` merged in. `isWhole`: every one of them was at hand. */
export type WithBases =
  | { readonly kind: 'needs'; readonly files: readonly string[] }
  | { readonly kind: 'merged'; readonly document: ConfigDocument; readonly isWhole: boolean; readonly problems: readonly Problem[] };

const maxBases = 10;

/**
 * Follows `_BASE_` (a path, or a list of them) as fvcore's CfgNode.load_yaml_with_base does: the file's own keys beat its base's, mapping
 * by mapping. A base without text counts as missing; one outside of the repository, or behind a URL, cannot be had.
 */
export function withBases(document: ConfigDocument, others: ReadonlyMap<string, TextFile>, depth = 0): WithBases {
  const entry = document.root.kind === 'mapping' ? document.root.entries.get('_BASE_') : undefined;
  if (entry === undefined) return { kind: 'merged', document, isWhole: true, problems: [] };
  let root = withoutBase(document.root);
  let isWhole = true;
  const problems: Problem[] = [];
  for (const base of namesIn(entry.value)) {
    const path = depth < maxBases ? resolvePath(document.path, base) : null;
    const file = path === null ? null : others.get(path);
    if (path !== null && file === undefined) return { kind: 'needs', files: [path] };
    const parent = file ? parseDocuments(file)[0] : undefined;
    if (parent?.root.kind !== 'mapping' || parent.root.entries.size === 0) {
      isWhole = false;
      problems.push(problemAt(document, 'file-missing', entry.value.span, { included: base.slice(0, 200) }));
      continue;
    }
    const inner = withBases(parent, others, depth + 1);
    if (inner.kind === 'needs') return inner;
    isWhole &&= inner.isWhole;
    problems.push(...inner.problems);
    root = merged(inner.document.root, root);
  }
  return { kind: 'merged', document: { ...document, root }, isWhole, problems };
}

function withoutBase(root: DocumentNode): DocumentNode {
  if (root.kind !== 'mapping') return root;
  return { ...root, entries: new Map([...root.entries].filter(([key]) => key !== '_BASE_')) };
}

function namesIn(node: DocumentNode): string[] {
  const items = node.kind === 'sequence' ? node.items : [node];
  return items.flatMap((item) => textOf(item) || []).slice(0, maxBases);
}

/** `../Base.yaml` beside `configs/COCO/x.yaml` is `configs/Base.yaml`; null for what lies outside, and for URLs. */
export function resolvePath(from: string, relative: string): string | null {
  if (/^(?:[a-z][\w+.-]*:|[/~\\])/i.test(relative)) return null;
  const parts = from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.includes('..') ? null : parts.join('/');
}

/** The base with everything the other mapping says put over it; each value keeps its own place. */
function merged(base: DocumentNode, over: DocumentNode): DocumentNode {
  if (base.kind !== 'mapping' || over.kind !== 'mapping') return over;
  const entries = new Map<string, MappingEntry>(base.entries);
  for (const [key, entry] of over.entries) {
    const below = base.entries.get(key);
    entries.set(key, below === undefined ? entry : { ...entry, value: merged(below.value, entry.value) });
  }
  return { ...over, entries };
}

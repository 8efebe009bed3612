import type { DocumentNode } from '../model/document.ts';
import { type Builder, maxDepth } from './builder.ts';

/** How many nodes references may add to a document before they are left out. */
const maxSharedNodes = 100_000;

interface Extent {
  readonly size: number;
  readonly height: number;
}

/** Lets references (aliases, names, macros) share nodes, and keeps the document that a reader walks small all the same. */
export class Sharing {
  readonly #builder: Builder;
  readonly #extents = new WeakMap<DocumentNode, Extent>();
  #shared = 0;

  constructor(builder: Builder) {
    this.#builder = builder;
  }

  /** Whether the node may appear once more, at this depth; reports and answers false when the document would explode. */
  allows(node: DocumentNode, depth: number, offset: number): boolean {
    const { size, height } = this.#extent(node);
    this.#shared += size;
    if (this.#shared > maxSharedNodes) {
      this.#builder.report('alias-limit', offset, { limit: maxSharedNodes });
      return false;
    }
    if (depth + height <= maxDepth) return true;
    this.#builder.report('nesting-limit', offset, { limit: maxDepth });
    return false;
  }

  #extent(node: DocumentNode): Extent {
    if (node.kind === 'scalar') return { size: 1, height: 0 };
    const known = this.#extents.get(node);
    if (known !== undefined) return known;
    let size = 1;
    let height = 0;
    for (const child of node.kind === 'sequence' ? node.items : valuesOf(node.entries)) {
      const extent = this.#extent(child);
      size += extent.size;
      height = Math.max(height, extent.height + 1);
    }
    this.#extents.set(node, { size, height });
    return { size, height };
  }
}

function* valuesOf(entries: ReadonlyMap<string, { readonly value: DocumentNode }>): Generator<DocumentNode> {
  for (const entry of entries.values()) yield entry.value;
}

import type { DocumentNode } from '../model/document.ts';
import type { Builder, Entries } from './builder.ts';

/** Where a key stands, and the range that a mapping made for it gets. */
export interface TablePlace {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly start: number;
  readonly end: number;
}

/** Mappings that grow while a file is read: `[a.b]`, `a.b = 1`, `cfg.optimizer.lr = 1`. */
export class Tables {
  readonly #builder: Builder;
  readonly #open = new WeakMap<DocumentNode, Entries>();

  constructor(builder: Builder) {
    this.#builder = builder;
  }

  /** A mapping that may grow. */
  create(entries: Entries, start: number, end: number): DocumentNode {
    const node = this.#builder.mapping(entries, start, end);
    this.#open.set(node, entries);
    return node;
  }

  /** The entries of a mapping that may grow; undefined for other nodes. */
  entriesOf(node: DocumentNode): Entries | undefined {
    return this.#open.get(node);
  }

  /** The entries under a key, ready to grow: made when there is no mapping yet, copied when it is a finished one. */
  under(entries: Entries, key: string, place: TablePlace): Entries {
    const existing = entries.get(key);
    const known = existing === undefined ? undefined : this.#open.get(existing.value);
    if (known !== undefined) return known;
    const finished = existing?.value.kind === 'mapping' ? existing.value : null;
    const made: Entries = new Map(finished?.entries ?? []);
    const { start, end } = finished?.span ?? place;
    const node = this.#builder.mapping(made, start, end, finished?.tag);
    this.#open.set(node, made);
    this.#builder.assign(entries, key, existing?.keySpan.start ?? place.keyStart, existing?.keySpan.end ?? place.keyEnd, node);
    return made;
  }
}

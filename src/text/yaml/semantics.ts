import type { DocumentNode, ScalarNode } from '../../model/document.ts';
import type { Scalar } from '../../model/source.ts';
import { type Builder, type Entries, oneLine } from '../builder.ts';
import { parseNumber, resolvePlain } from '../scalars.ts';
import { Sharing } from '../sharing.ts';

const coreTags = 'tag:yaml.org,2002:';
const knownTags = new Set(['str', 'int', 'float', 'bool', 'null', 'seq', 'map', 'set', 'omap', 'pairs', 'binary', 'timestamp', 'merge']);

/** A scalar as it was written. */
export interface WrittenScalar {
  /** Quotes, escapes and folding undone. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isPlain: boolean;
}

/** The tag of a scalar: in full (`!include`, `tag:yaml.org,2002:float`), and as `tag` gave it back. */
export interface ScalarTag {
  readonly full: string;
  readonly own: string | undefined;
}

/** What tags, anchors, aliases and merge keys of one YAML document mean, however it was parsed. */
export class YamlSemantics {
  readonly #builder: Builder;
  readonly #sharing: Sharing;
  readonly #anchors = new Map<string, DocumentNode>();
  readonly #tags = new Set<string>();

  constructor(builder: Builder) {
    this.#builder = builder;
    this.#sharing = new Sharing(builder);
  }

  /** Remembers a node by its anchor; a later one of the same name takes its place. */
  anchor(name: string, node: DocumentNode): void {
    this.#anchors.set(name, node);
  }

  /** The node that an alias stands for; null, with a problem, where there is none or the document would explode. */
  alias(name: string, start: number, end: number, depth: number): DocumentNode {
    const builder = this.#builder;
    const anchor = this.#anchors.get(name);
    if (anchor === undefined) {
      builder.report('syntax-error', start, { message: oneLine(`the alias *${name} has no anchor before it`) });
      return builder.scalar(null, start, end);
    }
    return this.#sharing.allows(anchor, depth, start) ? anchor : builder.scalar(null, start, end);
  }

  /** The text of an alias used as a key; null where it points to no scalar. */
  aliasedKey(name: string): string | null {
    const target = this.#anchors.get(name);
    return target?.kind === 'scalar' ? String(target.value) : null;
  }

  /** `<<`: keys that the mapping itself lacks, from one mapping or, in order, from several. */
  merge(entries: Entries, source: DocumentNode, depth: number, offset: number): void {
    if (source.kind === 'sequence') {
      for (const item of source.items) this.merge(entries, item, depth, offset);
    }
    if (source.kind !== 'mapping' || !this.#sharing.allows(source, depth, offset)) return;
    for (const [key, entry] of source.entries) {
      if (!entries.has(key)) entries.set(key, entry);
    }
  }

  /** A scalar as the frameworks mean it, below its nearest key; tags of YAML itself say what the text is, others are kept. */
  scalar({ text, start, end, isPlain }: WrittenScalar, key: string, tag: ScalarTag | null): ScalarNode {
    const core = tag?.full.startsWith(coreTags) ? tag.full.slice(coreTags.length) : null;
    if (core !== null && knownTags.has(core)) return this.#builder.scalar(tagged(core, text), start, end, { quoted: !isPlain });
    if (!isPlain || tag?.own !== undefined) return this.#builder.scalar(text, start, end, { quoted: !isPlain, tag: tag?.own });
    const { value, stringInPyYaml } = resolvePlain(text);
    if (stringInPyYaml) this.#builder.report('yaml-string-number', start, { text, key: oneLine(key) });
    return this.#builder.scalar(value, start, end);
  }

  /** The tag of a scalar at an offset, reported where it is not YAML's own; null for none. */
  scalarTag(full: string | undefined, offset: number): ScalarTag | null {
    return full === undefined ? null : { full, own: this.tag(full, offset) };
  }

  /** A tag as the author wrote it, `undefined` for those of YAML itself; each distinct one is reported once. */
  tag(full: string | undefined, offset: number): string | undefined {
    if (full === undefined || full === '!') return undefined;
    const core = full.startsWith(coreTags) ? full.slice(coreTags.length) : null;
    if (core !== null && knownTags.has(core)) return undefined;
    const tag = oneLine(core === null ? full : `!!${core}`);
    if (!this.#tags.has(tag)) this.#builder.report('unknown-tag', offset, { tag });
    this.#tags.add(tag);
    return tag;
  }
}

/** `!!float 5e-4`, `!!str 5`: the tag says what the text is. */
function tagged(tag: string, text: string): Scalar {
  if (tag === 'str' || tag === 'binary' || tag === 'timestamp') return text;
  if (tag === 'int' || tag === 'float') return parseNumber(text) ?? resolvePlain(text).value;
  return resolvePlain(text).value;
}

import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type Scalar as YamlScalar } from 'yaml';
import type { DocumentNode, ScalarNode } from '../model/document.ts';
import type { Scalar } from '../model/source.ts';
import { type Builder, type Entries, oneLine } from './builder.ts';
import { parseNumber, resolvePlain } from './scalars.ts';
import { Sharing } from './sharing.ts';

const coreTags = 'tag:yaml.org,2002:';
const knownTags = new Set(['str', 'int', 'float', 'bool', 'null', 'seq', 'map', 'set', 'omap', 'pairs', 'binary', 'timestamp', 'merge']);

type Node = ParsedNode | null | undefined;

/** Where a node stands in the tree. */
interface Position {
  readonly depth: number;
  /** The nearest key above. */
  readonly key: string;
  /** Where the node would be, if it is not there. */
  readonly offset: number;
}

/** Turns the composed nodes of one YAML document into document nodes; aliases share the node that they point to. */
export class YamlNodes {
  readonly #builder: Builder;
  readonly #sharing: Sharing;
  readonly #anchors = new Map<string, DocumentNode>();
  readonly #tags = new Set<string>();

  constructor(builder: Builder) {
    this.#builder = builder;
    this.#sharing = new Sharing(builder);
  }

  /** The document's root; an empty document is a null scalar. */
  root(node: Node): DocumentNode {
    return this.#convert(node, { depth: 0, key: '', offset: 0 });
  }

  #convert(node: Node, position: Position): DocumentNode {
    if (!node) return this.#builder.scalar(null, position.offset, position.offset);
    if (isAlias(node)) return this.#alias(node.source, node.range, position.depth);
    const converted = this.#content(node, position);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, converted);
    return converted;
  }

  #content(node: ParsedNode, position: Position): DocumentNode {
    const [start, end] = node.range;
    const tag = this.#tag(node.tag, start);
    if (isMap(node)) return this.#mapping(node, position, tag);
    if (isScalar(node)) return this.#scalar(node, position, tag);
    if (!isSeq(node)) return this.#builder.scalar(null, start, end);
    const items = node.items.map((item) => this.#convert(item, { depth: position.depth + 1, key: position.key, offset: item.range[0] }));
    return this.#builder.sequence(items, start, this.#end(node), tag);
  }

  #mapping(node: YAMLMap.Parsed, { depth }: Position, tag: string | undefined): DocumentNode {
    const [start] = node.range;
    const entries: Entries = new Map();
    const merged: DocumentNode[] = [];
    for (const { key, value } of node.items) {
      const keyStart = key?.range[0] ?? start;
      const keyEnd = key?.range[1] ?? keyStart;
      const text = this.#keyText(key, keyStart, keyEnd);
      const between = this.#builder.file.text.slice(keyEnd, Math.min(value?.range[0] ?? keyEnd, keyEnd + 100));
      const converted = this.#convert(value, { depth: depth + 1, key: text, offset: keyEnd + between.indexOf(':') + 1 });
      if (text === '<<' && isPlain(key)) merged.push(converted);
      else this.#builder.add(entries, text, keyStart, keyEnd, converted);
    }
    for (const source of merged) this.#merge(entries, source, { depth, key: '<<', offset: start });
    return this.#builder.mapping(entries, start, this.#end(node), tag);
  }

  /** The end of a collection's last leaf: the library counts comments and blank lines behind a block as its own. */
  #end(node: ParsedNode): number {
    let at = node;
    for (let next = lastOf(at); next !== null; next = lastOf(next)) at = next;
    const { text } = this.#builder.file;
    const [start] = node.range;
    let [, end] = at.range;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
    return Math.max(end, start);
  }

  #keyText(key: Node, start: number, end: number): string {
    if (!key) return '';
    if (isScalar(key)) return typeof key.value === 'string' ? key.value : (key.source ?? '');
    if (isAlias(key)) {
      const target = this.#anchors.get(key.source);
      if (target?.kind === 'scalar') return String(target.value);
    }
    return oneLine(this.#builder.file.text.slice(start, end));
  }

  /** `<<`: keys that the mapping itself lacks, from one mapping or, in order, from several. */
  #merge(entries: Entries, source: DocumentNode, position: Position): void {
    if (source.kind === 'sequence') {
      for (const item of source.items) this.#merge(entries, item, position);
    }
    if (source.kind !== 'mapping' || !this.#sharing.allows(source, position.depth, position.offset)) return;
    for (const [key, entry] of source.entries) {
      if (!entries.has(key)) entries.set(key, entry);
    }
  }

  #alias(name: string, [start, end]: readonly [number, number, number], depth: number): DocumentNode {
    const builder = this.#builder;
    const anchor = this.#anchors.get(name);
    if (anchor === undefined) {
      builder.report('syntax-error', start, { message: oneLine(`the alias *${name} has no anchor before it`) });
      return builder.scalar(null, start, end);
    }
    return this.#sharing.allows(anchor, depth, start) ? anchor : builder.scalar(null, start, end);
  }

  #scalar(node: YamlScalar.Parsed, { key, offset }: Position, tag: string | undefined): DocumentNode {
    const [start, end] = node.range;
    if (start === end && node.tag === undefined) return this.#builder.scalar(null, offset, offset);
    const text = typeof node.value === 'string' ? node.value : node.source;
    const core = node.tag?.startsWith(coreTags) ? node.tag.slice(coreTags.length) : null;
    if (core !== null && knownTags.has(core)) return this.#builder.scalar(tagged(core, text), start, end, { quoted: !isPlain(node) });
    if (!isPlain(node) || tag !== undefined) return this.#builder.scalar(text, start, end, { quoted: !isPlain(node), tag });
    return plainScalar(this.#builder, { text, start, end, key });
  }

  /** A tag as the author wrote it, `undefined` for those of YAML itself; each distinct one is reported once. */
  #tag(full: string | undefined, offset: number): string | undefined {
    if (full === undefined || full === '!') return undefined;
    const core = full.startsWith(coreTags) ? full.slice(coreTags.length) : null;
    if (core !== null && knownTags.has(core)) return undefined;
    const tag = oneLine(core === null ? full : `!!${core}`);
    if (!this.#tags.has(tag)) this.#builder.report('unknown-tag', offset, { tag });
    this.#tags.add(tag);
    return tag;
  }
}

/** The last node within a block collection; null for anything else. */
function lastOf(node: ParsedNode): ParsedNode | null {
  if ((!isMap(node) && !isSeq(node)) || node.flow === true) return null;
  if (isSeq(node)) return node.items.at(-1) ?? null;
  const pair = node.items.at(-1);
  return pair?.value ?? pair?.key ?? null;
}

/** An unquoted value as PyYAML means it; a number that PyYAML would take for text is reported. */
export function plainScalar(builder: Builder, { text, start, end, key }: { text: string; start: number; end: number; key: string }): ScalarNode {
  const { value, stringInPyYaml } = resolvePlain(text);
  if (stringInPyYaml) builder.report('yaml-string-number', start, { text, key: oneLine(key) });
  return builder.scalar(value, start, end);
}

function isPlain(node: Node): boolean {
  return isScalar(node) && node.type === 'PLAIN';
}

/** `!!float 5e-4`, `!!str 5`: the tag says what the text is. */
function tagged(tag: string, text: string): Scalar {
  if (tag === 'str' || tag === 'binary' || tag === 'timestamp') return text;
  if (tag === 'int' || tag === 'float') return parseNumber(text) ?? resolvePlain(text).value;
  return resolvePlain(text).value;
}

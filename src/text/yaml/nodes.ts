import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type Scalar as YamlScalar } from 'yaml';
import type { DocumentNode } from '../../model/document.ts';
import { type Builder, type Entries, oneLine } from '../builder.ts';
import { trimmedEnd } from './ends.ts';
import { YamlSemantics } from './semantics.ts';

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
  readonly #semantics: YamlSemantics;

  constructor(builder: Builder) {
    this.#builder = builder;
    this.#semantics = new YamlSemantics(builder);
  }

  /** The document's root; an empty document is a null scalar. */
  root(node: Node): DocumentNode {
    return this.#convert(node, { depth: 0, key: '', offset: 0 });
  }

  #convert(node: Node, position: Position): DocumentNode {
    if (!node) return this.#builder.scalar(null, position.offset, position.offset);
    if (isAlias(node)) return this.#semantics.alias(node.source, node.range[0], node.range[1], position.depth);
    const converted = this.#content(node, position);
    if (node.anchor !== undefined) this.#semantics.anchor(node.anchor, converted);
    return converted;
  }

  #content(node: ParsedNode, position: Position): DocumentNode {
    const [start, end] = node.range;
    const tag = this.#semantics.tag(node.tag, start);
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
    for (const source of merged) this.#semantics.merge(entries, source, depth, start);
    return this.#builder.mapping(entries, start, this.#end(node), tag);
  }

  /** The end of a collection's last leaf: the library counts comments and blank lines behind a block as its own. */
  #end(node: ParsedNode): number {
    let at = node;
    for (let next = lastOf(at); next !== null; next = lastOf(next)) at = next;
    return trimmedEnd(this.#builder.file.text, node.range[0], at.range[1]);
  }

  #keyText(key: Node, start: number, end: number): string {
    if (!key) return '';
    if (isScalar(key)) return typeof key.value === 'string' ? key.value : (key.source ?? '');
    const aliased = isAlias(key) ? this.#semantics.aliasedKey(key.source) : null;
    return aliased ?? oneLine(this.#builder.file.text.slice(start, end));
  }

  #scalar(node: YamlScalar.Parsed, { key, offset }: Position, tag: string | undefined): DocumentNode {
    const [start, end] = node.range;
    if (start === end && node.tag === undefined) return this.#builder.scalar(null, offset, offset);
    const text = typeof node.value === 'string' ? node.value : node.source;
    return this.#semantics.scalar({ text, start, end, isPlain: isPlain(node) }, key, node.tag === undefined ? null : { full: node.tag, own: tag });
  }
}

/** The last node within a block collection; null for anything else. */
function lastOf(node: ParsedNode): ParsedNode | null {
  if ((!isMap(node) && !isSeq(node)) || node.flow === true) return null;
  if (isSeq(node)) return node.items.at(-1) ?? null;
  const pair = node.items.at(-1);
  return pair?.value ?? pair?.key ?? null;
}

function isPlain(node: Node): boolean {
  return isScalar(node) && node.type === 'PLAIN';
}

import type { DocumentNode, MappingEntry, MappingNode } from '../../model/document.ts';

/** `deep`: mapping by mapping, as OmegaConf, yacs, mmengine and jsonargparse do; `shallow`: whole values of the top, as `dict.update`. */
export type MergeDepth = 'deep' | 'shallow';

/**
 * The base with everything the other mapping says put over it; each value keeps its own place, in whichever file it stands. Lists are
 * replaced. `???` (OmegaConf's value that must be given) replaces nothing, `_delete_: true` (mmengine) lets go of the base's keys.
 */
export function merged(base: DocumentNode, over: DocumentNode, depth: MergeDepth = 'deep'): DocumentNode {
  if (base.kind !== 'mapping' || over.kind !== 'mapping') return isMissingValue(over) ? base : over;
  if (isTrue(over.entries.get('_delete_')?.value)) return without(over, ['_delete_']);
  const entries = new Map<string, MappingEntry>(base.entries);
  for (const [key, entry] of over.entries) {
    const underneath = depth === 'deep' ? base.entries.get(key) : undefined;
    entries.set(key, underneath === undefined ? entry : withValue(entry, underneath, merged(underneath.value, entry.value)));
  }
  const tag = over.tag ?? base.tag;
  return { ...over, entries, ...(tag === undefined ? {} : { tag }) };
}

/** The entry with its merged value; where that is the base's own, the base's key stands with it. */
function withValue(entry: MappingEntry, underneath: MappingEntry, value: DocumentNode): MappingEntry {
  return value === underneath.value ? underneath : { ...entry, value };
}

/** Whether a value is OmegaConf's `???`. */
export function isMissingValue(node: DocumentNode): boolean {
  return node.kind === 'scalar' && node.value === '???';
}

function isTrue(node: DocumentNode | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true;
}

/** A mapping without some of its keys; anything else as it is. */
export function without(node: DocumentNode, keys: readonly string[]): DocumentNode {
  if (node.kind !== 'mapping' || !keys.some((key) => node.entries.has(key))) return node;
  return { ...node, entries: new Map([...node.entries].filter(([key]) => !keys.includes(key))) };
}

/** A node below keys (`['model', 'optim']`): mappings around it that have its own place. */
export function placedUnder(node: DocumentNode, keys: readonly string[]): DocumentNode {
  return keys.reduceRight<DocumentNode>((inner, key) => {
    const entry: MappingEntry = { key, keySpan: inner.span, value: inner };
    const mapping: MappingNode = { kind: 'mapping', entries: new Map([[key, entry]]), span: inner.span };
    return mapping;
  }, node);
}

import type { ConfigDocument, DocumentNode, MappingEntry, MappingNode } from '../model/document.ts';

/**
 * A document without the wrapping that Weights & Biases puts around every value of a saved config
 * (`lr: {desc: null, value: 0.1}`, or `{value: 0.1}` since 0.19); any other document as it is.
 */
export function unwrapWandb(document: ConfigDocument): ConfigDocument {
  const { root } = document;
  if (root.kind !== 'mapping' || !isWrapped(root)) return document;
  const entries = new Map<string, MappingEntry>();
  for (const [key, entry] of root.entries) {
    if (key !== '_wandb' && key !== 'wandb_version') entries.set(key, { ...entry, value: wrappedValue(entry.value) ?? entry.value });
  }
  return { ...document, root: { ...root, entries } };
}

function isWrapped(root: MappingNode): boolean {
  const own = [...root.entries.values()].filter(({ key }) => key !== '_wandb' && key !== 'wandb_version');
  return own.length > 0 && own.every(({ value }) => wrappedValue(value) !== null);
}

function wrappedValue(node: DocumentNode): DocumentNode | null {
  if (node.kind !== 'mapping') return null;
  const value = node.entries.get('value')?.value ?? null;
  if (node.entries.size > 2) return null;
  return [...node.entries.keys()].every((key) => key === 'value' || key === 'desc') ? value : null;
}

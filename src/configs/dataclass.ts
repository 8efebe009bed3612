import type { ConfigDocument, DocumentNode, MappingEntry, MappingNode } from '../model/document.ts';

/**
 * A Python document whose classes have the defaults of their fields in place of the calls that declare them:
 * `lr: float = field(default=1e-4, metadata=…)` of dataclasses, pydantic's and attrs' `Field(1e-4, ge=0)`; any other document as it is.
 */
export function withFieldDefaults(document: ConfigDocument): ConfigDocument {
  const { root } = document;
  if (document.language !== 'python' || root.kind !== 'mapping') return document;
  const classes = [...root.entries.values()].filter(({ value }) => value.kind === 'mapping' && value.tag === 'class');
  if (classes.length === 0) return document;
  return { ...document, root: replaced(root, (node) => (node.kind === 'mapping' && node.tag === 'class' ? replaced(node, defaultOf) : node)) };
}

function replaced(node: MappingNode, by: (node: DocumentNode) => DocumentNode): MappingNode {
  const entries = new Map<string, MappingEntry>();
  for (const [key, entry] of node.entries) entries.set(key, { ...entry, value: by(entry.value) });
  return { ...node, entries };
}

function defaultOf(node: DocumentNode): DocumentNode {
  if (node.kind !== 'mapping' || !/^(?:\w+\.)*(?:field|Field|attrib|ib)$/.test(node.tag ?? '')) return node;
  return node.entries.get('default')?.value ?? node.entries.get('0')?.value ?? node;
}

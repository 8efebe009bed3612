import type { ConfigDocument, DocumentNode, MappingEntry, ScalarNode } from '../../model/document.ts';
import type { IncludedFiles } from './included-files.ts';
import { merged } from './merge.ts';
import { resolvePath } from './paths.ts';

const includeTag = /^!include(?::(.*))?$/;
const maxDepth = 20;

/** Whether a problem says that an `!include` was not evaluated: it was. */
export function isIncludeTag(tag: unknown): boolean {
  return typeof tag === 'string' && includeTag.test(tag);
}

/**
 * A node with the files that YAML tags include in their places: `data: !include data/c4.yaml` (levanter), and `!include:model.yaml` with
 * keys that replace the file's (HyperPyYAML). Paths are relative to the including file; what cannot be had stays as it is written.
 */
export function withIncludeTags(node: DocumentNode, document: ConfigDocument, files: IncludedFiles, stack: readonly string[]): DocumentNode {
  if (document.language !== 'yaml' || stack.length > maxDepth) return node;
  const included = includedBy(node, document, files, stack);
  if (included !== null) return included;
  if (node.kind === 'scalar') return node;
  if (node.kind === 'sequence') {
    const items = node.items.map((item) => withIncludeTags(item, document, files, stack));
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  let isChanged = false;
  const entries = new Map<string, MappingEntry>();
  for (const [key, entry] of node.entries) {
    const value = withIncludeTags(entry.value, document, files, stack);
    isChanged ||= value !== entry.value;
    entries.set(key, value === entry.value ? entry : { ...entry, value });
  }
  return isChanged ? { ...node, entries } : node;
}

function includedBy(node: DocumentNode, document: ConfigDocument, files: IncludedFiles, stack: readonly string[]): DocumentNode | null {
  const match = node.tag === undefined ? null : includeTag.exec(node.tag);
  if (match === null) return null;
  const name = match[1] ?? (node.kind === 'scalar' ? String(node.value ?? '') : '');
  if (name === '') return null;
  const path = resolvePath(document.path, name);
  const found = files.open({ document, span: node.span, name, candidates: path === null ? [] : [path], stack });
  if (found === null) return null;
  files.parts.add(found.file.path);
  const root = withIncludeTags(found.document.root, found.document, files, [...stack, found.file.path]);
  return node.kind === 'mapping' ? merged(root, { kind: 'mapping', entries: node.entries, span: node.span }) : root;
}

/** Whether a document has an `!include` tag anywhere. */
export function hasIncludeTag({ problems }: ConfigDocument): boolean {
  return problems.some(({ code, values }) => code === 'unknown-tag' && isIncludeTag(values.tag));
}

/** A path to another config file, as a value: `trainer.yaml`. */
export function isConfigPath(node: DocumentNode): node is ScalarNode {
  return node.kind === 'scalar' && typeof node.value === 'string' && /^[^\s:]+\.(?:ya?ml|json)$/i.test(node.value);
}

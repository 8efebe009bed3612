import type { ConfigDocument, MappingNode } from '../../model/document.ts';
import type { AliasField } from '../aliases.ts';
import { type Found, findKeys } from './keys.ts';

/** Whole keys that show a file to be something else, whatever numbers it holds: any one of a set's full list. */
const foreignShapes: readonly (readonly string[])[] = [
  ['services'],
  ['jobs', 'runs-on'],
  ['jobs', 'on'],
  ['jobs', 'true'],
  ['apiVersion', 'kind'],
  ['dependencies', 'name'],
  ['devDependencies'],
  ['compilerOptions'],
  ['model_type', 'architectures'],
  ['architectures', 'transformers_version'],
  ['tokenizer_class'],
  ['added_tokens'],
  ['peft_type'],
  ['openapi'],
  ['swagger'],
  ['nbformat'],
  ['log_history'],
  ['$schema', 'properties'],
  ['repos'],
  ['stages'],
  ['build-system'],
];

/** How sure one may be that a document without a framework's own signs is a training config: 0, or little. */
export function recogniseGeneric(document: ConfigDocument): number {
  if (document.root.kind !== 'mapping' || isForeign(document.root)) return 0;
  const fields = fieldsThatCount(findKeys(document.root));
  const kinds = new Set(fields.map((found) => found.alias.field));
  const names = (field: AliasField, strong: boolean) => fields.some(({ alias }) => alias.field === field && (!strong || alias.weak !== true));
  if (names('length', true)) return 0.2 + Math.min(kinds.size, 10) / 100;
  if (names('length', false) && kinds.size >= 2) return 0.15;
  return names('learningRate', true) && kinds.size >= 2 ? 0.1 : 0;
}

/** Numbers where numbers belong: `epochs: ["a"]` or `lr: cosine` show nothing. */
function fieldsThatCount(found: ReadonlyMap<AliasField, readonly Found[]>): Found[] {
  return [...found.values()].flat().filter(({ alias, node }) => {
    if (alias.field === 'length' || alias.field === 'learningRate') return typeof node.value === 'number' || /^[\d.][\d._e+-]*$/i.test(String(node.value));
    return true;
  });
}

function isForeign(root: MappingNode): boolean {
  return foreignShapes.some((shape) => shape.every((key) => root.entries.has(key)));
}

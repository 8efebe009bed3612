import type { ConfigDocument, DocumentLanguage, DocumentNode, MappingEntry, SequenceNode } from '../../model/document.ts';
import { textOf } from '../nodes.ts';
import type { IncludedFiles } from './included-files.ts';
import { type MergeDepth, merged, without } from './merge.ts';
import { foldersAround, joinPath, resolvePath } from './paths.ts';

/** A key that names the files that a config inherits from: their values hold unless the config says otherwise. */
interface Inheritance {
  readonly key: string;
  readonly languages: readonly DocumentLanguage[];
  readonly depth: MergeDepth;
  /** Where a name is looked for: beside the including file, or in the folders around it too, nearest first. */
  readonly searches: 'beside' | 'folders-around';
  /** Names of files that come with the framework: what they say is known where a repository has no file of its own. */
  readonly ships?: RegExp;
}

const maxBases = 10;

/**
 * `_BASE_` of fvcore (detectron2, PaddleDetection), `_base_` of mmengine, `base_config` of MaxText (beside the file, else from its folder
 * of configs) and `include` of gin (from its search paths, which are folders above).
 */
const inheritances: readonly Inheritance[] = [
  { key: '_BASE_', languages: ['yaml', 'json'], depth: 'deep', searches: 'beside' },
  { key: '_base_', languages: ['yaml', 'json', 'python'], depth: 'deep', searches: 'beside' },
  { key: 'base_config', languages: ['yaml'], depth: 'shallow', searches: 'folders-around', ships: /(?:^|\/)base\.ya?ml$/ },
  { key: 'include', languages: ['gin'], depth: 'shallow', searches: 'folders-around' },
];

/** Whether a document names files to inherit from. */
export function inherits(document: ConfigDocument): boolean {
  return inheritanceOf(document) !== null;
}

/**
 * The document with everything that it inherits underneath: later bases beat earlier ones, its own keys beat them all. The key that names
 * the bases stays where none of them could be had.
 */
export function withBases(document: ConfigDocument, files: IncludedFiles, stack: readonly string[]): DocumentNode {
  const inheritance = inheritanceOf(document);
  if (inheritance === null) return document.root;
  let base: DocumentNode | null = null;
  for (const item of namesIn(inheritance.entry.value)) {
    const name = textOf(item) ?? '';
    const candidates = candidatesFor(document.path, name, inheritance);
    const found = files.open({ document, span: item.span, name, candidates, stack, isOptional: inheritance.ships?.test(name) === true });
    if (found === null) continue;
    const inherited = withBases(found.document, files, [...stack, found.file.path]);
    base = base === null ? inherited : merged(base, inherited, inheritance.depth);
  }
  return base === null ? document.root : merged(base, without(document.root, [inheritance.key]), inheritance.depth);
}

function inheritanceOf({ root, language }: ConfigDocument): (Inheritance & { readonly entry: MappingEntry }) | null {
  if (root.kind !== 'mapping') return null;
  for (const inheritance of inheritances) {
    const entry = inheritance.languages.includes(language) ? root.entries.get(inheritance.key) : undefined;
    if (entry !== undefined && namesIn(entry.value).length > 0) return { ...inheritance, entry };
  }
  return null;
}

function namesIn(node: DocumentNode): readonly DocumentNode[] {
  const items: SequenceNode['items'] = node.kind === 'sequence' ? node.items : [node];
  return items.filter((item) => (textOf(item) ?? '').trim() !== '').slice(0, maxBases);
}

function candidatesFor(path: string, name: string, { searches }: Inheritance): string[] {
  const beside = resolvePath(path, name);
  if (searches === 'beside') return beside === null ? [] : [beside];
  const around = foldersAround(path).map((folder) => joinPath(folder, name));
  return [...new Set([beside, ...around].filter((candidate) => candidate !== null && candidate !== path))].flatMap((candidate) => candidate ?? []);
}

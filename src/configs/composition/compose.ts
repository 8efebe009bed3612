import type { Composition, ConfigDocument, DocumentNode } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import type { TextFile } from '../../model/source.ts';
import { isGlobal, isHydraConfig, primaryOfOption, withDefaults } from './hydra/compose.ts';
import { IncludedFiles, type OtherFiles } from './included-files.ts';
import { inherits, withBases } from './inheritance.ts';
import { namesLightningParts, withLightningParts } from './lightning-cli.ts';
import { configRootOf, folderOf } from './paths.ts';
import { hasIncludeTag, isIncludeTag, withIncludeTags } from './tags.ts';

/** A document with everything that it includes, or the files without which that cannot be said. */
export type Composed =
  | { readonly kind: 'needs'; readonly files: readonly string[] }
  | { readonly kind: 'composed'; readonly document: ConfigDocument; readonly problems: readonly Problem[] };

/**
 * Puts a document together from the files that it names, by what stands in it and whatever framework it belongs to: Hydra's defaults
 * lists, inheritance, `!include`, the parts of a LightningCLI config. A document that names no files is given back as it is.
 */
export function composeDocument(file: TextFile, document: ConfigDocument, others: OtherFiles): Composed {
  const composer = composerOf(file, document);
  if (composer === null) return { kind: 'composed', document, problems: [] };
  const files = new IncludedFiles(others, file);
  const root = composer.compose(files);
  if (files.wanted.size > 0) return { kind: 'needs', files: [...files.wanted] };
  const besides = (paths: ReadonlySet<string>) => [...paths].filter((path) => path !== file.path);
  const composition: Composition = { kind: composer.kind, includes: besides(files.includes), parts: besides(files.parts), isWhole: files.isWhole };
  return { kind: 'composed', document: { ...document, root, problems: document.problems.filter(isStillTrue), composition }, problems: files.problems };
}

/** Whether a text could name files to include: what is worth composing to find out whether it includes a given file. */
export function mayInclude(text: string): boolean {
  return /^["']?(?:defaults|_BASE_|_base_|base_config)["']?\s*[:=]|!include|^include\s+['"]|^\s*#\s*@\s*package\s|\.ya?ml["']?\s*(?:#.*)?$/m.test(text);
}

interface Composer {
  readonly kind: Composition['kind'];
  readonly compose: (files: IncludedFiles) => DocumentNode;
}

function composerOf(file: TextFile, document: ConfigDocument): Composer | null {
  const stack = [file.path];
  if (inherits(document)) return { kind: 'inheritance', compose: (files) => withBases(document, files, stack) };
  if (document.language !== 'yaml') return null;
  if (isHydraConfig(file, document)) return { kind: 'hydra', compose: (files) => withDefaults(file, document, files) };
  if (hasIncludeTag(document)) return { kind: 'include-tags', compose: (files) => withIncludeTags(document.root, document, files, stack) };
  return namesLightningParts(document) ? { kind: 'lightning-cli', compose: (files) => withLightningParts(document, files, stack) } : null;
}

function isStillTrue({ code, values }: Problem): boolean {
  return code !== 'unknown-tag' || !isIncludeTag(values.tag);
}

/** Whose part a file is: an option of a group that a Hydra config above it lists. */
export type GroupPart =
  | { readonly kind: 'needs'; readonly files: readonly string[] }
  | { readonly kind: 'part'; readonly group: string; readonly of: string }
  | { readonly kind: 'none' };

/** Finds the config that lists the group of a file which stands below a folder such as `conf` or `configs`. */
export function groupPartOf(file: TextFile, others: OtherFiles): GroupPart {
  const root = configRootOf(file.path);
  if (root === null || folderOf(file.path) === root || isGlobal(file)) return { kind: 'none' };
  const files = new IncludedFiles(others, file);
  const primary = primaryOfOption(file.path, files);
  if (files.wanted.size > 0) return { kind: 'needs', files: [...files.wanted] };
  return primary === null ? { kind: 'none' } : { kind: 'part', group: primary.choice.group, of: primary.found.file.path };
}

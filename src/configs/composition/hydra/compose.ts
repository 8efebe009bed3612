import type { ConfigDocument, DocumentNode } from '../../../model/document.ts';
import type { TextFile } from '../../../model/source.ts';
import { problemAt } from '../../nodes.ts';
import type { IncludedFiles } from '../included-files.ts';
import { merged, placedUnder, without } from '../merge.ts';
import { below, configRootOf, folderOf } from '../paths.ts';
import { type DefaultsEntry, defaultsOf, packageHeader } from './defaults.ts';
import { groupOf, type Position } from './packages.ts';
import { type Primary, primariesOf } from './primary.ts';
import { type ConfigRoot, DefaultsTree, type Part } from './tree.ts';

/** Whether a document takes part in a Hydra composition by what stands in it: a defaults list, or a package that is not its group's. */
export function isHydraConfig(file: TextFile, document: ConfigDocument): boolean {
  if (isOfHydraItself(file.path)) return false;
  return defaultsOf(document) !== null || isGlobal(file);
}

/**
 * What Hydra composes from a config. A config with a defaults list is taken for the primary one; an option that is put at the top
 * (`# @package _global_`) or overrides other groups, such as an experiment, is read as its primary config composes it.
 */
export function withDefaults(file: TextFile, document: ConfigDocument, files: IncludedFiles): DocumentNode {
  const entries = defaultsOf(document) ?? [];
  const foreign = overriddenElsewhere(entries);
  const isBelowRoot = folderOf(file.path) !== '' && folderOf(file.path) !== configRootOf(file.path);
  const mayBeOption = isBelowRoot && (isGlobal(file) || foreign.length > 0);
  const primaries = mayBeOption ? primariesOf(file.path, files, foreign) : [];
  if (primaries === undefined) return document.root;
  const [primary] = primaries;
  if (primary !== undefined) return joined(partsOfPrimary(primary, files), document);
  const root = rootOf(file.path, entries);
  const position: Position = { group: groupBelow(root.folder, file.path), package: '' };
  const tree = new DefaultsTree(files, root);
  if (mayBeOption && foreign.length > 0) {
    files.isWhole = false;
    files.problems.push(problemAt(document, 'primary-missing', null, {}));
    return joined(tree.partsOfOption({ file, document }, position), document);
  }
  const parts = tree.parts({ file, document }, position, null);
  reportUnmatched(tree, files);
  return joined(parts, document);
}

/** Whether a file sets Hydra itself up (`conf/hydra/default.yaml`, `conf/hydra/launcher/slurm.yaml`): its group says so. */
function isOfHydraItself(path: string): boolean {
  const root = configRootOf(path);
  return root !== null && below(root, path).startsWith('hydra/');
}

/** The group that an option belongs to and the primary config that lists it, for a file that says nothing of composition itself. */
export function primaryOfOption(path: string, files: IncludedFiles): Primary | null {
  if (isOfHydraItself(path)) return null;
  return primariesOf(path, files)?.find((primary) => primary.isListed) ?? null;
}

function partsOfPrimary({ found, root, choice }: Primary, files: IncludedFiles): readonly Part[] {
  const tree = new DefaultsTree(files, { folder: root, isGuess: false });
  files.includes.add(found.file.path);
  const parts = tree.parts(found, { group: '', package: '' }, choice);
  reportUnmatched(tree, files);
  return parts;
}

/** Whether a `# @package` line puts a config at the top, whatever group it is in: it stands for itself then. */
export function isGlobal({ text }: TextFile): boolean {
  return /^_global_(?:\.|$)/.test(packageHeader(text) ?? '');
}

/** The groups that a defaults list overrides without having them itself: another list has them. Hydra's own do not count. */
function overriddenElsewhere(entries: readonly DefaultsEntry[]): string[] {
  const top: Position = { group: '', package: '' };
  const own = new Set(entries.filter((entry) => !entry.isOverride).map((entry) => groupOf(entry, top)));
  const overridden = entries.filter((entry) => entry.isOverride).flatMap((entry) => groupOf(entry, top) ?? []);
  return overridden.filter((group) => !own.has(group) && !/^hydra(?:\/|$)/.test(group));
}

/** Where the groups of a primary config are: the folder of configs around it, else its own. */
function rootOf(path: string, entries: readonly DefaultsEntry[]): ConfigRoot {
  const own = folderOf(path);
  const named = configRootOf(path);
  const isAbsolute = entries.some(({ group, options }) => (group ?? options?.[0])?.startsWith('/') === true);
  return { folder: named ?? own, isGuess: named === null ? isAbsolute : named !== own };
}

function groupBelow(root: string, path: string): string {
  const folder = folderOf(path);
  return folder === root ? '' : below(root, folder);
}

/** Hydra refuses an override of a group that no defaults list has; where a list could not be read, that cannot be told. */
function reportUnmatched(tree: DefaultsTree, files: IncludedFiles): void {
  if (files.wanted.size > 0 || !files.isWhole) return;
  for (const { entry, document } of tree.unmatched()) {
    const group = entry.group ?? '';
    files.problems.push(
      problemAt(document, 'keys-conflict', entry.span, { key: `override ${group}`, without: `${group.replace(/^\//, '')} in the defaults list` }),
    );
  }
}

/** The content of the parts, each in its package, later ones over earlier ones; the defaults lists themselves are no content. */
function joined(parts: readonly Part[], document: ConfigDocument): DocumentNode {
  let root: DocumentNode = { kind: 'mapping', entries: new Map(), span: document.root.span };
  for (const part of parts) {
    if (part.document.root.kind !== 'mapping') continue;
    const keys = part.package === '' ? [] : part.package.split('.');
    root = merged(root, placedUnder(without(part.document.root, ['defaults']), keys));
  }
  return { ...root, span: document.root.span };
}

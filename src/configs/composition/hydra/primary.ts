import type { FoundFile, IncludedFiles } from '../included-files.ts';
import { below, configRootOf, folderOf } from '../paths.ts';
import { defaultsOf } from './defaults.ts';
import { groupOf } from './packages.ts';
import type { Choice } from './tree.ts';

/** What the config that a program starts from is usually called. */
const usualNames = ['train', 'config', 'main', 'default', 'defaults', 'base', 'run', 'training', 'pretrain', 'finetune'];
/** How many folders above an option its primary config is looked for: `experiment/vision/small.yaml` is two below. */
const maxLevels = 3;
const top = { group: '', package: '' };

/** A primary config and how an option of one of its groups is chosen in it. */
export interface Primary {
  readonly found: FoundFile;
  /** The folder that its groups are in. */
  readonly root: string;
  readonly choice: Choice;
  /** Whether its defaults list has the group; else the option can only be added (`+experiment=small`). */
  readonly isListed: boolean;
}

/**
 * The primary configs in the folders above an option of a group, those that list the group first; undefined where files must be fetched
 * before that is known. `overridden`: groups that the option overrides, which a primary without its group must list.
 */
export function primariesOf(path: string, files: IncludedFiles, overridden: readonly string[] = []): readonly Primary[] | undefined {
  const probes = rootsAbove(path).flatMap((root) => usualNames.map((name) => ({ root, found: files.probe([`${root === '' ? '' : `${root}/`}${name}.yaml`]) })));
  if (probes.some(({ found }) => found === undefined)) return undefined;
  const primaries = probes.flatMap(({ root, found }) => (found ? primaryIn(path, root, found, overridden) : []));
  return primaries.toSorted((a, b) => Number(b.isListed) - Number(a.isListed));
}

function rootsAbove(path: string): string[] {
  const highest = configRootOf(path);
  const roots: string[] = [];
  for (let folder = folderOf(path); folder !== '' && folder !== highest && roots.length < maxLevels; ) {
    folder = folderOf(folder);
    roots.push(folder);
  }
  return roots;
}

function primaryIn(path: string, root: string, found: FoundFile, overridden: readonly string[]): Primary[] {
  const entries = defaultsOf(found.document);
  if (entries === null || found.file.path === path) return [];
  const groups = new Set(entries.filter((entry) => entry.group !== null).map((entry) => groupOf(entry, top)));
  const splits = splitsOf(below(root, path).replace(/\.ya?ml$/i, ''));
  const listed = splits.find(({ group }) => groups.has(group));
  if (listed !== undefined) return [{ found, root, choice: listed, isListed: true }];
  const [choice] = splits;
  const canBeAdded = choice !== undefined && overridden.length > 0 && overridden.every((group) => groups.has(group));
  return canBeAdded ? [{ found, root, choice, isListed: false }] : [];
}

/** `experiment/vision/small`: option `small` of `experiment/vision`, or `vision/small` of `experiment`. */
function splitsOf(name: string): Choice[] {
  const parts = name.split('/');
  const splits: Choice[] = [];
  for (let at = parts.length - 1; at > 0; at--) splits.push({ group: parts.slice(0, at).join('/'), option: parts.slice(at).join('/') });
  return splits;
}

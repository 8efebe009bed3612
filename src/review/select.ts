import type { Change, ChangedFile } from '../model/change.ts';
import { matchesAny } from '../policy/paths.ts';
import type { Policy } from '../policy/policy.ts';
import { isZipName, unzippedPath } from '../runs/packed.ts';
import { hasResultName } from '../runs/read.ts';
import { runFolderOf } from '../runs/run-folder.ts';

/** Where the policy of a repository stands. */
export const policyPath = '.github/longrun.yml';

/** At most this many files are read for one review; the rest is counted and named as left out. */
export const maxFilesRead = 1500;

const configExtensions = new Set(['yaml', 'yml', 'json', 'toml', 'py', 'sh', 'gin', 'cfg', 'ini', 'conf']);
const foreignNames = new Set([
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'composer.json',
  'tokenizer.json',
  'tokenizer_config.json',
  'pnpm-lock.yaml',
]);
const foreignFolders = new Set(['node_modules', '.git', '.github', '.vscode', '.idea', 'site-packages']);

/** Which files a review reads on each side of the change. */
export interface Selection {
  readonly head: readonly string[];
  readonly base: readonly string[];
  /** Candidates that were not read because there were too many. */
  readonly omitted: number;
}

/** Whether a file could hold a training config, by its name alone; content decides later. */
export function mayBeConfig(path: string): boolean {
  return configExtensions.has(extensionOf(path)) && !isForeign(path);
}

/** Whether a file could hold run results, by its name alone: by that of what is in it where it is compressed. */
export function mayBeResult(path: string): boolean {
  return (isZipName(path) || hasResultName(unzippedPath(path) ?? path)) && !isForeign(path);
}

/**
 * The changed files that could matter and what stands beside them: the sibling runs of a changed result,
 * the config of its folder, the results that the policy or the person (`named`: paths or globs) names.
 */
export function selectFiles(change: Change, tree: readonly string[] | null, policy: Policy, named: readonly string[] = []): Selection {
  const present = change.files.filter((file) => file.status !== 'removed');
  const changed = present.map((file) => file.path).filter((path) => mayBeConfig(path) || mayBeResult(path));
  const beside = tree === null ? [] : neighbours(changed, tree, [...resultGlobs(policy), ...namedGlobs(named)]);
  const all = [...new Set([...changed, ...beside])];
  return {
    head: all.slice(0, maxFilesRead),
    base: present.filter(hasBaseConfig).map((file) => file.previousPath ?? file.path),
    omitted: Math.max(0, all.length - maxFilesRead),
  };
}

/** Whether the head's whole file list is worth a request: only when something of the change could matter. */
export function needsTree(change: Change, policy: Policy): boolean {
  return (
    change.files.some((file) => file.status !== 'removed' && mayBeResult(file.path)) ||
    (policy.studies.length > 0 && change.files.some((file) => mayBeConfig(file.path)))
  );
}

function hasBaseConfig(file: ChangedFile): boolean {
  return (file.status === 'modified' || file.status === 'renamed') && mayBeConfig(file.path);
}

/**
 * What stands beside the changed results: the other files of their runs, then the sibling runs and what lies in the folder above them, then
 * what a glob names. Archives only where they are named: nothing says what they belong to.
 */
function neighbours(changed: readonly string[], tree: readonly string[], globs: readonly string[]): string[] {
  const results = changed.filter(mayBeResult);
  const runFolders = new Set(results.filter(isNested).map(runFolderOf));
  const studyFolders = new Set([...runFolders].map(folderOf).filter((folder) => folder !== ''));
  const found: { readonly ofRun: string[]; readonly ofStudy: string[]; readonly named: string[] } = { ofRun: [], ofStudy: [], named: [] };
  for (const path of tree) {
    if (!mayBeConfig(path) && !mayBeResult(path)) continue;
    const runFolder = runFolderOf(path);
    if (runFolders.has(runFolder) && isNested(path) && !isZipName(path)) found.ofRun.push(path);
    else if ((studyFolders.has(folderOf(path)) || studyFolders.has(folderOf(runFolder))) && !isZipName(path)) found.ofStudy.push(path);
    else if (matchesAny(path, globs)) found.named.push(path);
  }
  return [...found.ofRun, ...found.ofStudy, ...found.named];
}

/** Whether a path lies in some folder: what lies at the top has no neighbours. */
function isNested(path: string): boolean {
  return path.includes('/');
}

function resultGlobs(policy: Policy): readonly string[] {
  return policy.studies.flatMap((study) => [...study.results, ...(study.config === null ? [] : [study.config])]);
}

function namedGlobs(named: readonly string[]): readonly string[] {
  return named.flatMap((name) => [name, `${name.replace(/\/+$/, '')}/**`]);
}

function isForeign(path: string): boolean {
  const segments = path.split('/');
  return foreignNames.has(segments.at(-1) ?? '') || segments.slice(0, -1).some((segment) => foreignFolders.has(segment));
}

function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
}

/** The folder of a path, `` for the top. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

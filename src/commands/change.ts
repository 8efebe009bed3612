import { lstat } from 'node:fs/promises';
import { compareSnapshots, folderSnapshot } from '../sources/folder.ts';
import { commitSnapshot, GitFailed, gitDifferences, mergeBaseWithDefaultBranch, repositoryRoot, resolveRevision, workingTreeSnapshot } from '../sources/git.ts';
import { localSource, type Snapshot } from '../sources/local.ts';
import type { Source } from '../sources/source.ts';
import { UsageError } from './context.ts';

/** The two sides of a local review, and the same change as a source. */
export interface LocalChange {
  readonly base: Snapshot;
  readonly source: Source;
}

/**
 * The change between two git revisions or two folders; without `head` the working tree,
 * without `base` the point where the branch left the default branch.
 */
export async function localChange(baseName: string | undefined, headName: string | undefined): Promise<LocalChange> {
  const [baseIsFolder, headIsFolder] = [await isFolder(baseName), await isFolder(headName)];
  if (baseName !== undefined && headName !== undefined && baseIsFolder && headIsFolder) {
    const [base, head] = [folderSnapshot(baseName), folderSnapshot(headName)];
    return { base, source: localSource(base, head, () => compareSnapshots(base, head)) };
  }
  return gitChange(baseName, headName).catch((error: unknown) => {
    if (!(error instanceof GitFailed) || !(baseIsFolder || headIsFolder)) throw error;
    throw new UsageError('A folder can only be compared with a folder: give both --base and --head as folders, or both as git revisions.');
  });
}

async function gitChange(baseName: string | undefined, headName: string | undefined): Promise<LocalChange> {
  const root = await repositoryRoot('.');
  const headSha = headName === undefined ? null : await resolveRevision(root, headName);
  const baseSha = baseName === undefined ? await mergeBaseWithDefaultBranch(root, headSha ?? 'HEAD') : await resolveRevision(root, baseName);
  const base = commitSnapshot(root, baseSha);
  const head = headSha === null ? workingTreeSnapshot(root) : commitSnapshot(root, headSha);
  return { base, source: localSource(base, head, () => gitDifferences(root, baseSha, headSha)) };
}

async function isFolder(name: string | undefined): Promise<boolean> {
  return name !== undefined && ((await lstat(name).catch(() => null))?.isDirectory() ?? false);
}

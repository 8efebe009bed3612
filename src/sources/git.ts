import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { maxFileBytes, messageOf } from './files.ts';
import { folderSnapshot } from './folder.ts';
import type { Difference, Snapshot } from './local.ts';
import type { Content, TreeEntry } from './source.ts';

const run = promisify(execFile);

/** Git said no: not a repository, an unknown revision, no git at all. */
export class GitFailed extends Error {}

async function git(folder: string, args: readonly string[]): Promise<Buffer> {
  try {
    // Settings of the repository under review must not make git run anything.
    const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'diff.external=', '--no-optional-locks'];
    const { stdout } = await run('git', ['-C', folder, ...safe, ...args], { encoding: 'buffer', maxBuffer: 512 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n', 1)[0] : '';
    throw new GitFailed(`git ${args[0] ?? ''} failed: ${stderr === '' || stderr === undefined ? messageOf(error) : stderr}`);
  }
}

async function gitText(folder: string, args: readonly string[]): Promise<string> {
  return (await git(folder, args)).toString('utf8').trim();
}

/** The top folder of the repository that `folder` is in. Throws GitFailed outside one, with a sentence that says what would be right. */
export async function repositoryRoot(folder: string): Promise<string> {
  return gitText(folder, ['rev-parse', '--show-toplevel']).catch((error: unknown) => {
    if (!messageOf(error).includes('not a git repository')) throw error;
    throw new GitFailed('This is no git repository; run it inside one, or name two folders with --base and --head.');
  });
}

/** The full SHA of a revision. Throws GitFailed with a sentence that says what would be right. */
export async function resolveRevision(root: string, revision: string): Promise<string> {
  return gitText(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]).catch(() => {
    throw new GitFailed(`\`${revision}\` is neither a folder nor a git revision here; name a branch, a tag, a commit or a folder.`);
  });
}

/** Where the current branch left the default branch (the remote's, else main or master). Throws GitFailed when there is none. */
export async function mergeBaseWithDefaultBranch(root: string, head: string): Promise<string> {
  const remote = await gitText(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']).catch(() => null);
  for (const branch of [remote, 'origin/main', 'origin/master', 'main', 'master']) {
    if (branch === null) continue;
    const base = await gitText(root, ['merge-base', branch, head]).catch(() => null);
    if (base !== null) return base;
  }
  throw new GitFailed('The default branch is not known here; name the base with --base REV, such as --base main or --base HEAD~1.');
}

/** The default branch's name: the remote's, else `main` or `master` where there is one, else the current branch; null where nothing is known. */
export async function defaultBranchName(root: string): Promise<string | null> {
  const remote = await gitText(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']).catch(() => null);
  if (remote !== null) return remote.replace(/^origin\//, '');
  for (const branch of ['main', 'master']) {
    const isThere = await gitText(root, ['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]).catch(() => null);
    if (isThere !== null) return branch;
  }
  return gitText(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']).catch(() => null);
}

/** The files of a commit, read from git's own store. */
export function commitSnapshot(root: string, sha: string): Snapshot {
  let listing: Promise<readonly TreeEntry[]> | null = null;
  const list = () => {
    listing ??= listCommit(root, sha);
    return listing;
  };
  return {
    sha,
    list,
    async read(paths) {
      if (paths.length === 0) return new Map();
      const entries = new Map((await list()).map((entry) => [entry.path, entry] as const));
      const contents = new Map<string, Content>();
      for (const path of paths) contents.set(path, await readBlob(root, sha, path, entries.get(path)));
      return contents;
    },
  };
}

async function listCommit(root: string, sha: string): Promise<readonly TreeEntry[]> {
  const lines = (await git(root, ['ls-tree', '-r', '-l', '-z', sha])).toString('utf8').split('\0');
  return lines.flatMap((line) => {
    const [fields = '', path] = line.split('\t');
    const [mode, , , size] = fields.split(/\s+/);
    return path === undefined ? [] : [{ path, size: size === '-' || size === undefined ? null : Number(size), kind: kindOf(mode) }];
  });
}

function kindOf(mode: string | undefined): TreeEntry['kind'] {
  if (mode === '120000') return 'symlink';
  return mode === '160000' ? 'submodule' : 'file';
}

async function readBlob(root: string, sha: string, path: string, entry: TreeEntry | undefined): Promise<Content> {
  if (entry === undefined) return { kind: 'missing' };
  if (entry.kind !== 'file') return { kind: entry.kind };
  if (entry.size !== null && entry.size > maxFileBytes) return { kind: 'too-large', size: entry.size };
  try {
    return { kind: 'bytes', bytes: await git(root, ['cat-file', 'blob', `${sha}:${path}`]) };
  } catch (error) {
    return { kind: 'failed', message: messageOf(error) };
  }
}

/** The working tree: tracked files and new ones that git does not ignore, as they are on disk. */
export function workingTreeSnapshot(root: string): Snapshot {
  const folder = folderSnapshot(root);
  return {
    sha: null,
    async list() {
      const paths = (await git(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'])).toString('utf8').split('\0');
      return paths.filter((path) => path !== '').map((path) => ({ path, size: null, kind: 'file' as const }));
    },
    read: (paths) => folder.read(paths),
  };
}

/** What differs between a commit and another one, or the working tree where `head` is null. */
export async function gitDifferences(root: string, base: string, head: string | null): Promise<readonly Difference[]> {
  const range = head === null ? [base] : [base, head];
  const fields = (await git(root, ['diff', '--no-ext-diff', '--no-textconv', '--name-status', '-z', '-M', ...range, '--'])).toString('utf8').split('\0');
  const differences: Difference[] = [];
  for (let index = 0; index + 1 < fields.length; ) {
    const code = fields[index]?.charAt(0);
    const moved = code === 'R' || code === 'C';
    const path = fields[index + (moved ? 2 : 1)] ?? '';
    const previousPath = code === 'R' ? (fields[index + 1] ?? null) : null;
    differences.push({ path, status: statusOf(code), previousPath });
    index += moved ? 3 : 2;
  }
  if (head === null) {
    const fresh = (await git(root, ['ls-files', '-z', '--others', '--exclude-standard'])).toString('utf8').split('\0');
    differences.push(...fresh.filter((path) => path !== '').map((path): Difference => ({ path, status: 'added', previousPath: null })));
  }
  return differences;
}

function statusOf(code: string | undefined): Difference['status'] {
  if (code === 'A' || code === 'C') return 'added';
  if (code === 'D') return 'removed';
  return code === 'R' ? 'renamed' : 'modified';
}

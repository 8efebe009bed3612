import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import nodePath, { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { readGlob, slashed } from './path-style.ts';
import type { Content, TreeEntry } from './source.ts';

/** The largest file that is held whole: a training log has kilobytes, a data set has more. */
export const maxFileBytes = 64 * 1024 * 1024;

/** The largest file that is read piece by piece. */
export const maxStreamedBytes = 8 * 1024 * 1024 * 1024;

const chunkBytes = 1024 * 1024;

const skippedFolders = new Set(['.git', 'node_modules', '.venv', '__pycache__']);

/** Every file below a folder, with `/` as separator, sorted; symbolic links are named and not followed. */
export async function listFolder(root: string): Promise<TreeEntry[]> {
  const found: TreeEntry[] = [];
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name)) waiting.push(path);
      } else if (entry.isSymbolicLink() || entry.isFile()) {
        found.push({ path: withSlashes(relative(root, path)), size: null, kind: entry.isFile() ? 'file' : 'symlink' });
      }
    }
  }
  return found.sort((a, b) => compareNames(a.path, b.path));
}

/** Reads one file without following a symbolic link; a large one comes as a stream. */
export async function readContent(path: string): Promise<Content> {
  try {
    const status = await lstat(path);
    if (status.isSymbolicLink()) return { kind: 'symlink' };
    if (!status.isFile()) return { kind: 'missing' };
    if (status.size > maxStreamedBytes) return { kind: 'too-large', size: status.size };
    if (status.size > maxFileBytes) return { kind: 'stream', size: status.size, open: () => createReadStream(path, { highWaterMark: chunkBytes }) };
    return { kind: 'bytes', bytes: await readFile(path) };
  } catch (error) {
    return isMissing(error) ? { kind: 'missing' } : { kind: 'failed', message: messageOf(error) };
  }
}

/** Reads a file below a folder, without following a symbolic link on the way. */
export async function readBelow(root: string, path: string): Promise<Content> {
  const parts = path.split('/');
  for (let count = 1; count < parts.length; count++) {
    const status = await lstat(join(root, ...parts.slice(0, count))).catch(() => null);
    if (status?.isSymbolicLink()) return { kind: 'symlink' };
  }
  return readContent(join(root, path));
}

/**
 * Reads what the named files include: in the repository that one of them is in, or where that is none, below a folder that they share
 * with it; no symbolic link is followed on the way from there.
 */
export function includedReader(named: readonly string[]): (path: string) => Promise<Content> {
  const roots = new Map<string, Promise<string | null>>();
  const rootOf = (path: string) => {
    const folder = dirname(resolve(path));
    const known = roots.get(folder) ?? repositoryAround(folder);
    roots.set(folder, known);
    return known;
  };
  return async (path) => {
    const root =
      (await rootOf(path)) ??
      commonFolder(
        named.map((name) => dirname(resolve(name))),
        dirname(resolve(path)),
      );
    const isInOne = (await Promise.all(named.map(rootOf))).some((other) => other === null || other === root);
    const inside = relative(root, resolve(path));
    if (!isInOne || inside.startsWith('..') || isAbsolute(inside)) return { kind: 'missing' };
    return readBelow(root, withSlashes(inside));
  };
}

/** The nearest folder around that holds `.git`; null outside of repositories. */
async function repositoryAround(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    if ((await lstat(join(at, '.git')).catch(() => null)) !== null) return at;
    if (dirname(at) === at) return null;
  }
}

/** The deepest folder that holds `folder` and one of the others. */
function commonFolder(others: readonly string[], folder: string): string {
  const shared = others.map((other) => {
    let at = folder;
    while (at !== dirname(at) && other !== at && !other.startsWith(at.endsWith(sep) ? at : at + sep)) at = dirname(at);
    return at;
  });
  return shared.reduce((best, at) => (at.length > best.length ? at : best), '');
}

/** A path that the person named and that does not exist. */
export class NoSuchPath extends Error {}

/**
 * The files that the arguments name: a file itself, everything below a folder, what a glob matches (perhaps nothing).
 * Throws NoSuchPath with a sentence when an argument is no glob and nothing stands there.
 */
export async function expandPaths(named: readonly string[]): Promise<string[]> {
  const paths: string[] = [];
  for (const name of named) {
    const status = await lstat(name).catch(() => null);
    if (status?.isDirectory()) paths.push(...(await listFolder(name)).map((entry) => withSlashes(join(name, entry.path))));
    else if (status !== null) paths.push(withSlashes(name));
    else paths.push(...(await matchGlob(name)));
  }
  return [...new Set(paths)];
}

async function matchGlob(written: string): Promise<string[]> {
  const glob = readGlob(written, nodePath);
  if (glob === null) throw new NoSuchPath(`There is no file or folder \`${written}\`; name a file, a folder or a glob such as 'runs/**/metrics.csv'.`);
  if (!(await lstat(glob.root).catch(() => null))?.isDirectory()) return [];
  return (await listFolder(glob.root)).map((entry) => withSlashes(join(glob.root, entry.path))).filter((path) => glob.matches(path));
}

/** Whether an error of the file system says that nothing is there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** The one-line message of anything thrown. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}

/** Byte order, so that lists are the same everywhere. */
export function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withSlashes(path: string): string {
  return slashed(path, nodePath);
}

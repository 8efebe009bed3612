import { listFolder, readBelow } from './files.ts';
import type { Difference, Snapshot } from './local.ts';
import type { Content } from './source.ts';

/** A folder as it is now. Paths are relative to it. */
export function folderSnapshot(root: string): Snapshot {
  return {
    sha: null,
    list: () => listFolder(root),
    async read(paths) {
      const contents = new Map<string, Content>();
      for (const path of paths) contents.set(path, await readBelow(root, path));
      return contents;
    },
  };
}

/** What differs between two snapshots, by content; a file that moved unchanged is a rename. */
export async function compareSnapshots(base: Snapshot, head: Snapshot): Promise<readonly Difference[]> {
  const before = await base.read((await base.list()).map((entry) => entry.path));
  const after = await head.read((await head.list()).map((entry) => entry.path));
  const removed = [...before].filter(([path]) => !after.has(path));
  const differences: Difference[] = [];
  for (const [path, content] of after) {
    const old = before.get(path);
    if (old !== undefined) {
      if (!sameContent(old, content)) differences.push({ path, status: 'modified', previousPath: null });
      continue;
    }
    const moved = removed.findIndex(([, candidate]) => sameContent(candidate, content));
    const [origin] = moved < 0 ? [] : removed.splice(moved, 1);
    differences.push(origin === undefined ? { path, status: 'added', previousPath: null } : { path, status: 'renamed', previousPath: origin[0] });
  }
  differences.push(...removed.map(([path]): Difference => ({ path, status: 'removed', previousPath: null })));
  return differences;
}

function sameContent(a: Content, b: Content): boolean {
  if (a.kind === 'bytes' && b.kind === 'bytes') return Buffer.compare(a.bytes, b.bytes) === 0;
  if (a.kind === 'stream' && b.kind === 'stream') return a.size === b.size;
  return a.kind === b.kind && (a.kind !== 'too-large' || (b.kind === 'too-large' && a.size === b.size));
}

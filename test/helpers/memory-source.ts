import { compareSnapshots } from '../../src/sources/folder.ts';
import { localSource, type Snapshot } from '../../src/sources/local.ts';
import type { Content, Source } from '../../src/sources/source.ts';

/** Files of one side, by path. */
export type MemoryFiles = Readonly<Record<string, string | Uint8Array>>;

function snapshotOf(files: MemoryFiles, onRead: (path: string) => void): Snapshot {
  const bytes = (content: string | Uint8Array) => (typeof content === 'string' ? Buffer.from(content) : content);
  return {
    sha: null,
    list: async () => Object.entries(files).map(([path, content]) => ({ path, size: content.length, kind: 'file' as const })),
    async read(paths) {
      const contents = new Map<string, Content>();
      for (const path of paths) {
        onRead(path);
        const content = files[path];
        contents.set(path, content === undefined ? { kind: 'missing' } : { kind: 'bytes', bytes: bytes(content) });
      }
      return contents;
    },
  };
}

/** A change between two sets of files in memory; `reads` grows by every path that is read at the head. */
export function memorySource(base: MemoryFiles, head: MemoryFiles): Source & { readonly reads: string[] } {
  const reads: string[] = [];
  const [before, after] = [snapshotOf(base, () => {}), snapshotOf(head, (path) => reads.push(path))];
  return { ...localSource(before, after, () => compareSnapshots(before, after)), reads };
}

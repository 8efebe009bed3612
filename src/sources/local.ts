import type { Change, ChangedFile } from '../model/change.ts';
import type { TextFile } from '../model/source.ts';
import { decodeFile } from '../text/decode.ts';
import { hunksBetween } from './hunks.ts';
import type { Content, Side, Source, TreeEntry } from './source.ts';

/** One side of a local review: a folder, a git revision or the working tree. */
export interface Snapshot {
  /** A commit, where there is one. */
  readonly sha: string | null;
  list(): Promise<readonly TreeEntry[]>;
  read(paths: readonly string[]): Promise<ReadonlyMap<string, Content>>;
}

/** A file that differs between two snapshots. */
export type Difference = Pick<ChangedFile, 'path' | 'status' | 'previousPath'>;

/** A review of the way from one snapshot to another; hunks are computed from the contents. */
export function localSource(base: Snapshot, head: Snapshot, differences: () => Promise<readonly Difference[]>): Source {
  return {
    async change(): Promise<Change> {
      const found = await differences();
      const before = await base.read(found.flatMap((file) => (file.status === 'added' ? [] : [file.previousPath ?? file.path])));
      const after = await head.read(found.flatMap((file) => (file.status === 'removed' ? [] : [file.path])));
      const files = found.map((file) => ({ ...file, hunks: hunksOf(file, before, after) }));
      return { files, total: files.length, headSha: head.sha, baseSha: base.sha };
    },
    tree: () => head.list(),
    read: (side: Side, paths: readonly string[]) => (side === 'base' ? base : head).read(paths),
  };
}

function hunksOf(file: Difference, before: ReadonlyMap<string, Content>, after: ReadonlyMap<string, Content>): ChangedFile['hunks'] {
  if (file.status === 'removed') return [];
  const old = textOf(file.previousPath ?? file.path, before);
  const fresh = textOf(file.path, after);
  return fresh === null ? null : hunksBetween(file.status === 'added' ? '' : (old?.text ?? ''), fresh.text);
}

function textOf(path: string, contents: ReadonlyMap<string, Content>): TextFile | null {
  const content = contents.get(path);
  return content?.kind === 'bytes' && content.bytes.length < 1_000_000 ? decodeFile(path, content.bytes).file : null;
}

import type { ListedEntry } from '../github/blobs.ts';
import type { ChangedFile } from '../model/change.ts';

/** What differs between two whole trees, by path; a file that moved is removed and added. There are no hunks. */
export function differencesBetween(before: readonly ListedEntry[], after: readonly ListedEntry[]): readonly ChangedFile[] {
  const old = new Map(before.map((entry) => [entry.path, entry]));
  const now = new Set(after.map(({ path }) => path));
  const changed = after.flatMap((entry): ChangedFile[] => {
    const previous = old.get(entry.path);
    if (previous?.oid === entry.oid && previous.kind === entry.kind) return [];
    return [{ path: entry.path, status: previous === undefined ? 'added' : 'modified', previousPath: null, hunks: null }];
  });
  const removed = before.flatMap(({ path }): ChangedFile[] => (now.has(path) ? [] : [{ path, status: 'removed', previousPath: null, hunks: null }]));
  return [...changed, ...removed];
}

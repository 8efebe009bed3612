import type { FoundRun } from './merge.ts';
import { baseOf, folderOf, groupBy } from './paths.ts';

/** Runs that stand beside each other, and the folder that holds them. */
export interface Container {
  readonly folder: string;
  readonly members: readonly FoundRun[];
}

/**
 * Runs by the folder that holds them: folders with one run each are siblings under their parent; several result files in one folder
 * are siblings in it; runs alone in their folders are siblings where only one segment of the path differs (`a/logs`, `b/logs`).
 */
export function containersOf(found: readonly FoundRun[]): Container[] {
  const byFolder = groupBy(found, (one) => one.folder);
  const runFolders = new Map<string, number>();
  for (const folder of byFolder.keys()) runFolders.set(folderOf(folder), (runFolders.get(folderOf(folder)) ?? 0) + 1);
  const holderOf = (one: FoundRun) => {
    const together = byFolder.get(one.folder) ?? [];
    const isOneFile = new Set(together.map(({ run }) => run.paths[0])).size === 1;
    const hasSiblings = one.folder !== '' && (runFolders.get(folderOf(one.folder)) ?? 0) > 1;
    return together.length > 1 && !(isOneFile && hasSiblings) ? one.folder : folderOf(one.folder);
  };
  const groups = [...groupBy(found, holderOf)].map(([folder, members]) => ({ folder, members }));
  return [...groups.filter(({ members }) => members.length > 1), ...cousins(groups.filter(({ members }) => members.length === 1))];
}

/** Lone runs whose folders have the same name under different parents: `exp-1/logs/metrics.csv`, `exp-2/logs/metrics.csv`. */
function cousins(lone: readonly Container[]): Container[] {
  const keyOf = ({ folder, members }: Container) => `${folderOf(folder)}/*/${baseOf(members[0]?.folder ?? '')}`;
  return [...groupBy(lone, keyOf).values()].map((group) => {
    const [first] = group;
    return { folder: group.length > 1 ? folderOf(first?.folder ?? '') : (first?.folder ?? ''), members: group.flatMap(({ members }) => members) };
  });
}

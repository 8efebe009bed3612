import type { FoundRun } from './merge.ts';
import { baseOf, folderOf, groupBy } from './paths.ts';

/** Runs that stand beside each other, and the folder that holds them. */
export interface Container {
  /** What its owner calls it; absent for a folder. */
  readonly name?: string;
  readonly folder: string;
  readonly members: readonly FoundRun[];
}

/** Runs by the study, experiment or sweep that their tool keeps them in, under the name that it has there; runs without one are left out. */
export function namedContainersOf(found: readonly FoundRun[]): Container[] {
  const byId = groupBy(
    found.filter(({ run }) => run.container !== undefined),
    ({ run }) => run.container?.id ?? '',
  );
  return [...byId].map(([id, members]) => {
    const [first] = members;
    const name = first?.run.container?.name ?? '';
    return { name: name === '' ? id : name, folder: first?.folder ?? '', members };
  });
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
  const several = groups.filter(({ members }) => members.length > 1);
  const lone = groups.filter(({ members }) => members.length === 1);
  const ofStudies = lone.filter((one) => several.some((study) => isBesideStudy(one, study)));
  return [...several, ...ofStudies, ...cousins(lone.filter((one) => !ofStudies.includes(one)))];
}

/** Whether a lone run is all there is of a study: its folder stands beside a study's, and runs in both go by one name (`short/r0`, `long/r0`, `long/r1`). */
function isBesideStudy({ folder, members }: Container, study: Container): boolean {
  const name = baseOf(members[0]?.folder ?? '');
  return (
    folder !== '' && folderOf(study.folder) === folderOf(folder) && study.members.some((one) => one.folder !== study.folder && baseOf(one.folder) === name)
  );
}

/** Lone runs whose folders have the same name under different parents: `exp-1/logs/metrics.csv`, `exp-2/logs/metrics.csv`. */
function cousins(lone: readonly Container[]): Container[] {
  const keyOf = ({ folder, members }: Container) => `${folderOf(folder)}/*/${baseOf(members[0]?.folder ?? '')}`;
  return [...groupBy(lone, keyOf).values()].map((group) => {
    const [first] = group;
    return { folder: group.length > 1 ? folderOf(first?.folder ?? '') : (first?.folder ?? ''), members: group.flatMap(({ members }) => members) };
  });
}

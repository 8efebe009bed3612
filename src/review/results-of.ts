import type { Change } from '../model/change.ts';
import type { TrainingConfig } from '../model/config.ts';
import type { FileReading } from '../model/report.ts';
import { isTelling, stemOf } from '../studies/configs-of-runs.ts';
import { isPart } from './including.ts';
import { folderOf, mayBeConfig, mayBeResult } from './select.ts';
import { sameValues } from './subjects.ts';

/** At most this many files are read to find the runs that were made with changed configs. */
export const maxResultFiles = 200;

/** The configs of a change, or `affected` by it through what they include, that were there before and whose values it changes. */
export function changedAlone(
  change: Change,
  readings: readonly FileReading[],
  before: ReadonlyMap<string, readonly TrainingConfig[]>,
  affected: ReadonlySet<string>,
): readonly string[] {
  const touched = new Set(change.files.filter(({ status }) => status !== 'removed').map(({ path }) => path));
  const isChanged = ({ path, configs }: FileReading) =>
    configs.some((config, index) => {
      const old = before.get(path)?.[index];
      return old !== undefined && !sameValues(old, config);
    });
  const judged = readings.filter((reading) => (touched.has(reading.path) || affected.has(reading.path)) && !isPart(reading));
  return judged.filter(isChanged).map(({ path }) => path);
}

/**
 * The results that may have been made with configs, the nearest first, with the configs beside them: those below a config's own folder and
 * those in folders called after it (`configs/resnet50.yaml`, `runs/resnet50/…`). What is `known` is left out.
 */
export function resultsOf(
  configs: readonly string[],
  tree: readonly string[],
  known: ReadonlySet<string>,
): { readonly paths: readonly string[]; readonly omitted: number } {
  const places = configs.map((path) => ({ folder: folderOf(path), stem: stemOf(path) }));
  const distance = (path: string) => Math.min(...places.map((place) => stepsTo(path, place)));
  const results = tree
    .filter((path) => mayBeResult(path) && !configs.includes(path))
    .map((path) => ({ path, steps: distance(path) }))
    .filter(({ steps }) => Number.isFinite(steps))
    .sort((a, b) => a.steps - b.steps || (a.path < b.path ? -1 : 1));
  const folders = new Set(results.map(({ path }) => folderOf(path)));
  const own = new Set(configs.map(folderOf));
  const found = new Set(results.map(({ path }) => path));
  const beside = tree.filter((path) => folders.has(folderOf(path)) && !own.has(folderOf(path)) && mayBeConfig(path) && !found.has(path));
  const wanted = [...results.map(({ path }) => path), ...beside].filter((path) => !known.has(path));
  return { paths: wanted.slice(0, maxResultFiles), omitted: Math.max(0, wanted.length - maxResultFiles) };
}

/** How many folders lie between a config and a result that may be its own; infinite for one that is not. */
function stepsTo(path: string, { folder, stem }: { readonly folder: string; readonly stem: string }): number {
  const segments = folderOf(path).split('/');
  if (isTelling(stem) && segments.some((segment) => segment.toLowerCase() === stem)) return 0;
  if (folder !== '' && !path.startsWith(`${folder}/`)) return Number.POSITIVE_INFINITY;
  return path.split('/').length - (folder === '' ? 0 : folder.split('/').length);
}

import type { TrainingConfig } from '../model/config.ts';
import type { RunRecord } from '../model/run.ts';
import type { FoundRun } from './merge.ts';
import { baseOf, folderOf, groupBy, isBelow } from './paths.ts';

/** Which config each run was made with, and which configs are records of runs rather than files to advise on. */
export interface RunConfigs {
  readonly configOf: ReadonlyMap<FoundRun, TrainingConfig>;
  readonly paths: ReadonlySet<string>;
}

/** How far above a run's folder a config still counts as the runs' common one. */
const maxLevelsUp = 3;

/** Names that a run's own settings are saved under, the surest first. */
const usualNames = ['config', 'hparams', 'args', 'training_args', 'params', 'hyperparams', 'hparam', 'opt', 'cfg', 'settings'];

/**
 * Finds the config of each run: beside its result (by the same file name, else the folder's only one, else the one that names a length
 * or has a usual name), else in the nearest folder above that holds exactly one config and several runs below it, else the one config that
 * a folder of the run's path is called after (`configs/resnet50.yaml`, `runs/resnet50/seed-0`).
 */
export function attachConfigs(found: readonly FoundRun[], configs: readonly TrainingConfig[]): RunConfigs {
  const byFolder = groupBy(configs, (config) => folderOf(config.path));
  const configOf = new Map<FoundRun, TrainingConfig>();
  const paths = new Set<string>();
  for (const one of found) {
    const beside = besideOf(one, byFolder);
    for (const config of beside) if (folderOf(config.path) !== '') paths.add(config.path);
    const config = chooseBeside(one, beside) ?? aboveOf(one, found, byFolder) ?? namesakeOf(one, configs);
    if (config !== null) configOf.set(one, config);
  }
  return { configOf, paths };
}

function besideOf({ run, folder }: FoundRun, byFolder: ReadonlyMap<string, readonly TrainingConfig[]>): TrainingConfig[] {
  const folders = new Set([...run.paths.map(folderOf), folder]);
  return [...folders].flatMap((path) => byFolder.get(path) ?? []);
}

function chooseBeside({ run }: FoundRun, beside: readonly TrainingConfig[]): TrainingConfig | null {
  const stems = new Set(run.paths.map((path) => stemOf(path)));
  const sameName = beside.filter((config) => stems.has(stemOf(config.path)));
  if (sameName.length === 1) return sameName[0] ?? null;
  if (beside.length <= 1) return beside[0] ?? null;
  const withLength = beside.filter((config) => config.maxTrainSteps !== null);
  if (withLength.length === 1) return withLength[0] ?? null;
  const candidates = withLength.length > 0 ? withLength : beside;
  for (const name of usualNames) {
    const named = candidates.filter((config) => stemOf(config.path) === name);
    if (named.length === 1) return named[0] ?? null;
  }
  return null;
}

/** A file's name without its last extension, in lower case. */
export function stemOf(path: string): string {
  return baseOf(path)
    .replace(/\.[^.]*$/, '')
    .toLowerCase();
}

function aboveOf({ run, folder }: FoundRun, found: readonly FoundRun[], byFolder: ReadonlyMap<string, readonly TrainingConfig[]>): TrainingConfig | null {
  let above = folder;
  for (let level = 0; level < maxLevelsUp && above !== ''; level++) {
    above = folderOf(above);
    const configs = byFolder.get(above) ?? [];
    if (configs.length === 0) continue;
    const [config] = configs;
    const runFolders = new Set(found.filter((one) => isBelow(one.folder, above)).map((one) => one.folder));
    const isCommon = config !== undefined && configs.length === 1 && runFolders.size >= 2;
    return isCommon && !contradicts(config, run) ? config : null;
  }
  return null;
}

function namesakeOf({ run, folder }: FoundRun, configs: readonly TrainingConfig[]): TrainingConfig | null {
  const segments = new Set(folder.toLowerCase().split('/'));
  const named = configs.filter(({ path }) => segments.has(stemOf(path)) && isTelling(stemOf(path)));
  const [config] = named;
  return config !== undefined && named.length === 1 && !contradicts(config, run) ? config : null;
}

/** Names that say what a file is, not which. */
const plainNames =
  /^(?:\d+|(?:re)?train(?:er|ing)?|tune|finetune|pretrain|eval(?:uate)?|test|run|runs|main|base|default|common|model|models|data|experiment|exp|logs?|results?|outputs?)$/;

/** Whether a config's name tells it from others, so that a folder may be called after it. */
export function isTelling(stem: string): boolean {
  return !plainNames.test(stem) && !usualNames.includes(stem);
}

/** Whether a config's length is not the one that the run itself logged. */
function contradicts({ maxTrainSteps }: TrainingConfig, run: RunRecord): boolean {
  if (maxTrainSteps === null || run.plannedSteps === null) return false;
  return maxTrainSteps.value.unit === run.unit && maxTrainSteps.value.value !== run.plannedSteps.value;
}

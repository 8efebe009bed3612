import { mayInclude } from '../configs/composition/compose.ts';
import { configRootOf, folderOf } from '../configs/composition/paths.ts';
import { hasTrainingKeys, withoutLengthProblem } from '../configs/read.ts';
import type { Change } from '../model/change.ts';
import type { Problem } from '../model/problem.ts';
import type { FileReading } from '../model/report.ts';
import type { TextFile } from '../model/source.ts';

/** At most this many files are looked at to find the configs that include a changed one. */
export const maxCandidates = 300;
/** At most this many including configs are named for one file. */
const maxNamed = 20;

const baseName = /(?:^|[-_.])(?:base|default|defaults|common|shared)(?:[-_.]|$)/i;
const includable = /\.(?:ya?ml|json|gin)$/i;
/** mmengine's Python configs inherit from folders of this name; other Python is code. */
const pythonBase = /(?:^|\/)_base_\/.*\.py$/;

/** A changed file that others may include. */
export interface ChangedBase {
  /** At the head side, where it was before for a file that was removed. */
  readonly path: string;
  readonly previousPath: string | null;
}

/**
 * The changed files that other configs may include: those that were there before, name what training configs name, and stand among
 * configs, are called like a base or were read as a config. A new file changes no config that is not changed itself.
 */
export function changedBases(change: Change, readings: readonly FileReading[], texts: ReadonlyMap<string, TextFile>): ChangedBase[] {
  const configs = new Set(readings.filter(({ kind }) => kind === 'config').map(({ path }) => path));
  return change.files
    .filter(({ path, status }) => {
      if (status === 'added' || !(includable.test(path) || pythonBase.test(path)) || /(?:^|\/)\.\w/.test(path)) return false;
      if (configs.has(path)) return true;
      const text = texts.get(path);
      const isPlaced = configRootOf(path) !== null || baseName.test(nameOf(path)) || pythonBase.test(path);
      return isPlaced && (status === 'removed' || (text !== undefined && hasTrainingKeys(text)));
    })
    .map(({ path, previousPath }) => ({ path, previousPath }));
}

/** Which files of the head's tree may include one of the bases, the nearest first, and how many were left out. */
export function candidatesFor(bases: readonly ChangedBase[], tree: readonly string[]): { readonly paths: readonly string[]; readonly omitted: number } {
  const near = tree.filter((path) => bases.some((base) => mayIncludeIt(path, base.path)));
  const distance = (path: string) => Math.min(...bases.map((base) => stepsBetween(folderOf(path), folderOf(base.path))));
  const sorted = near.map((path) => ({ path, steps: distance(path) })).sort((a, b) => a.steps - b.steps || (a.path < b.path ? -1 : 1));
  return { paths: sorted.slice(0, maxCandidates).map(({ path }) => path), omitted: Math.max(0, sorted.length - maxCandidates) };
}

/**
 * A config includes what stands beside it, below it, or in a folder next to one of those above it: the same tree of configs. A file that
 * is called like a base may be included from every folder of configs.
 */
function mayIncludeIt(path: string, base: string): boolean {
  if (path === base || extensionOf(path) !== extensionOf(base)) return false;
  const root = configRootOf(base) ?? folderOf(base);
  if (root === '' ? !path.includes('/') || configRootOf(path) !== null : path.startsWith(`${root}/`)) return true;
  return baseName.test(nameOf(base)) && configRootOf(path) !== null;
}

/** Whether a file's text could name files to include: only then is it worth composing. */
export function mayIncludeFiles({ text }: TextFile): boolean {
  return mayInclude(text);
}

/** Whether a reading was made with one of the bases, or asked for it and found it gone. */
export function isMadeWith(reading: FileReading, bases: readonly ChangedBase[]): boolean {
  return bases.some((base) => includersOf(base, [reading]).length > 0);
}

function includersOf({ path, previousPath }: ChangedBase, readings: readonly FileReading[]): FileReading[] {
  const isIt = (other: unknown) => other === path || (previousPath !== null && other === previousPath);
  return readings.filter(
    (reading) =>
      reading.configs.some((config) => config.includes.some(isIt)) ||
      reading.problems.some(
        ({ code, values }) =>
          code === 'file-missing' &&
          (isIt(values.included) ||
            String(values.tried ?? '')
              .split('\n')
              .some(isIt)),
      ),
  );
}

/** What is to be said of each changed base: the configs that it changes, at most 20 by name. */
export function baseProblems(bases: readonly ChangedBase[], readings: readonly FileReading[]): Problem[] {
  return bases.flatMap((base): Problem[] => {
    const configs = includersOf(base, readings).map((reading) => reading.path);
    if (configs.length === 0) return [];
    const values = { count: configs.length, configs: configs.slice(0, maxNamed).join('\n'), more: Math.max(0, configs.length - maxNamed) };
    return [{ code: 'included-by', path: base.path, line: null, values }];
  });
}

/** The readings with those that are parts of others marked as such: nobody expects a part to say how long training is. */
export function withParts(readings: readonly FileReading[]): FileReading[] {
  const includers = new Map<string, Set<string>>();
  const add = (included: string, by: string) => includers.set(included, (includers.get(included) ?? new Set<string>()).add(by));
  const isBare = ({ configs }: FileReading) => configs.every(({ maxTrainSteps, includes }) => maxTrainSteps?.span === undefined && includes.length === 0);
  const lengthless = new Set(readings.filter(isBare).map(({ path }) => path));
  for (const { path, configs } of readings) {
    for (const config of configs) {
      for (const included of config.parts) add(included, path);
      for (const included of config.includes) if (lengthless.has(included)) add(included, path);
    }
  }
  // What stands beside an option of a group is an option too.
  const groups = new Map(readings.flatMap(({ path, configs }) => configs.flatMap(({ parts }) => parts.map((part) => [folderOf(part), path] as const))));
  const lone = (path: string) => (lengthless.has(path) && path.includes('/') ? groups.get(folderOf(path)) : undefined);
  return readings.map((reading) => {
    const [of = lone(reading.path), ...more] = includers.get(reading.path) ?? [];
    return of === undefined || reading.kind !== 'config' ? reading : asPart(reading, { of, more: more.length });
  });
}

/** Whether a file is known to be a part of configs and no config for itself. */
export function isPart({ problems }: FileReading): boolean {
  return problems.some(({ code }) => code === 'config-part');
}

function asPart(reading: FileReading, values: Problem['values']): FileReading {
  const known = reading.problems.find(({ code }) => code === 'config-part');
  const problem: Problem = { code: 'config-part', path: reading.path, line: null, values: { ...known?.values, ...values } };
  const problems = reading.problems.filter((other) => other !== known);
  return { ...reading, configs: reading.configs.map(withoutLengthProblem), problems: [...problems, problem] };
}

function stepsBetween(a: string, b: string): number {
  const [from, to] = [a.split('/'), b.split('/')];
  const shared = from.findIndex((part, index) => part !== to[index]);
  const common = shared < 0 ? from.length : shared;
  return from.length - common + (to.length - common);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function extensionOf(path: string): string {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return extension === 'yml' ? 'yaml' : extension;
}

import type { TrainingConfig } from '../model/config.ts';
import type { Problem } from '../model/problem.ts';
import type { FileReading } from '../model/report.ts';
import type { Study, Trial } from '../model/study.ts';
import { matchesAny } from '../policy/paths.ts';
import type { Policy, PolicyStudy } from '../policy/policy.ts';
import { withCheckpoints } from './checkpoints.ts';
import { attachConfigs } from './configs-of-runs.ts';
import { type Container, containersOf, namedContainersOf } from './containers.ts';
import { type FoundRun, mergeRuns } from './merge.ts';
import { withSearch } from './search-of-study.ts';
import { type ShapedGroup, splitByShape } from './shape.ts';
import { buildStudy, type Member } from './study.ts';

export interface StudiesInput {
  readonly readings: readonly FileReading[];
  readonly policy: Policy;
  /** Every path that is known to exist, read or not, for the names of checkpoints. Absent: nothing was listed. */
  readonly paths?: readonly string[];
  /** What a change did to configs: their versions before it, by the path of the new ones, and the paths of the files that it touches. Absent: no change. */
  readonly changed?: { readonly before: ReadonlyMap<string, readonly TrainingConfig[]>; readonly touched: ReadonlySet<string> };
}

export interface AssembledStudies {
  readonly studies: readonly Study[];
  /** Configs that are records of runs: they are judged with their study, never on their own. */
  readonly runConfigPaths: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * Puts all runs that were read into studies: first those that the policy file names, in its order, then those that a tool keeps itself,
 * then by folder. Every run is in exactly one study. Pure and total.
 */
export function assembleStudies({ readings, policy, paths = [], changed }: StudiesInput): AssembledStudies {
  const found = withCheckpoints(mergeRuns(readings.flatMap((reading) => reading.runs)), paths);
  const configs = readings.flatMap((reading) => reading.configs);
  const versions = versionsOf(readings, changed);
  const attached = attachConfigs(found, configs);
  const attachedBefore =
    versions.size === 0
      ? attached
      : attachConfigs(
          found,
          configs.map((config) => versions.get(config) ?? config),
        );
  const ids = idsOf(found);
  const current = new Map([...versions].map(([now, before]) => [before, now]));
  const isNew = ({ run }: Pick<FoundRun, 'run'>) => run.paths.some((path) => changed?.touched.has(path) === true);
  const now = configs.filter((config) => !attached.paths.has(config.path));
  const earlier = now.map((config) => versions.get(config) ?? config);
  const candidatesFor = (members: readonly Member[]) => (members.some(isNew) ? now : earlier);
  // A run that the change does not touch was made with the config as it was before.
  const memberOf = (one: FoundRun, config: TrainingConfig | null = null): Member => {
    const named = config === null || isNew(one) ? config : (versions.get(config) ?? config);
    return { id: ids.get(one) ?? one.run.id, run: one.run, config: (isNew(one) ? attached : attachedBefore).configOf.get(one) ?? named };
  };
  const byPolicy = claimedByPolicy(found, policy.studies);
  const studies: Study[] = [];
  for (const [entry, members] of byPolicy) {
    const config = configs.find(({ path, id }) => path === entry.config || id === entry.config) ?? null;
    const named = members.map((one) => memberOf(one, config));
    studies.push(
      buildStudy({
        name: entry.name,
        folder: commonFolder(members),
        groupedBy: 'policy',
        members: named,
        entry,
        config,
        repositoryConfigs: candidatesFor(named),
      }),
    );
  }
  const claimed = new Set([...byPolicy.values()].flat());
  const names = new Set(studies.map((study) => study.name));
  const unclaimed = found.filter((one) => !claimed.has(one));
  for (const container of [...namedContainersOf(unclaimed), ...containersOf(unclaimed.filter(({ run }) => run.container === undefined))]) {
    for (const shape of splitByShape(container.members.map((one) => memberOf(one)))) {
      studies.push(studyOf(container, shape, candidatesFor(shape.members), names));
    }
  }
  // Advice is written down where the config stands now.
  const placed = studies.map((study) => ({ ...study, config: study.config === null ? null : (current.get(study.config) ?? study.config) }));
  const searches = readings.flatMap(({ searchSpaces }) => searchSpaces ?? []);
  return {
    studies: placed.map((study) => withSearch(study, searches)),
    runConfigPaths: attached.paths,
    problems: studies.flatMap((study) => [...study.trials.flatMap(missingLength), ...finalValuesOnly(study)]),
  };
}

/** The configs that a change has another version of, each with the one before. */
function versionsOf(readings: readonly FileReading[], changed: StudiesInput['changed']): ReadonlyMap<TrainingConfig, TrainingConfig> {
  if (changed === undefined) return new Map();
  const pairs = readings.flatMap(({ path, configs }) =>
    configs.flatMap((config, index) => {
      const before = changed.before.get(path)?.[index];
      return before === undefined ? [] : [[config, before] as const];
    }),
  );
  return new Map(pairs);
}

function claimedByPolicy(found: readonly FoundRun[], entries: readonly PolicyStudy[]): Map<PolicyStudy, FoundRun[]> {
  const claims = new Map<PolicyStudy, FoundRun[]>();
  for (const one of found) {
    const entry = entries.find(({ results }) => one.run.paths.some((path) => matchesAny(path, results)));
    if (entry !== undefined) claims.set(entry, [...(claims.get(entry) ?? []), one]);
  }
  return new Map(entries.flatMap((entry) => (claims.has(entry) ? [[entry, claims.get(entry) ?? []] as const] : [])));
}

/** The folder of a run that is alone in it, else its file, with `#n` where a file holds several. */
function idsOf(found: readonly FoundRun[]): ReadonlyMap<FoundRun, string> {
  const perFolder = new Map<string, number>();
  for (const { folder } of found) perFolder.set(folder, (perFolder.get(folder) ?? 0) + 1);
  const isAlone = ({ run, folder }: FoundRun) => (run.container === undefined || run.part !== undefined) && folder !== '' && perFolder.get(folder) === 1;
  return new Map(found.map((one) => [one, isAlone(one) ? one.folder : one.run.id]));
}

function studyOf(container: Container, { members, label }: ShapedGroup, repositoryConfigs: readonly TrainingConfig[], names: Set<string>): Study {
  const [only] = members;
  const isSingle = members.length === 1;
  const isNamed = container.name !== undefined;
  const plain = container.name ?? (isSingle ? (only?.id ?? '.') : container.folder === '' ? '.' : container.folder);
  const name = unusedName(plain, label, names);
  names.add(name);
  const groupedBy = isNamed ? 'container' : isSingle ? 'single' : 'folder';
  const folder = isSingle && !isNamed ? plain : container.folder;
  return buildStudy({ name, folder, groupedBy, members, entry: null, config: null, repositoryConfigs });
}

/** A name that no other study has: with what is special about these runs behind it, then with a number. */
function unusedName(plain: string, label: string, names: ReadonlySet<string>): string {
  if (!names.has(plain)) return plain;
  const labelled = `${plain} (${label})`;
  let name = labelled;
  for (let number = 2; names.has(name); number++) name = `${labelled} #${number}`;
  return name;
}

function commonFolder(members: readonly FoundRun[]): string {
  const [first, ...rest] = members.map(({ folder }) => folder.split('/'));
  if (first === undefined) return '';
  let depth = first.length;
  for (const folder of rest) {
    let same = 0;
    while (same < depth && folder[same] === first[same]) same++;
    depth = same;
  }
  return first.slice(0, depth).join('/');
}

/** Says of a file once that it tells no curve of its runs. */
function finalValuesOnly({ trials }: Study): Problem[] {
  const silent = trials.filter(({ run }) => run.finalValues !== undefined && run.series.length === 0);
  const paths = new Set(silent.flatMap(({ run }) => run.paths[0] ?? []));
  return [...paths].map((path) => ({ code: 'final-values-only', path, line: null, values: {} }));
}

/** Says why a trial has no planned length: there is no config, or the config does not say one. */
function missingLength(trial: Trial): Problem[] {
  const path = trial.run.paths[0];
  if (path === undefined || trial.plannedSteps !== null) return [];
  if (trial.config === null) return [{ code: 'run-without-config', path, line: null, values: {} }];
  return [{ code: 'config-without-length', path, line: null, values: { config: trial.config.path } }];
}

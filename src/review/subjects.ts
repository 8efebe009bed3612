import type { Change } from '../model/change.ts';
import type { TrainingConfig } from '../model/config.ts';
import type { FileReading } from '../model/report.ts';
import type { SearchSpace } from '../model/search-space.ts';
import type { Study, StudyPair } from '../model/study.ts';
import type { Subject } from '../model/subject.ts';
import { matchesAny } from '../policy/paths.ts';
import type { Policy } from '../policy/policy.ts';
import { isZipName } from '../runs/packed.ts';
import { studiesBehind } from '../studies/behind.ts';
import { studyPairs } from '../studies/pairs.ts';
import { projectsOf, relatedTo } from '../studies/projects.ts';
import { isPart } from './including.ts';
import { folderOf } from './select.ts';

/** What a review judges, in the order in which it is reported. */
export interface SubjectInput {
  readonly studies: readonly Study[];
  readonly readings: readonly FileReading[];
  /** Configs that belong to run folders: they are judged with their study, never on their own. */
  readonly runConfigPaths: ReadonlySet<string>;
  /** The base side's configs, by the head's path. */
  readonly before: ReadonlyMap<string, readonly TrainingConfig[]>;
  /** The base side's search spaces, by the head's path. */
  readonly spacesBefore: ReadonlyMap<string, readonly SearchSpace[]>;
  /** null: run results are judged on their own, without a change. */
  readonly change: Change | null;
  /** The paths of configs that the change does not touch itself but by what they include. */
  readonly affected?: ReadonlySet<string>;
  /** Results that came with the change without being part of it: attached to the pull request, or made by a workflow for its commit. */
  readonly attached?: ReadonlySet<string>;
  readonly policy: Policy;
}

/** The studies that the change touches, pairs of studies with one of them, and the configs whose values it changes. */
export function subjectsOf(input: SubjectInput): Subject[] {
  const { change } = input;
  const spaces = input.readings.flatMap((reading) => reading.searchSpaces ?? []);
  const pairs = studyPairs(input.studies);
  if (change === null) {
    return [...input.studies.map(studySubject), ...pairs.map(pairSubject), ...projectSubjects(input.studies, input.studies), ...spaces.map(asSubject)];
  }
  const touched = new Set(change.files.filter((file) => file.status !== 'removed').map((file) => file.path));
  const studies = input.studies.filter((study) => isTouched(study, { touched, attached: input.attached ?? new Set(), runConfigPaths: input.runConfigPaths }));
  const touchedPairs = pairs.filter(({ shorter, longer }) => studies.includes(shorter) || studies.includes(longer));
  const changes = changedConfigs(input, touched);
  const changedSpaces = spaces.filter((space) => touched.has(space.path) && !isKnown(space, input.spacesBefore.get(space.path) ?? []));
  const projects = projectSubjects(input.studies, studies);
  return [...studies.map(studySubject), ...touchedPairs.map(pairSubject), ...projects, ...changes, ...changedSpaces.map(asSubject)];
}

function studySubject(study: Study): Subject {
  return { kind: 'study', study };
}

function pairSubject(pair: StudyPair): Subject {
  return { kind: 'study-pair', pair };
}

/** The projects that one of the wanted studies belongs to, where there is more than one round or a length that the rounds are for. */
function projectSubjects(studies: readonly Study[], wanted: readonly Study[]): Subject[] {
  const isPlanned = (of: readonly Study[]) => of.length > 1 || of.some(({ policy }) => policy.productionSteps !== null);
  return projectsOf(studies).flatMap((project): Subject[] => {
    return isPlanned(project.studies) && project.studies.some((study) => wanted.includes(study)) ? [{ kind: 'project', ...project }] : [];
  });
}

function asSubject(space: SearchSpace): Subject {
  return { kind: 'search-space', space };
}

/** Whether the base side searched the same: places aside. */
function isKnown(space: SearchSpace, before: readonly SearchSpace[]): boolean {
  const told = ({ parameters, multiFidelity }: SearchSpace) =>
    JSON.stringify([multiFidelity, parameters.map(({ name, kind, low, high, log, choices }) => [name, kind, low, high, log, choices])]);
  return before.some((old) => told(old) === told(space));
}

interface Touch {
  readonly touched: ReadonlySet<string>;
  readonly attached: ReadonlySet<string>;
  readonly runConfigPaths: ReadonlySet<string>;
}

/**
 * Whether a change touches a study: its runs, the configs beside them, or, of a study that the policy file names, its config. The runs of any
 * other config that changed alone are evidence about that change, and nothing new themselves.
 */
function isTouched(study: Study, { touched, attached, runConfigPaths }: Touch): boolean {
  const isCounted = ({ path }: TrainingConfig) => study.groupedBy === 'policy' || runConfigPaths.has(path);
  const filesOf = (config: TrainingConfig | null) => (config === null || !isCounted(config) ? [] : [config.path, ...config.includes]);
  const archives = [...touched].filter(isZipName);
  const isIn = (path: string) => touched.has(path) || attached.has(path) || archives.some((archive) => path.startsWith(`${archive}/`));
  const paths = study.trials.flatMap((trial) => [...trial.run.paths, ...filesOf(trial.config)]);
  return [...paths, ...filesOf(study.config)].some(isIn);
}

function changedConfigs({ readings, runConfigPaths, before, policy, studies, affected }: SubjectInput, touched: ReadonlySet<string>): Subject[] {
  const subjects: Subject[] = [];
  const judged = readings.filter(({ path }) => touched.has(path) || affected?.has(path) === true);
  const included = new Set(judged.filter((reading) => !isPart(reading)).flatMap(({ configs }) => configs.flatMap((config) => config.includes)));
  const runFolders = new Set(readings.filter((reading) => reading.kind === 'run' && touched.has(reading.path)).map((reading) => folderOf(reading.path)));
  // A config that came with its run, or changed with it, tells what was run. One that changed alone is about the next run.
  const tellsARun = (path: string) => runConfigPaths.has(path) && (!before.has(path) || runFolders.has(folderOf(path)));
  for (const reading of judged) {
    const { path, configs } = reading;
    // What a part says is judged where it is whole: in the configs that include it.
    if (tellsARun(path) || (included.has(path) && isPart(reading))) continue;
    if (policy.configs !== null && !matchesAny(path, policy.configs)) continue;
    for (const [index, config] of configs.entries()) {
      const old = earlier(before.get(path) ?? [], configs, index);
      if (old !== undefined && sameValues(old, config)) continue;
      const newStudies = studiesBehind(config, studies);
      subjects.push({ kind: 'config', config, studies: newStudies, ...(old === undefined ? {} : { before: old }) });
      if (old !== undefined) subjects.push(changeOf({ before: old, after: config, newStudies }, studies));
    }
  }
  return subjects;
}

function changeOf(change: { before: TrainingConfig; after: TrainingConfig; newStudies: readonly Study[] }, all: readonly Study[]): Subject {
  const studies = studiesBehind(change.before, all);
  return { kind: 'config-change', ...change, studies, related: relatedTo(studies, all) };
}

/** The version before of a config: of several in one file the one of its name, wherever it stood; where none has its name, the one in its place. */
function earlier(olds: readonly TrainingConfig[], fresh: readonly TrainingConfig[], index: number): TrainingConfig | undefined {
  const config = fresh[index];
  const name = config === undefined ? '' : nameIn(config);
  const namesake = name === '' ? undefined : olds.find((old) => nameIn(old) === name);
  return namesake ?? (name === '' || olds.length === fresh.length ? olds[index] : undefined);
}

function nameIn({ id, path }: TrainingConfig): string {
  return id.startsWith(path) ? id.slice(path.length) : '';
}

/** Whether two readings of a config say the same: comments, order and formatting aside. */
export function sameValues(a: TrainingConfig, b: TrainingConfig): boolean {
  if (a.values.size !== b.values.size) return false;
  for (const [path, { value }] of a.values) {
    const other = b.values.get(path);
    if (other === undefined || !Object.is(other.value, value)) return false;
  }
  return true;
}

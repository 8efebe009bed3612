import type { Scalar } from '../model/source.ts';
import type { Study } from '../model/study.ts';
import { canonical, isNameKey, isSeedKey } from './hyperparameters.ts';
import { folderOf } from './paths.ts';
import { lengthKey } from './study-config.ts';

/** Fewer agreeing settings than this are a coincidence. */
const fewestAgreeing = 3;
/** A round takes some settings along changed; of two projects most differ. */
const agreeingPerDiffering = 2;

/** The studies of one project: one training, tuned in rounds of different length. Ascending by length, those without one length first. */
export interface Project {
  /** The name of its longest study. */
  readonly name: string;
  readonly studies: readonly Study[];
}

/** Puts studies of one project together; a study with no relatives is a project of its own. */
export function projectsOf(studies: readonly Study[]): readonly Project[] {
  const groups: Study[][] = [];
  for (const study of studies) {
    const own = groups.filter((group) => group.some((other) => isSameProject(study, other)));
    const merged = [...own.flat(), study];
    groups.splice(0, groups.length, ...groups.filter((group) => !own.includes(group)), merged);
  }
  return groups.flatMap((group) => {
    const sorted = group.toSorted((a, b) => lengthOf(a) - lengthOf(b));
    const last = sorted.at(-1);
    return last === undefined ? [] : [{ name: last.name, studies: sorted }];
  });
}

/** The studies among `all` that belong to a project of these, themselves left out. */
export function relatedTo(studies: readonly Study[], all: readonly Study[]): readonly Study[] {
  return all.filter((other) => !studies.includes(other) && studies.some((study) => isSameProject(study, other)));
}

/**
 * Whether two studies, judged by one metric, tune one training: the policy file makes them rounds of one config, or of one name but for its
 * number; or they are rounds or stand beside each other, and agree on at least three settings that neither varies, and on twice as many as
 * they differ in. Lengths, seeds and names aside.
 */
export function isSameProject(a: Study, b: Study): boolean {
  if (a.metric === null || b.metric === null || a.metric.name !== b.metric.name || a.metric.goal !== b.metric.goal) return false;
  if (a.policy.purpose === 'scaling' || b.policy.purpose === 'scaling') return false;
  const areRounds = a.policy.round !== null && b.policy.round !== null && a.policy.round !== b.policy.round;
  if (areRounds && (isOneConfig(a, b) || stemOf(a) === stemOf(b))) return true;
  return (areRounds || isBeside(a, b)) && agree(a, b);
}

function isOneConfig(a: Study, b: Study): boolean {
  return a.config !== null && a.config.id === b.config?.id;
}

/** A name without its numbers: `resnet-round-1` and `resnet-round-2` are one. */
function stemOf({ name }: Study): string {
  return name.replace(/\d+/g, '#');
}

function isBeside(a: Study, b: Study): boolean {
  const theirs = homesOf(b);
  return a.folder !== b.folder && a.folder !== '' && b.folder !== '' && homesOf(a).some((home) => theirs.includes(home));
}

/** The folders that a study may share with others: the one above it; of a lone run, which may be all of its round, the one above its round too. */
function homesOf({ folder, kind }: Study): readonly string[] {
  const above = folderOf(folder);
  return kind === 'single-run' && above !== '' ? [above, folderOf(above)] : [above];
}

function agree(a: Study, b: Study): boolean {
  const theirs = fixedOf(b);
  let [agreeing, differing] = [0, 0];
  for (const [key, value] of fixedOf(a)) {
    const other = theirs.get(key);
    if (other === undefined) continue;
    if (other === value) agreeing++;
    else differing++;
  }
  return agreeing >= fewestAgreeing && agreeing >= agreeingPerDiffering * differing;
}

/** Studies never change: each is looked at once, however many stand beside it. */
const fixed = new WeakMap<Study, ReadonlyMap<string, string>>();

/** The settings that every trial of a study shares. */
function fixedOf(study: Study): ReadonlyMap<string, string> {
  const known = fixed.get(study) ?? readFixed(study);
  fixed.set(study, known);
  return known;
}

function readFixed({ trials, varied }: Study): ReadonlyMap<string, string> {
  const first: readonly (readonly [string, Scalar])[] = Object.entries(trials[0]?.hyperparameters ?? {});
  const kept = first.filter(([key]) => !varied.includes(key) && !isSeedKey(key) && !isNameKey(key) && !lengthKey.test(key));
  return new Map(kept.map(([key, value]) => [key, canonical(value)]));
}

function lengthOf({ maxTrainSteps }: Study): number {
  return maxTrainSteps?.value ?? 0;
}

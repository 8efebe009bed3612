import type { Scalar } from '../model/source.ts';
import type { Study, StudyPair, Trial } from '../model/study.ts';
import { canonical, isNameKey, isSeedKey } from './hyperparameters.ts';
import { lengthKeys } from './length-keys.ts';

/** Lengths that differ by at most this factor are one length. */
const LEAST_RATIO = 1.01;

/** At most this many pairs are made of one set of studies. */
const MOST_PAIRS = 200;

/**
 * Pairs of studies that ran one config for different numbers of steps: the same metric, one unit, one length each, and at least one
 * setting of the hyperparameters, the length and seeds aside, that both ran. The shorter goes first. Studies of which nothing but the
 * learning rate is known cannot be said to share a config.
 */
export function studyPairs(studies: readonly Study[]): StudyPair[] {
  const bySetting = new Map<string, Set<Study>>();
  for (const study of studies) {
    if (study.kind === 'learning-rate-sweep' || study.maxTrainSteps === null || study.metric === null) continue;
    for (const setting of settingsOf(study).keys()) bySetting.set(setting, (bySetting.get(setting) ?? new Set<Study>()).add(study));
  }
  const pairs = new Map<string, StudyPair>();
  for (const sharing of bySetting.values()) {
    for (const shorter of sharing)
      for (const longer of sharing) if (pairs.size < MOST_PAIRS && isPair(shorter, longer)) pairs.set(keyOf(shorter, longer), { shorter, longer });
  }
  return [...pairs.values()];
}

/** The trials of a study by what they were given, their length, seeds and names aside. */
export function settingsOf(study: Study): ReadonlyMap<string, readonly Trial[]> {
  const settings = new Map<string, Trial[]>();
  for (const trial of study.trials) {
    const setting = settingOf(trial);
    if (setting !== null) settings.set(setting, [...(settings.get(setting) ?? []), trial]);
  }
  return settings;
}

/** Fewer settings than this in common are a coincidence. */
const FEWEST_KEYS = 2;

function settingOf(trial: Trial): string | null {
  const lengths = new Set([...lengthKeys([trial], Object.keys(trial.hyperparameters)), ...scheduleLengthKeys(trial)]);
  const kept = Object.entries(trial.hyperparameters).filter(([key]) => !isSeedKey(key) && !isNameKey(key) && !lengths.has(key) && !isCadence(key));
  if (kept.length < FEWEST_KEYS) return null;
  return JSON.stringify([
    trial.metric?.name,
    trial.metric?.goal,
    trial.unit,
    ...kept.map(([key, value]): [string, string] => [key, canonical(value)]).sort(byKey),
  ]);
}

function byKey(a: [string, string], b: [string, string]): number {
  return a[0] < b[0] ? -1 : 1;
}

/** Keys of the schedule whose value is the length of its decay, which goes with the length of the run. */
function scheduleLengthKeys({ config, hyperparameters }: Trial): readonly string[] {
  const keys = config?.schedule?.keys ?? {};
  const isCount = (value: Scalar | undefined) => typeof value === 'number' && Number.isInteger(value) && value > 1;
  return Object.keys(keys).filter((key) => /decay|horizon|total|t_max|milestone|cycle/i.test(key) && isCount(hyperparameters[key]));
}

/** How often a run logs, evaluates and saves changes nothing about what it learns. */
function isCadence(key: string): boolean {
  return /(^|[._-])(eval|evaluat\w*|log|logging|save|saving|checkpoint|val|validation)_?(every|steps|interval|freq|frequency|period|every_n_steps|check_interval)$/i.test(
    key,
  );
}

function isPair({ maxTrainSteps: short, metric: a }: Study, { maxTrainSteps: long, metric: b }: Study): boolean {
  if (short === null || long === null || short.unit !== long.unit || a?.name !== b?.name || a?.goal !== b?.goal) return false;
  return long.value > short.value * LEAST_RATIO;
}

function keyOf(shorter: Study, longer: Study): string {
  return JSON.stringify([shorter.name, longer.name]);
}

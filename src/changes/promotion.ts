import type { TrainingConfig } from '../model/config.ts';
import type { Scalar, Span } from '../model/source.ts';
import type { Study, Trial } from '../model/study.ts';
import { kendallTau } from '../statistics/rank.ts';
import { commonStepsPerEpoch } from '../studies/evidence/config.ts';
import { canonical } from '../studies/hyperparameters.ts';
import { classOf, type KeyClass } from './key-classes.ts';
import type { ConfigPair } from './stretch.ts';

/** A changed config, and the studies of its project that its old version does not stand for. */
export interface PromotedPair extends ConfigPair {
  readonly related?: readonly Study[];
}

/** A value that a study compared with others and that the changed config uses. */
export interface ChosenValue {
  readonly key: string;
  readonly value: Scalar;
  readonly keyClass: KeyClass | null;
  readonly span: Span | undefined;
}

/** A config at one length, and the study at another that chose its values. */
export interface Promotion {
  readonly study: Study;
  /** The length of the study's trials and that of the changed config, in `unit`. */
  readonly studySteps: number;
  readonly productionSteps: number;
  readonly unit: string;
  /** Production over study. */
  readonly ratio: number;
  readonly chosen: readonly ChosenValue[];
  /** Finished runs of the project that are longer than the study's, and at least a fifth of the production length. */
  readonly longRuns: number;
}

/** At a fifth of the production length conclusions are compared where the source says that they may first fail (S38). */
const comparable = 0.2;
/** Runs this much longer than the study's test what it found. */
const longer = 1.5;

/** The promotion that a change is: from the longest study behind its old version; null where there is none, or its length is not known. */
export function promotionOf({ before, after, studies, related = [] }: PromotedPair): Promotion | null {
  const production = after.maxTrainSteps?.value;
  if (production === undefined || !(production.value > 0)) return null;
  const found = studies.flatMap((study) => {
    const studySteps = study.policy.purpose === 'scaling' ? null : lengthIn(study, production.unit, before);
    return studySteps === null ? [] : [{ study, studySteps }];
  });
  const [longest] = found.toSorted((a, b) => b.studySteps - a.studySteps);
  if (longest === undefined) return null;
  const least = Math.max(comparable * production.value, longer * longest.studySteps);
  const isLong = (study: Study) => (lengthIn(study, production.unit, null) ?? 0) >= least;
  return {
    ...longest,
    productionSteps: production.value,
    unit: production.unit,
    ratio: production.value / longest.studySteps,
    chosen: chosenOf(longest.study, after),
    longRuns: [...studies, ...related].filter(isLong).flatMap(({ trials }) => trials.filter(({ feasible }) => feasible)).length,
  };
}

/** The length of a study's trials in a unit; epochs count as updates where every run says how many an epoch has. */
export function lengthIn(study: Study, unit: string, config: TrainingConfig | null): number | null {
  const length = study.maxTrainSteps ?? null;
  if (length !== null && length.unit === unit) return positive(length.value);
  const stepsPerEpoch = commonStepsPerEpoch(study);
  if (length !== null && stepsPerEpoch !== null) {
    if (length.unit === 'epochs' && unit === 'steps') return positive(length.value * stepsPerEpoch);
    if (length.unit === 'steps' && unit === 'epochs') return positive(length.value / stepsPerEpoch);
  }
  const stated = config?.maxTrainSteps?.value;
  return stated?.unit === unit && length !== null ? positive(stated.value) : null;
}

function positive(value: number): number | null {
  return value > 0 && Number.isFinite(value) ? value : null;
}

/** What the study varied, as far as the config has a value that one of its counted trials had. */
function chosenOf({ trials, varied }: Study, config: TrainingConfig): ChosenValue[] {
  const counted = trials.filter(({ feasible }) => feasible);
  return varied.flatMap((key) => {
    const path = pathOf(key, config);
    const written = path === null ? undefined : config.values.get(path);
    if (path === null || written === undefined) return [];
    const tried = new Set(counted.flatMap(({ hyperparameters }) => (Object.hasOwn(hyperparameters, key) ? [canonical(hyperparameters[key] ?? null)] : [])));
    if (tried.size < 2 || !tried.has(canonical(written.value))) return [];
    return [{ key, value: written.value, keyClass: classOf(path, config), span: written.span }];
  });
}

/** Where a config has a hyperparameter: at its own path, else at the only one that ends in its name. */
export function pathOf(key: string, config: TrainingConfig): string | null {
  if (config.values.has(key)) return key;
  const last = (path: string) => path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1);
  const [only, another] = [...config.values.keys()].filter((path) => last(path) === last(key));
  return only !== undefined && another === undefined ? only : null;
}

/** How well ranks at one length were ranks at another, among trials of the same settings. */
export interface RankStability {
  readonly tau: number;
  readonly trials: number;
  readonly steps: number;
  readonly longerSteps: number;
}

/** The rank stability of a project's studies: of the pair of lengths with the most shared trials; null with fewer than `fewest`. */
export function stabilityOf(studies: readonly Study[], fewest: number): RankStability | null {
  let found: RankStability | null = null;
  for (const short of studies) {
    for (const long of studies) {
      const [steps, longerSteps] = [short.maxTrainSteps, long.maxTrainSteps];
      if (steps === null || longerSteps === null || steps.unit !== longerSteps.unit || !(longerSteps.value > steps.value)) continue;
      const shared = sharedBests(short, long);
      const tau = kendallTau(
        shared.map(([value]) => value),
        shared.map(([, value]) => value),
      );
      if (shared.length < fewest || !Number.isFinite(tau) || shared.length <= (found?.trials ?? 0)) continue;
      found = { tau, trials: shared.length, steps: steps.value, longerSteps: longerSteps.value };
    }
  }
  return found;
}

/** Best values of the trials that both studies have, told by what the shorter one varied. */
function sharedBests(short: Study, long: Study): (readonly [number, number])[] {
  const settings = ({ hyperparameters }: Trial) => JSON.stringify(short.varied.map((key) => canonical(hyperparameters[key] ?? null)));
  const longer = new Map(long.trials.filter(({ feasible }) => feasible).map((trial) => [settings(trial), trial.best?.value]));
  return short.trials.flatMap((trial) => {
    const value = trial.feasible ? trial.best?.value : undefined;
    const other = longer.get(settings(trial));
    return value === undefined || other === undefined ? [] : [[value, other] as const];
  });
}

/** The counted trials of a study, the best first. */
export function ranked({ trials, metric }: Study): readonly { readonly trial: Trial; readonly value: number }[] {
  const sign = metric?.goal === 'max' ? -1 : 1;
  const counted = trials.flatMap((trial) => (trial.feasible && trial.best !== null ? [{ trial, value: trial.best.value }] : []));
  return counted.toSorted((a, b) => sign * (a.value - b.value));
}

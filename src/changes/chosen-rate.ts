import type { TrainingConfig } from '../model/config.ts';
import type { Study, Trial } from '../model/study.ts';
import { median } from '../statistics/order.ts';
import { canonical, isLearningRateKey } from '../studies/hyperparameters.ts';
import { runOf } from './lengths.ts';
import { lengthIn, type PromotedPair, pathOf } from './promotion.ts';

/** The peak learning rate of a config, and the runs that chose it. */
export interface ChosenRate {
  readonly study: Study;
  readonly learningRate: number;
  /** The distinct rates that were compared, ascending. */
  readonly rates: readonly number[];
  readonly trials: number;
  /** The length at which they were compared, and that at which the rate is used, in `unit`. */
  readonly measuredSteps: number;
  readonly productionSteps: number;
  readonly unit: string;
  /** `unfinished`: most runs, and every one with this rate, stopped before half their planned length. `un-annealed`: their schedule was one for a longer run. Null: complete runs. */
  readonly prefix: 'unfinished' | 'un-annealed' | null;
  /** Runs with a higher rate that diverged: the rate may be as high as stability allows. */
  readonly divergedAbove: number;
}

/** Runs up to this share of their planned length are prefixes of it. */
const prefixShare = 0.5;
/** A schedule that ends this many times later than the run is one for a longer run. */
const longerSchedule = 1.5;
const fewestRates = 2;

/** For each study behind the old version that compared learning rates, the new version's among them: how it was chosen. */
export function chosenRates(pair: PromotedPair): readonly ChosenRate[] {
  const { before, after, studies } = pair;
  const production = after.maxTrainSteps?.value;
  if (production === undefined || !(production.value > 0)) return [];
  return studies.flatMap((study) => {
    const tried = triedRates(study);
    const learningRate = rateOf(after, tried?.key ?? null);
    const planned = lengthIn(study, production.unit, before);
    if (tried === null || learningRate === null || planned === null || study.policy.purpose === 'scaling') return [];
    if (!tried.rates.some((rate) => isClose(rate, learningRate))) return [];
    const stopped = tried.trials.filter(isStopped);
    // Where the chosen rate itself ran its length, the others were pruned against it: the search's own business.
    const isFinished = tried.trials.some((trial) => trial.feasible && isClose(trialRate(trial, tried.key) ?? 0, learningRate));
    const isUnfinished = stopped.length * 2 > tried.trials.length && !isFinished;
    const isUnAnnealed = !isUnfinished && endsUnAnnealed(pair);
    return [
      {
        study,
        learningRate,
        rates: tried.rates,
        trials: tried.trials.length,
        measuredSteps: isUnfinished ? planned * median(stopped.map(shareDone)) : planned,
        productionSteps: production.value,
        unit: production.unit,
        prefix: isUnfinished ? ('unfinished' as const) : isUnAnnealed ? ('un-annealed' as const) : null,
        divergedAbove: study.trials.filter((trial) => trial.status === 'diverged' && (trialRate(trial, tried.key) ?? 0) > learningRate).length,
      },
    ];
  });
}

/** What a study compared of the learning rate: its key, the rates, and the trials that evaluated them; null where it compared none. */
export function triedRates(study: Study): { readonly key: string; readonly rates: readonly number[]; readonly trials: readonly Trial[] } | null {
  const key = study.varied.find(isLearningRateKey);
  if (key === undefined) return null;
  const trials = study.trials.filter((trial) => trial.status !== 'diverged' && trial.best !== null && trialRate(trial, key) !== null);
  const rates = [...new Set(trials.flatMap((trial) => trialRate(trial, key) ?? []))].sort((a, b) => a - b);
  return rates.length >= fewestRates ? { key, rates, trials } : null;
}

function trialRate({ hyperparameters }: Trial, key: string): number | null {
  const value = Object.hasOwn(hyperparameters, key) ? Number(canonical(hyperparameters[key] ?? null)) : Number.NaN;
  return value > 0 && Number.isFinite(value) ? value : null;
}

/** The config's value of the key that the study varied, else the peak that its reader found. */
function rateOf(config: TrainingConfig, key: string | null): number | null {
  const path = key === null ? null : pathOf(key, config);
  const value = path === null ? Number.NaN : Number(canonical(config.values.get(path)?.value ?? null));
  return value > 0 ? value : (config.learningRate?.value ?? null);
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.abs(b);
}

/** Stopped by a pruner or by hand; a patience that ran out is a decision of the run itself. */
function isStopped(trial: Trial): boolean {
  return (trial.status === 'unfinished' || trial.status === 'pruned') && shareDone(trial) <= prefixShare;
}

function shareDone({ evaluations, plannedSteps }: Trial): number {
  return (evaluations.at(-1)?.done ?? Number.NaN) / (plannedSteps?.value ?? Number.NaN);
}

function endsUnAnnealed({ before, studies }: PromotedPair): boolean {
  const reading = runOf(before, studies);
  if (reading.kind === 'open') return false;
  const { schedule, runSteps } = reading.run;
  return schedule.horizon !== null && schedule.horizon >= longerSchedule * runSteps;
}

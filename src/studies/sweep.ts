import type { Trial } from '../model/study.ts';
import { median } from '../statistics/order.ts';
import { canonical, constantRate, isLearningRateKey } from './hyperparameters.ts';
import { lengthKeys } from './length-keys.ts';

/** Fewer learning rates than this make no sweep: a peak needs a neighbour on either side. */
const minLearningRates = 3;

/**
 * A sweep whose rates decay is told from ordinary tuning of a peak by how wide it is: at least this many rates, over at least this factor.
 * Two decades are the grid of the procedure (science §5, 2); its slow end is at its best last, whatever the length.
 */
const minDecayingRates = 5;
const minDecayingSpan = 99;

/**
 * Whether trials are a learning-rate sweep (science §1.3 R13, §5): the learning rate is the one hyperparameter that varies, seeds, names
 * and a few lengths that were cut aside, and it takes at least three values. The rate stays what it is once a warmup is over, or nothing
 * says that it does not; where it decays, the rates span at least two decades.
 * Of runs that tell nothing but their learning rate it cannot be said that nothing else varies.
 */
export function isLearningRateSweep(trials: readonly Trial[], varied: readonly string[]): boolean {
  const lengths = lengthKeys(trials, varied);
  const rates = variedRates(trials, varied);
  const others = varied.filter((key) => !lengths.includes(key) && !isLearningRateKey(key));
  if (rates === null || others.length > 0 || rates.length < minLearningRates) return false;
  if (trials.some((trial) => Object.keys(trial.hyperparameters).length < 2)) return false;
  if (lengths.length > 0 && !mostShareOneLength(trials)) return false;
  if (trials.every(hasConstantRate)) return true;
  const least = rates[0] ?? Number.NaN;
  return rates.length >= minDecayingRates && (rates.at(-1) ?? 0) / least >= minDecayingSpan;
}

/** The learning rate that a sweep gave a trial: its hyperparameter, of several the one that varies; null for none that is a positive number. */
export function sweptRate({ hyperparameters }: Trial, varied: readonly string[]): number | null {
  const key = varied.find(isLearningRateKey);
  const value = key === undefined || !Object.hasOwn(hyperparameters, key) ? Number.NaN : Number(canonical(hyperparameters[key] ?? null));
  return value > 0 && Number.isFinite(value) ? value : null;
}

/** The distinct learning rates, ascending; null where a trial has none. */
function variedRates(trials: readonly Trial[], varied: readonly string[]): readonly number[] | null {
  const rates = trials.map((trial) => sweptRate(trial, varied));
  const known = rates.flatMap((rate) => rate ?? []);
  return known.length < rates.length ? null : [...new Set(known)].sort((a, b) => a - b);
}

/** A sweep gives all trials one length, and a few may have been cut; where lengths differ throughout, the length was tuned too. */
function mostShareOneLength(trials: readonly Trial[]): boolean {
  const lengths = trials.flatMap((trial) => trial.plannedSteps?.value ?? []);
  const usual = median(lengths);
  return lengths.filter((length) => length === usual).length * 2 > trials.length;
}

/** By the logged learning rate where there is one, else by the config's schedule; a rate of which neither tells anything is not known to change. */
function hasConstantRate({ run, config, learningRate }: Trial): boolean {
  if (learningRate !== null && learningRate.series.values.length >= 2) return constantRate(run) !== null;
  const schedule = config?.schedule ?? null;
  const family = schedule === null ? null : schedule.kind === 'known' ? schedule.schedule.family : schedule.family;
  return family === null ? schedule === null : /^constant/i.test(family);
}

import type { Trial } from '../model/study.ts';
import { canonical, constantRate, isLearningRateKey } from './hyperparameters.ts';

/** Fewer learning rates than this make no sweep: a peak needs a neighbour on either side. */
const minLearningRates = 3;

/**
 * Whether trials are a learning-rate sweep (science §1.3 R13, §5): the learning rate is the one hyperparameter that varies, seeds and
 * names aside, it takes at least three values, all trials have one length, and the rate stays what it is once a warmup is over,
 * or nothing says that it does not.
 * Of runs that tell nothing but their learning rate it cannot be said that nothing else varies.
 */
export function isLearningRateSweep(trials: readonly Trial[], varied: readonly string[]): boolean {
  const [key] = varied;
  if (key === undefined || varied.length !== 1 || !isLearningRateKey(key)) return false;
  const rates = new Set(trials.map((trial) => canonical(trial.hyperparameters[key] ?? null)));
  const isKnown = trials.every((trial) => Object.keys(trial.hyperparameters).length > 1);
  return isKnown && rates.size >= minLearningRates && trials.every(hasConstantRate);
}

/** By the logged learning rate where there is one, else by the config's schedule; a rate of which neither tells anything is not known to change. */
function hasConstantRate({ run, config, learningRate }: Trial): boolean {
  if (learningRate !== null && learningRate.series.values.length >= 2) return constantRate(run) !== null;
  const schedule = config?.schedule ?? null;
  const family = schedule === null ? null : schedule.kind === 'known' ? schedule.schedule.family : schedule.family;
  return family === null ? schedule === null : /^constant/i.test(family);
}

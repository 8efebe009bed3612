import type { Study, Trial } from '../../model/study.ts';
import { slopeOnLogStep } from '../../statistics/slope.ts';
import { curveOf, doneAndValues, materialityOf } from './curve.ts';

/** The later evaluations that must all lie above the best. */
const LATER_EVALUATIONS = 3;

/**
 * Whether a trial overfits: the metric ends worse than its best by more than is material, its last three evaluations all lie
 * above the best by more than noise, and the training loss goes on falling behind the best step.
 * Null where it cannot be told: no training loss, or fewer than 6 values of it behind the best step.
 */
export function overfits(trial: Trial): boolean | null {
  const known = verdicts.get(trial);
  if (known !== undefined) return known;
  const verdict = judge(trial);
  verdicts.set(trial, verdict);
  return verdict;
}

/** Trials never change: each is judged once, however many rules ask. */
const verdicts = new WeakMap<Trial, boolean | null>();

function judge(trial: Trial): boolean | null {
  const curve = curveOf(trial);
  if (curve === null || trial.trainLoss === null) return null;
  const best = curve.loss[curve.bestIndex] ?? Number.NaN;
  const end = curve.loss.at(-1) ?? Number.NaN;
  const later = curve.loss.slice(curve.bestIndex + 1);
  if (later.length < LATER_EVALUATIONS || !(end - best > materialityOf(curve) * curve.scale)) return false;
  if (!later.slice(-LATER_EVALUATIONS).every((value) => value > best + (curve.noise ?? 0))) return false;
  const bestDone = curve.done[curve.bestIndex] ?? 0;
  const { done, values } = doneAndValues(trial.trainLoss, trial.stepBase);
  const from = done.findIndex((at) => at > bestDone);
  if (from === -1) return null;
  const slope = slopeOnLogStep(done.slice(from), values.slice(from));
  return slope === null ? null : slope < 0;
}

/** How many feasible trials overfit, of those that could be judged. */
export function countOverfitting(study: Study): { readonly count: number; readonly judged: number } {
  const judged = study.trials.filter((trial) => trial.feasible).map(overfits);
  return { count: judged.filter((verdict) => verdict === true).length, judged: judged.filter((verdict) => verdict !== null).length };
}

/** The study as a whole overfits: at least half of at least three judged trials. */
export function isOverfitting({ count, judged }: { readonly count: number; readonly judged: number }): boolean {
  return judged >= 3 && count * 2 >= judged;
}

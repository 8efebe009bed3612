import type { Study, Trial } from '../../model/study.ts';
import { median, movingMedian } from '../../statistics/order.ts';
import { slopeOnLogStep } from '../../statistics/slope.ts';
import { goalByName } from '../metric.ts';
import { type Curve, curveOf, curveOfValues, doneAndValues, materialityOf } from './curve.ts';

/** The later evaluations that must all lie above the best. */
const LATER_EVALUATIONS = 3;

/** What a metric does behind its best step. */
export interface AfterBest {
  /**
   * The metric ends worse than its best by more than is material and than a lucky best explains, its last three evaluations all lie above the best by more than noise,
   * and the training loss goes on falling behind the best step. Null where it cannot be told: no training loss, or fewer than 6 values
   * of it behind the best step.
   */
  readonly rises: boolean | null;
  /** How far it ends above its best, over |best|. */
  readonly rise: number;
  /** Another validation metric that goes on improving behind the best step by more than is material; null for none. */
  readonly improving: string | null;
  /** Whether it comes back by at least half of its rise before the end, by more than is material: possible double descent. */
  readonly recovers: boolean;
  /** The run went on for less than twice the steps to its best: a later recovery is not ruled out. */
  readonly isOpen: boolean;
}

/** Trials never change: each is judged once, however many rules ask. */
const known = new WeakMap<Trial, { readonly after: AfterBest | null }>();

/** What a trial's metric does behind its best step; null without evaluations. */
export function afterBest(trial: Trial): AfterBest | null {
  const seen = known.get(trial);
  if (seen !== undefined) return seen.after;
  const curve = curveOf(trial);
  const after = curve === null ? null : judge(trial, curve);
  known.set(trial, { after });
  return after;
}

/**
 * Whether a trial overfits: its metric rises behind its best step while the training loss falls, and no other validation metric goes on
 * improving (then the loss is badly calibrated and the model still gets better). Null where it cannot be told.
 */
export function overfits(trial: Trial): boolean | null {
  const after = afterBest(trial);
  if (after === null || after.rises === null) return null;
  return after.rises && after.improving === null;
}

/** The least share of its rise that a metric must lose again to count as recovering. */
const LEAST_RECOVERY = 0.5;

function judge(trial: Trial, curve: Curve): AfterBest {
  const best = curve.loss[curve.bestIndex] ?? Number.NaN;
  const end = curve.loss.at(-1) ?? Number.NaN;
  const bestDone = curve.done[curve.bestIndex] ?? 0;
  const rises = risesWhileTraining(trial, curve);
  const worst = movingMedian(curve.loss.slice(curve.bestIndex), 3).reduce((most, value) => (value > most ? value : most), best);
  const recovered = worst - median(curve.loss.slice(-LATER_EVALUATIONS));
  return {
    rises,
    rise: (end - best) / curve.scale,
    improving: rises === true ? improvingMetric(trial, bestDone) : null,
    recovers: recovered > materialityOf(curve) * curve.scale && recovered >= LEAST_RECOVERY * (worst - best),
    isOpen: (curve.done.at(-1) ?? 0) < 2 * bestDone,
  };
}

function risesWhileTraining(trial: Trial, curve: Curve): boolean | null {
  if (trial.trainLoss === null) return null;
  const best = curve.loss[curve.bestIndex] ?? Number.NaN;
  const end = curve.loss.at(-1) ?? Number.NaN;
  const later = curve.loss.slice(curve.bestIndex + 1);
  if (later.length < LATER_EVALUATIONS || !(end - best > Math.max(materialityOf(curve) * curve.scale, luckOfBest(curve)))) return false;
  if (!later.slice(-LATER_EVALUATIONS).every((value) => value > best + (curve.noise ?? 0))) return false;
  const bestDone = curve.done[curve.bestIndex] ?? 0;
  const { done, values } = doneAndValues(trial.trainLoss, trial.stepBase);
  const from = done.findIndex((at) => at > bestDone);
  if (from === -1) return null;
  const slope = slopeOnLogStep(done.slice(from), values.slice(from));
  return slope === null ? null : slope < 0;
}

/**
 * How far above the best of n noisy evaluations a flat curve may end: the best of them lies √(2·ln n) noises below what it measures
 * (science §4.3), and the end one noise above.
 */
function luckOfBest({ noise, loss }: Curve): number {
  return (noise ?? 0) * (1 + Math.sqrt(2 * Math.log(loss.length)));
}

/** A validation metric other than the trial's own whose end is better than at the best step by more than is material (medians of five and three). */
function improvingMetric(trial: Trial, bestDone: number): string | null {
  for (const series of trial.run.series) {
    const goal = goalByName(series.name);
    if (series.role !== 'validation' || series.name === trial.metric?.name || goal === null) continue;
    const { done, values } = doneAndValues(series, trial.stepBase);
    const loss = values.map((value) => (goal === 'max' ? -value : value));
    const at = done.findLastIndex((step) => step <= bestDone);
    if (at === -1 || loss.length - at <= LATER_EVALUATIONS) continue;
    const curve = curveOfValues(done, loss);
    const gain = median(loss.slice(Math.max(0, at - 2), at + 3)) - median(loss.slice(-LATER_EVALUATIONS));
    if (gain > materialityOf(curve) * curve.scale) return series.name;
  }
  return null;
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

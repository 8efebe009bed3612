import type { Study, Trial } from '../../model/study.ts';
import { median } from '../../statistics/order.ts';
import { type Curve, curveOf, materialityOf } from './curve.ts';

/** How far a logged step and a checkpoint's number may lie apart and be the same: counted from 0 or from 1. */
const SAME_STEP = 1;

/** Trials whose best evaluated step has no checkpoint, of those that tell of at least two checkpoints. */
export interface BestWithoutCheckpoint {
  readonly count: number;
  readonly known: number;
  /** Median over these of how much worse the best evaluated checkpoint is, over |best|; null where none of their checkpoints was evaluated. */
  readonly lost: number | null;
}

/**
 * Compares where the best step lies with the checkpoints that the results tell of. One checkpoint alone is no list of what was kept.
 * A best step that a kept checkpoint equals within noise has lost nothing.
 */
export function bestWithoutCheckpoint(study: Study): BestWithoutCheckpoint {
  const told = study.trials.flatMap((trial) => {
    const { checkpoints } = trial.run;
    return checkpoints !== null && checkpoints.length >= 2 && trial.best !== null ? [lostOf(trial, checkpoints)] : [];
  });
  const without = told.filter(({ isLost }) => isLost);
  const losses = without.flatMap(({ lost }) => lost ?? []);
  return { count: without.length, known: told.length, lost: losses.length === 0 ? null : median(losses) };
}

function lostOf(trial: Trial, checkpoints: readonly number[]): { readonly isLost: boolean; readonly lost: number | null } {
  const isKept = (step: number) => checkpoints.some((checkpoint) => Math.abs(checkpoint - step) <= SAME_STEP);
  const curve = curveOf(trial);
  if (trial.best === null || curve === null || isKept(trial.best.step)) return { isLost: false, lost: null };
  const kept = trial.evaluations.flatMap(({ step }, index) => (isKept(step) ? [curve.loss[index] ?? Number.NaN] : []));
  if (kept.length === 0) return { isLost: true, lost: null };
  const gap = kept.reduce((least, loss) => Math.min(least, loss)) - (curve.loss[curve.bestIndex] ?? Number.NaN);
  return { isLost: gap > 2 * (curve.noise ?? 0), lost: gap / curve.scale };
}

/** Trials whose best checkpoint the limit of kept ones deleted before the end, of those whose config states interval and limit. */
export function bestDeleted(study: Study): { readonly count: number; readonly known: number; readonly kept: number | null } {
  const known = study.trials.flatMap((trial) => {
    const share = keptShare(trial);
    const fraction = trial.best?.fraction ?? null;
    return share === null || fraction === null || trial.status !== 'complete' ? [] : [{ isDeleted: fraction < 1 - share - 1e-9, share }];
  });
  const limits = study.trials.flatMap((trial) => trial.config?.keepCheckpoints?.value ?? []);
  return { count: known.filter(({ isDeleted }) => isDeleted).length, known: known.length, kept: limits.length === 0 ? null : median(limits) };
}

/** The share of the run, from its end backwards, whose checkpoints are kept; null where the best is kept besides, or nothing is limited. */
function keptShare({ config, plannedSteps, unit }: Trial): number | null {
  const { keepCheckpoints, saveEvery, selection } = config ?? { keepCheckpoints: null, saveEvery: null, selection: null };
  const length = plannedSteps?.value ?? 0;
  if (keepCheckpoints === null || saveEvery === null || keepCheckpoints.value < 1 || !(length > 0)) return null;
  if (selection?.loadBest?.value === true || (selection?.metric ?? null) !== null) return null;
  const interval = saveEvery.value.unit === unit ? saveEvery.value.value / length : saveEvery.value.unit === 'fraction' ? saveEvery.value.value : Number.NaN;
  return interval > 0 ? Math.min(1, keepCheckpoints.value * interval) : null;
}

/** Runs that stopped by themselves before their planned length, and the median share of it that they ran. */
export function stoppedEarly(study: Study): { readonly count: number; readonly ranShare: number; readonly patience: number | null } {
  const stopped = study.trials.filter((trial) => trial.status === 'stopped-early');
  const shares = stopped.flatMap(({ plannedSteps, lastStep }) =>
    plannedSteps === null || lastStep === null ? [] : [Math.min(1, lastStep / plannedSteps.value)],
  );
  const patience = stopped.flatMap(({ config }) => config?.earlyStoppingPatience?.value ?? []);
  return { count: stopped.length, ranShare: median(shares), patience: patience.length === 0 ? null : median(patience) };
}

/** Feasible trials whose last value is worse than their best by more than is material, of those with three evaluations, and the median gap over |best|. */
export function lastBehindBest(study: Study): { readonly count: number; readonly known: number; readonly gap: number; readonly materiality: number } {
  const known = study.trials.flatMap((trial): Curve[] => {
    const curve = trial.feasible ? curveOf(trial) : null;
    return curve === null || curve.loss.length < 3 ? [] : [curve];
  });
  const gaps = known.map((curve) => ((curve.loss.at(-1) ?? Number.NaN) - (curve.loss[curve.bestIndex] ?? Number.NaN)) / curve.scale);
  const materialities = known.map((curve) => materialityOf(curve));
  return {
    count: gaps.filter((gap, index) => gap > (materialities[index] ?? 0)).length,
    known: known.length,
    gap: median(gaps),
    materiality: median(materialities),
  };
}

import type { Study, Trial } from '../../model/study.ts';
import { median } from '../../statistics/order.ts';

/** Why the length of a study cannot be judged. */
export type NotJudgeable =
  | 'single-run'
  | 'no-evaluations'
  | 'length-unknown'
  | 'lengths-differ'
  | 'trials-not-feasible'
  | 'too-few-trials'
  | 'too-few-evaluations';

/** A feasible trial whose best step has a place in the run. */
export interface CountedTrial {
  readonly trial: Trial;
  readonly bestDone: number;
  readonly bestFraction: number;
}

/** The trials that may be counted for one length. */
export interface Judgeable {
  readonly kind: 'judgeable';
  readonly counted: readonly CountedTrial[];
  /** The one planned length, in `unit`. */
  readonly length: number;
  readonly unit: Trial['unit'];
  /** The usual number of evaluations of a trial. */
  readonly evaluations: number;
  /** The usual distance of two evaluations, in `unit`; null with fewer than two. */
  readonly spacing: number | null;
}

export interface Unjudgeable {
  readonly kind: 'not-judgeable';
  readonly because: NotJudgeable;
  readonly evidence: Readonly<Record<string, number | string | readonly number[] | null>>;
}

/** The least evidence that a rule about one study's length needs. */
export interface LeastEvidence {
  readonly trials: number;
  readonly evaluations: number;
}

/** What of a study may be counted: feasible trials of one length, enough of them, evaluated often enough; or why not. */
export function judgeable(study: Study, least: LeastEvidence): Judgeable | Unjudgeable {
  const no = (because: NotJudgeable, evidence: Unjudgeable['evidence'] = {}): Unjudgeable => ({ kind: 'not-judgeable', because, evidence });
  const { trials } = study;
  const first = trials[0];
  if (first === undefined || trials.every((trial) => trial.evaluations.length === 0)) return no('no-evaluations', { trials: trials.length });
  if (trials.every((trial) => trial.plannedSteps === null)) return no('length-unknown', { trials: trials.length });
  if (trials.length === 1 || study.kind === 'single-run') return no('single-run', describeSingle(first));
  const counted = trials.flatMap(countedTrial);
  const lengths = [...new Set(counted.map(({ trial }) => trial.plannedSteps?.value ?? 0))].sort((a, b) => a - b);
  const length = lengths[0];
  if (length === undefined) return no('trials-not-feasible', { trials: trials.length, ...uncounted(trials) });
  if (lengths.length > 1 || new Set(counted.map(({ trial }) => trial.unit)).size > 1) return no('lengths-differ', { maxTrainSteps: lengths, unit: first.unit });
  const evaluations = median(counted.map(({ trial }) => trial.evaluations.length));
  const spacings = counted.flatMap(({ trial }) => trial.evaluationSpacing ?? []);
  const spacing = spacings.length === 0 ? null : median(spacings);
  const unit = counted[0]?.trial.unit ?? 'steps';
  if (counted.length < least.trials)
    return no('too-few-trials', { feasible: counted.length, trials: trials.length, needed: least.trials, ...uncounted(trials) });
  if (evaluations < least.evaluations) return no('too-few-evaluations', { evaluations, needed: least.evaluations, spacing, unit, maxTrainSteps: length });
  return { kind: 'judgeable', counted, length, unit, evaluations, spacing };
}

/** The best fractions in ten bins of a tenth each; a fraction on an edge belongs to the bin below it, as "the first 10 %" includes 0.10. */
export function fractionHistogram(fractions: readonly number[]): number[] {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const fraction of fractions) {
    const bin = Math.min(9, Math.max(0, Math.ceil(fraction * 10 - 1e-9) - 1));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

function countedTrial(trial: Trial): CountedTrial[] {
  if (!trial.feasible || trial.best === null || trial.best.fraction === null) return [];
  return [{ trial, bestDone: trial.best.done, bestFraction: trial.best.fraction }];
}

/** How many trials do not count for each reason there is. */
function uncounted(trials: readonly Trial[]): Unjudgeable['evidence'] {
  const of = (reason: Trial['censoredBecause']) => trials.filter(({ censoredBecause }) => censoredBecause === reason).length;
  const counts = {
    unfinished: of('unfinished'),
    stoppedEarly: of('stopped-early'),
    pruned: of('pruned'),
    diverged: of('diverged'),
    lengthUnknown: of('unknown-length'),
    withoutEvaluations: of('no-evaluations'),
    lossNotFalling: of('loss-not-falling'),
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function describeSingle(trial: Trial): Unjudgeable['evidence'] {
  return {
    bestFraction: trial.best?.fraction ?? null,
    evaluations: trial.evaluations.length,
    maxTrainSteps: trial.plannedSteps?.value ?? null,
    unit: trial.unit,
    ...uncounted([trial]),
  };
}

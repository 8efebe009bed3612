import type { TrainingConfig } from '../model/config.ts';
import { loggedCount, type RunRecord, type Series } from '../model/run.ts';
import type { Sourced } from '../model/source.ts';
import type { Evaluation, Metric, Trial } from '../model/study.ts';
import { hyperparametersOf } from './hyperparameters.ts';
import { findMetric } from './metric.ts';
import { logSpacing, smoothedEnd, statusOf, usualGap } from './status.ts';

/** A run that goes further beyond its config's length than this was not made with that length. */
const overrunShare = 0.01;

interface TrialInput {
  readonly id: string;
  readonly run: RunRecord;
  readonly config: TrainingConfig | null;
  /** The study's metric; null where the run evaluated none. */
  readonly metric: Metric | null;
}

/** A run in the light of its config: planned length, status, evaluations, best step, and whether it counts. Pure and total. */
export function judgeTrial({ id, run, config, metric }: TrialInput): Trial {
  const plannedSteps = plannedOf(run, config);
  const stepBase = settleStepBase(run, plannedSteps?.value ?? null);
  const evaluations = metric === null ? [] : evaluationsOf(run, metric, stepBase);
  const best = metric === null ? null : bestOf(evaluations, metric);
  const trainLoss = trainLossOf(run);
  const length = plannedSteps?.value ?? null;
  const status = statusOf({ run, config, stepBase, plannedSteps: length, evaluations, bestDone: best?.done ?? null, trainLoss });
  const trial = {
    id,
    run,
    config,
    unit: run.unit,
    stepBase,
    plannedSteps,
    lastStep: run.lastStep,
    status,
    metric,
    evaluations,
    evaluationSpacing: usualGap(evaluations.map((evaluation) => evaluation.step)),
    best: best === null ? null : { ...best, fraction: length === null ? null : Math.min(1, best.done / length) },
    learningRate: learningRateOf(run),
    trainLoss,
    hyperparameters: hyperparametersOf(run, config),
  };
  const censoredBecause = censoring(trial);
  return { ...trial, feasible: censoredBecause === null, censoredBecause };
}

type Uncounted = Omit<Trial, 'feasible' | 'censoredBecause'>;

/**
 * The log's own length first, then the config's, in the log's unit; epochs become steps only where the log proves how many steps
 * an epoch has. A config's length that the log overruns is not the length of this run.
 */
function plannedOf(run: RunRecord, config: TrainingConfig | null): Sourced<number> | null {
  if (run.plannedSteps !== null) return run.plannedSteps;
  const stated = config?.maxTrainSteps ?? null;
  if (stated === null || !(stated.value.value > 0) || !Number.isFinite(stated.value.value)) return null;
  const length = inUnit(stated.value, run);
  if (length === null || (run.lastStep ?? 0) > length * (1 + overrunShare) + logSpacing(run)) return null;
  return stated.span === undefined ? { value: length } : { value: length, span: stated.span };
}

function inUnit({ value, unit }: { readonly value: number; readonly unit: string }, run: RunRecord): number | null {
  if (unit === run.unit) return value;
  const { stepsPerEpoch } = run;
  if (unit === 'epochs' && run.unit === 'steps' && stepsPerEpoch !== null) return Math.round(value * stepsPerEpoch);
  return null;
}

/**
 * A known length settles what the step numbers leave open. A log that reaches it holds counts. One that ends one short of it holds indices
 * where it starts at 0 or all its lines are one short of a multiple; so does one that starts at 0 and whose next line would have been
 * the length itself (0, 10, …, 990 of 1000).
 */
function settleStepBase(run: RunRecord, plannedSteps: number | null): 0 | 1 {
  const last = run.lastStep;
  if (plannedSteps === null || last === null || run.stated !== null) return run.stepBase;
  if (last >= plannedSteps) return 1;
  const spacing = logSpacing(run);
  const first = run.series.reduce((least, series) => Math.min(least, series.steps[0] ?? least), Number.POSITIVE_INFINITY);
  if (last === plannedSteps - 1 && (first === 0 || (spacing > 1 && plannedSteps % spacing === 0))) return 0;
  return first === 0 && last + spacing === plannedSteps ? 0 : run.stepBase;
}

function evaluationsOf(run: RunRecord, metric: Metric, stepBase: 0 | 1): Evaluation[] {
  const series = findMetric(run.series, metric.name);
  if (series === null) return [];
  const evaluations: Evaluation[] = [];
  for (const [index, step] of series.steps.entries()) {
    const value = series.values[index];
    if (value !== undefined && Number.isFinite(value)) evaluations.push({ step, done: step + (stepBase === 0 ? 1 : 0), value });
  }
  return evaluations;
}

/** The best evaluation; of equal ones the earliest, whose checkpoint retrospective selection keeps. */
function bestOf(evaluations: readonly Evaluation[], metric: Metric): Evaluation | null {
  let best: Evaluation | null = null;
  for (const evaluation of evaluations) {
    const isBetter = best === null || (metric.goal === 'min' ? evaluation.value < best.value : evaluation.value > best.value);
    if (isBetter) best = evaluation;
  }
  return best;
}

/** The training loss with the most points; the plainest name of equally long ones. */
function trainLossOf(run: RunRecord): Series | null {
  const losses = run.series.filter((series) => series.role === 'train' && /loss|nll/i.test(series.name));
  let chosen: Series | null = null;
  for (const series of losses) {
    if (chosen === null || loggedCount(series) > loggedCount(chosen)) chosen = series;
    else if (loggedCount(series) === loggedCount(chosen) && series.name.length < chosen.name.length) chosen = series;
  }
  return chosen;
}

function learningRateOf(run: RunRecord): Trial['learningRate'] {
  let chosen: Series | null = null;
  for (const series of run.series) {
    if (series.role === 'learning-rate' && series.values.some(Number.isFinite) && loggedCount(series) > (chosen === null ? 0 : loggedCount(chosen)))
      chosen = series;
  }
  if (chosen === null) return null;
  const finite = chosen.values.filter(Number.isFinite);
  return { peak: finite.reduce((largest, value) => Math.max(largest, value), Number.NEGATIVE_INFINITY), final: finite.at(-1) ?? 0, series: chosen };
}

/** Feasible (science §1.3): finite, ran its planned length, and the median of its last five training losses is below the first. */
function censoring({ status, evaluations, trainLoss }: Uncounted): Trial['censoredBecause'] {
  if (status === 'unknown') return 'unknown-length';
  if (status !== 'complete') return status;
  if (evaluations.length === 0) return 'no-evaluations';
  if (trainLoss === null || trainLoss.values.length < 2) return null;
  const first = trainLoss.values.find(Number.isFinite);
  const end = smoothedEnd(trainLoss);
  return first !== undefined && end !== null && end < first ? null : 'loss-not-falling';
}

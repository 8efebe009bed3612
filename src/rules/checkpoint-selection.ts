import * as z from 'zod';
import type { TrainingConfig } from '../model/config.ts';
import type { Edit } from '../model/finding.ts';
import type { Span } from '../model/source.ts';
import type { Study, Trial } from '../model/study.ts';
import { median } from '../statistics/order.ts';
import { bestDeleted, bestWithoutCheckpoint, lastBehindBest, stoppedEarly } from '../studies/evidence/kept.ts';
import { denserInterval, evaluationShare, type SelectionProblem, selectionProblems } from '../studies/evidence/selection.ts';
import { type Advice, defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** The longest distance of evaluations, as a share of the run. */
    spacing: z.number().gt(0).max(1).default(0.05),
    /** The shortest stretch without improvement that may stop a run early, as a share of it. */
    patience: z.number().min(0).max(1).default(0.25),
    /** The largest number of kept checkpoints that is taken to lose the best one. */
    keep: z.int().min(0).default(1),
  }),
);
type Options = z.infer<typeof Options>;

type Found = Readonly<Record<string, number | string>> & {
  readonly reason: string;
  /** `best`, or `last` where the policy says that the final checkpoint is used by choice. */
  readonly select: string;
};

/** The most problems of one subject that are spoken of at once. */
const MOST_ADVICE = 3;

export const checkpointSelection = defineRule<Options, Found>({
  meta: {
    id: 'checkpoint-selection',
    severity: 'warning',
    claims: ['S17'],
    status: 'fact',
    needs: 'an evaluation interval and a length in one unit, or a run with two evaluations and a known length',
    since: '0.1.0',
    sources: [
      {
        title: 'Deep Learning Tuning Playbook: saving checkpoints and retrospectively selecting the best checkpoint',
        url: 'https://github.com/google-research/tuning_playbook#saving-checkpoints-and-retrospectively-selecting-the-best-checkpoint',
      },
    ],
    subjects: ['study', 'config'],
  },
  options: Options,
  check(subject, options) {
    if (subject.kind === 'study') return checkStudy(subject.study, options);
    return subject.kind === 'config' ? checkConfig(subject.config, options) : { kind: 'silent' };
  },
});

function checkConfig(config: TrainingConfig, options: Options): Verdict<Found> {
  const problems = selectionProblems(config, options);
  if (problems.length > 0) return { kind: 'advise', advice: problems.slice(0, MOST_ADVICE).map((problem) => adviceOf(problem, problems, options)) };
  const { evaluateEvery, maxTrainSteps } = config;
  if (evaluateEvery === null) return { kind: 'silent' };
  if (evaluationShare(config) !== null) return { kind: 'clear' };
  if (maxTrainSteps === null) return { kind: 'unknown', because: 'length-unknown', evidence: { unit: evaluateEvery.value.unit } };
  return { kind: 'unknown', because: 'units-differ', evidence: { evaluateUnit: evaluateEvery.value.unit, lengthUnit: maxTrainSteps.value.unit } };
}

/** An edit is offered where it removes its own problem and makes no other. */
function adviceOf(problem: SelectionProblem, all: readonly SelectionProblem[], options: Options): Advice<Found> {
  const { reason, numbers, at, change } = problem;
  const left = change === null ? [] : selectionProblems(change.config, options).map((one) => one.reason);
  const isSafe = change !== null && left.every((one) => one !== reason && all.some((known) => known.reason === one));
  return {
    evidence: { reason, select: 'best', ...numbers },
    confidence: 'high',
    key: reason,
    ...(at === null ? {} : { at }),
    ...(isSafe ? { edit: change.edit } : {}),
  };
}

function checkStudy(study: Study, options: Options): Verdict<Found> {
  // In a recognised learning-rate sweep only the sweep's own rules speak (science §1.3, R13).
  if (study.kind === 'learning-rate-sweep') return { kind: 'silent' };
  if (study.trials.every((trial) => trial.evaluations.length === 0))
    return { kind: 'unknown', because: 'no-evaluations', evidence: { trials: study.trials.length } };
  const shares = study.trials.flatMap((trial) => spacingShare(trial) ?? []);
  const sparse = sparseStudy(study, shares, options);
  // Where the final checkpoint is used by choice, keeping the best one is no question, and what the choice costs is.
  const selecting = study.policy.select === 'last' ? [lastIsWorse(study)] : [lostCheckpoints(study), deletedCheckpoints(study)];
  const advice = [sparse, ...selecting, cutRuns(study, options)].flatMap((one) => one ?? []);
  if (advice.length > 0) return { kind: 'advise', advice: advice.slice(0, MOST_ADVICE) };
  return shares.length > 0 ? { kind: 'clear' } : { kind: 'unknown', because: 'length-unknown', evidence: { trials: study.trials.length } };
}

function sparseStudy(study: Study, shares: readonly number[], options: Options): Advice<Found> | null {
  const share = median(shares);
  if (!(share > options.spacing + 1e-9)) return null;
  const config = study.config;
  const own = config === null ? null : evaluationShare(config);
  // The config already evaluates more often than these runs did: the advice has been followed.
  if (own !== null && own <= options.spacing + 1e-9) return null;
  const length = study.maxTrainSteps?.value ?? null;
  const spacing = median(study.trials.flatMap((trial) => trial.evaluationSpacing ?? []));
  const unit = study.trials[0]?.unit ?? 'steps';
  const recommended = length !== null && unit === 'steps' && length * options.spacing >= 1 ? denserInterval(length * options.spacing, [length]) : null;
  const inConfig = config === null ? null : sparseIn(config, options);
  const at = config?.evaluateEvery?.span;
  return {
    evidence: {
      reason: share >= 1 - 1e-9 ? 'evaluation-only-at-end' : 'evaluations-sparse',
      select: study.policy.select,
      share,
      limit: options.spacing,
      evaluations: median(study.trials.map((trial) => trial.evaluations.length)),
      unit,
      trials: shares.length,
      ...(Number.isFinite(spacing) ? { evaluateEvery: spacing } : {}),
      ...(recommended === null ? {} : { recommendedEvaluateEvery: recommended }),
      ...(inConfig === null ? {} : inConfig.numbers),
    },
    confidence: 'high',
    key: 'evaluations-sparse',
    ...(at === undefined ? {} : { at }),
    ...(inConfig === null ? {} : { edit: inConfig.edit }),
  };
}

/** The edit of the study's config that makes its evaluations dense enough, and the interval it puts there; null where it would make another problem. */
function sparseIn(config: TrainingConfig, options: Options): { readonly edit: Edit; readonly numbers: Readonly<Record<string, number>> } | null {
  const problems = selectionProblems(config, options);
  const sparse = problems.find(({ reason }) => reason === 'evaluations-sparse' || reason === 'evaluation-only-at-end');
  const { edit } = sparse === undefined ? {} : adviceOf(sparse, problems, options);
  const recommended = sparse?.numbers.recommendedEvaluateEvery;
  return edit === undefined || typeof recommended !== 'number' ? null : { edit, numbers: { recommendedEvaluateEvery: recommended } };
}

/** Half of the trials that could show it. */
function isUsual(count: number, known: number): boolean {
  return count > 0 && count * 2 >= known;
}

/** Three trials that show the same are more than an accident. */
const SEVERAL = 3;

function lostCheckpoints(study: Study): Advice<Found> | null {
  const { count, known, lost } = bestWithoutCheckpoint(study);
  if (!isUsual(count, known)) return null;
  return {
    evidence: {
      reason: 'best-without-checkpoint',
      select: study.policy.select,
      count,
      trials: known,
      metric: study.metric?.name ?? '',
      ...(lost === null ? {} : { lost }),
    },
    confidence: known >= SEVERAL ? 'high' : 'medium',
    key: 'best-without-checkpoint',
    ...placeOf(study.config?.saveEvery?.span),
  };
}

function deletedCheckpoints(study: Study): Advice<Found> | null {
  const { count, known, kept } = bestDeleted(study);
  if (!isUsual(count, known) || kept === null) return null;
  return {
    evidence: { reason: 'keep-limit-lost-best', select: study.policy.select, count, trials: known, keepCheckpoints: kept, metric: study.metric?.name ?? '' },
    confidence: known >= SEVERAL ? 'high' : 'medium',
    key: 'keep-limit-lost-best',
    ...placeOf(study.config?.keepCheckpoints?.span),
  };
}

/** Runs that were stopped early are not counted by the rules about length: where they are usual, no length can be judged. */
function cutRuns(study: Study, options: Options): Advice<Found> | null {
  const { count, ranShare, patience } = stoppedEarly(study);
  if (study.trials.length < 2 || !isUsual(count, study.trials.length) || !Number.isFinite(ranShare)) return null;
  const problem = study.config === null ? undefined : selectionProblems(study.config, options).find(({ reason }) => reason === 'patience-short');
  return {
    evidence: {
      reason: 'runs-stopped-early',
      select: study.policy.select,
      count,
      trials: study.trials.length,
      ranShare,
      ...(patience === null ? {} : { patience }),
      ...(typeof problem?.numbers.recommendedPatience === 'number' ? { recommendedPatience: problem.numbers.recommendedPatience } : {}),
    },
    severity: 'note',
    confidence: 'high',
    key: 'runs-stopped-early',
    ...placeOf(study.config?.earlyStoppingPatience?.span),
  };
}

function lastIsWorse(study: Study): Advice<Found> | null {
  const { count, known, gap, materiality } = lastBehindBest(study);
  if (known < SEVERAL || !isUsual(count, known)) return null;
  return {
    evidence: { reason: 'last-behind-best', select: 'last', count, trials: known, gap, materiality, metric: study.metric?.name ?? '' },
    severity: 'note',
    confidence: 'high',
    key: 'last-behind-best',
  };
}

function placeOf(span: Span | undefined): { readonly at?: Span } {
  return span === undefined ? {} : { at: span };
}

/** The distance of evaluations as a share of the run; a single evaluation is the whole run's. Null where the length is not known. */
function spacingShare(trial: Trial): number | null {
  const length = trial.plannedSteps?.value ?? 0;
  if (!(length > 0) || trial.evaluations.length === 0) return null;
  if (trial.evaluationSpacing !== null) return Math.min(1, trial.evaluationSpacing / length);
  return trial.status === 'complete' ? 1 : null;
}

import type { TrainingConfig } from '../../model/config.ts';
import type { Edit } from '../../model/finding.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Sourced, Span } from '../../model/source.ts';
import { goalByName } from '../metric.ts';
import { isPlainNumber } from './config.ts';

/** What can be wrong with how a run keeps its best checkpoint; the most harmful first. */
export type SelectionReason =
  | 'goal-inverted'
  | 'evaluation-only-at-end'
  | 'evaluations-sparse'
  | 'load-best-strategies-differ'
  | 'saves-and-evaluations-miss'
  | 'load-best-absent'
  | 'keep-limit-loses-best'
  | 'patience-short';

export interface SelectionLimits {
  /** The longest distance of evaluations, as a share of the run. */
  readonly spacing: number;
  /** The shortest stretch without improvement that may stop a run, as a share of it. */
  readonly patience: number;
  /** The largest number of kept checkpoints that may lose the best one. */
  readonly keep: number;
}

export interface SelectionProblem {
  readonly reason: SelectionReason;
  readonly numbers: Readonly<Record<string, number | string>>;
  readonly at: Span | null;
  /** One scalar's replacement, and the config as it then reads. */
  readonly change: { readonly edit: Edit; readonly config: TrainingConfig } | null;
}

/** Everything that stands between a run and its best checkpoint, as far as one config says it. */
export function selectionProblems(config: TrainingConfig, limits: SelectionLimits): SelectionProblem[] {
  return [
    invertedGoal(config),
    sparseEvaluations(config, limits),
    differingStrategies(config),
    missedEvaluations(config),
    loadBestAbsent(config),
    smallKeepLimit(config, limits),
    shortPatience(config, limits),
  ].flatMap((problem) => problem ?? []);
}

/** The distance of evaluations as a share of the run; null where it is not said, or not in one unit. */
export function evaluationShare({ evaluateEvery, maxTrainSteps }: TrainingConfig): number | null {
  return evaluateEvery === null ? null : shareOf(evaluateEvery.value, maxTrainSteps?.value ?? null);
}

/** The widest interval that is not too sparse: the largest divisor of `fits` within `most`, else `most`; at least 1. */
export function denserInterval(most: number, fits: readonly number[]): number {
  const limit = Math.floor(most + 1e-9);
  for (let interval = limit; interval >= Math.max(2, Math.ceil(limit / 4)); interval -= 1) {
    if (fits.every((length) => length % interval === 0)) return interval;
  }
  return Math.max(1, limit);
}

function shareOf(interval: Quantity, length: Quantity | null): number | null {
  if (interval.unit === 'fraction') return interval.value;
  return length !== null && length.unit === interval.unit && length.value > 0 ? interval.value / length.value : null;
}

function invertedGoal({ selection }: TrainingConfig): SelectionProblem | null {
  if (selection === null || selection.metric === null || selection.goal === null) return null;
  const expected = goalByName(selection.metric.value);
  // `neg_loss` and its like turn the direction of the name.
  if (expected === null || expected === selection.goal.value || /neg|minus|inver|^-/i.test(selection.metric.value)) return null;
  const { span } = selection.goal;
  // A direction that a framework's default supplied is the framework's business, not a line to change.
  if (span === undefined) return null;
  return {
    reason: 'goal-inverted',
    numbers: { metric: selection.metric.value, goal: selection.goal.value, expectedGoal: expected },
    at: span,
    change: null,
  };
}

function sparseEvaluations(config: TrainingConfig, limits: SelectionLimits): SelectionProblem | null {
  const { evaluateEvery, maxTrainSteps, saveEvery } = config;
  const share = evaluationShare(config);
  if (evaluateEvery === null || share === null || share <= limits.spacing + 1e-9) return null;
  const { unit } = evaluateEvery.value;
  const most = unit === 'fraction' ? limits.spacing : (maxTrainSteps?.value.value ?? 0) * limits.spacing;
  const saves = saveEvery !== null && saveEvery.value.unit === unit ? [saveEvery.value.value] : [evaluateEvery.value.value];
  const recommended = unit === 'fraction' ? limits.spacing : denserInterval(most, saves);
  const isPossible = unit === 'fraction' || (unit !== 'epochs' && most >= 1);
  return {
    reason: share >= 1 - 1e-9 ? 'evaluation-only-at-end' : 'evaluations-sparse',
    numbers: {
      evaluateEvery: evaluateEvery.value.value,
      unit,
      share,
      limit: limits.spacing,
      evaluations: Math.max(1, Math.floor(1 / share + 1e-9)),
      ...(isPossible ? { recommendedEvaluateEvery: recommended } : {}),
    },
    at: evaluateEvery.span ?? null,
    change: isPossible ? replaceQuantity(config, 'evaluateEvery', evaluateEvery, recommended) : null,
  };
}

function differingStrategies({ selection, evaluateEvery, saveEvery }: TrainingConfig): SelectionProblem | null {
  if (selection?.loadBest?.value !== true || evaluateEvery === null || saveEvery === null) return null;
  if (isSteps(evaluateEvery.value) === isSteps(saveEvery.value)) return null;
  return {
    reason: 'load-best-strategies-differ',
    numbers: { evaluateUnit: evaluateEvery.value.unit, saveUnit: saveEvery.value.unit },
    at: saveEvery.span ?? selection.loadBest.span ?? null,
    change: null,
  };
}

function missedEvaluations(config: TrainingConfig): SelectionProblem | null {
  const { evaluateEvery, saveEvery, selection } = config;
  if (evaluateEvery === null || saveEvery === null || evaluateEvery.value.unit !== saveEvery.value.unit || evaluateEvery.value.unit === 'fraction') return null;
  const evaluate = evaluateEvery.value.value;
  const save = saveEvery.value.value;
  if (!(evaluate > 0) || !(save > 0) || isMultiple(save, evaluate)) return null;
  // Saving more often than evaluating leaves a checkpoint at every evaluation; only loading the best at the end asks for more.
  if (isMultiple(evaluate, save) && selection?.loadBest?.value !== true) return null;
  const recommended = Math.max(1, Math.round(save / evaluate)) * evaluate;
  return {
    reason: 'saves-and-evaluations-miss',
    numbers: { evaluateEvery: evaluate, saveEvery: save, unit: saveEvery.value.unit, recommendedSaveEvery: recommended },
    at: saveEvery.span ?? evaluateEvery.span ?? null,
    change: replaceQuantity(config, 'saveEvery', saveEvery, recommended),
  };
}

/** Readers of configs for the Hugging Face Trainer, whose selection metric does nothing for the weights that a run ends with unless the best is loaded. */
const loadsBestOnDemand = new Set(['hugging-face', 'axolotl', 'llama-factory']);

/** A metric to select by is named, evaluations and checkpoints are made, and the run ends with its last weights all the same. */
function loadBestAbsent(config: TrainingConfig): SelectionProblem | null {
  const { framework, selection, evaluateEvery, saveEvery } = config;
  const metric = selection?.metric ?? null;
  if (!loadsBestOnDemand.has(framework) || selection === null || metric === null || metric.span === undefined || selection.loadBest?.value === true)
    return null;
  if (evaluateEvery === null || saveEvery === null) return null;
  const span = selection.loadBest?.span;
  const text = span === undefined ? null : trueIn(span.path);
  return {
    reason: 'load-best-absent',
    numbers: { metric: metric.value },
    at: span ?? metric.span,
    change:
      span === undefined || text === null
        ? null
        : { edit: { span, text }, config: { ...config, selection: { ...selection, loadBest: { value: true, span } } } },
  };
}

/** How a file of this kind writes true; null where it depends on what stands around it. */
function trueIn(path: string): string | null {
  if (/\.(ya?ml|json|toml)$/i.test(path)) return 'true';
  return /\.py$/i.test(path) ? 'True' : null;
}

function smallKeepLimit({ keepCheckpoints, selection, evaluateEvery }: TrainingConfig, limits: SelectionLimits): SelectionProblem | null {
  if (keepCheckpoints === null || evaluateEvery === null || keepCheckpoints.span === undefined) return null;
  const { value } = keepCheckpoints;
  // A named metric, or loading the best at the end, makes the frameworks keep the best checkpoint beside the last ones.
  if (!(value >= 1) || value > limits.keep || selection?.loadBest?.value === true || (selection?.metric ?? null) !== null) return null;
  return { reason: 'keep-limit-loses-best', numbers: { keepCheckpoints: value }, at: keepCheckpoints.span, change: null };
}

function shortPatience(config: TrainingConfig, limits: SelectionLimits): SelectionProblem | null {
  const { earlyStoppingPatience } = config;
  const interval = evaluationShare(config);
  if (earlyStoppingPatience === null || interval === null || !(interval > 0)) return null;
  const share = earlyStoppingPatience.value * interval;
  if (share >= limits.patience - 1e-9) return null;
  const recommended = Math.ceil(limits.patience / interval - 1e-9);
  const { span } = earlyStoppingPatience;
  const isPlain = isPlainNumber(config, { ...earlyStoppingPatience, value: { value: earlyStoppingPatience.value, unit: 'steps' } });
  return {
    reason: 'patience-short',
    numbers: { patience: earlyStoppingPatience.value, share, limit: limits.patience, recommendedPatience: recommended },
    at: span ?? null,
    change:
      span === undefined || !isPlain
        ? null
        : { edit: { span, text: String(recommended) }, config: { ...config, earlyStoppingPatience: { value: recommended, span } } },
  };
}

function replaceQuantity(config: TrainingConfig, field: 'evaluateEvery' | 'saveEvery', stated: Sourced<Quantity>, value: number): SelectionProblem['change'] {
  const { span } = stated;
  if (span === undefined || !isPlainNumber(config, stated)) return null;
  return { edit: { span, text: String(value) }, config: { ...config, [field]: { value: { value, unit: stated.value.unit }, span } } };
}

function isSteps({ unit }: Quantity): boolean {
  return unit !== 'epochs';
}

function isMultiple(value: number, of: number): boolean {
  const ratio = value / of;
  return Math.abs(ratio - Math.round(ratio)) < 1e-9 && ratio >= 1 - 1e-9;
}

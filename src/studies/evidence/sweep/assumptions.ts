import type { TrainingConfig } from '../../../model/config.ts';
import { nameParts } from '../../../model/names.ts';
import type { Scalar, Sourced } from '../../../model/source.ts';
import type { Study } from '../../../model/study.ts';
import { decayOf } from '../decay.ts';
import { fitOf } from '../fit.ts';

/** What a sweep for the initial max_train_steps assumes and a sweep may break (science §5, 0; S26, S28). */
export type SweepAssumption =
  | 'learning-rate-decays'
  | 'augmentation-on'
  | 'regularization-on'
  | 'lengths-differ'
  | 'train-metric-missing'
  | 'train-metric-not-clean'
  | 'label-noise';

export interface BrokenAssumptions {
  readonly broken: readonly SweepAssumption[];
  /** The settings that are on and should not be, as `key = value`, sorted. */
  readonly augmentation: readonly string[];
  readonly regularization: readonly string[];
  /** Trials whose learning rate ends below its peak, of those whose rate is known. */
  readonly decaying: number;
  readonly decayKnown: number;
  readonly lengths: readonly number[];
  /** The training metric that a fit would be told by; null for none. */
  readonly trainMetric: string | null;
}

/** A rate that ends within this of its peak is constant. */
const LEAST_DECAY = 0.99;

/** Every assumption of the sweep that its runs and their configs break, in the order of the procedure. */
export function brokenAssumptions(study: Study): BrokenAssumptions {
  const configs = configsOf(study);
  const decays = study.trials.flatMap((trial) => decayOf(trial, study) ?? []);
  const decaying = decays.filter(({ finalOverPeak }) => finalOverPeak < LEAST_DECAY).length;
  const augmentation = namedSettings(configs.flatMap((config) => Object.entries(config.augmentation)));
  const regularization = namedSettings(configs.flatMap(regularizationOf));
  const trainMetric = study.trials.map((trial) => fitOf(trial)?.metric ?? null).find((metric) => metric !== null) ?? null;
  const isDirty = augmentation.length > 0 || regularization.some((name) => !/weight_?decay|\bwd\b|l2/i.test(name));
  const found: readonly (readonly [SweepAssumption, boolean])[] = [
    ['learning-rate-decays', decaying > 0],
    ['augmentation-on', augmentation.length > 0],
    ['regularization-on', regularization.length > 0],
    ['lengths-differ', study.lengths.length > 1],
    ['train-metric-missing', trainMetric === null],
    ['train-metric-not-clean', trainMetric !== null && (isRunningMean(trainMetric) || isDirty)],
    ['label-noise', configs.some(hasLabelNoise)],
  ];
  return {
    broken: found.flatMap(([assumption, isBroken]) => (isBroken ? [assumption] : [])),
    augmentation,
    regularization,
    decaying,
    decayKnown: decays.length,
    lengths: study.lengths,
    trainMetric,
  };
}

/** Regularisation and augmentation that a config switches on and the sweep's own configs do not: what comes back after the sweep (E2). */
export function comesBack(study: Study): readonly string[] {
  const { config } = study;
  if (config === null || study.trials.some((trial) => trial.config === config)) return [];
  const settings = ({ augmentation, ...rest }: TrainingConfig) => [...Object.entries(augmentation), ...regularizationOf({ augmentation, ...rest })];
  const inSweep = new Set(configsOf(study).flatMap((own) => namedSettings(settings(own))));
  return namedSettings(settings(config)).filter((name) => !inSweep.has(name));
}

function configsOf(study: Study): readonly TrainingConfig[] {
  return [...new Set(study.trials.flatMap((trial) => trial.config ?? []))];
}

function regularizationOf({ weightDecay, regularization }: TrainingConfig): readonly (readonly [string, Sourced<Scalar>])[] {
  return [...(weightDecay === null ? [] : [['weight_decay', weightDecay] as const]), ...Object.entries(regularization)];
}

function namedSettings(settings: readonly (readonly [string, Sourced<Scalar>])[]): readonly string[] {
  return [...new Set(settings.filter(([, { value }]) => isOn(value)).map(([key, { value }]) => `${key} = ${String(value)}`))].sort();
}

/** Whether a setting does anything: a number that is not 0, a name that does not say none, `true`. */
function isOn(value: Scalar): boolean {
  if (typeof value === 'string') return !/^\s*(|none|null|false|off|no|original|0*\.?0*)\s*$/i.test(value);
  return value !== null && value !== false && value !== 0;
}

/** `train_loss_avg`, `running_train_acc`, `smoothed_loss`: a mean over what the model was, not a measure of what it is. */
function isRunningMean(metric: string): boolean {
  return nameParts(metric).some((part) => /^(avg|average|running|smooth|smoothed|smoothing|ema|ewma|moving|meter|rolling)$/.test(part));
}

function hasLabelNoise({ values }: TrainingConfig): boolean {
  return [...values].some(([key, { value }]) => /(^|[._])(label_?noise|noisy_labels|noise_rate|label_flip)/i.test(key) && isOn(value));
}

import type { RunRecord } from '../model/run.ts';
import type { Scalar } from '../model/source.ts';

/** Names of a run's length in updates, the surest first; `num_steps` may be anything and is none. */
const stepKeys = [
  ...['max_steps', 'max_train_steps', 'train_iters', 'max_iters', 'max_iter', 'num_train_steps', 'num_training_steps', 'train_steps', 'training_steps'],
  ...[
    'total_train_steps',
    'total_training_steps',
    'total_steps',
    'total_iters',
    'num_iterations',
    'max_updates',
    'max_update',
    'total_updates',
    'n_iters',
    'num_iters',
  ],
];
const epochKeys = [
  'num_train_epochs',
  'max_epochs',
  'num_epochs',
  'n_epochs',
  'epochs',
  'total_epochs',
  'train_epochs',
  'training_epochs',
  'max_epoch',
  'nepochs',
];

/** A length below one of these is that of a schedule or of an evaluation, not of the run. */
const isOfAPart = /(^|[./])[^./]*(sched|optim|lr|warmup|data|eval|val|test)[^./]*[./]/i;

/** What decides a run's planned length. */
export interface PlannedInput {
  readonly settings: Readonly<Record<string, Scalar>>;
  readonly unit: RunRecord['unit'];
  /** Where the log proves it. */
  readonly stepsPerEpoch: number | null;
  readonly lastStep: number | null;
}

/**
 * The planned length in the log's unit that a run's own settings name; a limit that is off (`max_steps: -1`, 0) is none. Epochs become
 * steps only where the log proves that an epoch has a whole number of them. A length that the log overruns is not this run's.
 */
export function plannedLength({ settings, unit, stepsPerEpoch, lastStep }: PlannedInput): RunRecord['plannedSteps'] {
  const steps = firstOf(settings, stepKeys);
  const epochs = firstOf(settings, epochKeys);
  const converted = epochs !== null && stepsPerEpoch !== null && Number.isInteger(stepsPerEpoch) ? epochs * stepsPerEpoch : null;
  const value = unit === 'epochs' ? epochs : (steps ?? converted);
  return value === null || (lastStep !== null && lastStep > value * 1.01) ? null : { value };
}

/** Whether a setting of this name is a planned length, and in which unit; null for any other. */
export function unitOfLengthKey(key: string): RunRecord['unit'] | null {
  const plain = lastPart(key);
  if (stepKeys.includes(plain)) return 'steps';
  return epochKeys.includes(plain) ? 'epochs' : null;
}

/**
 * Epochs, where the last step is exactly the number of epochs that a setting names, as a count or as an index: then each step is an epoch.
 * Else steps.
 */
export function unitOfEnd(lastStep: number, settings: Readonly<Record<string, Scalar>>): RunRecord['unit'] {
  const isEpochs = ([key, value]: readonly [string, Scalar]) => unitOfLengthKey(key) === 'epochs' && (value === lastStep || value === lastStep + 1);
  return lastStep > 0 && Object.entries(settings).some(isEpochs) ? 'epochs' : 'steps';
}

function firstOf(settings: Readonly<Record<string, Scalar>>, wanted: readonly string[]): number | null {
  const entries = Object.entries(settings)
    .filter(([key]) => !isOfAPart.test(key))
    .map(([key, value]) => [lastPart(key), value] as const);
  for (const name of wanted) {
    for (const [key, value] of entries) {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      if (key === name && typeof number === 'number' && Number.isFinite(number) && number > 0) return number;
    }
  }
  return null;
}

/** `trainer.max_steps`, `cfg/trainer/max-steps` → `max_steps`. */
function lastPart(key: string): string {
  return key
    .slice(Math.max(key.lastIndexOf('.'), key.lastIndexOf('/')) + 1)
    .replaceAll('-', '_')
    .toLowerCase();
}

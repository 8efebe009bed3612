import type { Scalar } from '../model/source.ts';

const stepNames = [
  ...[
    'trainer_global_step',
    'train_global_step',
    'global_step',
    'global_steps',
    'globalstep',
    'optimizer_step',
    'optimizer_steps',
    'optim_step',
    'num_updates',
    'num_update',
  ],
  ...['update_step', 'updates', 'update', 'current_steps', 'current_step', 'train_step', 'training_step', 'train_steps', 'training_steps', 'step', 'steps'],
  ...['iteration', 'iterations', 'train_iter', 'iter', 'iters', 'it', 'itr', 'n_iter', 'niter', 'num_steps', 'training_iteration', '_step'],
];
const epochNames = ['epoch', 'epochs', 'train_epoch', 'current_epoch', 'trainer_epoch', 'epoch_num', 'epoch_idx', 'ep'];
const plannedStepNames = ['total_steps', 'max_steps', 'max_train_steps', 'num_train_steps', 'total_iters', 'max_iters', 'max_updates', 'total_updates'];
const plannedEpochNames = ['total_epochs', 'max_epochs', 'num_epochs', 'num_train_epochs'];
/** Names that mean a planned length where settings stand, and something else where a log stands. */
const settingStepNames = [
  ...plannedStepNames,
  'train_iters',
  'num_iters',
  'n_iters',
  'num_iterations',
  'iterations',
  'training_steps',
  'train_steps',
  'num_steps',
  'n_steps',
];
const settingEpochNames = [...plannedEpochNames, 'epochs', 'n_epochs', 'nb_epochs', 'train_epochs', 'max_epoch', 'num_epoch', 'n_epoch'];
const runNames = [
  'run',
  'run_id',
  'run_name',
  'trial',
  'trial_id',
  'trial_name',
  'experiment',
  'experiment_id',
  'experiment_name',
  'exp',
  'exp_name',
  'model_id',
];

/** `trainer/global_step`, ` Step`, `Step (iter)` → trainer_global_step, step, step. A leading underscore is kept: it is W&B's. */
function plainName(name: string): string {
  const plain = name
    .trim()
    .replace(/\s[([][^)\]]{1,20}[)\]]$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .toLowerCase();
  return plain === '_step' ? plain : plain.replace(/^_+|_+$/g, '');
}

/** The columns that place a row in the run, by what their names say. */
export interface AxisColumns {
  readonly step: string | null;
  readonly epoch: string | null;
  readonly plannedSteps: string | null;
  readonly plannedEpochs: string | null;
  /** Says which run a row belongs to, where rows of several runs stand in one file. */
  readonly run: string | null;
}

/** Finds the axis among the columns: the global step before an iteration, an iteration before W&B's count of log calls. */
export function findAxis(names: readonly string[]): AxisColumns {
  const first = (wanted: readonly string[]) => {
    for (const plain of wanted) {
      const name = names.find((candidate) => plainName(candidate) === plain);
      if (name !== undefined) return name;
    }
    return null;
  };
  return {
    step: first(stepNames),
    epoch: first(epochNames),
    plannedSteps: first(plannedStepNames),
    plannedEpochs: first(plannedEpochNames),
    run: first(runNames),
  };
}

/** Whether a column is an axis, a planned length or the name of a run: nothing that is measured. */
export function isAxisName(name: string): boolean {
  const plain = plainName(name);
  return [stepNames, epochNames, plannedStepNames, plannedEpochNames, runNames].some((list) => list.includes(plain));
}

const hyperparameterNames = new Set([
  ...[
    'batch_size',
    'bs',
    'train_batch_size',
    'weight_decay',
    'wd',
    'dropout',
    'hidden',
    'hidden_size',
    'hidden_dim',
    'hidden_units',
    'optimizer',
    'optim',
    'seed',
  ],
  ...[
    'layers',
    'num_layers',
    'n_layers',
    'n_layer',
    'n_head',
    'n_heads',
    'num_heads',
    'n_embd',
    'd_model',
    'activation',
    'units',
    'depth',
    'width',
    'channels',
  ],
  ...[
    'scheduler',
    'lr_scheduler',
    'lr_schedule',
    'warmup_steps',
    'warmup_ratio',
    'augmentation',
    'kernel_size',
    'patience',
    'label_smoothing',
    'model',
    'architecture',
  ],
]);

/** Whether a column holds a setting of a run rather than something that is measured during it. */
export function isHyperparameterName(name: string): boolean {
  return hyperparameterNames.has(plainName(name)) || /^(params|config|hparams|hyperparameters|parameters)[._/]/i.test(name.trim());
}

/** That n numbers share a divisor d has a chance of d^-n; at one in a thousand it is no coincidence. */
const leastOdds = 1000;

/**
 * Whether step numbers are indices (0) or counts (1), from the numbers alone.
 * Indices: consecutive numbers from 0 (Keras epochs, a step a row); numbers that are all one short of a multiple, and are multiples
 * of nothing themselves (Lightning 49, 99, 149; detectron2 199, 399); a log every so many steps from 0 with a last row one short of a multiple.
 * Everything else counts updates: 0, 100, 200 is a log with an evaluation before the first update.
 */
export function stepBaseOf(steps: readonly number[], unit: 'steps' | 'epochs'): 0 | 1 {
  const distinct = ascending(steps);
  if (distinct.some((step) => !Number.isInteger(step) || step < 0)) return 1;
  const [first = 1] = distinct;
  const last = distinct.at(-1) ?? 0;
  if (first === 0) {
    const isConsecutive = last === distinct.length - 1;
    if (isConsecutive && (unit === 'epochs' || distinct.length > 2)) return 0;
    const inner = common(distinct.slice(0, -1), 0);
    return distinct.length > 3 && inner > 1 && last % inner !== 0 && (last + 1) % inner === 0 ? 0 : 1;
  }
  if (distinct.length < 2) return 1;
  const inner = distinct.length > 3 ? distinct.slice(0, -1) : distinct;
  const ofIndices = common(inner, 1);
  const isProof = inner.length * Math.log(ofIndices) >= Math.log(leastOdds);
  return isProof && common(inner, 0) < ofIndices ? 0 : 1;
}

/** The different numbers among these, ascending; themselves where they are so already. */
function ascending(steps: readonly number[]): readonly number[] {
  for (let index = 1; index < steps.length; index++) {
    if (!((steps[index - 1] ?? 0) < (steps[index] ?? 0))) return [...new Set(steps)].sort((a, b) => a - b);
  }
  return steps;
}

function common(steps: readonly number[], shift: number): number {
  let divisor = 0;
  for (const step of steps) {
    let a = divisor;
    let b = step + shift;
    while (b > 0) [a, b] = [b, a % b];
    divisor = a;
    if (divisor === 1) break;
  }
  return divisor;
}

/**
 * Updates an epoch, where a log of both proves them: a constant ratio where epochs are fractions; where they are whole numbers,
 * equal numbers of steps up to each epoch's last row. Null where the rows disagree.
 */
export function stepsPerEpochOf(rows: readonly { readonly done: number; readonly epoch: number }[], epochBase: 0 | 1): number | null {
  const usable = rows.filter((row) => row.done > 0 && Number.isFinite(row.epoch) && row.epoch >= 0);
  if (usable.length < 2) return null;
  const isFractional = usable.some((row) => !Number.isInteger(row.epoch));
  return isFractional ? fromFractions(usable) : fromBoundaries(usable, epochBase);
}

function fromFractions(rows: readonly { readonly done: number; readonly epoch: number }[]): number | null {
  const last = rows.at(-1);
  if (last === undefined || last.epoch === 0) return null;
  const ratio = last.done / last.epoch;
  const agrees = rows.every((row) => Math.abs(row.done - row.epoch * ratio) <= Math.max(1, 0.01 * row.done));
  return agrees ? Number(ratio.toPrecision(6)) : null;
}

function fromBoundaries(rows: readonly { readonly done: number; readonly epoch: number }[], epochBase: 0 | 1): number | null {
  const ends = new Map<number, number>();
  for (const row of rows) ends.set(row.epoch, Math.max(ends.get(row.epoch) ?? 0, row.done));
  const finished = [...ends].sort((a, b) => a[0] - b[0]);
  const ratios = finished.map(([epoch, done]) => done / (epoch + (epochBase === 0 ? 1 : 0)));
  const [first] = ratios;
  if (first === undefined || finished.length < 2 || !Number.isInteger(first)) return null;
  return ratios.slice(0, -1).every((ratio) => ratio === first) && (ratios.at(-1) ?? 0) <= first ? first : null;
}

/**
 * The planned length among settings, in the unit of the log: the first usual name with a number above zero that the log does not pass;
 * null for none. `max_steps: -1` and the like say that there is none.
 */
export function plannedLengthOf(
  settings: Readonly<Record<string, Scalar>>,
  unit: 'steps' | 'epochs',
  lastStep: number | null,
): { readonly value: number } | null {
  const byName = new Map(Object.entries(settings).map(([name, value]) => [plainName(name.slice(name.lastIndexOf('.') + 1)), value]));
  for (const name of unit === 'steps' ? settingStepNames : settingEpochNames) {
    const raw = byName.get(name);
    const value = typeof raw === 'string' && /^\d{1,15}(\.0+)?$/.test(raw.trim()) ? Number(raw) : raw;
    if (typeof value === 'number' && Number.isFinite(value) && value > 0 && value >= (lastStep ?? 0)) return { value };
  }
  return null;
}

/** Whether a name is that of a planned length where settings stand: `max_iters`, `num_epochs`. */
export function isPlannedLengthName(name: string): boolean {
  const plain = plainName(name);
  return settingStepNames.includes(plain) || settingEpochNames.includes(plain);
}

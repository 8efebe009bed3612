import type { Conversion } from './conversion.ts';
import type { Edit } from './finding.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import type { ConfigSchedule, LearningRateSchedule } from './schedule.ts';
import type { Scalar, Sourced } from './source.ts';

export type Goal = 'min' | 'max';

/** A conversion as a framework writes it. */
export interface ConvertedConfig {
  /** The keys to set, by their paths; those that have their value already are left out. */
  readonly keys: Readonly<Record<string, Scalar | readonly Scalar[] | { readonly [key: string]: Scalar }>>;
  /** The same as one replacement in the config's file, and the schedule that was read back from it; null where it cannot be written there or did not read back. */
  readonly edit: Edit | null;
  readonly schedule: LearningRateSchedule | null;
}

/** One training configuration, in common terms; null is what the file does not say. */
export interface TrainingConfig {
  /** The path, with `#name` behind it where one file holds several configs. */
  readonly id: string;
  readonly path: string;
  /** The id of the reader, such as `hugging-face`. */
  readonly framework: string;
  /** The other files that it was composed from, such as the file below `_BASE_` or the groups of a Hydra config. */
  readonly includes: readonly string[];
  /** Those of them that are no configs for themselves, such as the options of a Hydra group. */
  readonly parts: readonly string[];
  readonly maxTrainSteps: Sourced<Quantity> | null;
  /** The peak learning rate. */
  readonly learningRate: Sourced<number> | null;
  readonly schedule: ConfigSchedule | null;
  readonly warmup: Sourced<Quantity> | null;
  readonly batch: {
    readonly perDevice: Sourced<number> | null;
    readonly accumulation: Sourced<number> | null;
    readonly devices: Sourced<number> | null;
    readonly global: Sourced<number> | null;
  };
  readonly optimizer: { readonly name: Sourced<string> | null; readonly parameters: Readonly<Record<string, Sourced<Scalar>>> };
  readonly weightDecay: Sourced<number> | null;
  readonly regularization: Readonly<Record<string, Sourced<Scalar>>>;
  readonly augmentation: Readonly<Record<string, Sourced<Scalar>>>;
  readonly evaluateEvery: Sourced<Quantity> | null;
  readonly saveEvery: Sourced<Quantity> | null;
  readonly keepCheckpoints: Sourced<number> | null;
  readonly selection: {
    readonly metric: Sourced<string> | null;
    readonly goal: Sourced<Goal> | null;
    readonly loadBest: Sourced<boolean> | null;
  } | null;
  /** Evaluations without improvement after which the run stops by itself. */
  readonly earlyStoppingPatience: Sourced<number> | null;
  /** Every scalar of the file by its dotted path: what hyperparameters are compared by. */
  readonly values: ReadonlyMap<string, Sourced<Scalar>>;
  readonly problems: readonly Problem[];
  /** How a conversion of the schedule is written in this file; null where its framework cannot say it. Absent where nobody knows. Pure. */
  convert?(conversion: Conversion): ConvertedConfig | null;
  /**
   * The config with other values at these paths: the one replacement in its file that makes it so, and what is read then. Null where it cannot
   * be written. Absent where the file holds several configs or was put together from several. Pure.
   */
  tryKeys?(values: Readonly<Record<string, Scalar>>): { readonly edit: Edit; readonly config: TrainingConfig } | null;
}

import type { Goal } from './config.ts';
import type { Problem } from './problem.ts';
import type { Scalar, Sourced } from './source.ts';

/** One logged quantity of a run: `steps[i]` is the file's own step number of `values[i]`, not decreasing. */
export interface Series {
  readonly name: string;
  readonly steps: readonly number[];
  /** NaN and infinities are kept: they are how a run says that it diverged. */
  readonly values: readonly number[];
  /** What the reader knows of its meaning. */
  readonly role: 'validation' | 'train' | 'learning-rate' | 'time' | 'other';
  /** Absent where every logged point is here. */
  readonly thinned?: Thinned;
}

/** What a series was before points were left out of it. */
export interface Thinned {
  /** How many values were logged. */
  readonly count: number;
  /** How many of them were not finite. */
  readonly notFinite: number;
  /** The usual distance of two logged steps. */
  readonly spacing: number;
}

/** How many values of a series the run logged, those included that were left out since. */
export function loggedCount(series: Series): number {
  return series.thinned?.count ?? series.values.length;
}

/** What a hyperparameter was drawn from, where the file keeps it. */
export type ParameterDistribution =
  | { readonly kind: 'float' | 'int'; readonly low: number; readonly high: number; readonly log: boolean; readonly step: number | null }
  | { readonly kind: 'categorical'; readonly choices: readonly Scalar[] };

/** Runs that a tool itself keeps together and gives a name: a study of its own, whatever the folders say. */
export interface RunContainer {
  readonly kind: 'optuna-study' | 'mlflow-experiment' | 'ray-experiment' | 'wandb-project' | 'sweep';
  /** Unique within a review: the file or folder that keeps it, and its name there. */
  readonly id: string;
  /** As its owner named it. */
  readonly name: string;
  /** By hyperparameter, where the tool keeps what the values were drawn from. */
  readonly searchSpace?: ReadonlyMap<string, ParameterDistribution>;
}

/** When and by which process a log was written: what tells two launches apart that log into one folder. */
export interface Launch {
  /** Seconds since 1970. */
  readonly startedAt: number;
  /** Host and process id; null where the file name does not tell them. */
  readonly process: string | null;
}

/** A run as a result file tells it, before anything is judged. */
export interface RunRecord {
  /** Unique within a review: the folder, or the file, with `#n` where one file holds several runs. */
  readonly id: string;
  /** The id of the reader, such as `hugging-face-trainer-state`. */
  readonly format: string;
  /**
   * The run that the file tells a part of, where a tool spreads one run over several files (a metric a file, hyperparameters beside the log):
   * usually its folder. Records with the same part become one run. Absent: the record tells a run of its own.
   */
  readonly part?: string;
  /** The study that the tool keeps the run in. Absent: studies are found from the folders. */
  readonly container?: RunContainer;
  /** Of records with one part: those of different launches are runs of their own, unless a later one goes on where an earlier one ended. */
  readonly launch?: Launch;
  readonly paths: readonly string[];
  readonly unit: 'steps' | 'epochs';
  /** 0: step numbers are indices (step 799 = 800 updates done); 1: they are counts. */
  readonly stepBase: 0 | 1;
  /** What the result file itself says the run was to do, as a count of updates (or epochs). */
  readonly plannedSteps: Sourced<number> | null;
  /** The file's own number of the last step it logged; null for an empty log. */
  readonly lastStep: number | null;
  readonly series: readonly Series[];
  /** The metric that the run itself selected by, where the file says so. */
  readonly reportedBest: { readonly metric: string | null; readonly goal: Goal | null; readonly step: number | null; readonly value: number | null } | null;
  /** Checkpoints that the file knows of, by the file's own step; null where it says nothing. */
  readonly checkpoints: readonly number[] | null;
  /** A status that the file states outright (Optuna's PRUNED); null: to be found from the log. */
  readonly stated: 'complete' | 'pruned' | 'diverged' | 'unfinished' | 'stopped-early' | null;
  readonly hyperparameters: Readonly<Record<string, Scalar>>;
  /**
   * What the run ended with, by metric, where the file tells it without a curve (`all_results.json`, a row of a sweep table);
   * of no use for a best step. Absent: nothing of the kind.
   */
  readonly finalValues?: Readonly<Record<string, number>>;
  readonly stepsPerEpoch: number | null;
  readonly problems: readonly Problem[];
}

import type { Goal, TrainingConfig } from './config.ts';
import type { Quantity } from './quantity.ts';
import type { RunRecord, Series } from './run.ts';
import type { SearchSpace } from './search-space.ts';
import type { Scalar, Sourced } from './source.ts';

export type TrialStatus = 'complete' | 'unfinished' | 'stopped-early' | 'pruned' | 'diverged' | 'unknown';

/** How a metric was chosen, so that the report can say it. */
export interface Metric {
  readonly name: string;
  readonly goal: Goal;
  readonly chosenBy: 'policy' | 'config' | 'run' | 'name';
}

/** An evaluation: `step` is the file's own number, `done` the updates (or epochs) finished by then. */
export interface Evaluation {
  readonly step: number;
  readonly done: number;
  readonly value: number;
}

/** A run in the light of its config and its study: what the rules judge. */
export interface Trial {
  readonly id: string;
  readonly run: RunRecord;
  readonly config: TrainingConfig | null;
  readonly unit: 'steps' | 'epochs';
  readonly stepBase: 0 | 1;
  /** The trial's max_train_steps in `unit`; null when neither log nor config tells. */
  readonly plannedSteps: Sourced<number> | null;
  readonly lastStep: number | null;
  readonly status: TrialStatus;
  readonly metric: Metric | null;
  /** Finite evaluations of the metric in order; a repeated final evaluation is left out. */
  readonly evaluations: readonly Evaluation[];
  /** The usual distance of two evaluations in `unit`; null with fewer than two. */
  readonly evaluationSpacing: number | null;
  readonly best: { readonly step: number; readonly done: number; readonly value: number; readonly fraction: number | null } | null;
  readonly learningRate: { readonly peak: number; readonly final: number; readonly series: Series } | null;
  readonly trainLoss: Series | null;
  /** From the config beside it, from the log, or from both; names as written there. */
  readonly hyperparameters: Readonly<Record<string, Scalar>>;
  /** Finite, ran its planned length, and its training loss went down: only such trials are counted. */
  readonly feasible: boolean;
  /** Why a trial is shown and not counted; null for a feasible one. */
  readonly censoredBecause: 'unfinished' | 'stopped-early' | 'pruned' | 'diverged' | 'unknown-length' | 'no-evaluations' | 'loss-not-falling' | null;
}

export type StudyKind = 'single-run' | 'study' | 'learning-rate-sweep';

/** A set of trials that answers one question. */
export interface Study {
  readonly name: string;
  /** The folder (or file) that holds it. */
  readonly folder: string;
  readonly kind: StudyKind;
  /** Why these runs are one study. */
  readonly groupedBy: 'policy' | 'container' | 'folder' | 'single';
  readonly trials: readonly Trial[];
  readonly metric: Metric | null;
  /** The one length of every trial; null when it is not known or not one. */
  readonly maxTrainSteps: Quantity | null;
  /** The distinct planned lengths, ascending. */
  readonly lengths: readonly number[];
  /** Hyperparameters that differ among the trials, names sorted; seeds, names and folders left out. */
  readonly varied: readonly string[];
  /** The config in the repository that these runs came from, when it is known: where advice is written down. */
  readonly config: TrainingConfig | null;
  /** The search that declares what its trials vary, where exactly one stands in its folder or up to two above; absent where none does. */
  readonly searchSpace?: SearchSpace;
  readonly policy: StudyPolicy;
}

/** Two studies that ran one config for different numbers of steps. */
export interface StudyPair {
  readonly shorter: Study;
  readonly longer: Study;
}

/** What the policy file says about a study; every field has a default. */
export interface StudyPolicy {
  readonly select: 'best' | 'last';
  readonly regime: 'auto' | 'compute-bound' | 'not-compute-bound';
  readonly purpose: 'tuning' | 'scaling';
  readonly round: number | null;
  readonly productionSteps: number | null;
}

/** What is worth saying about a plan. */
export type PlanNote =
  /** More rounds than are usually worth it. */
  | 'rounds-overkill'
  /** The first round is below a tenth of the production length, where conclusions are known to hold less. */
  | 'first-fraction-low'
  /** Below 2 %: no plan should rest on it. */
  | 'first-fraction-very-low'
  /** Fewer trials than one base learning rate, or three optimizer hyperparameters, need. */
  | 'too-few-for-learning-rate'
  | 'too-few-for-optimizer'
  /** So few are kept after a first round at a tenth that ranks may have changed. */
  | 'keeps-too-few'
  /** Every round from the second on has a control and a candidate from below the cut. */
  | 'controls'
  /** Every round has a complete schedule of its own. */
  | 'complete-schedules';

export interface PlannedRound {
  readonly round: number;
  /** max_train_steps of its trials. */
  readonly steps: number;
  readonly trials: number;
  /** Configurations that go on to the next round; 1 in the last. */
  readonly keep: number;
  /** Updates of all its trials. */
  readonly cost: number;
  /** Null without the seconds of an update. */
  readonly wallSeconds: number | null;
}

export interface Plan {
  readonly productionSteps: number;
  readonly rounds: readonly PlannedRound[];
  readonly totalCost: number;
  readonly notes: readonly PlanNote[];
}

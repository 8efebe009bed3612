/**
 * How a schedule is taken along when the length of training changes (science.md §4.6). Lengths count updates, or epochs where the schedule
 * is stepped once an epoch.
 */
export interface Conversion {
  /**
   * `hold-then-decay`: the decay keeps its length and the peak is held longer before it. `proportional`: everything behind the warmup is
   * stretched with the run. `nothing`: the schedule does not depend on the length.
   */
  readonly recipe: 'hold-then-decay' | 'proportional' | 'nothing';
  readonly unit: 'steps' | 'epochs';
  readonly fromSteps: number;
  readonly toSteps: number;
  readonly peak: number;
  /** The rate that the decay ends at. */
  readonly floor: number;
  /** Kept as it is: a warmup is a matter of early stability, not of the length. */
  readonly warmupSteps: number;
  /** Updates of the decay afterwards, and at the peak before it; null where there is no decay that ends with the run. */
  readonly decaySteps: number | null;
  readonly stableSteps: number | null;
  /** Updates of the decay before. */
  readonly oldDecaySteps: number | null;
  /** The kept decay would have been under 5 % of the run, or that of a warmup-stable-decay schedule under 10 %, and was raised. */
  readonly isDecayRaised: boolean;
  /** The learning rate of update u after the conversion. */
  at(u: number): number;
}

/** What a framework makes of training length and schedule horizon: one row of `docs/schedules.md`. */
export interface ScheduleFacts {
  /** The id of its reader. */
  readonly framework: string;
  /** The version, and where in its source, the definitions were read. */
  readonly follows: string;
  /** The keys that set how long the run is. */
  readonly runLengthKeys: readonly string[];
  /** The keys that set where the decay ends. */
  readonly horizonKeys: readonly string[];
  /** Whether the horizon follows the run length unless a key says otherwise. */
  readonly coupled: 'yes' | 'no' | 'unless-set';
  /** What happens when a run goes on past the horizon, by schedule as the framework names it. */
  readonly pastHorizon: Readonly<Record<string, 'constant' | 'zero' | 'floor' | 'rises' | 'repeats' | 'stops' | 'none'>>;
}

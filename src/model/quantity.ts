/** The units in which lengths of training are given. */
export type Unit = 'steps' | 'epochs' | 'samples' | 'tokens' | 'fraction';

/** A length of training. `steps` are optimizer updates; `fraction` is a share of the run. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

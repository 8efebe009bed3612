import type { Quantity } from './quantity.ts';
import type { Scalar, Sourced } from './source.ts';

/** A range of updates, from <= u < to, on which a curve is smooth and keeps one direction: 1 does not fall, -1 does not rise, 0 is one value. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly direction: -1 | 0 | 1;
}

/** A number for every update `u`, with sums and counts that are exact and fast at any length. */
export interface Curve {
  /** The learning rate of update `u`; defined for every integer u >= 0. */
  at(u: number): number;
  /** Exact sum of `at(u)` for from <= u < to. Fast at any length. */
  sum(from: number, to: number): number;
  /** How many u with from <= u < to have `at(u) < level`. Exact, fast at any length. */
  countBelow(level: number, from: number, to: number): number;
  /** The stretches that cover from <= u < to, in order, produced as they are asked for. */
  stretches(from: number, to: number): Iterable<Stretch>;
}

/**
 * The learning rate as a function of `u`, the 0-based index of an optimizer update
 * (or of an epoch, where the framework steps its schedule once an epoch: see `unit`).
 */
export interface LearningRateSchedule extends Curve {
  /** The family's name in `schedules/`, such as `linear` or `warmup-stable-decay`. */
  readonly family: string;
  readonly parameters: Readonly<Record<string, Scalar | readonly number[]>>;
  readonly unit: 'steps' | 'epochs';
  /** The largest learning rate the schedule can reach. */
  readonly peak: number;
  /** The number of updates before the warmup is over; 0 without one. */
  readonly warmup: number;
  /** The update at which the decay ends; null for schedules that have no end (constant, inverse square root). */
  readonly horizon: number | null;
  /** What happens from the horizon on. `stops`: the framework raises an error. */
  readonly afterHorizon: 'constant' | 'zero' | 'floor' | 'rises' | 'repeats' | 'stops' | 'none';
}

/** What a config leaves open and a person, the policy file or the run's own log can supply. */
export type OpenQuantity = 'steps' | 'steps-per-epoch' | 'world-size' | 'tokens-per-step' | 'learning-rate' | 'evaluations' | 'custom';

/** Values for open quantities, in their natural units. */
export interface KnownQuantities {
  readonly steps?: number;
  readonly stepsPerEpoch?: number;
  readonly worldSize?: number;
  readonly tokensPerStep?: number;
  readonly learningRate?: number;
}

/** What a config says about its schedule: known to the last digit, or open with the missing quantity named. */
export type ConfigSchedule =
  | {
      readonly kind: 'known';
      readonly schedule: LearningRateSchedule;
      /** Updates (or epochs, as `schedule.unit` says) that the run will really do; null when open. */
      readonly runLength: number | null;
      /** Of a schedule by epochs: asks again with more known, which may give it by updates; pure. */
      resolve?(known: KnownQuantities): ConfigSchedule;
      /** The keys the schedule rests on, with their places, for comments and suggestions. */
      readonly keys: Readonly<Record<string, Sourced<Scalar>>>;
    }
  | {
      readonly kind: 'open';
      /** The family, where the config names it. */
      readonly family: string | null;
      readonly parameters: Readonly<Record<string, Scalar | readonly number[]>>;
      readonly open: readonly { readonly quantity: OpenQuantity; readonly why: string }[];
      readonly horizon: Quantity | null;
      readonly keys: Readonly<Record<string, Sourced<Scalar>>>;
      /** Asks again with more known; pure. */
      resolve(known: KnownQuantities): ConfigSchedule;
    };

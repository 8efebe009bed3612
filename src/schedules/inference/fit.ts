import type { Curve } from '../../model/schedule.ts';
import type { Scalar } from '../../model/source.ts';
import type { Point } from './points.ts';

/** A curve that goes through the points behind the warmup, all steps being 0-based updates. */
export interface Fit {
  readonly family: string;
  readonly curve: Curve;
  /** The rate that it comes down from, where it says so itself. */
  readonly top: number | null;
  /** Where its decay begins; null where it has always been going on (exponential, inverse square root). */
  readonly begin: number | null;
  /** Where its decay ends; null without an end. */
  readonly end: number | null;
  /** The rate that it ends at; null without an end. */
  readonly endRate: number | null;
  readonly parameters: Readonly<Record<string, Scalar>>;
}

/** What is known besides the points themselves. */
export interface Setting {
  /** All points, and those to be fitted. */
  readonly points: readonly Point[];
  /** Whether a warmup was seen before the points. */
  readonly warmed: boolean;
  /** The last update of the warmup that was seen, or null. */
  readonly warmupSeenTo: number | null;
  /** What a falling curve may have come down from, given what was seen of the warmup: the smallest and the largest rate. */
  peaksOf(body: (u: number) => number): { readonly low: number; readonly high: number };
  readonly plannedSteps: number | null;
  readonly spacing: number;
}

/** How many tolerances a point may be off: one, and a little for a fit that the digits pull aside. */
export const ACCEPTED = 1.5;

/** The numbers near `value` that a person would have written, plainest first, and itself. */
export function plainer(value: number, digits: readonly number[] = [1, 2, 3, 4]): readonly number[] {
  return [...digits.map((count) => Number(value.toPrecision(count))), value];
}

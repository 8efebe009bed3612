import type { Curve, LearningRateSchedule } from '../model/schedule.ts';
import type { Scalar } from '../model/source.ts';

/** What a schedule says of itself besides its values. */
export interface About {
  readonly family: string;
  /** Parameters in common terms; undefined ones are left out. */
  readonly parameters: Readonly<Record<string, Scalar | readonly number[] | undefined>>;
  readonly peak: number;
  readonly warmup?: number;
  readonly horizon: number | null;
  readonly afterHorizon: LearningRateSchedule['afterHorizon'];
  readonly unit?: LearningRateSchedule['unit'];
}

/** A schedule from a curve and what is known about it. */
export function makeSchedule(curve: Curve, about: About): LearningRateSchedule {
  const parameters: Record<string, Scalar | readonly number[]> = {};
  for (const [name, value] of Object.entries(about.parameters)) if (value !== undefined) parameters[name] = value;
  return {
    family: about.family,
    parameters,
    unit: about.unit ?? 'steps',
    peak: about.peak,
    warmup: about.warmup ?? 0,
    horizon: about.horizon,
    afterHorizon: about.afterHorizon,
    at: curve.at,
    sum: curve.sum,
    countBelow: curve.countBelow,
    stretches: curve.stretches,
  };
}

/** The same schedule with something else said about it, or with another curve. */
export function remade(schedule: LearningRateSchedule, changes: Partial<About>, curve: Curve = schedule): LearningRateSchedule {
  const parameters = { ...schedule.parameters, ...changes.parameters };
  return makeSchedule(curve, { ...schedule, ...changes, parameters });
}

/** How to call the value that a decay ends at. */
export function restingAt(end: number, peak: number): LearningRateSchedule['afterHorizon'] {
  if (end === 0) return 'zero';
  return end < peak ? 'floor' : 'constant';
}

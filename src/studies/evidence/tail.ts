import type { Study, Trial } from '../../model/study.ts';
import { fallPerDoubling } from '../../statistics/slope.ts';
import { type Curve, curveOf, materialityOf } from './curve.ts';
import { type Decay, decayOf } from './decay.ts';

/** How much a metric still gains each time the number of steps doubles. */
export interface TailGain {
  /** Gain over |best|, positive when the metric improves. */
  readonly relative: number;
  /** `decayed`: the learning rate fell below half its peak inside the part that was measured. */
  readonly part: 'tail' | 'tail-before-decay' | 'decayed';
}

/**
 * The gain over the last doubling of the run in steps. Where the learning rate fell below half its peak inside it,
 * the part before that, if it holds at least 6 evaluations; else the whole tail, marked `decayed`.
 * Null with fewer than 6 evaluations.
 */
export function tailGain(curve: Curve, length: number, decay: Decay | null): TailGain | null {
  const whole = gainBetween(curve, length / 2, length);
  if (whole === null) return null;
  const halfUntil = decay?.halfUntil ?? null;
  if (halfUntil === null) return { relative: whole, part: 'tail' };
  const before = gainBetween(curve, length / 2, halfUntil);
  return before === null ? { relative: whole, part: 'decayed' } : { relative: before, part: 'tail-before-decay' };
}

/** The gain over the doubling that ends where the learning rate falls below half its peak; null when it never does, or with fewer than 6 evaluations there. */
export function gainBeforeDecay(curve: Curve, decay: Decay | null): number | null {
  if (decay?.halfUntil == null) return null;
  const last = curve.done.findLast((done) => done <= (decay.halfUntil ?? 0));
  return last === undefined ? null : gainBetween(curve, last / 2, last);
}

/** Evaluations between two counts of updates, both included. */
export function evaluationsBetween(curve: Curve, from: number, to: number): { readonly done: readonly number[]; readonly loss: readonly number[] } {
  const done: number[] = [];
  const loss: number[] = [];
  for (let index = 0; index < curve.done.length; index += 1) {
    const at = curve.done[index] ?? Number.NaN;
    const value = curve.loss[index];
    if (at < from || at > to || value === undefined) continue;
    done.push(at);
    loss.push(value);
  }
  return { done, loss };
}

function gainBetween(curve: Curve, from: number, to: number): number | null {
  const part = evaluationsBetween(curve, from, to);
  const fall = fallPerDoubling(part.done, part.loss);
  return fall === null ? null : fall / curve.scale;
}

/** Whether a trial's metric still gains at its end, per doubling, by more than is material. False where that cannot be told. */
export function stillGains(trial: Trial, study: Study, length: number): boolean {
  const curve = curveOf(trial);
  const gain = curve === null ? null : tailGain(curve, length, decayOf(trial, study));
  return curve !== null && gain !== null && gain.relative > materialityOf(curve);
}

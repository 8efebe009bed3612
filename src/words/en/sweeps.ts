import type { Evidence } from '../../model/finding.ts';
import { numberIn, textIn } from '../evidence.ts';
import { amount } from '../numbers.ts';
import { length } from './lengths.ts';

/** A learning rate as people write it: 0.1, 0.003162, 4.4e-5. */
export function rate(value: number): string {
  if (!Number.isFinite(value)) return 'not known';
  return Math.abs(value) < 1e-4 && value !== 0 ? value.toExponential().replace('e-0', 'e-') : String(value);
}

/** At most eight learning rates, the rest counted. */
export function rates(values: readonly number[]): string {
  const shown = values.slice(0, 8).map(rate).join(', ');
  return values.length > 8 ? `${shown} and ${values.length - 8} more` : shown;
}

/** `0.01 after 2,320, 0.1 after 400 steps`. */
export function fitsOf(learningRates: readonly number[], steps: readonly number[]): string {
  return learningRates
    .slice(0, 6)
    .map((value, index) => `${rate(value)} after ${amount(steps[index] ?? Number.NaN)}`)
    .join(', ');
}

/** Why a sweep gives no candidate, and what would let it; null for a reason of the rule's own. */
export function sweepAbstention(reason: string, evidence: Evidence): string | null {
  if (reason !== 'fit-unknown') return null;
  return `No training metric of the ${amount(numberIn(evidence, 'trials'))} trials tells when the training set was fitted. A training accuracy or error rate, or a training loss, in the logs would let the rule judge.`;
}

/** Twice the length of the sweep, or the words for it. */
export function twiceTheLength(evidence: Evidence): string {
  const steps = numberIn(evidence, 'maxTrainSteps');
  return Number.isFinite(steps) ? `to ${length({ unit: textIn(evidence, 'unit'), twice: 2 * steps }, 'twice')}` : 'of all trials';
}

import type { Problem } from '../model/problem.ts';
import type { Series } from '../model/run.ts';
import { isLossName } from './names.ts';

/**
 * Leaves out the evaluation that a trainer repeats after it has loaded the best checkpoint: the last evaluation, with every value
 * equal to those of an earlier one that was the best by one of them. It is told apart from a run whose evaluations do not change by standing off the usual spacing of
 * evaluations, behind the end of training (`isAfterEnd`), or by an evaluation in between whose loss differs.
 */
export function dropRepeatedEvaluation(
  series: readonly Series[],
  path: string,
  isAfterEnd = false,
): { readonly series: readonly Series[]; readonly problems: readonly Problem[] } {
  const unchanged = { series, problems: [] };
  const evaluated = series.filter((one) => one.role === 'validation' && one.steps.length > 0);
  const steps = [...new Set(evaluated.flatMap((one) => one.steps))].sort((a, b) => a - b);
  const last = steps.at(-1);
  if (last === undefined || steps.length < 2) return unchanged;
  const final = new Map(evaluated.flatMap((one) => (one.steps.at(-1) === last ? [[one, one.values.at(-1)] as const] : [])));
  const sameAt = earliestEqual(final, last);
  if (sameAt === undefined || ![...final.keys()].some((one) => isBestAt(one, sameAt))) return unchanged;
  const losses = evaluated.filter((one) => isLossName(one.name));
  const differsBetween = losses.some((one) => one.steps.some((step, index) => step > sameAt && step < last && one.values[index] !== final.get(one)));
  if (!isAfterEnd && !differsBetween && !isOffSpacing(steps)) return unchanged;
  return {
    series: series.map((one) => (final.has(one) ? { ...one, steps: one.steps.slice(0, -1), values: one.values.slice(0, -1) } : one)),
    problems: [{ code: 'repeated-final-evaluation', path, line: null, values: { step: last, best_step: sameAt } }],
  };
}

/** The earliest step before the last one at which each of these series has its final value. */
function earliestEqual(final: ReadonlyMap<Series, number | undefined>, last: number): number | undefined {
  const stepsWith = ([one, value]: readonly [Series, number | undefined]) =>
    new Set(one.steps.filter((step, index) => step !== last && value !== undefined && Object.is(one.values[index], value)));
  const [first, ...others] = [...final].map(stepsWith);
  return [...(first ?? [])].find((step) => others.every((steps) => steps.has(step)));
}

function valueAt(series: Series, step: number): number | undefined {
  const index = series.steps.indexOf(step);
  return index < 0 ? undefined : series.values[index];
}

/** Whether no other value is better: below it, or above it where it is no loss and its direction is not known here. */
function isBestAt(series: Series, step: number): boolean {
  const value = valueAt(series, step) ?? Number.NaN;
  const finite = series.values.filter(Number.isFinite);
  return finite.every((other) => other >= value) || (!isLossName(series.name) && finite.every((other) => other <= value));
}

/** Whether the last of these steps breaks a spacing that the steps before keep. */
function isOffSpacing(steps: readonly number[]): boolean {
  if (steps.length < 3) return false;
  const gaps = steps.slice(1).map((step, index) => step - (steps[index] ?? 0));
  const [usual] = gaps;
  return gaps.slice(0, -1).every((gap) => gap === usual) && gaps.at(-1) !== usual;
}

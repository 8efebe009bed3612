import type { RunRecord, Series } from '../model/run.ts';

/** The value of a column at one epoch; null where it has none. */
export type ValueOf = (name: string) => number | null;

/**
 * A run with the measure that its tool selects the best checkpoint by, where that is made of several columns: a series `fitness`, and its
 * largest value as the run's own best; of equal ones the earliest.
 */
export function withFitness(run: RunRecord, fitnessOf: (read: ValueOf) => number | null): RunRecord {
  const fitness = fitnessSeries(run, fitnessOf);
  if (fitness.steps.length === 0) return run;
  const finite = fitness.values.filter(Number.isFinite);
  const value = finite.length === 0 ? null : finite.reduce((best, one) => Math.max(best, one), Number.NEGATIVE_INFINITY);
  const step = value === null ? null : (fitness.steps[fitness.values.indexOf(value)] ?? null);
  return { ...run, series: [...run.series, fitness], reportedBest: { metric: fitness.name, goal: 'max', step, value } };
}

function fitnessSeries(run: RunRecord, fitnessOf: (read: ValueOf) => number | null): Series {
  const columns = new Map(run.series.map(({ name, steps, values }) => [name, new Map(steps.map((step, index) => [step, values[index] ?? Number.NaN]))]));
  const all = [...new Set(run.series.flatMap(({ steps }) => steps))].sort((a, b) => a - b);
  const steps: number[] = [];
  const values: number[] = [];
  for (const step of all) {
    const fitness = fitnessOf((name) => columns.get(name)?.get(step) ?? null);
    if (fitness === null) continue;
    steps.push(step);
    values.push(Number(fitness.toPrecision(12)));
  }
  return { name: 'fitness', steps, values, role: 'validation' };
}

import { conformalRange } from '../../src/statistics/conformal.ts';
import { sorted } from '../../src/statistics/order.ts';
import { LEVEL } from '../../src/studies/evidence/forecast/calibration.ts';
import { classOf, type WorkloadClass } from '../../src/studies/evidence/forecast/workload.ts';
import type { AnnealingError } from './annealing.ts';
import { CUTS, type PastForecast } from './forecasts.ts';
import { table } from './page.ts';

/** The quantiles that Longrun ships, of one class of workloads and one horizon. */
export interface BankRow {
  readonly workloads: WorkloadClass;
  readonly upToFactor: number;
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

/** All of them, from the given forecasts of all trials; nearest horizon first. */
export function bankRows(given: readonly PastForecast[]): BankRow[] {
  const classes: readonly WorkloadClass[] = ['any', 'sequence', 'image-reconstruction'];
  return classes.flatMap((workloads) =>
    [...CUTS].toReversed().flatMap((cut) => {
      const own = given.filter((one) => one.cut === cut && (workloads === 'any' || classOf([...one.trial.series.keys()], null) === workloads));
      const range = conformalRange(
        own.map(({ score }) => score),
        LEVEL,
      );
      return range === null
        ? []
        : [{ workloads, upToFactor: Math.ceil(100 / cut - 1e-9) / 100, low: rounded(range.low), high: rounded(range.high), runs: range.scores }];
    }),
  );
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

/** How far errors of the annealing law reach, over the forecast: the ⌈(n+1)·0.9⌉-th smallest |error| of n. */
export function annealingHalfWidth(errors: readonly AnnealingError[]): { readonly relativeHalfWidth: number; readonly runs: number } {
  const sizes = sorted(errors.map(({ error }) => Math.abs(error)));
  const rank = Math.ceil((sizes.length + 1) * LEVEL - 1e-9);
  return { relativeHalfWidth: Math.ceil((sizes[rank - 1] ?? Number.NaN) * 10_000) / 10_000, runs: sizes.length };
}

/** The table of the page. */
export function bankSection(rows: readonly BankRow[]): string {
  return table(
    ['workloads', 'horizon up to', 'runs', 'low', 'high'],
    rows.map(({ workloads, upToFactor, runs, low, high }) => [`\`${workloads}\``, `×${upToFactor}`, runs, low.toFixed(3), high.toFixed(3)]),
  );
}

/** The source file with the constants. */
export function bankSource(rows: readonly BankRow[], several: readonly AnnealingError[], one: readonly AnnealingError[]): string {
  const width = (errors: readonly AnnealingError[]) => {
    const { relativeHalfWidth, runs } = annealingHalfWidth(errors);
    return `{ relativeHalfWidth: ${relativeHalfWidth}, runs: ${runs} }`;
  };
  const lines = (workloads: WorkloadClass) =>
    rows
      .filter((row) => row.workloads === workloads)
      .map(({ upToFactor, low, high, runs }) => `    { upToFactor: ${upToFactor}, low: ${low}, high: ${high}, runs: ${runs} },\n`)
      .join('');
  return `import type { WorkloadClass } from './workload.ts';

/** Quantiles of the scores of public runs, for horizons of up to \`upToFactor\` times what has been run. */
export interface CalibrationRow {
  readonly upToFactor: number;
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

/** Written by \`npm run backtest\` (docs/calibration.md). Do not edit. */
export const constantRateBank: Readonly<Record<WorkloadClass, readonly CalibrationRow[]>> = {
  any: [
${lines('any')}  ],
  sequence: [
${lines('sequence')}  ],
  'image-reconstruction': [
${lines('image-reconstruction')}  ],
};

/** Half-widths of 90 % intervals over the forecast, of language models under other schedules than those that were fitted: one decaying run, or several runs. */
export const annealingBank = {
  oneRun: ${width(one)},
  severalRuns: ${width(several)},
} as const;
`;
}

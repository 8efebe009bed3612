import type { WorkloadClass } from './workload.ts';

/** Quantiles of the scores of public runs, for horizons of up to `upToFactor` times what has been run. */
export interface CalibrationRow {
  readonly upToFactor: number;
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

/** Written by `npm run backtest` (docs/calibration.md). Do not edit. */
export const constantRateBank: Readonly<Record<WorkloadClass, readonly CalibrationRow[]>> = {
  any: [
    { upToFactor: 1.34, low: -0.497, high: 0.736, runs: 208 },
    { upToFactor: 2, low: -0.898, high: 1.707, runs: 200 },
    { upToFactor: 4, low: -3.413, high: 11.477, runs: 148 },
  ],
  sequence: [
    { upToFactor: 1.34, low: -1.033, high: 0.736, runs: 67 },
    { upToFactor: 2, low: -1.863, high: 18.311, runs: 68 },
    { upToFactor: 4, low: -3.413, high: 13.554, runs: 40 },
  ],
  'image-reconstruction': [
    { upToFactor: 1.34, low: -0.429, high: 0.316, runs: 97 },
    { upToFactor: 2, low: -0.792, high: 0.352, runs: 84 },
    { upToFactor: 4, low: -0.863, high: 0.641, runs: 61 },
  ],
};

/** Half-widths of 90 % intervals over the forecast, of language models under other schedules than those that were fitted: one decaying run, or several runs. */
export const annealingBank = {
  oneRun: { relativeHalfWidth: 0.006, runs: 48 },
  severalRuns: { relativeHalfWidth: 0.0045, runs: 14 },
} as const;

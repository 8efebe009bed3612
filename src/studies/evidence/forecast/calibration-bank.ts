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
    { upToFactor: 1.333, low: -0.566, high: 0.759, runs: 208 },
    { upToFactor: 2, low: -0.828, high: 1.377, runs: 200 },
    { upToFactor: 4, low: -3.005, high: 9.202, runs: 148 },
  ],
  sequence: [
    { upToFactor: 1.333, low: -1.363, high: 0.759, runs: 67 },
    { upToFactor: 2, low: -1.911, high: 16.286, runs: 68 },
    { upToFactor: 4, low: -3.005, high: 14.359, runs: 40 },
  ],
  'image-reconstruction': [
    { upToFactor: 1.333, low: -0.422, high: 0.302, runs: 97 },
    { upToFactor: 2, low: -0.69, high: 0.351, runs: 84 },
    { upToFactor: 4, low: -0.877, high: 0.657, runs: 61 },
  ],
};

/** The half-width of a 90 % interval over the forecast, of language models under other schedules than those that were fitted. */
export const annealingBank = { relativeHalfWidth: 0.0045, runs: 14 } as const;

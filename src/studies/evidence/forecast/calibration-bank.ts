import type { WorkloadClass } from './workload.ts';

/** Quantiles of the scores of public runs, for horizons of up to `upToFactor` times what has been run. */
export interface CalibrationRow {
  readonly upToFactor: number;
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

export const constantRateBank: Readonly<Record<WorkloadClass, readonly CalibrationRow[]>> = { any: [], sequence: [], image: [] };
export const annealingBank = { relativeHalfWidth: 0.0049, runs: 14 } as const;

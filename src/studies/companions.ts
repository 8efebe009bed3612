import type { RunRecord } from '../model/run.ts';
import { finalValuesOf } from './parts.ts';

/** Whether a record tells no curve and only completes a run beside it: its settings, its final values. */
export function isCompanion(run: RunRecord): boolean {
  return run.part !== undefined && run.series.every((series) => series.steps.length === 0);
}

/**
 * The runs of one folder with what their companions tell: to the only run there; where there are several, to none, as nobody says which.
 * Without a run, companions that know how one ended are one; settings alone are no run.
 */
export function withCompanions(runs: readonly RunRecord[], companions: readonly RunRecord[]): readonly RunRecord[] {
  const [run, ...others] = runs;
  if (run === undefined) return companions.filter((one) => one.finalValues !== undefined || one.stated !== null || one.lastStep !== null);
  return others.length > 0 ? runs : [companions.reduce(complete, run)];
}

function complete(run: RunRecord, companion: RunRecord): RunRecord {
  return {
    ...run,
    paths: [...run.paths, ...companion.paths],
    plannedSteps: run.plannedSteps ?? (run.unit === companion.unit ? companion.plannedSteps : null),
    reportedBest: run.reportedBest ?? companion.reportedBest,
    stated: run.stated ?? companion.stated,
    ...((run.container ?? companion.container) ? { container: run.container ?? companion.container } : {}),
    hyperparameters: Object.assign(Object.create(null), companion.hyperparameters, run.hyperparameters),
    ...finalValuesOf([run, companion]),
  };
}

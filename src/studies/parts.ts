import type { RunRecord, Series } from '../model/run.ts';
import { launchesOf } from './launches.ts';
import { groupBy } from './paths.ts';

/**
 * One run from the records that each tell a part of it, in the place of the first; of several launches one run each. The record with
 * the most points gives the axis; of two series with one name the longer stays, and what was counted on another axis is left out;
 * everything else comes from the first record that tells it. Other records stay as they are.
 */
export function joinParts(runs: readonly RunRecord[]): readonly RunRecord[] {
  const parts = groupBy(
    runs.filter((run) => run.part !== undefined),
    (run) => run.part ?? '',
  );
  return runs.flatMap((run) => {
    if (run.part === undefined) return [run];
    const together = parts.get(run.part) ?? [];
    return together[0] === run ? launchesOf(together).map(joined) : [];
  });
}

function joined(records: readonly RunRecord[]): RunRecord {
  const [main, ...others] = records.toSorted((a, b) => pointsOf(b) - pointsOf(a));
  const [first] = records;
  if (main === undefined || first === undefined) throw new RangeError('a run has at least one part');
  const alike = [main, ...others.filter((other) => other.unit === main.unit)];
  const checkpoints = records.flatMap((record) => record.checkpoints ?? []);
  const container = records.find((record) => record.container !== undefined)?.container;
  return {
    ...main,
    ...(container === undefined ? {} : { container }),
    paths: records.flatMap((record) => record.paths),
    plannedSteps: alike.find((record) => record.plannedSteps !== null)?.plannedSteps ?? null,
    lastStep: alike.reduce<number | null>((last, record) => (record.lastStep === null ? last : Math.max(last ?? record.lastStep, record.lastStep)), null),
    series: longest(alike.flatMap((record) => record.series)),
    reportedBest: records.find((record) => record.reportedBest !== null)?.reportedBest ?? null,
    checkpoints: records.some((record) => record.checkpoints !== null) ? [...new Set(checkpoints)].sort((a, b) => a - b) : null,
    stated: records.find((record) => record.stated !== null)?.stated ?? null,
    hyperparameters: Object.assign(Object.create(null), ...records.toReversed().map((record) => record.hyperparameters)),
    stepsPerEpoch: records.find((record) => record.stepsPerEpoch !== null)?.stepsPerEpoch ?? null,
    problems: records.flatMap((record) => record.problems),
  };
}

function longest(series: readonly Series[]): readonly Series[] {
  const byName = new Map<string, Series>();
  for (const one of series) {
    const known = byName.get(one.name);
    if (known === undefined || known.steps.length < one.steps.length) byName.set(one.name, one);
  }
  return [...byName.values()];
}

function pointsOf(run: RunRecord): number {
  return run.series.reduce((sum, series) => sum + series.steps.length, 0);
}

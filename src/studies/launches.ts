import type { RunRecord, Series } from '../model/run.ts';
import { folderOf } from './paths.ts';

/**
 * Records with one part, launch by launch. A log that begins where an earlier one began is a launch of its own; one that begins later
 * goes on with the run, and what it wrote again counts; one with other quantities tells another side of the latest launch, where the same
 * process wrote it or it has a folder of its own (`validation/`). Records that do not say when they were written belong to the last launch.
 */
export function launchesOf(records: readonly RunRecord[]): readonly (readonly RunRecord[])[] {
  const logs = records.filter((record) => record.launch !== undefined).toSorted((a, b) => startOf(a) - startOf(b));
  const launches: RunRecord[][] = [];
  for (const log of logs) {
    const launch = launches.findLast((one) => belongs(log, one));
    if (launch === undefined) launches.push([log]);
    else addTo(launch, log);
  }
  const others = records.filter((record) => record.launch === undefined);
  const last = launches.at(-1);
  if (last === undefined) return [others];
  last.push(...others);
  return launches;
}

function startOf(record: RunRecord): number {
  return record.launch?.startedAt ?? 0;
}

function belongs(log: RunRecord, launch: readonly RunRecord[]): boolean {
  const alike = launch.filter((one) => sharedOf(one, log) !== null);
  if (alike.length > 0) return alike.every((one) => goesOn(one, log));
  return launch.some((one) => isOneProcess(one, log) || folderOf(one.paths[0] ?? '') !== folderOf(log.paths[0] ?? ''));
}

function isOneProcess(a: RunRecord, b: RunRecord): boolean {
  return a.launch?.process !== undefined && a.launch.process !== null && a.launch.process === b.launch?.process;
}

/** The longest quantity that both logged. */
function sharedOf(earlier: RunRecord, later: RunRecord): { readonly before: Series; readonly after: Series } | null {
  let found: { readonly before: Series; readonly after: Series } | null = null;
  for (const before of earlier.series) {
    const after = later.series.find((one) => one.name === before.name);
    if (after !== undefined && before.steps.length > (found?.before.steps.length ?? 0)) found = { before, after };
  }
  return found;
}

/** Whether a log begins behind the beginning of an earlier one: its first step, and one logging interval more. */
function goesOn(earlier: RunRecord, later: RunRecord): boolean {
  const shared = sharedOf(earlier, later);
  if (shared === null || earlier.unit !== later.unit) return false;
  const first = shared.after.steps[0] ?? 0;
  return first > (shared.before.steps[1] ?? shared.before.steps[0] ?? 0);
}

function addTo(launch: RunRecord[], log: RunRecord): void {
  const index = launch.findIndex((one) => sharedOf(one, log) !== null);
  const earlier = launch[index];
  if (earlier === undefined) launch.push(log);
  else launch[index] = continued(earlier, log);
}

/** A run that was resumed: what the later log wrote at or behind its first step replaces what the earlier one wrote there. */
function continued(earlier: RunRecord, later: RunRecord): RunRecord {
  const names = new Set([...earlier.series, ...later.series].map(({ name }) => name));
  const series = [...names].flatMap((name) => {
    const before = earlier.series.find((one) => one.name === name);
    const after = later.series.find((one) => one.name === name);
    if (before === undefined || after === undefined) return before ?? after ?? [];
    const first = after.steps[0] ?? Number.POSITIVE_INFINITY;
    const kept = before.steps.filter((step) => step < first).length;
    return { ...after, steps: [...before.steps.slice(0, kept), ...after.steps], values: [...before.values.slice(0, kept), ...after.values] };
  });
  return {
    ...earlier,
    paths: [...earlier.paths, ...later.paths],
    plannedSteps: later.plannedSteps ?? earlier.plannedSteps,
    lastStep: later.lastStep ?? earlier.lastStep,
    series,
    hyperparameters: Object.assign(Object.create(null), earlier.hyperparameters, later.hyperparameters),
    stepsPerEpoch: later.stepsPerEpoch ?? earlier.stepsPerEpoch,
    problems: [...earlier.problems, ...later.problems],
  };
}

import { nameParts } from '../model/names.ts';
import { loggedCount, type RunRecord, type Series } from '../model/run.ts';
import { withSettledUnit } from './epochs.ts';
import { launchesOf } from './launches.ts';
import { groupBy } from './paths.ts';

/** The place in a record for what a run ended with: all that several files tell of it, the first counts; nothing where none tells any. */
export function finalValuesOf(records: readonly RunRecord[]): { readonly finalValues?: Readonly<Record<string, number>> } {
  const told = records.map((record) => record.finalValues).filter((values) => values !== undefined);
  return told.length === 0 ? {} : { finalValues: Object.assign(Object.create(null), ...told.toReversed()) };
}

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
    return together[0] === run ? launchesOf(withSettledUnit(together)).map(joined) : [];
  });
}

function joined(records: readonly RunRecord[]): RunRecord {
  const [main, ...others] = records.toSorted((a, b) => pointsOf(b) - pointsOf(a) || knownOf(b) - knownOf(a));
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
    series: evaluatedByTest(withToldRoles(longest(alike.flatMap((record) => record.series)), alike)),
    reportedBest: records.find((record) => record.reportedBest !== null)?.reportedBest ?? null,
    checkpoints: records.some((record) => record.checkpoints !== null) ? [...new Set(checkpoints)].sort((a, b) => a - b) : null,
    stated: records.find((record) => record.stated !== null)?.stated ?? null,
    hyperparameters: Object.assign(Object.create(null), ...records.toReversed().map((record) => record.hyperparameters)),
    ...finalValuesOf(records),
    stepsPerEpoch: records.find((record) => record.stepsPerEpoch !== null)?.stepsPerEpoch ?? null,
    problems: records.flatMap((record) => record.problems),
  };
}

function longest(series: readonly Series[]): readonly Series[] {
  const byName = new Map<string, Series>();
  for (const one of series) {
    const known = byName.get(one.name);
    if (known === undefined || loggedCount(known) < loggedCount(one)) byName.set(one.name, one);
  }
  return [...byName.values()];
}

/** Logs that any program writes: what a quantity means there, its name alone says. */
const plainLogs = new Set(['tensorboard', 'table', 'jsonl', 'json']);

/** Of a quantity that several files log, the file of the tool itself says what it means. */
function withToldRoles(series: readonly Series[], records: readonly RunRecord[]): readonly Series[] {
  const told = new Map(
    records.filter(({ format }) => !plainLogs.has(format)).flatMap((record) => record.series.map(({ name, role }) => [name, role] as const)),
  );
  return series.map((one): Series => ({ ...one, role: told.get(one.name) ?? one.role }));
}

/** A test is the evaluation where a run has no other: which a file that tells one quantity could not know. */
function evaluatedByTest(series: readonly Series[]): readonly Series[] {
  if (series.some(({ role }) => role === 'validation')) return series;
  return series.map((one): Series => (one.role === 'other' && nameParts(one.name).includes('test') ? { ...one, role: 'validation' } : one));
}

/** How much a record without a curve knows of the run's length, which its unit goes with. */
function knownOf({ lastStep, plannedSteps }: RunRecord): number {
  return Number(lastStep !== null) + Number(plannedSteps !== null);
}

function pointsOf(run: RunRecord): number {
  return run.series.reduce((sum, series) => sum + loggedCount(series), 0);
}

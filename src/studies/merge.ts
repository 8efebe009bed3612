import { loggedCount, type RunRecord, type Series } from '../model/run.ts';
import { isCompanion, withCompanions } from './companions.ts';
import { finalValuesOf, joinParts } from './parts.ts';
import { folderOf, groupBy, runFolderOf } from './paths.ts';
import { logSpacing } from './status.ts';

/** One run, from all the files that tell of it. */
export interface FoundRun {
  readonly run: RunRecord;
  /** The folder it lives in, checkpoints aside. */
  readonly folder: string;
}

/** Another log of the same run may have rounded its values. */
const roundedTolerance = 1e-4;

/**
 * Puts together the files that tell of the same run: the states in its `checkpoint-N` folders, a log and its summary beside each other.
 * Files of one folder (checkpoints counted to it) are of one run when their lengths agree and what both logged is equal;
 * the file that knows most speaks for it. Runs with different lengths or contradicting logs stay apart, as do runs of one file and
 * tables with the same columns and different ends: runs that branch from one another begin alike.
 */
export function mergeRuns(runs: readonly RunRecord[]): FoundRun[] {
  const found: FoundRun[] = [];
  for (const [folder, together] of groupBy(joinParts(runs), (run) => run.part ?? runFolderOf(run.paths[0] ?? ''))) {
    const merged: RunRecord[] = [];
    const isOneFile = new Set(together.flatMap(({ paths }) => paths)).size === 1;
    for (const run of together.filter((one) => !isCompanion(one)).sort(byKnowledge)) {
      // Runs of one file stay apart: there may be thousands, and nothing to compare.
      const index = isOneFile ? -1 : merged.findIndex((known) => isSameRun(known, run));
      const known = merged[index];
      if (known === undefined) merged.push(run);
      else merged[index] = join(known, run);
    }
    const order = new Map(together.map((run, index) => [run.id, index]));
    merged.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    found.push(...withCompanions(merged, together.filter(isCompanion)).map((run) => ({ run, folder })));
  }
  return found;
}

/** The format made for the framework before a plain table, then the longer log, then the file higher up. */
function byKnowledge(a: RunRecord, b: RunRecord): number {
  return Number(isPlain(a)) - Number(isPlain(b)) || pointsOf(b) - pointsOf(a) || (a.paths[0]?.length ?? 0) - (b.paths[0]?.length ?? 0);
}

function isPlain(run: RunRecord): boolean {
  return run.format === 'table' || run.format === 'jsonl';
}

function pointsOf(run: RunRecord): number {
  return run.series.reduce((sum, series) => sum + loggedCount(series), 0);
}

function isSameRun(a: RunRecord, b: RunRecord): boolean {
  if (a.unit !== b.unit || a.paths.some((path) => b.paths.includes(path))) return false;
  if (a.launch !== undefined && b.launch !== undefined && a.launch.startedAt !== b.launch.startedAt) return false;
  if (a.container !== undefined && b.container !== undefined && a.container.id !== b.container.id) return false;
  if (a.plannedSteps !== null && b.plannedSteps !== null && a.plannedSteps.value !== b.plannedSteps.value) return false;
  if (contradicts(a, b)) return false;
  if (a.format === b.format && a.paths.concat(b.paths).some(isCheckpoint)) {
    const { common, equal } = compareLogs(a, b, 0);
    return equal === common && (common > 0 || pointsOf(a) === 0 || pointsOf(b) === 0);
  }
  if (a.format === b.format && namesOf(a) === namesOf(b)) return isCopy(a, b);
  const { common, equal } = compareLogs(a, b, roundedTolerance);
  return common >= (a.format === b.format ? 3 : 1) && equal >= 0.95 * common;
}

/** Two tables with the same columns tell of one run only when one is a copy of the other, but for a few rows. */
function isCopy(a: RunRecord, b: RunRecord): boolean {
  if (Math.abs((a.lastStep ?? 0) - (b.lastStep ?? 0)) > logSpacing(a)) return false;
  const { common, equal } = compareLogs(a, b, 1e-9);
  return common >= 3 && equal >= 0.95 * common && common >= 0.9 * measuredPointsOf(a);
}

function measuredPointsOf(run: RunRecord): number {
  return run.series.filter(isMeasured).reduce((sum, series) => sum + series.steps.length, 0);
}

/** A look at three places of one curve, so that unlike runs are told apart without comparing them whole. */
function contradicts(a: RunRecord, b: RunRecord): boolean {
  const series = a.series.find(isMeasured);
  const other = series === undefined ? undefined : sameQuantity(b, series);
  if (series === undefined || other === undefined) return false;
  const last = Math.min(series.steps.length, other.steps.length) - 1;
  const different = [0, Math.floor(last / 2), last].filter(
    (index) => series.steps[index] === other.steps[index] && !isEqual(series.values[index] ?? Number.NaN, other.values[index] ?? Number.NaN, roundedTolerance),
  );
  return different.length >= 2;
}

function isCheckpoint(path: string): boolean {
  return runFolderOf(path) !== folderOf(path);
}

function namesOf(run: RunRecord): string {
  return run.series
    .map((series) => series.name)
    .sort()
    .join('\n');
}

/** How many measured values both runs logged at the same step, and how many of them are the same. */
function compareLogs(a: RunRecord, b: RunRecord, tolerance: number): { readonly common: number; readonly equal: number } {
  let common = 0;
  let equal = 0;
  for (const series of a.series) {
    const other = isMeasured(series) ? sameQuantity(b, series) : undefined;
    if (other === undefined) continue;
    const values = new Map(other.steps.map((step, index) => [step, other.values[index] ?? Number.NaN]));
    for (const [index, step] of series.steps.entries()) {
      const theirs = values.get(step);
      if (theirs === undefined) continue;
      common++;
      if (isEqual(series.values[index] ?? Number.NaN, theirs, tolerance)) equal++;
    }
  }
  return { common, equal };
}

/** A series of the same name; `train/loss` and `eval/loss` of an event file are the Trainer's `loss` and `eval_loss`. */
function sameQuantity(run: RunRecord, series: Series): Series | undefined {
  const plain = (name: string) => name.replace(/^train\//, '').replaceAll('/', '_');
  const wanted = plain(series.name);
  return run.series.find((one) => one.name === series.name) ?? run.series.find((one) => plain(one.name) === wanted);
}

function isMeasured(series: Series): boolean {
  return series.role === 'train' || series.role === 'validation';
}

function isEqual(a: number, b: number, tolerance: number): boolean {
  return Object.is(a, b) || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}

function join(known: RunRecord, other: RunRecord): RunRecord {
  const checkpoints = known.checkpoints === null && other.checkpoints === null ? null : [...(known.checkpoints ?? []), ...(other.checkpoints ?? [])];
  return {
    ...known,
    paths: [...known.paths, ...other.paths],
    plannedSteps: known.plannedSteps ?? other.plannedSteps,
    stepsPerEpoch: known.stepsPerEpoch ?? other.stepsPerEpoch,
    reportedBest: known.reportedBest ?? other.reportedBest,
    checkpoints: checkpoints === null ? null : [...new Set(checkpoints)].sort((a, b) => a - b),
    ...finalValuesOf([known, other]),
  };
}

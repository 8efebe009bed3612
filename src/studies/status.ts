import type { TrainingConfig } from '../model/config.ts';
import { loggedCount, type RunRecord, type Series } from '../model/run.ts';
import type { Evaluation, TrialStatus } from '../model/study.ts';

/** How many of the last values are smoothed over: the reference's "median of the last 5 logged". */
const smoothedOver = 5;

/** A loss that ends at more than this many times its first value has diverged (science §5, step 3). */
const divergedAbove = 3;

interface StatusInput {
  readonly run: RunRecord;
  readonly config: TrainingConfig | null;
  readonly stepBase: 0 | 1;
  readonly plannedSteps: number | null;
  readonly evaluations: readonly Evaluation[];
  readonly bestDone: number | null;
  readonly trainLoss: Series | null;
}

/**
 * What became of a run. What the file states outright comes first, save that a loss that is not a number is a divergence whatever it says.
 * Otherwise by arithmetic: a run is complete when the log ends at the planned length, or so near that the next line would have been
 * behind it; stopped early when a patience that is known ran out at its last evaluation; else unfinished.
 */
export function statusOf(input: StatusInput): TrialStatus {
  const { run, plannedSteps } = input;
  if (run.stated === 'pruned' || run.stated === 'diverged') return run.stated;
  if (hasDiverged(input)) return 'diverged';
  if (run.stated !== null) return run.stated;
  if (plannedSteps === null || run.lastStep === null) return 'unknown';
  if (reachesEnd(run, input.stepBase, plannedSteps)) return 'complete';
  return ranOutOfPatience(input) ? 'stopped-early' : 'unfinished';
}

/** The median of the last five values; null for none. */
export function smoothedEnd(series: Series): number | null {
  const tail = [...series.values.slice(-smoothedOver)].sort((a, b) => a - b);
  const middle = Math.floor(tail.length / 2);
  const upper = tail[middle];
  if (upper === undefined) return null;
  return tail.length % 2 === 1 ? upper : ((tail[middle - 1] ?? upper) + upper) / 2;
}

function hasDiverged({ run, trainLoss }: StatusInput): boolean {
  const judged = trainLoss ?? run.series.find((series) => series.role === 'validation' && /loss/i.test(series.name)) ?? null;
  if (judged === null || judged.values.length === 0) return false;
  const last = judged.values.at(-1) ?? 0;
  if (!Number.isFinite(last)) return true;
  const lost = judged.thinned?.notFinite ?? judged.values.filter((value) => !Number.isFinite(value)).length;
  if (lost * 5 > loggedCount(judged)) return true;
  const first = judged.values.find(Number.isFinite);
  const end = smoothedEnd(judged);
  return judged.values.length >= smoothedOver && first !== undefined && first > 0 && end !== null && end > divergedAbove * first;
}

function reachesEnd(run: RunRecord, stepBase: 0 | 1, plannedSteps: number): boolean {
  const last = run.lastStep ?? 0;
  const done = last + (stepBase === 0 ? 1 : 0);
  const tolerance = run.unit === 'epochs' ? 0.005 * plannedSteps : 0;
  if (done + tolerance >= plannedSteps) return true;
  return last + logSpacing(run) > plannedSteps - (stepBase === 0 ? 1 : 0);
}

/** The usual distance of two lines of the log, over all series; 0 with fewer than three lines. */
export function logSpacing(run: RunRecord): number {
  const [first, ...others] = run.series;
  if (first === undefined) return 0;
  const densest = others.reduce((most, series) => (loggedCount(series) > loggedCount(most) ? series : most), first);
  return loggedCount(densest) < 3 ? 0 : (densest.thinned?.spacing ?? usualGap(densest.steps) ?? 0);
}

/** The median distance of neighbours in a list that does not decrease; null with fewer than two. */
export function usualGap(steps: readonly number[]): number | null {
  if (steps.length < 2) return null;
  const gaps = steps.slice(1).map((step, index) => step - (steps[index] ?? 0));
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? null;
}

/**
 * Whether the patience that the config states ran out at the last evaluation. It is counted from the best evaluation, which tools that take
 * an equal value for an improvement move on to the last of equal ones.
 */
function ranOutOfPatience({ config, evaluations, bestDone }: StatusInput): boolean {
  const patience = config?.earlyStoppingPatience?.value ?? null;
  const best = evaluations.find((evaluation) => evaluation.done === bestDone);
  if (patience === null || patience <= 0 || best === undefined) return false;
  return evaluations.some(({ done, value }, index) => {
    const after = evaluations.length - 1 - index;
    return done >= best.done && value === best.value && (after === patience || after === patience + 1);
  });
}

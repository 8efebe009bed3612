import type { Study, Trial } from '../../../model/study.ts';
import { evaluationNoise } from '../../../statistics/noise.ts';
import { median, movingMedian } from '../../../statistics/order.ts';
import { fallPerDoubling } from '../../../statistics/slope.ts';
import { smoothedEnd } from '../../status.ts';
import { sweptRate } from '../../sweep.ts';
import { doneAndValues, LEAST_MATERIAL } from '../curve.ts';
import { fitOf } from '../fit.ts';

/** What became of one learning rate of a sweep, of most of its seeds. */
export type PointOutcome = 'fits' | 'not-fitted' | 'diverged' | 'censored' | 'unknown';

/** One learning rate of a sweep, its repeats together. */
export interface SweepPoint {
  readonly learningRate: number;
  readonly outcome: PointOutcome;
  /** Updates done at the first fit, the median of the seeds that fit; null unless most do. */
  readonly fitDone: number | null;
  /** Updates done at the value before it: the fit lies in (`fitAfter`, `fitDone`]. */
  readonly fitAfter: number | null;
  /** The first fit of each seed that fits, ascending. */
  readonly seedFits: readonly number[];
  readonly seeds: number;
  /** The smoothed training loss at the end; null where none is logged. */
  readonly finalLoss: number | null;
  /** Whether it learns at all: its training loss ends below where it began, in most seeds. */
  readonly learns: boolean;
  /** Whether the training loss still falls, by more than is material for each doubling of the steps. */
  readonly isFalling: boolean;
  /** The longest that one of its trials was to run; null where that is not known. */
  readonly length: number | null;
}

/** How far a smoothed training loss may rise above its minimum, and for what share of the run (science §5, 3). */
const MOST_RISE = 0.2;
const LONGEST_RISE = 0.1;
/** The least share of the fall so far that a rise must undo: near 0, batch-to-batch noise alone exceeds a fifth of the minimum. */
const LEAST_UNDONE = 0.05;

/** Studies never change: each is looked at once, however many rules ask. */
const known = new WeakMap<Study, readonly SweepPoint[]>();

/** The learning rates of a sweep, ascending, with what became of each. */
export function sweepPoints(study: Study): readonly SweepPoint[] {
  const seen = known.get(study);
  if (seen !== undefined) return seen;
  const points = readPoints(study);
  known.set(study, points);
  return points;
}

function readPoints(study: Study): readonly SweepPoint[] {
  const byRate = new Map<number, Trial[]>();
  for (const trial of study.trials) {
    const rate = sweptRate(trial, study.varied);
    if (rate !== null) byRate.set(rate, [...(byRate.get(rate) ?? []), trial]);
  }
  const initial = median(study.trials.flatMap((trial) => trial.trainLoss?.values.find(Number.isFinite) ?? []));
  const points: SweepPoint[] = [];
  let hasLearned = false;
  for (const [learningRate, trials] of [...byRate].sort((a, b) => a[0] - b[0])) {
    const seen = trials.map((trial) => observe(trial, initial));
    points.push(pointOf(learningRate, seen, hasLearned));
    hasLearned ||= seen.some(({ ending }) => ending === 'learns' || ending === 'fits');
  }
  return points;
}

interface Observed {
  readonly trial: Trial;
  /** `stuck`: the training loss ends no lower than it began, which below the best rate means too slow and above it too fast. */
  readonly ending: 'fits' | 'learns' | 'stuck' | 'diverged' | 'censored' | 'unknown';
  readonly fitDone: number;
  readonly fitAfter: number;
  readonly finalLoss: number;
  readonly isFalling: boolean;
}

function observe(trial: Trial, initial: number): Observed {
  const fit = fitOf(trial);
  const loss = trial.trainLoss;
  const finalLoss = loss === null ? Number.NaN : (smoothedEnd(loss) ?? Number.NaN);
  const rest = { trial, fitDone: fit?.done ?? Number.NaN, fitAfter: fit?.after ?? Number.NaN, finalLoss, isFalling: isFalling(trial) };
  if (fit?.done != null) return { ...rest, ending: 'fits' };
  if (trial.status === 'diverged' || risesForLong(trial)) return { ...rest, ending: 'diverged' };
  if (fit === null) return { ...rest, ending: 'unknown' };
  if (trial.status !== 'complete') return { ...rest, ending: trial.status === 'unknown' ? 'unknown' : 'censored' };
  const first = loss?.values.find(Number.isFinite) ?? Number.NaN;
  return { ...rest, ending: finalLoss >= Math.min(first, initial) ? 'stuck' : 'learns' };
}

function pointOf(learningRate: number, seen: readonly Observed[], hasLearned: boolean): SweepPoint {
  const most = (endings: readonly Observed['ending'][]) => seen.filter(({ ending }) => endings.includes(ending)).length * 2 > seen.length;
  const fits = seen.filter(({ ending }) => ending === 'fits');
  const isFitted = fits.length * 2 > seen.length;
  const finalLosses = seen.flatMap(({ finalLoss }) => (Number.isFinite(finalLoss) ? [finalLoss] : []));
  const lengths = seen.flatMap(({ trial }) => trial.plannedSteps?.value ?? []);
  return {
    learningRate,
    outcome: isFitted ? 'fits' : outcomeOf(most, hasLearned),
    fitDone: isFitted ? median(fits.map(({ fitDone }) => fitDone)) : null,
    fitAfter: isFitted ? median(fits.map(({ fitAfter }) => fitAfter)) : null,
    seedFits: fits.map(({ fitDone }) => fitDone).sort((a, b) => a - b),
    seeds: seen.length,
    finalLoss: finalLosses.length === 0 ? null : median(finalLosses),
    learns: isFitted || most(['learns', 'fits', 'censored']),
    isFalling: seen.filter((one) => one.isFalling).length * 2 > seen.length,
    length: lengths.length === 0 ? null : lengths.reduce((longest, length) => Math.max(longest, length)),
  };
}

/** A rate that stays where it began has diverged when a smaller one learns, and is too small when none does. */
function outcomeOf(most: (endings: readonly Observed['ending'][]) => boolean, hasLearned: boolean): PointOutcome {
  if (most(hasLearned ? ['diverged', 'stuck'] : ['diverged'])) return 'diverged';
  if (most(['censored'])) return 'censored';
  return most(['unknown']) ? 'unknown' : 'not-fitted';
}

/** Whether the smoothed training loss stays a fifth above its minimum so far for a tenth of the run. */
function risesForLong(trial: Trial): boolean {
  const length = trial.plannedSteps?.value ?? 0;
  if (trial.trainLoss === null || !(length > 0)) return false;
  const { done, values } = doneAndValues(trial.trainLoss, trial.stepBase);
  const smoothed = movingMedian(values, 5);
  const first = smoothed[0] ?? Number.NaN;
  let least = first;
  let since: number | null = null;
  for (const [index, value] of smoothed.entries()) {
    if (value < least) least = value;
    const rise = value - least;
    const isHigh = rise > MOST_RISE * Math.abs(least) && rise >= LEAST_UNDONE * (first - least);
    const at = done[index] ?? 0;
    since = isHigh ? (since ?? at) : null;
    if (since !== null && at - since >= LONGEST_RISE * length) return true;
  }
  return false;
}

function isFalling(trial: Trial): boolean {
  if (trial.trainLoss === null) return false;
  const { done, values } = doneAndValues(trial.trainLoss, trial.stepBase);
  const from = done.findIndex((at) => at >= (done.at(-1) ?? 0) / 2);
  const part = values.slice(Math.max(0, from));
  const fall = from === -1 ? null : fallPerDoubling(done.slice(from), part);
  return fall !== null && fall > Math.max(LEAST_MATERIAL * Math.abs(median(part)), 2 * (evaluationNoise(part) ?? 0));
}

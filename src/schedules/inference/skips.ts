import type { LearningRateSchedule } from '../../model/schedule.ts';
import { shifted } from '../compose/clocks.ts';
import { withWarmup } from '../compose/with-warmup.ts';
import { cosine } from '../families/cosine.ts';
import { linear } from '../families/linear.ts';
import { plainer } from './fit.ts';
import type { Point } from './points.ts';

/** A schedule whose clock stood still now and then, because the loss scaler skipped updates. */
export interface Skipped {
  readonly family: 'linear' | 'cosine';
  readonly peak: number;
  readonly warmupSteps: number;
  /** The schedule as it would have been logged had no update been skipped behind the first sharp point. */
  readonly schedule: LearningRateSchedule;
  /** Updates skipped, at least: a log that runs ahead hides one. */
  readonly skippedUpdates: number;
  /** 1 where the log reads the scheduler one update ahead; known only where the first point shows it. */
  readonly shift: 0 | 1;
}

/** A family told backwards: the counter of the schedule at a rate, and how far off it may be. */
interface Backwards {
  readonly family: Skipped['family'];
  readonly peak: number;
  readonly warmupSteps: number;
  at(rate: number): number;
}

/** Counters must be known to a fifth of an update, and such points must be many. */
const SHARP = 0.2;
const LEAST = 12;
/** Updates that may have been skipped, as a share of those done. */
const MOST = 0.1;

/** The usual change of the rate in one update between neighbours of a part of the log: that of most pairs, for a straight part. */
function usualSlope(points: readonly Point[]): number | null {
  const slopes = points.slice(1).map((point, i) => (point.rate - (points[i]?.rate ?? 0)) / (point.u - (points[i]?.u ?? 0)));
  slopes.sort((a, b) => a - b);
  return slopes[Math.floor(slopes.length / 2)] ?? null;
}

/** Every way that the log may have come about: linear by its own slope, cosine from a plain peak. */
function candidates(points: readonly Point[], top: number, planned: number): readonly Backwards[] {
  const rising = usualSlope(points.slice(0, top));
  const warmupOf = (peak: number): number => (rising !== null && rising > 0 && top >= 2 ? Math.round(peak / rising) : 0);
  const found: Backwards[] = [];
  const falling = usualSlope(points.slice(top));
  if (falling !== null && falling < 0) {
    const up = rising !== null && rising > 0 && top >= 2 ? rising : Number.POSITIVE_INFINITY;
    const exact = (-falling * planned) / (1 - falling / up);
    const peak = plainer(exact).find((value) => Math.abs(value - exact) < 1e-3 * exact) ?? exact;
    found.push({ family: 'linear', peak, warmupSteps: warmupOf(peak), at: (rate) => planned + rate / falling });
  }
  for (const peak of new Set([1, 2, 3, 4].map((digits) => Number((points[top]?.rate ?? 0).toPrecision(digits))))) {
    const warmupSteps = warmupOf(peak);
    const length = planned - warmupSteps;
    found.push({
      family: 'cosine',
      peak,
      warmupSteps,
      at: (rate) => warmupSteps + (length / Math.PI) * Math.acos(Math.min(1, Math.max(-1, (2 * rate) / peak - 1))),
    });
  }
  return found;
}

/** How many updates the counter lies behind the log at each point that tells it sharply; null when these are no whole numbers that only grow. */
function lags(points: readonly Point[], way: Backwards, planned: number): readonly number[] | null {
  const found: number[] = [];
  for (const point of points) {
    const counter = way.at(point.rate);
    const blur = Math.abs(way.at(Math.max(0, point.rate - point.tolerance)) - way.at(point.rate + point.tolerance));
    if (!(blur < SHARP)) continue;
    const lag = point.u - counter;
    const whole = Math.round(lag);
    if (Math.abs(lag - whole) > SHARP || whole < (found.at(-1) ?? -1) || whole > Math.max(5, MOST * planned)) return null;
    found.push(whole);
  }
  return found.length >= LEAST ? found : null;
}

/**
 * A linear or cosine decay over the planned steps, logged by a run that skipped updates (fp16 loss scaling): every logged rate is one of the
 * schedule's, at a counter that falls behind the log by whole updates and never catches up. Source: transformers `Trainer`, which steps its
 * scheduler only when the optimizer was stepped (`optimizer_step_was_skipped`).
 */
export function skippedFit(points: readonly Point[], planned: number | null): Skipped | null {
  if (planned === null || points.length < LEAST) return null;
  const top = points.reduce((best, point, i) => (point.rate > (points[best]?.rate ?? 0) ? i : best), 0);
  const body = points.slice(top + 1);
  for (const way of candidates(points, top, planned)) {
    const behind = lags(body, way, planned);
    const [first, last] = [behind?.[0], behind?.at(-1)];
    if (first === undefined || last === undefined || new Set(behind).size > 1 + body.length / 4) continue;
    const { family, peak, warmupSteps } = way;
    const steps = planned - warmupSteps;
    const decay = family === 'linear' ? linear({ start: peak, end: 0, steps }) : cosine({ peak, steps });
    const whole = withWarmup({ steps: warmupSteps, body: decay });
    return { family, peak, warmupSteps, schedule: shifted(whole, -first), skippedUpdates: last - Math.min(0, first), shift: first < 0 ? 1 : 0 };
  }
  return null;
}

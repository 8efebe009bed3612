import type { Curve, LearningRateSchedule } from '../model/schedule.ts';
import type { Scalar } from '../model/source.ts';
import { pieces } from './curves/combine.ts';
import { monotone } from './curves/curve.ts';
import { quickFit, shapedFit } from './inference/falling.ts';
import { ACCEPTED, type Fit, plainer, type Setting } from './inference/fit.ts';
import { levelsFit } from './inference/levels.ts';
import { loggedPlain, meetingOf, peakWithin, takeoverOf } from './inference/peak.ts';
import { plateauFit } from './inference/plateau.ts';
import { type LoggedRates, type Point, pointsOf, spacingOf, worstOf } from './inference/points.ts';
import { skippedFit } from './inference/skips.ts';
import { swingFit } from './inference/swings.ts';
import { type WayUp, wayUp } from './inference/warmup.ts';
import { makeSchedule, restingAt } from './make.ts';

/** What a series of logged rates says about its schedule. */
export interface InferredSchedule {
  /** A family of the library (`one-cycle` too), or `unknown`: then every other field is null or empty. */
  readonly family: string;
  readonly peak: number | null;
  /** Updates of the warmup; 0 where the log begins at once without one, its first step where the log begins too late to tell. */
  readonly warmupSteps: number | null;
  /** Whether the warmup is in the log. */
  readonly warmupSeen: boolean;
  /** The count of updates at which the decay ends; null for schedules without an end. */
  readonly horizonSteps: number | null;
  /** The rate that the decay ends at; null for schedules without an end. */
  readonly endRate: number | null;
  readonly parameters: Readonly<Record<string, Scalar>>;
  /** The largest |logged - inferred| over the peak. */
  readonly maxRelativeDeviation: number | null;
  /** 1 where the log reads the scheduler one update ahead of the step it names (transformers before 4.39 and others do); else 0. */
  readonly shift: 0 | 1;
  /** The schedule of 0-based updates as it was logged, shift included; null when unknown. */
  readonly schedule: LearningRateSchedule | null;
}

const UNKNOWN: InferredSchedule = {
  family: 'unknown',
  peak: null,
  warmupSteps: null,
  warmupSeen: false,
  horizonSteps: null,
  endRate: null,
  parameters: {},
  maxRelativeDeviation: null,
  shift: 0,
  schedule: null,
};

/** With fewer different rates than this, short numbers are first taken as exact, then as rounded. */
const FEW = 8;

/** A way up and what follows it. */
interface Explanation {
  readonly up: WayUp | null;
  readonly upPoints: readonly Point[];
  readonly body: Fit;
  readonly bodyPoints: readonly Point[];
}

/**
 * The schedule behind a series of logged learning rates: the simplest family (constant, linear, inverse square root, exponential, inverse time,
 * cosine, polynomial, warmup-stable-decay of any shape, steps, restarts, one-cycle) whose every point lies within the digits of the log.
 * `unknown` where none does, or where too few points are left to tell.
 */
export function inferSchedule(logged: LoggedRates): InferredSchedule {
  const few = new Set(logged.rates).size < FEW;
  for (const digits of few ? [6, 3] : [1]) {
    const points = pointsOf(logged, digits);
    const peak = points.reduce((top, point) => Math.max(top, point.rate), 0);
    if (points.length < 3 || !(peak > 0)) return UNKNOWN;
    const explanation = explain(points, logged);
    const found = explanation === null ? UNKNOWN : conclude(points, explanation, logged);
    if (found.family !== 'unknown') return found;
  }
  return withSkips(logged);
}

/** What is left when nothing fits to the digit: a run that skipped updates. */
function withSkips(logged: LoggedRates): InferredSchedule {
  const points = pointsOf(logged);
  const found = skippedFit(points, logged.plannedSteps);
  if (found === null) return UNKNOWN;
  const { family, peak, warmupSteps, schedule, skippedUpdates, shift } = found;
  const off = points.reduce((worst, point) => Math.max(worst, Math.abs(schedule.at(point.u) - point.rate)), 0);
  const steepest = Math.max(1 / Math.max(1, warmupSteps), 2 / Math.max(1, (logged.plannedSteps ?? 0) - warmupSteps));
  if (off > (skippedUpdates + 2) * steepest * peak) return UNKNOWN;
  return {
    family,
    peak,
    warmupSteps,
    warmupSeen: warmupSteps > 0,
    horizonSteps: logged.plannedSteps,
    endRate: 0,
    parameters: { peak, warmupSteps, skippedUpdates },
    maxRelativeDeviation: off / peak,
    shift,
    schedule,
  };
}

/** The first point of the first top. */
function topIndex(points: readonly Point[]): number {
  for (const [i, point] of points.entries()) {
    const next = points[i + 1];
    if (next === undefined || next.rate <= point.rate + point.tolerance) return i;
  }
  return 0;
}

type Tier = (points: readonly Point[], setting: Setting) => Fit | null;

/** Families that only fall, from the simplest on; then those that also rise. */
const FALLING: readonly Tier[] = [quickFit, shapedFit, plateauFit, levelsFit];
const RISING: readonly Tier[] = [levelsFit, swingFit];

/** The way up may end at the first top or just before it; of all families the simplest is tried first for both. */
function explain(points: readonly Point[], logged: LoggedRates): Explanation | null {
  const top = topIndex(points);
  const starts = top === 0 ? [0, 1] : [top, top + 1];
  const parts = starts.flatMap((start) => {
    const upPoints = points.slice(0, start);
    const bodyPoints = points.slice(start);
    const up = start === 0 ? null : wayUp(upPoints);
    const setting = {
      points: bodyPoints,
      warmed: up !== null,
      warmupSeenTo: upPoints.at(-1)?.u ?? null,
      peaksOf: (curve: (u: number) => number) => {
        const { from, to } = takeoverOf(curve, upPoints, bodyPoints[0]?.u ?? 0, up);
        return { low: curve(to), high: curve(from) };
      },
      plannedSteps: logged.plannedSteps,
      spacing: spacingOf(points),
    };
    return start > 0 && up === null ? [] : [{ up, upPoints, bodyPoints, setting }];
  });
  const falls = points.slice(top).every((point, i, body) => i === 0 || point.rate <= (body[i - 1]?.rate ?? 0) + point.tolerance);
  for (const tier of falls ? FALLING : RISING) {
    for (const { up, upPoints, bodyPoints, setting } of parts) {
      const body = tier(bodyPoints, setting);
      if (body !== null) return { up, upPoints, body, bodyPoints };
    }
  }
  return null;
}

/** The first update that belongs to the body: where the way up meets it, between the last point of the one and the first of the other. */
function meetingPoint(explanation: Explanation): number {
  const { up, upPoints, body, bodyPoints } = explanation;
  const from = (upPoints.at(-1)?.u ?? -1) + 1;
  const to = bodyPoints[0]?.u ?? from;
  if (up === null) return 0;
  if (up.arrivesAt !== null) return Math.min(to, Math.max(from, Math.ceil(up.arrivesAt)));
  return meetingOf(up.at, body.curve.at, { from: from - 1, to });
}

interface Peak {
  readonly peak: number;
  readonly warmup: number;
}

/** The rate that the schedule comes down from, and the updates before it does. */
function peakOf(explanation: Explanation, meeting: number, points: readonly Point[]): Peak | null {
  const { up, upPoints, body, bodyPoints } = explanation;
  const within = (): number | null => {
    const behind = bodyPoints[0];
    const clock = body.parameters.clockStartsAt;
    if (behind !== undefined && upPoints.length === 0 && typeof clock === 'number' && clock > -3) return loggedPlain(behind);
    return behind === undefined ? null : peakWithin(body.curve.at, takeoverOf(body.curve.at, upPoints, behind.u, up), behind.tolerance);
  };
  if (up !== null && upPoints.length === 1 && body.top === null) {
    const [only] = upPoints;
    const jumpsDown = only !== undefined && body.curve.at(only.u + 1) <= only.rate;
    const peak = jumpsDown ? only.rate : within();
    return peak === null ? null : { peak, warmup: meeting };
  }
  if (up !== null) return seenPeak(explanation, up, meeting);
  const first = points[0]?.u ?? 0;
  const late = first > 2 * spacingOf(points);
  const logged = { peak: points[0]?.rate ?? 0, warmup: first };
  if (body.top !== null) {
    const flat = body.begin === null || body.family === 'warmup-stable-decay';
    return { peak: body.top, warmup: flat ? (late ? first : 0) : Math.max(0, Math.min(body.begin ?? 0, first)) };
  }
  const ticks = 'size' in body.parameters || 'heldFor' in body.parameters;
  if (late) return logged;
  const peak = ticks ? body.curve.at(0) : (within() ?? (first === 0 ? logged.peak : null));
  return peak === null ? null : { peak, warmup: 0 };
}

/** A warmup from 0 lasts from there to the peak, whether the framework counts from 0 or from 1; one from another rate lasts since update 0. */
function seenPeak(explanation: Explanation, up: WayUp, meeting: number): Peak {
  const { upPoints, body } = explanation;
  const last = upPoints.at(-1);
  const coming = upPoints.length > 1 ? Math.min(up.at(meeting), Math.max(body.curve.at(meeting), up.at(meeting - 1))) : 0;
  const peak = Math.max(last?.rate ?? 0, body.curve.at(meeting), body.top ?? 0, coming);
  if (up.arrivesAt !== null) return { peak, warmup: Math.round(up.arrivesAt) };
  if (upPoints.length < 2) return { peak, warmup: meeting };
  const rise = up.at(1) - up.at(0);
  const arrives = Math.round((peak - up.at(0)) / rise);
  const fromNothing = up.zeroAt > -1.5 && up.zeroAt < 0.5;
  return { peak, warmup: fromNothing ? Math.round(arrives - up.zeroAt) : arrives };
}

function wholeCurve(explanation: Explanation, meeting: number): Curve {
  const { up, body } = explanation;
  if (up === null) return body.curve;
  return pieces([
    { until: meeting, curve: monotone(1, (u) => Math.max(0, up.at(u))) },
    { until: Number.POSITIVE_INFINITY, curve: body.curve },
  ]);
}

/** 1 when the numbers say that update u logged the rate of u + 1: its end is the planned one, or its begin the first, only then. */
function shiftOf(explanation: Explanation, logged: LoggedRates): 0 | 1 {
  const { body } = explanation;
  if (body.begin === null && body.family !== 'linear' && body.family !== 'polynomial') return 0;
  const planned = logged.plannedSteps;
  if (planned !== null && body.end !== null && Math.abs(body.end - planned) < 2) return Math.abs(body.end + 1 - planned) < 0.25 ? 1 : 0;
  return body.begin !== null && explanation.up === null && Math.abs(body.begin + 1) < 0.25 ? 1 : 0;
}

function wholeIfNear(u: number): number {
  return Math.abs(u - Math.round(u)) < 0.2 ? Math.round(u) : u;
}

function conclude(points: readonly Point[], explanation: Explanation, logged: LoggedRates): InferredSchedule {
  const { body, up } = explanation;
  const meeting = meetingPoint(explanation);
  const curve = wholeCurve(explanation, meeting);
  if (worstOf(points, curve.at) > 2 * ACCEPTED) return UNKNOWN;
  const found = peakOf(explanation, meeting, points);
  if (found === null) return UNKNOWN;
  const { peak: exactPeak, warmup } = found;
  const slack = points[0]?.tolerance ?? 0;
  const peak = plainer(exactPeak).find((value) => Math.abs(value - exactPeak) <= slack) ?? exactPeak;
  const shift = shiftOf(explanation, logged);
  const family = up?.shape === 'cosine' && (body.family === 'cosine' || body.parameters.shape === 'cosine') ? 'one-cycle' : body.family;
  const warmupSteps = Math.round(warmup);
  const end = body.end === null ? null : wholeIfNear(body.end);
  const horizonSteps = end === null ? null : end + shift;
  const off = points.reduce((worst, point) => Math.max(worst, Math.abs(curve.at(point.u) - point.rate)), 0);
  const parameters = { peak, warmupSteps, ...body.parameters, ...(end === null ? {} : { end }) };
  const afterHorizon =
    body.parameters.past === 'rises' ? 'rises' : family === 'cosine-restarts' ? 'repeats' : body.endRate === null ? 'none' : restingAt(body.endRate, peak);
  return {
    family,
    peak,
    warmupSteps,
    warmupSeen: up !== null,
    horizonSteps,
    endRate: body.endRate,
    parameters,
    maxRelativeDeviation: off / peak,
    shift,
    schedule: makeSchedule(curve, { family, parameters, peak, warmup: warmupSteps, horizon: end, afterHorizon }),
  };
}

import type { LearningRateSchedule } from '../model/schedule.ts';

/** The most points of a line: what a chart on a pull request can show. */
const MOST_POINTS = 60;
const FEWEST_POINTS = 33;
/** A curve that turns more often than this would be drawn as something that it is not. */
const MOST_TURNS = 12;

/**
 * Evenly spaced update indices of a run of `steps` updates, the first and the last among them: all of them up to 60, else 33 to 60.
 * Of more, the last point stands for the end of the run. How many are taken is chosen so that their distance is a whole number, or at least
 * that a drawer that adds it up meets the end of the axis in spite of rounding.
 */
export function evenUpdates(steps: number): readonly number[] {
  if (steps <= MOST_POINTS) return Array.from({ length: Math.max(0, steps) }, (_, index) => index);
  const possible = Array.from({ length: MOST_POINTS - FEWEST_POINTS + 1 }, (_, index) => MOST_POINTS - index);
  const points = possible.find((each) => steps % (each - 1) === 0) ?? possible.find((each) => meetsEnd(steps, each)) ?? FEWEST_POINTS;
  return Array.from({ length: points }, (_, index) => Math.min(steps - 1, Math.floor((steps * index) / (points - 1))));
}

/** Older Mermaid walks along the axis by adding the distance of two points, and leaves out a point that rounding takes past the end. */
function meetsEnd(end: number, points: number): boolean {
  const distance = end / (points - 1);
  let at = 0;
  for (let index = 1; index < points; index += 1) at += distance;
  return at <= end;
}

/** Whether evenly spaced points can show the schedule: one that goes up and down again and again between them cannot be drawn from them. */
export function isDrawable(schedule: LearningRateSchedule, steps: number): boolean {
  let turns = 0;
  let sense = 0;
  let looked = 0;
  for (const { from, direction } of schedule.stretches(0, steps)) {
    const jump = from === 0 ? 0 : Math.sign(schedule.at(from) - schedule.at(from - 1));
    for (const next of [jump, direction]) {
      if (next !== 0 && next !== sense) turns += 1;
      if (next !== 0) sense = next;
    }
    looked += 1;
    if (turns > MOST_TURNS || looked > 10_000) return false;
  }
  return true;
}

/** The update of a run with the largest learning rate, and that rate; among equal ones the first. Exact for schedules that go up and down a bounded number of times. */
export function peakOf(schedule: LearningRateSchedule, steps: number): { readonly u: number; readonly learningRate: number } {
  let peak = { u: 0, learningRate: schedule.at(0) };
  let looked = 0;
  for (const { from, to } of schedule.stretches(0, steps)) {
    for (const u of [from, to - 1]) if (schedule.at(u) > peak.learningRate) peak = { u, learningRate: schedule.at(u) };
    looked += 1;
    if (looked > 10_000) break;
  }
  return peak;
}

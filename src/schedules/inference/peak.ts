import { plainer } from './fit.ts';
import type { Point } from './points.ts';
import type { WayUp } from './warmup.ts';

type RateAt = (u: number) => number;

/** Updates between which a decay took over: its peak is its rate at one of them. */
export interface Takeover {
  readonly from: number;
  readonly to: number;
}

/** A curve that falls from infinity at about update 0 tells no peak: only a plain rate in the log does. */
export function loggedPlain(point: Point): number | null {
  const plain = Number(point.rate.toPrecision(2));
  return Math.abs(point.rate - plain) <= point.tolerance ? plain : null;
}

/** More updates than this are not looked at one by one. */
const MOST = 20_000;
/** How many plain rates may be hit by chance before hitting one says nothing. */
const BY_CHANCE = 0.02;
/** How many tolerances a fit may be off where nothing was logged. */
const EXTRAPOLATED = 3;
/** A peak is known when all that it may be lies within this share of the smallest. */
const KNOWN = 0.02;
/** Where no warmup was seen and no more than this could have been missed, there was none. */
const UNWARMED = 0.06;

/** Where a line meets a falling curve: the first update of (from, to] at which it is no longer below; `to` where it never is. */
export function meetingOf(up: RateAt, body: RateAt, { from, to }: Takeover): number {
  let [low, high] = [from + 1, to];
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (up(middle) >= body(middle) * (1 - 1e-9)) high = middle;
    else low = middle + 1;
  }
  return Math.max(low, from + 1);
}

/**
 * Between which updates a decay took over from its warmup. Two rates of a warmup tell its line; one tells it but for where it began
 * (an update or two before or after update 0); none tells only that it was over by the first rate behind it.
 */
export function takeoverOf(body: RateAt, upPoints: readonly Point[], first: number, up: WayUp | null): Takeover {
  const last = upPoints.at(-1);
  if (last === undefined) return { from: -1, to: Math.max(-1, first) };
  const between = { from: last.u, to: first };
  if (up !== null && up.arrivesAt !== null) return { from: Math.max(last.u, Math.floor(up.arrivesAt) - 1), to: Math.min(first, Math.ceil(up.arrivesAt)) };
  if (upPoints.length > 1 && up !== null) {
    const meets = meetingOf(up.at, body, between);
    return { from: Math.max(last.u, meets - 1), to: Math.min(first, meets) };
  }
  if (!(last.rate > 0)) return between;
  const meetings = [-2, -1, 0].filter((zero) => zero < last.u).map((zero) => meetingOf((u) => (last.rate * (u - zero)) / (last.u - zero), body, between));
  if (meetings.length === 0) return between;
  return { from: Math.max(last.u, Math.min(...meetings) - 1), to: Math.min(first, Math.max(...meetings)) };
}

/**
 * The rate of a falling curve at the update where it took over. The plainest number at a whole update settles it, of several the one that was
 * logged first; else all rates in question must be nearly one. Null where they are not.
 */
export function peakWithin(body: RateAt, { from, to }: Takeover, tolerance: number): number | null {
  const plain = plainRates(body, { from, to }, EXTRAPOLATED * tolerance);
  const [only] = plain;
  if (only !== undefined && plain.size === 1) return only;
  for (const value of plain) if (Math.abs(body(to) - value) <= tolerance) return value;
  const [high, low] = [body(from), body(to)];
  if (!(high <= (1 + KNOWN) * low)) return from < 0 && high <= (1 + UNWARMED) * low ? body(0) : null;
  const middle = (high + low) / 2;
  return plainer(middle, [1, 2, 3, 4]).find((value) => value >= low - tolerance && value <= high + tolerance) ?? middle;
}

/** The rates with the fewest digits that the curve has at whole updates, where these cannot be accidents. */
function plainRates(body: RateAt, { from, to }: Takeover, tolerance: number): ReadonlySet<number> {
  const count = Math.min(MOST, to - from + 1);
  const found = new Set<number>();
  for (const digits of [1, 2, 3]) {
    const unit = 10 ** (Math.floor(Math.log10(Math.max(Number.MIN_VALUE, body(to)))) - digits + 1);
    if (!((count * 2 * tolerance) / unit < BY_CHANCE)) return found;
    for (let u = from; u < from + count; u += 1) {
      const rate = body(u);
      const plain = Number(rate.toPrecision(digits));
      if (Math.abs(rate - plain) <= tolerance) found.add(plain);
    }
    if (found.size > 0) return found;
  }
  return found;
}

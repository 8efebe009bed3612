import type { Curve } from '../../model/schedule.ts';
import { wave } from '../curves/arcs.ts';
import { delayed } from '../curves/combine.ts';
import { restarts } from '../families/restarts.ts';
import { fallingFit } from './falling.ts';
import { ACCEPTED, type Fit, plainer, type Setting } from './fit.ts';
import { leastSquares } from './least-squares.ts';
import { type Point, worstOf } from './points.ts';

/** Points that fall and rise: a cosine that is not stopped, or one that starts again. */
export function swingFit(points: readonly Point[], setting: Setting): Fit | null {
  return restartsFit(points, setting) ?? waveFit(points);
}

function waveFit(points: readonly Point[]): Fit | null {
  const first = points[0];
  const lowest = points.reduce((low, point) => (low === undefined || point.rate < low.rate ? point : low), first);
  if (first === undefined || lowest === undefined || points.length < 8) return null;
  const top = points.reduce((most, point) => Math.max(most, point.rate), 0);
  const half = Math.max(1, lowest.u - first.u);
  const model = ([begin = 0, length = 1, high = 0, low = 0]: readonly number[]): ((u: number) => number) =>
    wave({ middle: (high + low) / 2, amplitude: (high - low) / 2, begin, half: Math.max(1e-9, length) }).at;
  const found = leastSquares(points, model, { parameters: [first.u, half, top, lowest.rate], scales: [half, half, top, top] });
  if (found === null) return null;
  const [begin = 0, length = 1, high = 0, low = 0] = found;
  const rounded = [Math.round(begin), Math.round(begin + length) - Math.round(begin), plainHigh(high), Math.abs(low) < 1e-3 * high ? 0 : plainHigh(low)];
  const [b = 0, h = 1, t = 0, f = 0] = worstOf(points, model(rounded)) <= ACCEPTED ? rounded : found;
  if (worstOf(points, model([b, h, t, f])) > ACCEPTED) return null;
  const curve = wave({ middle: (t + f) / 2, amplitude: (t - f) / 2, begin: b, half: h });
  return { family: 'cosine', curve, top: t, begin: b, end: b + h, endRate: f, parameters: { begin: b, end: b + h, floor: f, past: 'rises' } };
}

function plainHigh(value: number): number {
  return plainer(value, [4])[0] ?? value;
}

/** The indices of points that jump up from near the bottom. */
function jumpsOf(points: readonly Point[]): readonly number[] {
  const top = points.reduce((most, point) => Math.max(most, point.rate), 0);
  const found: number[] = [];
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (before !== undefined && point.rate - before.rate > 0.3 * top && (points[i + 1]?.rate ?? 0) < point.rate) found.push(i);
  }
  return found;
}

function restartsFit(points: readonly Point[], setting: Setting): Fit | null {
  const jumps = jumpsOf(points);
  const firstJump = jumps[0];
  const restart = points[firstJump ?? -1];
  if (firstJump === undefined || restart === undefined) return null;
  const cycle = points.slice(0, firstJump);
  const fit = fallingFit(cycle, { ...setting, points: cycle, plannedSteps: restart.u });
  if (fit === null || fit.family !== 'cosine' || fit.begin === null || fit.end === null) return null;
  const [begin, firstCycle, floor] = [fit.begin, fit.end - fit.begin, fit.endRate ?? 0];
  const peak = fit.curve.at(Math.ceil(begin));
  const second = points[jumps[1] ?? -1];
  const ratio = second === undefined ? 1 : (second.u - begin - firstCycle) / firstCycle;
  for (const multiplier of [1, 2, 1.5, 3, 4, Math.round(ratio * 10) / 10]) {
    for (const kept of keptPeaks(points, jumps, peak)) {
      const curve: Curve = delayed(restarts({ peak, floor, firstCycle, multiplier, keeps: { peak: kept } }), begin);
      if (worstOf(points, curve.at) > ACCEPTED) continue;
      return {
        family: 'cosine-restarts',
        curve,
        top: peak,
        begin,
        end: begin + firstCycle,
        endRate: floor,
        parameters: { firstCycle, multiplier, kept, floor },
      };
    }
  }
  return null;
}

function keptPeaks(points: readonly Point[], jumps: readonly number[], peak: number): readonly number[] {
  const again = points[jumps[0] ?? -1]?.rate ?? peak;
  return [1, ...plainer(again / peak, [1, 2])];
}

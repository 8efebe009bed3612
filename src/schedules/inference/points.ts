/** A learning rate as a run logged it. */
export interface LoggedRates {
  /** The file's own step numbers, not decreasing. */
  readonly steps: readonly number[];
  readonly rates: readonly number[];
  /** 0: step numbers are indices of updates; 1: they count the updates done. */
  readonly stepBase: 0 | 1;
  /** What the run was to do, in updates; null where nobody says. */
  readonly plannedSteps: number | null;
}

/** One logged rate at the 0-based update that it belongs to. */
export interface Point {
  readonly u: number;
  readonly rate: number;
  /** Half of the last digit that was logged, and the rounding of the framework's own arithmetic. */
  readonly tolerance: number;
}

/** The rounding of the frameworks' own float64 arithmetic, some of it recursive, over the peak. */
const ARITHMETIC = 1e-9;
/** The same in float32. */
const SINGLE = 4e-7;
/** More points than this add nothing; they are thinned out evenly. */
const MOST = 1500;

interface Written {
  readonly digits: number;
  readonly decimals: number;
  readonly exponent: number;
}

/** How a number is written at its shortest: significant digits, decimals behind the point, decimal exponent. */
function written(value: number): Written {
  const [mantissa = '0', power = '0'] = value.toExponential().split('e');
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '').length;
  const exponent = Number(power);
  return { digits, decimals: Math.max(0, digits - 1 - exponent), exponent };
}

/**
 * The finite rates of a log, one per update (of several the last), with what each may be off by for its digits alone:
 * logs round to significant digits, to decimals, or to float32, and say so by never writing more. A few values may be short by nature
 * (0.0003, 0.00009), which says nothing about the log: `leastDigits` are taken to be kept in any case.
 */
export function pointsOf(logged: LoggedRates, leastDigits = 1): readonly Point[] {
  const byUpdate = new Map<number, number>();
  for (const [i, step] of logged.steps.entries()) {
    const rate = logged.rates[i];
    if (rate !== undefined && Number.isFinite(rate) && Number.isFinite(step) && rate >= 0) byUpdate.set(step - logged.stepBase, rate);
  }
  const all = [...byUpdate].sort((a, b) => a[0] - b[0]);
  const stride = Math.max(1, Math.ceil(all.length / MOST));
  const kept = all.filter((_, i) => i % stride === 0 || i === all.length - 1);
  const peak = kept.reduce((top, [, rate]) => Math.max(top, rate), 0);
  const shapes = kept.filter(([, rate]) => rate > 0).map(([, rate]) => written(rate));
  const digits = shapes.reduce((most, shape) => Math.max(most, shape.digits), leastDigits);
  const decimals = shapes.reduce((most, shape) => Math.max(most, shape.decimals + Math.max(0, leastDigits - shape.digits)), 0);
  const single = kept.every(([, rate]) => Math.fround(rate) === rate) && digits > 9;
  const arithmetic = (single ? SINGLE : ARITHMETIC) * peak;
  return kept.map(([u, rate]) => {
    const last = rate > 0 ? 10 ** (written(rate).exponent - digits + 1) : 0;
    return { u, rate, tolerance: Math.max(last, 10 ** -decimals) / 2 + arithmetic };
  });
}

/** The largest deviation of a curve from the points, in their tolerances. */
export function worstOf(points: readonly Point[], at: (u: number) => number): number {
  let worst = 0;
  for (const point of points) {
    const off = Math.abs(at(point.u) - point.rate) / point.tolerance;
    if (!(off <= worst)) worst = Number.isNaN(off) ? Number.POSITIVE_INFINITY : off;
  }
  return worst;
}

/** At most `most` of the points, evenly, the first and the last among them: a fit is sought on these and judged on all. */
export function thinned(points: readonly Point[], most: number): readonly Point[] {
  if (points.length <= most) return points;
  const kept: Point[] = [];
  for (let i = 0; i < most; i += 1) {
    const point = points[Math.round((i * (points.length - 1)) / (most - 1))];
    if (point !== undefined) kept.push(point);
  }
  return kept;
}

/** The usual distance of two points in updates. */
export function spacingOf(points: readonly Point[]): number {
  const gaps = points.slice(1).map((point, i) => point.u - (points[i]?.u ?? 0));
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 1;
}

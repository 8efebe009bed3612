import type { SweepPoint } from './points.ts';

/** Where the fastest learning rate of a sweep lies (science §5, 4). */
export type OptimumPlace =
  /** A worse learning rate on either side. */
  | 'interior'
  /** A worse one below; the one above diverged. */
  | 'capped-by-stability'
  | 'upper-edge'
  | 'lower-edge'
  /** Nobody fits, the largest rate has the lowest training loss, and it still falls. */
  | 'nobody-fits-upwards'
  | 'nobody-fits'
  /** No rate learns: each diverged or stayed where it began. */
  | 'all-diverged'
  /** A neighbour of the fastest rate did not run long enough to be compared. */
  | 'neighbour-censored'
  /** No training metric tells of a fit. */
  | 'fit-unknown';

export interface Optimum {
  readonly place: OptimumPlace;
  /** The fastest rate, of tied ones the smallest; where nobody fits, the one with the lowest training loss. Null where none is. */
  readonly best: SweepPoint | null;
  /** The rates whose first fits cannot be told apart, ascending: `best` among them. */
  readonly tied: readonly SweepPoint[];
  /** The neighbours of the tied rates; null at the edge. */
  readonly below: SweepPoint | null;
  readonly above: SweepPoint | null;
  /** How many learning rates fit. */
  readonly fitting: number;
  /** The slope of ln(first fit) on ln(learning rate) over the rates that fit; null with fewer than three. */
  readonly slope: number | null;
  /** The self-deception test (S31): the first fit is still proportional to 1/rate, so that faster rates lie above. */
  readonly isProportional: boolean;
}

/** The place of the optimum among the rates of a sweep. Pure and total. */
export function optimumOf(points: readonly SweepPoint[]): Optimum {
  const fitting = points.filter(({ outcome }) => outcome === 'fits');
  if (points.length === 0 || points.every(({ outcome }) => outcome === 'unknown')) return noFit('fit-unknown', null, points);
  if (fitting.length === 0) return withoutFit(points);
  const fastest = fitting.reduce((most, point) => ((point.fitDone ?? 0) < (most.fitDone ?? 0) ? point : most));
  const tied = fitting.filter((point) => (point.fitAfter ?? 0) < (fastest.fitDone ?? 0));
  const below = points[points.findIndex((point) => tied.includes(point)) - 1] ?? null;
  const above = points[points.findLastIndex((point) => tied.includes(point)) + 1] ?? null;
  const slope = fitting.length < 3 ? null : logSlope(fitting);
  const place = placeOf({ below, above, fitDone: fastest.fitDone ?? 0 });
  const hasWorseAbove = place === 'interior' || place === 'capped-by-stability';
  return {
    place,
    best: tied[0] ?? fastest,
    tied,
    below,
    above,
    fitting: fitting.length,
    slope,
    isProportional: !hasWorseAbove && slope !== null && isInverse(slope) && isInverse(logSlope(fitting.slice(-2)) ?? Number.NaN),
  };
}

interface Neighbours {
  readonly below: SweepPoint | null;
  readonly above: SweepPoint | null;
  readonly fitDone: number;
}

/** The upper side goes first: not before a rate above is worse may anything be concluded (S32). */
function placeOf({ below, above, fitDone }: Neighbours): OptimumPlace {
  if (above === null) return 'upper-edge';
  if (below === null) return 'lower-edge';
  if (!isComparable(above, fitDone) || !isComparable(below, fitDone)) return 'neighbour-censored';
  return above.outcome === 'diverged' ? 'capped-by-stability' : 'interior';
}

/** A rate that did not fit counts as worse only where it was given the steps that the fastest needed. */
function isComparable({ outcome, length }: SweepPoint, fitDone: number): boolean {
  if (outcome === 'fits' || outcome === 'diverged') return true;
  return outcome === 'not-fitted' && length !== null && length >= fitDone;
}

function withoutFit(points: readonly SweepPoint[]): Optimum {
  const stable = points.filter(({ outcome }) => outcome === 'not-fitted');
  const withLoss = stable.filter(({ finalLoss }) => finalLoss !== null);
  const best = withLoss.reduce<SweepPoint | null>((least, point) => (least === null || (point.finalLoss ?? 0) < (least.finalLoss ?? 0) ? point : least), null);
  if (points.every(({ outcome }) => outcome === 'diverged')) return noFit('all-diverged', null, points);
  if (best === null) return noFit('neighbour-censored', null, points);
  if (best === points.at(-1) && best.isFalling) return noFit('nobody-fits-upwards', best, points);
  return noFit(points.some(({ learns }) => learns) ? 'nobody-fits' : 'all-diverged', best, points);
}

function noFit(place: OptimumPlace, best: SweepPoint | null, points: readonly SweepPoint[]): Optimum {
  const at = best === null ? -1 : points.indexOf(best);
  return {
    place,
    best,
    tied: best === null ? [] : [best],
    below: points[at - 1] ?? null,
    above: at === -1 ? null : (points[at + 1] ?? null),
    fitting: 0,
    slope: null,
    isProportional: false,
  };
}

/** Least squares of ln(first fit) on ln(rate); null with fewer than two points. */
function logSlope(points: readonly SweepPoint[]): number | null {
  const x = points.map(({ learningRate }) => Math.log(learningRate));
  const y = points.map(({ fitDone }) => Math.log(fitDone ?? Number.NaN));
  if (points.length < 2) return null;
  const meanX = x.reduce((sum, value) => sum + value, 0) / x.length;
  const meanY = y.reduce((sum, value) => sum + value, 0) / y.length;
  const covariance = x.reduce((sum, value, index) => sum + (value - meanX) * ((y[index] ?? 0) - meanY), 0);
  const slope = covariance / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
  return Number.isFinite(slope) ? slope : null;
}

function isInverse(slope: number): boolean {
  return slope >= -1.2 && slope <= -0.8;
}

/**
 * The vertex of the parabola through ln(first fit) over ln(rate) at the fastest rate and its two neighbours (science §5, f):
 * where the optimum may lie between the rates that were tried. Null unless all three fit and the parabola has a minimum between them.
 */
export function refinedOptimum({ below, best, above }: Optimum): { readonly learningRate: number; readonly steps: number } | null {
  const three = [below, best, above].flatMap((point) => (point?.fitDone == null ? [] : [{ x: Math.log(point.learningRate), y: Math.log(point.fitDone) }]));
  const [a, b, c] = three;
  if (a === undefined || b === undefined || c === undefined) return null;
  const left = (b.y - a.y) / (b.x - a.x);
  const right = (c.y - b.y) / (c.x - b.x);
  const curvature = (right - left) / (c.x - a.x);
  const x = (a.x + b.x) / 2 - left / (2 * curvature);
  if (!(curvature > 0) || !(x > a.x) || !(x < c.x)) return null;
  return { learningRate: Math.exp(x), steps: Math.exp(a.y + left * (x - a.x) + curvature * (x - a.x) * (x - b.x)) };
}

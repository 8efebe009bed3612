import { median } from './order.ts';
import { fitSeparable, type SeparableModel, valueAt } from './separable-fit.ts';

/** A family of falling curves of x = t/t_cut. */
export interface CurveFamily {
  readonly name: 'pow3' | 'pow4' | 'mmf' | 'exp3';
  /** In loss form, c the asymptote. */
  readonly formula: string;
  readonly model: SeparableModel;
}

const falling = [false, true] as const;

/**
 * The families of the ensemble (pybnn's `curvefunctions`, in loss form). Each is an asymptote plus a positive amount of a falling function;
 * pow3 and exp3 on their own are biased (pow3 promises too much), so that none is ever used alone.
 */
export const curveFamilies: readonly CurveFamily[] = [
  {
    name: 'pow4',
    formula: 'c + a·(x + b)^-α',
    model: { basis: (x, [b = 0, alpha = 1]) => [1, (x + b) ** -alpha], grid: [geometric(0.003, 3, 5), geometric(0.05, 5, 6)], notNegative: falling },
  },
  {
    name: 'mmf',
    formula: 'c + a/(1 + (k·x)^d)',
    model: { basis: (x, [k = 1, d = 1]) => [1, 1 / (1 + (k * x) ** d)], grid: [geometric(0.1, 300, 6), geometric(0.2, 5, 5)], notNegative: falling },
  },
  {
    name: 'pow3',
    formula: 'c + a·x^-α',
    model: { basis: (x, [alpha = 1]) => [1, x ** -alpha], grid: [geometric(0.02, 4, 12)], notNegative: falling },
  },
  {
    name: 'exp3',
    formula: 'c + a·e^(-k·x)',
    model: { basis: (x, [k = 1]) => [1, Math.exp(-k * x)], grid: [geometric(0.05, 60, 12)], notNegative: falling },
  },
];

function geometric(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from * (to / from) ** (index / (count - 1)));
}

/** A curve up to the cut: x = t/t_cut ascending up to 1, and the loss there. */
export interface Prefix {
  readonly x: readonly number[];
  readonly loss: readonly number[];
  /** Evaluation noise in the unit of the loss; 0 where it is not known. */
  readonly noise: number;
}

/** What each family predicts at `x`, in the order of `curveFamilies`; families that do not fit are left out. */
export function predictByFamily(prefix: Prefix, x: number): { readonly name: CurveFamily['name']; readonly value: number }[] {
  const last = prefix.loss.at(-1) ?? Number.NaN;
  const scale = Math.max(prefix.noise, 1e-4 * Math.abs(last), Number.MIN_VALUE);
  const { places, values } = thinned(prefix);
  return curveFamilies.flatMap(({ name, model }) => {
    const fit = fitSeparable(model, { places, values, scale });
    const value = fit === null ? Number.NaN : valueAt(model, fit, x);
    return Number.isFinite(value) ? [{ name, value }] : [];
  });
}

/** At most this many points are fitted: a longer curve is taken by the medians of blocks of neighbours. */
const MOST_POINTS = 32;

function thinned({ x, loss }: Prefix): { readonly places: readonly number[]; readonly values: readonly number[] } {
  const width = Math.ceil(x.length / MOST_POINTS);
  if (width <= 1) return { places: x, values: loss };
  const places: number[] = [];
  const values: number[] = [];
  for (let from = 0; from < x.length; from += width) {
    places.push(median(x.slice(from, from + width)));
    values.push(median(loss.slice(from, from + width)));
  }
  return { places, values };
}

/** A forecast may leave a quarter to five quarters of the last value no more than this (science §4.4). */
export const LEAST_OF_LAST = 0.25;
export const MOST_OF_LAST = 1.25;

/**
 * The median of the families' predictions at `x` > 1, kept within 0.25 to 1.25 times `last` for a positive loss.
 * NaN where fewer than two families fit.
 */
export function predictByEnsemble(prefix: Prefix, x: number, last: number): number {
  const predictions = predictByFamily(prefix, x);
  if (predictions.length < 2) return Number.NaN;
  const middle = median(predictions.map(({ value }) => value));
  return last > 0 ? Math.min(MOST_OF_LAST * last, Math.max(LEAST_OF_LAST * last, middle)) : middle;
}

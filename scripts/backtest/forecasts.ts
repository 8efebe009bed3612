import type { ForecastRefusal } from '../../src/model/forecast.ts';
import { conformalRange, forecastScore } from '../../src/statistics/conformal.ts';
import { median } from '../../src/statistics/order.ts';
import { type CurveFamily, curveFamilies, predictByFamily } from '../../src/statistics/power-laws.ts';
import { curveOf, materialityOf } from '../../src/studies/evidence/curve.ts';
import { LEVEL } from '../../src/studies/evidence/forecast/calibration.ts';
import { forecastConstantRate } from '../../src/studies/evidence/forecast/constant-rate.ts';
import { gainAtMost, prefixOf, refusalOfCurve } from '../../src/studies/evidence/forecast/prefix.ts';
import { asStudy, type ConstantRateTrial, onlyTrial } from './curves.ts';

/** Where finished runs are cut: the end is then 4, 2 and 1⅓ times as far. */
export const CUTS = [0.25, 0.5, 0.75] as const;

/** A forecast of the end of a finished run, made from its first part. */
export interface PastForecast {
  readonly trial: ConstantRateTrial;
  readonly cut: number;
  readonly refused: ForecastRefusal | null;
  readonly last: number;
  readonly actual: number;
  readonly forecast: number;
  readonly byFamily: ReadonlyMap<CurveFamily['name'], number>;
  readonly score: number;
  /** Whether the tail still gained more than is material at the cut: the case in which one asks. */
  readonly isImproving: boolean;
  /** What the slope of the tail promised, and what came, over |last|. */
  readonly promised: number | null;
  readonly gained: number;
}

/** Forecasts of the validation loss at every cut that leaves 12 evaluations, refused ones among them. */
export function pastForecasts(trials: readonly ConstantRateTrial[]): PastForecast[] {
  return trials.flatMap((trial) => {
    const whole = onlyTrial(asStudy(trial, { metric: 'validation/loss', share: 1, copies: 1 }));
    return whole?.feasible === true ? CUTS.flatMap((cut) => pastForecast(trial, whole, cut) ?? []) : [];
  });
}

function pastForecast(trial: ConstantRateTrial, whole: NonNullable<ReturnType<typeof onlyTrial>>, cut: number): PastForecast | null {
  const { done, last: actual } = prefixOf(whole);
  const end = done.at(-1) ?? Number.NaN;
  const prefix = prefixOf(whole, end * cut);
  const refused = refusalOfCurve(prefix);
  if (refused === 'too-few-evaluations') return null;
  const forecast = forecastConstantRate(prefix, end);
  const from = prefix.done.at(-1) ?? Number.NaN;
  const x = prefix.done.filter((at) => at >= 0.05 * from);
  const families = predictByFamily({ x: x.map((at) => at / from), loss: prefix.loss.slice(-x.length), noise: prefix.noise }, end / from);
  const half = onlyTrial(asStudy(trial, { metric: 'validation/loss', share: cut, copies: 1 }));
  const curve = half === null ? null : curveOf(half);
  const doubling = gainAtMost(prefix, 2);
  return {
    trial,
    cut,
    refused,
    last: prefix.last,
    actual,
    forecast,
    byFamily: new Map(families.map(({ name, value }) => [name, value])),
    score: forecastScore({ actual, forecast, last: prefix.last }),
    isImproving: curve !== null && doubling !== null && doubling > materialityOf(curve),
    promised: gainAtMost(prefix, end / from),
    gained: (prefix.last - actual) / Math.abs(prefix.last),
  };
}

/** Median |error| over |actual| of one way to forecast. */
export function medianError(forecasts: readonly PastForecast[], way: 'last' | 'ensemble' | CurveFamily['name']): number {
  const errors = forecasts.map((one) => {
    const value = way === 'last' ? one.last : way === 'ensemble' ? one.forecast : (one.byFamily.get(way) ?? Number.NaN);
    return Math.abs(value - one.actual) / Math.abs(one.actual);
  });
  return median(errors.filter(Number.isFinite));
}

/** The ways to forecast that are compared. */
export const WAYS = ['last', 'ensemble', ...curveFamilies.map(({ name }) => name)] as const;

/** How often the intervals held. */
export interface Coverage {
  readonly covered: number;
  readonly forecasts: number;
  /** The fewest scores that an interval was taken from. */
  readonly calibration: number;
  /** Median width of an interval over |actual|. */
  readonly width: number;
}

/**
 * Coverage of the nominal 90 % intervals for those forecasts that `tested` accepts, each calibrated at its own horizon on the forecasts
 * that `calibrates` accepts for it.
 */
export function coverageOf(
  forecasts: readonly PastForecast[],
  tested: (one: PastForecast) => boolean,
  calibrates: (other: PastForecast, one: PastForecast) => boolean,
): Coverage {
  let [covered, count, fewest] = [0, 0, Number.POSITIVE_INFINITY];
  const widths: number[] = [];
  for (const one of forecasts.filter(tested)) {
    const scores = forecasts.filter((other) => other.cut === one.cut && calibrates(other, one)).map(({ score }) => score);
    const range = conformalRange(scores, LEVEL);
    if (range === null) continue;
    count += 1;
    fewest = Math.min(fewest, range.scores);
    const unit = Math.abs(one.last - one.forecast) + 0.01 * Math.abs(one.last);
    widths.push(((range.high - range.low) * unit) / Math.abs(one.actual));
    if (one.score >= range.low && one.score <= range.high) covered += 1;
  }
  return { covered, forecasts: count, calibration: count === 0 ? 0 : fewest, width: median(widths) };
}

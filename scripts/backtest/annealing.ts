import { piecewiseInterpolated } from '../../src/schedules/families/piecewise.ts';
import { evaluationNoise } from '../../src/statistics/noise.ts';
import { median } from '../../src/statistics/order.ts';
import { type AnnealedCurve, forecastAnnealed } from '../../src/studies/evidence/forecast/annealing.ts';
import { type ScheduledCurve, scheduledCurves } from './curves.ts';

/** The one cosine and the one constant run that the law is fitted to, of each size. */
export const FITTED = ['constant_24000', 'cosine_24000'] as const;

/** The files begin behind the warmup: their cosine leaves its peak at update 2,160 exactly. The way up to there is taken as a straight line. */
const WARMUP = 2_160;

/** The finished decaying runs that the law is fitted to one at a time. */
export const FITTED_ALONE = ['cosine_24000', 'wsd_20000_24000', 'wsdld_20000_24000'] as const;

/** The final loss of a run that the law was not fitted to. */
export interface AnnealingError {
  readonly size: string;
  /** The runs that it was fitted to. */
  readonly fitted: readonly string[];
  readonly schedule: string;
  readonly steps: number;
  readonly actual: number;
  readonly forecast: number;
  /** (forecast − actual)/actual. */
  readonly error: number;
}

/** Fits the law to two runs of each size, with the shipped code, and forecasts the last logged loss of all the others from their schedules alone. */
export function annealingErrors(): AnnealingError[] {
  return errorsOf(FITTED);
}

/** The same from one finished decaying run at a time, as a user's study often gives no more. */
export function singleRunErrors(): AnnealingError[] {
  return FITTED_ALONE.flatMap((name) => errorsOf([name]));
}

function errorsOf(fitted: readonly string[]): AnnealingError[] {
  return [...scheduledCurves()].flatMap(([size, curves]) => {
    const known = curves.filter(({ name }) => fitted.includes(name)).map(annealedCurve);
    if (known.length < fitted.length) return [];
    return curves
      .filter(({ name }) => !fitted.includes(name))
      .map((curve) => {
        const steps = curve.steps.at(-1) ?? Number.NaN;
        const actual = curve.losses.at(-1) ?? Number.NaN;
        const forecast = forecastAnnealed(known, annealedCurve(curve).rate.at, steps);
        return { size, fitted, schedule: curve.name, steps, actual, forecast, error: (forecast - actual) / actual };
      });
  });
}

/** The largest and the median |error|. */
export function errorSummary(errors: readonly AnnealingError[]): { readonly max: number; readonly median: number } {
  const sizes = errors.map(({ error }) => Math.abs(error));
  return { max: Math.max(...sizes), median: median(sizes) };
}

function annealedCurve({ steps, rates, losses }: ScheduledCurve): AnnealedCurve {
  const peak = Math.max(...rates);
  const before = [{ at: 0, rate: 0 }, ...((steps[0] ?? 0) > WARMUP ? [{ at: WARMUP, rate: peak }] : [])];
  const schedule = piecewiseInterpolated({ points: [...before, ...steps.map((at, index) => ({ at, rate: rates[index] ?? 0 }))] });
  return {
    rate: { at: (u) => schedule.at(u), peak, warmup: WARMUP, horizon: steps.at(-1) ?? null, isConstant: false },
    prefix: { done: steps, loss: losses, noise: evaluationNoise(losses) ?? 0, last: losses.at(-1) ?? Number.NaN },
  };
}

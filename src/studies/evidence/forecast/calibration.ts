import type { ForecastInterval } from '../../../model/forecast.ts';
import type { Study, Trial } from '../../../model/study.ts';
import { conformalRange, forecastScore, scoreUnit } from '../../../statistics/conformal.ts';
import { annealingBank, constantRateBank } from './calibration-bank.ts';
import { forecastConstantRate } from './constant-rate.ts';
import { judgedByLoss } from './loss.ts';
import { type CurvePrefix, prefixOf, refusalOfCurve } from './prefix.ts';
import { isConstantRate } from './rate.ts';
import { workloadClassOf } from './workload.ts';

/** What the intervals promise. */
export const LEVEL = 0.9;

/** From so many of its own finished runs a project is calibrated by them alone. */
const ENOUGH_OWN_RUNS = 20;

/** Own runs that are looked at; more change the quantiles little and cost time. */
const MOST_OWN_RUNS = 30;

/** A finished trial with its study, which may know its schedule. */
export interface FinishedTrial {
  readonly trial: Trial;
  readonly study: Study;
}

/** A forecast value whose interval is asked for. */
export interface Uncalibrated {
  readonly trial: Trial;
  readonly value: number;
  readonly prefix: CurvePrefix;
  /** New length over what has been run. */
  readonly factor: number;
  /** Finished trials of the project. */
  readonly finished: readonly FinishedTrial[];
}

/**
 * How a forecast of the end of a finished constant-rate trial would have come out, made from its first 1/`factor`: its conformal score.
 * Null where the forecast would have been refused.
 */
export function backTestScore(trial: Trial, factor: number): number | null {
  const whole = prefixOf(trial);
  const end = whole.done.at(-1) ?? Number.NaN;
  const prefix = prefixOf(trial, end / factor);
  if (refusalOfCurve(prefix) !== null) return null;
  const score = forecastScore({ actual: whole.last, forecast: forecastConstantRate(prefix, end), last: prefix.last });
  return Number.isFinite(score) ? score : null;
}

/** The interval of a forecast under a constant learning rate: from at least 20 of the project's own runs, else from the public ones. */
export function constantRateInterval(asked: Uncalibrated): ForecastInterval | null {
  const own = ownScores(asked);
  const range = own.length >= ENOUGH_OWN_RUNS ? conformalRange(own, LEVEL) : null;
  if (range !== null) return intervalFrom(asked, range, { calibratedOn: 'own-runs', runs: range.scores, workloads: null });
  const workloads = workloadClassOf(asked.trial);
  const row = constantRateBank[workloads].find(({ upToFactor }) => asked.factor <= upToFactor + 1e-9);
  return row === undefined ? null : intervalFrom(asked, row, { calibratedOn: 'public-runs', runs: row.runs, workloads });
}

/** Never without the forecast itself: where all calibration runs erred to one side, the interval reaches from there to the forecast. */
function intervalFrom(
  { value, prefix }: Uncalibrated,
  { low, high }: { readonly low: number; readonly high: number },
  source: Pick<ForecastInterval, 'calibratedOn' | 'runs' | 'workloads'>,
): ForecastInterval {
  const unit = scoreUnit(value, prefix.last);
  return { low: value + Math.min(0, low) * unit, high: value + Math.max(0, high) * unit, level: LEVEL, ...source };
}

/**
 * The interval of a forecast by the annealing law: calibrated for token-level losses only. Wider where all runs that it was fitted to decay alike
 * than where one of them held its rate.
 */
export function annealingInterval({ trial, value }: Pick<Uncalibrated, 'trial' | 'value'>, fittedTo: 'one-run' | 'several-schedules'): ForecastInterval | null {
  const workloads = workloadClassOf(trial);
  if (workloads !== 'sequence') return null;
  const { relativeHalfWidth, runs } = fittedTo === 'one-run' ? annealingBank.oneRun : annealingBank.severalRuns;
  const half = relativeHalfWidth * Math.abs(value);
  return { low: value - half, high: value + half, level: LEVEL, calibratedOn: 'public-runs', runs, workloads };
}

function ownScores({ trial, factor, finished }: Uncalibrated): number[] {
  const alike = finished.filter((one) => one.trial.id !== trial.id && one.trial.feasible && one.trial.unit === trial.unit && evaluates(one.trial, trial));
  if (alike.length < ENOUGH_OWN_RUNS) return [];
  const apart = Math.max(1, alike.length / MOST_OWN_RUNS);
  const looked = Array.from({ length: Math.min(alike.length, MOST_OWN_RUNS) }, (_, index) => alike[Math.floor(index * apart)] ?? []).flat();
  const constant = looked.filter((one) => isConstantRate(one.trial, one.study));
  return constant.length < ENOUGH_OWN_RUNS ? [] : constant.flatMap((one) => backTestScore(judgedByLoss(one.trial) ?? one.trial, factor) ?? []);
}

/** Whether the loss that is forecast is one of this trial's too. */
function evaluates({ run }: Trial, { metric }: Trial): boolean {
  return run.series.some(({ name }) => name === metric?.name);
}

import type { Forecast, ForecastRefusal, GivenForecast, RefusedForecast } from '../../../model/forecast.ts';
import { nameParts } from '../../../model/names.ts';
import type { Study, Trial } from '../../../model/study.ts';
import { annealingForecast } from './annealing.ts';
import { annealingInterval, constantRateInterval, type FinishedTrial } from './calibration.ts';
import { forecastConstantRate } from './constant-rate.ts';
import { judgedByLoss } from './loss.ts';
import { type CurvePrefix, gainAtMost, prefixOf, refusalOfCurve } from './prefix.ts';
import { type RunRate, rateOf } from './rate.ts';

/** Beyond four times what has been run no curve is trusted. */
const FARTHEST = 4;

/** What is asked of a study. */
export interface ForecastQuestion {
  /** The recommended length; null when none is. */
  readonly recommended: number | null;
  /** Finished trials of all studies of the review, this one's included. */
  readonly finished: readonly FinishedTrial[];
}

/** A question about one trial. */
interface Asked {
  readonly study: Study;
  readonly trial: Trial;
  readonly length: number;
  readonly prefix: CurvePrefix;
  readonly finished: readonly FinishedTrial[];
}

/**
 * The end of a longer run of the study's best trial (of an unfinished single run its planned end), as §4.4 of the reference says.
 * The horizon is the recommended length, else the production length, else twice the present one. Null for a learning-rate sweep
 * and for a study whose length is recommended to shrink: nobody asks there.
 */
export function forecastOf(study: Study, { recommended, finished }: ForecastQuestion): Forecast | null {
  const trial = trialToCarryOn(study);
  const planned = trial?.plannedSteps?.value ?? null;
  if (study.kind === 'learning-rate-sweep' || (recommended !== null && planned !== null && recommended <= planned)) return null;
  if (trial === null || planned === null) return refusedWithout(study, 'no-trial');
  const judged = judgedByLoss(trial);
  const { length, horizonFrom } = horizonOf(study, trial, planned, recommended);
  const about = { trial: trial.id, metric: judged?.metric?.name ?? null, unit: trial.unit, maxTrainSteps: length, horizonFrom };
  if (judged === null) return { kind: 'refused', ...about, horizonFactor: length / planned, reason: 'no-loss' };
  const prefix = prefixOf(judged);
  const horizonFactor = length / (trial.status === 'unfinished' ? (prefix.done.at(-1) ?? planned) : planned);
  return { ...about, horizonFactor, ...answerTo({ study, trial: judged, length, prefix, finished }, horizonFactor) };
}

function refusedWithout(study: Study, reason: ForecastRefusal): Forecast {
  const unit = study.trials[0]?.unit ?? 'steps';
  return { kind: 'refused', trial: null, metric: study.metric?.name ?? null, unit, maxTrainSteps: null, horizonFrom: 'doubling', horizonFactor: null, reason };
}

/** The best feasible trial; of a single run the run itself, finished or not. */
function trialToCarryOn({ kind, trials }: Study): Trial | null {
  const [only] = trials;
  if (kind === 'single-run') return only !== undefined && (only.feasible || only.status === 'unfinished') ? only : null;
  let found: Trial | null = null;
  for (const trial of trials) {
    if (!trial.feasible || trial.best === null) continue;
    const sign = trial.metric?.goal === 'max' ? -1 : 1;
    if (found?.best == null || sign * trial.best.value < sign * found.best.value) found = trial;
  }
  return found;
}

function horizonOf(
  study: Study,
  trial: Trial,
  planned: number,
  recommended: number | null,
): { readonly length: number; readonly horizonFrom: Forecast['horizonFrom'] } {
  const { productionSteps } = study.policy;
  if (trial.status === 'unfinished') return { length: planned, horizonFrom: 'planned-length' };
  if (recommended !== null) return { length: recommended, horizonFrom: 'recommendation' };
  if (productionSteps !== null && productionSteps > planned) return { length: productionSteps, horizonFrom: 'production-steps' };
  return { length: 2 * planned, horizonFrom: 'doubling' };
}

type GivenAnswer = Pick<GivenForecast, 'kind' | 'method' | 'schedule' | 'present' | 'value' | 'gain' | 'gainAtMost' | 'interval'>;
type Answer = GivenAnswer | Pick<RefusedForecast, 'kind' | 'reason'>;

function answerTo(asked: Asked, factor: number): Answer {
  const { study, trial } = asked;
  const refusal = refusalOf(asked, factor);
  if (refusal !== null) return { kind: 'refused', reason: refusal };
  const rate = rateOf(trial, study);
  if (rate === null) return { kind: 'refused', reason: 'schedule-unknown' };
  return rate.isConstant ? byPowerLaws(asked, factor) : byAnnealingLaw(asked, rate);
}

function refusalOf({ trial, prefix }: Asked, factor: number): ForecastRefusal | null {
  if (factor > FARTHEST + 1e-9) return 'horizon-too-far';
  return refusalOfCurve(prefix) ?? (batchChanges(trial) ? 'batch-changes' : null);
}

function batchChanges({ run }: Trial): boolean {
  return run.series.some(({ name, values }) => {
    const parts = nameParts(name);
    return parts.includes('batch') && parts.includes('size') && values.some((value) => value !== values[0]);
  });
}

function byPowerLaws({ trial, prefix, length, finished }: Asked, factor: number): Answer {
  const value = forecastConstantRate(prefix, length);
  if (!Number.isFinite(value)) return { kind: 'refused', reason: 'does-not-fit' };
  const interval = constantRateInterval({ trial, value, prefix, factor, finished });
  return given({ method: 'power-law-ensemble', schedule: 'constant', gainAtMost: gainAtMost(prefix, factor) }, { present: prefix.last, value, interval });
}

function byAnnealingLaw({ study, trial, prefix, length }: Asked, rate: RunRate): Answer {
  const found = annealingForecast({ trial, study, rate, prefix, length });
  if ('refused' in found) return { kind: 'refused', reason: found.refused };
  const { value, schedule, fittedTo } = found;
  return given(
    { method: 'annealing-law', schedule, gainAtMost: null },
    { present: prefix.loss.at(-1) ?? prefix.last, value, interval: annealingInterval({ trial, value }, fittedTo) },
  );
}

function given(
  how: Pick<GivenForecast, 'method' | 'schedule' | 'gainAtMost'>,
  { present, value, interval }: Pick<GivenForecast, 'present' | 'value' | 'interval'>,
): Answer {
  return { kind: 'given', ...how, present, value, gain: present === 0 ? 0 : (present - value) / Math.abs(present), interval };
}

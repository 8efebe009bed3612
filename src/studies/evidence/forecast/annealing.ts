import type { ForecastRefusal, GivenForecast } from '../../../model/forecast.ts';
import type { Study, Trial } from '../../../model/study.ts';
import { learningRateAreas } from '../../../schedules/areas.ts';
import { type AnnealingPoint, annealedLoss, fitAnnealingLaw } from '../../../statistics/annealing-law.ts';
import { LEAST_OF_LAST, MOST_OF_LAST } from '../../../statistics/power-laws.ts';
import { canonical, isSeedKey } from '../../hyperparameters.ts';
import { type CurvePrefix, prefixOf } from './prefix.ts';
import { type RunRate, rateOf, restarts } from './rate.ts';

/** A run with its learning rate and its evaluations, lower being better. */
export interface AnnealedCurve {
  readonly rate: RunRate;
  readonly prefix: CurvePrefix;
}

/** The first part of a run that is left out, beside the warmup. */
const LEFT_OUT = 0.05;

/** A rate that ends below this share of its peak shows what a decay is worth. */
const REAL_DECAY = 0.5;

/** Runs of the same training under other schedules that are fitted together; more add nothing. */
const MOST_SIBLINGS = 8;

/** A decay that ends this near to the run's end, as a share of the run, ends with it. */
const ENDS_WITH_RUN = 0.02;

/**
 * The loss at the end of a run of `length` updates under `rate`, from the annealing law fitted to `curves`: the run itself up to now and
 * others of the same training. NaN where no law fits; needs a curve with a real decay.
 */
export function forecastAnnealed(curves: readonly AnnealedCurve[], rate: (u: number) => number, length: number): number {
  const noise = curves.reduce((most, { prefix }) => Math.max(most, prefix.noise), 0);
  const law = fitAnnealingLaw(curves.flatMap(pointsOf), noise);
  const [areas] = learningRateAreas(rate, [length]);
  return law === null || areas === undefined || !(areas.s1 > 0) ? Number.NaN : annealedLoss(law, areas);
}

function pointsOf({ rate, prefix }: AnnealedCurve): AnnealingPoint[] {
  const from = Math.max(rate.warmup, LEFT_OUT * (prefix.done.at(-1) ?? 0));
  const areas = learningRateAreas(rate.at, prefix.done);
  return prefix.done.flatMap((done, index) => {
    const area = areas[index];
    return done <= from || area === undefined ? [] : [{ ...area, loss: prefix.loss[index] ?? Number.NaN }];
  });
}

/** A forecast without its interval, or why there is none. */
export type AnnealingAnswer =
  | { readonly value: number; readonly schedule: GivenForecast['schedule']; readonly fittedTo: 'one-run' | 'several-schedules' }
  | { readonly refused: ForecastRefusal };

/** The question: the end of `trial` carried on to `length`. */
export interface AnnealingQuestion {
  readonly trial: Trial;
  readonly study: Study;
  readonly rate: RunRate;
  readonly prefix: CurvePrefix;
  readonly length: number;
}

/** The end of a run whose learning rate decays, with the schedule that it would have at the new length. */
export function annealingForecast({ trial, study, rate, prefix, length }: AnnealingQuestion): AnnealingAnswer {
  if (trial.unit !== 'steps') return { refused: 'schedule-unknown' };
  const carried = carriedOn(rate, trial, length);
  if (restarts(rate, prefix.done.at(-1) ?? 0) || restarts({ ...rate, at: carried.at }, length)) return { refused: 'learning-rate-restarts' };
  const curves = [{ rate, prefix }, ...siblings(trial, study)];
  if (!curves.some(showsDecay)) return { refused: 'no-decay-seen' };
  const value = forecastAnnealed(curves, carried.at, length);
  return isPlausible(value, prefix.last)
    ? { value, schedule: carried.schedule, fittedTo: curves.every(showsDecay) ? 'one-run' : 'several-schedules' }
    : { refused: 'does-not-fit' };
}

/** The law extrapolates a sum of two areas: where that leaves the range that any forecast is kept in, it says nothing. */
function isPlausible(value: number, last: number): boolean {
  return Number.isFinite(value) && (!(last > 0) || (value >= LEAST_OF_LAST * last && value <= MOST_OF_LAST * last));
}

function showsDecay({ rate, prefix }: AnnealedCurve): boolean {
  const end = (prefix.done.at(-1) ?? 1) - 1;
  return end > rate.warmup && rate.at(end) < REAL_DECAY * rate.peak;
}

/** The schedule at the new length: as it is where the run was planned so long or its schedule has no end at the run's, else its decay stretched. */
function carriedOn(rate: RunRate, trial: Trial, length: number): { readonly at: (u: number) => number; readonly schedule: GivenForecast['schedule'] } {
  const planned = trial.plannedSteps?.value ?? length;
  if (length <= planned) return { at: rate.at, schedule: 'as-planned' };
  const endsWithRun = rate.horizon !== null && Math.abs(rate.horizon - planned) <= ENDS_WITH_RUN * planned;
  if (!endsWithRun || planned <= rate.warmup) return { at: rate.at, schedule: 'continued' };
  const share = (planned - rate.warmup) / (length - rate.warmup);
  return { at: (u) => rate.at(u < rate.warmup ? u : rate.warmup + (u - rate.warmup) * share), schedule: 'stretched' };
}

/** Finished trials that differ from this one in their schedule, length or seed only. */
function siblings(trial: Trial, study: Study): AnnealedCurve[] {
  const compared = study.varied.filter((key) => !isScheduleKey(key) && !isSeedKey(key));
  const isSibling = (other: Trial): boolean =>
    other.id !== trial.id &&
    other.feasible &&
    other.metric?.name === trial.metric?.name &&
    compared.every((key) => canonical(other.hyperparameters[key] ?? null) === canonical(trial.hyperparameters[key] ?? null));
  return study.trials
    .filter(isSibling)
    .slice(0, MOST_SIBLINGS)
    .flatMap((other) => {
      const rate = rateOf(other, study);
      return rate === null ? [] : [{ rate, prefix: prefixOf(other) }];
    });
}

function isScheduleKey(key: string): boolean {
  return /sched|decay_(steps|over|iters)|warm|anneal|final_lr|min_lr|max_(train_)?steps|epochs/i.test(key);
}

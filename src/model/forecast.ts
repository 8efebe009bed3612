/** Why the end of a longer run is not forecast. */
export type ForecastRefusal =
  /** No trial of the study has evaluations and a known length. */
  | 'no-trial'
  /** The study is judged by a metric with a ceiling, and no validation loss is logged to forecast instead. */
  | 'no-loss'
  /** Fewer than 12 evaluations to fit. */
  | 'too-few-evaluations'
  /** More than four times as long. */
  | 'horizon-too-far'
  /** The smoothed loss ends more than three noises above its least in the last half. */
  | 'tail-rises'
  /** A spike of the loss in the last fifth. */
  | 'loss-spike'
  /** Neither a log nor a config tells the learning rate, so that a decay cannot be told from learning. */
  | 'schedule-unknown'
  /** The learning rate rises again inside the run. */
  | 'learning-rate-restarts'
  /** The logged batch size changes inside the run. */
  | 'batch-changes'
  /** The learning rate is to decay, and no run of the study shows what its decay is worth. */
  | 'no-decay-seen'
  /** No curve fits what was logged. */
  | 'does-not-fit';

/** An interval that holds the value with probability `level`, as far as the calibration runs are like this one. */
export interface ForecastInterval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
  /** The project's own finished runs, or Longrun's public ones. */
  readonly calibratedOn: 'own-runs' | 'public-runs';
  /** How many forecasts of finished runs it was taken from. */
  readonly runs: number;
  /** Of public runs: the class of workloads, or `any` for all of them. */
  readonly workloads: string | null;
}

/** What every forecast is about, given or refused. */
interface About {
  /** The trial that is carried on: the best of the study. */
  readonly trial: string | null;
  /** The loss that is forecast; the study's metric, or the validation loss logged beside it. */
  readonly metric: string | null;
  readonly unit: 'steps' | 'epochs';
  /** The length of the run whose end is forecast, and why this one. */
  readonly maxTrainSteps: number | null;
  readonly horizonFrom: 'recommendation' | 'production-steps' | 'planned-length' | 'doubling';
  /** `maxTrainSteps` over what has been run. */
  readonly horizonFactor: number | null;
}

export interface GivenForecast extends About {
  readonly kind: 'given';
  readonly method: 'power-law-ensemble' | 'annealing-law';
  /** What the learning rate is taken to do up to there. */
  readonly schedule: 'constant' | 'stretched' | 'continued' | 'as-planned';
  /** Loss at the end of what has been run (under a constant rate the median of the last three evaluations), and at the new end. */
  readonly present: number;
  readonly value: number;
  /** (present − value)/|present|: positive when the loss falls. */
  readonly gain: number;
  /** What the slope of the tail promises at most, over |present|; half of it is typical. Null under a decayed learning rate. */
  readonly gainAtMost: number | null;
  /** Null: no calibrated interval. */
  readonly interval: ForecastInterval | null;
}

export interface RefusedForecast extends About {
  readonly kind: 'refused';
  readonly reason: ForecastRefusal;
}

/** The end of a longer run of a study's best trial, with how sure it is; or why nothing is said about it. */
export type Forecast = GivenForecast | RefusedForecast;

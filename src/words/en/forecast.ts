import type { Forecast, ForecastInterval, ForecastRefusal, GivenForecast } from '../../model/forecast.ts';
import { code } from '../markup.ts';
import { amount, percent, significant } from '../numbers.ts';

/** A forecast in one line: what is carried on, the value, its interval with what it is calibrated on, and the bound that needs no fit. */
export function forecast(about: Forecast): string {
  const { trial, metric, maxTrainSteps, unit, horizonFactor } = about;
  if (about.kind === 'refused') {
    const end = maxTrainSteps === null ? 'the end of a longer run' : `the end of a run of ${amount(maxTrainSteps)} ${unit}`;
    return `${trial === null ? '' : `${code(trial)}: `}${end} is not forecast, because ${refusals[about.reason]}.`;
  }
  const length = `${amount(maxTrainSteps ?? Number.NaN)} ${unit} (${times(horizonFactor ?? Number.NaN)} as long; ${rate[about.schedule]})`;
  const values = `${code(metric ?? '')} ${significant(about.present, 4)} now, ${significant(about.value, 4)} then`;
  return `${code(trial ?? '')} carried on to ${length}: ${values}, ${interval(about.interval)}${bound(about)}.`;
}

/** `90 % interval 1.9 – 2 (from 412 forecasts of finished public runs)`. */
export function interval(found: ForecastInterval | null): string {
  if (found === null) return 'no calibrated interval';
  const { level, low, high, runs, calibratedOn, workloads } = found;
  const kind = workloads === null || workloads === 'any' ? '' : `, class ${workloads}`;
  const whose = calibratedOn === 'own-runs' ? `${amount(runs)} of this project's own finished runs` : `${amount(runs)} forecasts of public runs${kind}`;
  return `${percent(level)} interval ${significant(low, 4)} – ${significant(high, 4)} (calibrated on ${whose})`;
}

function bound({ gainAtMost }: GivenForecast): string {
  if (gainAtMost === null) return '';
  return gainAtMost > 0
    ? `; by the slope of its tail at most ${percent(gainAtMost)} better, typically half of that`
    : '; the slope of its tail promises nothing';
}

function times(factor: number): string {
  return `${significant(factor, 2)} times`;
}

const rate: Readonly<Record<GivenForecast['schedule'], string>> = {
  constant: 'constant learning rate',
  stretched: 'its schedule stretched to the new length',
  continued: 'its schedule continued',
  'as-planned': 'its schedule as planned',
};

const refusals: Readonly<Record<ForecastRefusal, string>> = {
  'no-trial': 'no trial has evaluations and reached a known length',
  'no-loss': 'its metric has a ceiling and no validation loss is logged that could be carried on instead',
  'too-few-evaluations': 'fewer than 12 evaluations are too few to fit a curve to',
  'horizon-too-far': 'more than four times what has been run is farther than any curve is trusted',
  'tail-rises': 'the loss rises in the last half by more than its noise',
  'loss-spike': 'the loss spikes in the last fifth',
  'schedule-unknown': 'neither a log nor a config tells the learning rate, so that a decay cannot be told from learning',
  'learning-rate-restarts': 'the learning rate rises again inside the run',
  'batch-changes': 'the batch size changes inside the run',
  'no-decay-seen': 'its learning rate is still to decay and no run of the study shows what that decay is worth',
  'does-not-fit': 'no curve fits what was logged',
};

import type { TrainingConfig } from '../../model/config.ts';
import type { Series } from '../../model/run.ts';
import type { LearningRateSchedule } from '../../model/schedule.ts';
import type { Trial } from '../../model/study.ts';
import { heldPerEpoch } from '../../schedules/compose/clocks.ts';
import { type Point, pointsOf } from '../../schedules/inference/points.ts';

/** A number of the config and what the run's log has instead. */
export interface Differing {
  readonly stated: number;
  readonly logged: number;
}

/** Where a run is not what its config says; null where it is, or where nothing can be said. */
export interface ConfigAgreement {
  readonly length: (Differing & { readonly unit: Trial['unit'] }) | null;
  readonly peak: Differing | null;
  readonly schedule: { readonly family: string; readonly deviationOverPeak: number; readonly worstAtStep: number } | null;
  /** Whether anything at all could be compared. */
  readonly isCompared: boolean;
  /** What stood in the way where something was there to compare. */
  readonly open: 'schedule-open' | 'units-unclear' | 'rate-scaled' | null;
}

/** Lengths that differ by less are one length: epochs rounded to updates, a last incomplete batch. */
const sameLength = 0.02;
/** Rates that differ by less, over the peak, are one rate: a log that averages, a peak between two logged steps. */
const sameRate = 0.05;
/** Lengths further apart than this count different things. */
const farOff = 50;
/** Updates by which a log may lag behind the schedule (skipped by a gradient scaler), as a share of the run. */
const skippedShare = 0.01;
/** The fewest logged rates that say something. */
const fewestRates = 3;
/** Optimizers that set or scale the learning rate themselves, whatever the config says. */
const ownRate = /auto|prodigy|d-?adapt|adafactor|schedule-?_?free|mechanic/i;

/** Compares a run with the config that it is said to be made with: facts only, in the run's own unit. Pure and total. */
export function agreementOf(trial: Trial, config: TrainingConfig): ConfigAgreement {
  const length = lengthOf(trial, config);
  const rates = ratesOf(trial, config);
  return {
    length: length.differs,
    peak: rates.peak,
    // The shape follows the length: with another length it is no fact of its own.
    schedule: length.differs === null ? rates.schedule : null,
    isCompared: length.isCompared || rates.isCompared,
    open: length.open ?? rates.open,
  };
}

interface LengthReading {
  readonly differs: ConfigAgreement['length'];
  readonly isCompared: boolean;
  readonly open: ConfigAgreement['open'];
}

/** The length that the result file itself states, or that its log runs beyond, against the config's. */
function lengthOf({ run, unit, lastStep, status }: Trial, { maxTrainSteps, batch }: TrainingConfig): LengthReading {
  const none: LengthReading = { differs: null, isCompared: false, open: null };
  const stated = maxTrainSteps === null ? null : inUnitOf(unit, maxTrainSteps.value, run.stepsPerEpoch);
  // A pruner may have shortened what the result file states.
  if (status === 'pruned' || stated === null || !(stated > 0) || !Number.isFinite(stated)) return none;
  const planned = run.plannedSteps?.value ?? null;
  const isBeyond = planned === null && lastStep !== null && lastStep > stated * (1 + sameLength) + spacingOf(run.series);
  const logged = planned ?? (isBeyond ? lastStep : null);
  if (logged === null || !(logged > 0) || !Number.isFinite(logged)) return none;
  const slack = maxTrainSteps?.value.unit === unit ? 1 : 1 + sameLength * stated;
  if (Math.abs(logged - stated) <= slack) return { ...none, isCompared: true };
  const ratio = Math.max(logged / stated, stated / logged);
  const factors = [batch.accumulation, batch.devices, batch.perDevice, batch.global].flatMap((factor) => factor?.value ?? []);
  // Micro-batches, samples or processes counted where updates are meant.
  const isOtherUnit = ratio > farOff || factors.some((factor) => factor > 1 && Math.abs(ratio / factor - 1) < sameLength);
  if (isOtherUnit) return { ...none, open: 'units-unclear' };
  return { differs: { stated, logged, unit }, isCompared: true, open: null };
}

function inUnitOf(unit: Trial['unit'], { value, unit: own }: { readonly value: number; readonly unit: string }, stepsPerEpoch: number | null): number | null {
  if (own === unit) return value;
  return own === 'epochs' && unit === 'steps' && stepsPerEpoch !== null ? value * stepsPerEpoch : null;
}

/** The largest gap of the log that could hide its end. */
function spacingOf(series: readonly Series[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { steps } of series) {
    const [first, last] = [steps[0], steps.at(-1)];
    if (first !== undefined && last !== undefined && steps.length > 1) least = Math.min(least, (last - first) / (steps.length - 1));
  }
  return Number.isFinite(least) ? least : 0;
}

interface RateReading {
  readonly peak: Differing | null;
  readonly schedule: ConfigAgreement['schedule'];
  readonly isCompared: boolean;
  readonly open: ConfigAgreement['open'];
}

const noRates: RateReading = { peak: null, schedule: null, isCompared: false, open: null };

/** The logged learning rates against the config's: one parameter group that fits is enough, since others may be scaled. */
function ratesOf(trial: Trial, config: TrainingConfig): RateReading {
  const logged = trial.run.series.filter((series) => series.role === 'learning-rate' && series.steps.length >= fewestRates);
  if (logged.length === 0 || ownRate.test(config.optimizer.name?.value ?? '')) return noRates;
  const readings = logged.map((series) => compareRates(series, trial, config));
  const fitting = readings.find(({ peak, schedule, isCompared }) => isCompared && peak === null && schedule === null);
  return fitting ?? readings.find(({ isCompared }) => isCompared) ?? readings[0] ?? noRates;
}

function compareRates(series: Series, trial: Trial, config: TrainingConfig): RateReading {
  const planned = trial.plannedSteps?.value ?? null;
  const points = pointsOf({ steps: series.steps, rates: series.values, stepBase: trial.stepBase, plannedSteps: planned });
  const top = points.reduce((most, { rate }) => Math.max(most, rate), 0);
  if (points.length < fewestRates || !(top > 0)) return noRates;
  const bounds = boundsOf(trial, config, points.at(-1)?.u ?? 0);
  if (bounds === null) return peakAlone(top, config);
  const near = points.map((point) => ({ point, ...bounds.near(point.u) }));
  const [lowTop, highTop] = [Math.max(...near.map(({ low }) => low)), Math.max(...near.map(({ high }) => high))];
  if (!(highTop > 0)) return noRates;
  if (top > highTop * (1 + sameRate) || top < lowTop * (1 - sameRate)) return peakReading(top > highTop ? highTop : lowTop, top, config);
  return shapeReading(near, highTop, bounds.family, trial.stepBase);
}

interface Near {
  readonly point: Point;
  readonly low: number;
  readonly high: number;
}

function shapeReading(near: readonly Near[], peak: number, family: string, stepBase: 0 | 1): RateReading {
  let [outside, worst, worstAt] = [0, 0, 0];
  for (const { point, low, high } of near) {
    const off = Math.max(low - point.rate, point.rate - high) - point.tolerance;
    if (off > sameRate * peak) outside += 1;
    if (off > worst) [worst, worstAt] = [off, point.u];
  }
  const differs = outside >= Math.max(2, 0.05 * near.length);
  return {
    ...noRates,
    schedule: differs ? { family, deviationOverPeak: worst / peak, worstAtStep: worstAt + stepBase } : null,
    isCompared: true,
  };
}

function peakReading(stated: number, logged: number, config: TrainingConfig): RateReading {
  if (logged > 1 && stated < 0.1) return { ...noRates, open: 'units-unclear' };
  // The linear rule: a base rate times the batch, over 256 or another reference, or times the devices (Goyal et al. 2017).
  const { global, perDevice, accumulation, devices } = config.batch;
  const factors = [global, perDevice, accumulation, devices].flatMap((factor) => factor?.value ?? []);
  const product = factors.reduce((all, factor) => all * factor, 1);
  const scales = [...factors, product].flatMap((factor) => [factor, factor / 256, factor / 512, factor / 64, Math.sqrt(factor), Math.sqrt(factor / 256)]);
  const ratio = logged / stated;
  const isScaled = scales.some((scale) => scale > 0 && Math.abs(scale - 1) > sameRate && Math.abs(ratio / scale - 1) < 0.01);
  if (isScaled) return { ...noRates, open: 'rate-scaled' };
  return { ...noRates, peak: { stated, logged }, isCompared: true };
}

/** Without a known schedule only a rate above the stated one is a fact: a lower one may be a schedule that nobody named. */
function peakAlone(top: number, config: TrainingConfig): RateReading {
  const stated = config.learningRate;
  const open = config.schedule?.kind === 'open' ? config.schedule : null;
  const isScaled = open?.open.some(({ quantity }) => quantity === 'world-size' || quantity === 'learning-rate' || quantity === 'custom');
  if (stated === null || stated.span === undefined || !(stated.value > 0)) return noRates;
  if (isScaled) return { ...noRates, open: 'schedule-open' };
  if (top > stated.value * (1 + sameRate)) return peakReading(stated.value, top, config);
  return top < stated.value * (1 - sameRate) ? { ...noRates, open: 'schedule-open' } : { ...noRates, isCompared: true };
}

interface Bounds {
  readonly family: string;
  /** The lowest and the highest rate that a log at this place may have, lag and off-by-one included. */
  near(u: number): { readonly low: number; readonly high: number };
}

/** The config's schedule on the axis of the run; null where it is open. */
function boundsOf({ unit, run, plannedSteps }: Trial, config: TrainingConfig, lastU: number): Bounds | null {
  const read = config.schedule;
  const { stepsPerEpoch } = run;
  const supplied = { ...(plannedSteps === null ? {} : { steps: plannedSteps.value }), ...(stepsPerEpoch === null ? {} : { stepsPerEpoch }) };
  const known = unit === 'epochs' && read?.kind === 'known' ? read : (read?.resolve?.(supplied) ?? read);
  if (known === null || known.kind === 'open') return null;
  const { schedule } = known;
  const lag = Math.max(2, Math.ceil(skippedShare * lastU));
  const bounds = (rates: LearningRateSchedule, from: (u: number) => number, to: (u: number) => number): Bounds => ({
    family: schedule.family,
    near: (u) => extremes(rates, from(u), to(u)),
  });
  if (schedule.unit === unit)
    return bounds(
      schedule,
      (u) => u - lag,
      (u) => u + 1,
    );
  if (stepsPerEpoch === null) return null;
  if (schedule.unit === 'epochs')
    return bounds(
      heldPerEpoch(schedule, stepsPerEpoch),
      (u) => u - Math.max(lag, stepsPerEpoch),
      (u) => u + stepsPerEpoch,
    );
  return bounds(
    schedule,
    (u) => (u - 1) * stepsPerEpoch,
    (u) => (u + 2) * stepsPerEpoch,
  );
}

/** Places within a window at which a schedule is looked at. */
const looks = 16;

function extremes(schedule: LearningRateSchedule, from: number, to: number): { readonly low: number; readonly high: number } {
  const first = Math.max(0, Math.floor(from));
  const last = Math.max(first, Math.ceil(to));
  const stride = Math.max(1, Math.floor((last - first) / looks));
  let [low, high] = [schedule.at(last), schedule.at(last)];
  for (let u = first; u < last; u += stride) {
    const rate = schedule.at(u);
    low = Math.min(low, rate);
    high = Math.max(high, rate);
  }
  return { low, high };
}

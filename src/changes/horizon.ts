import type { TrainingConfig } from '../model/config.ts';
import type { LearningRateSchedule } from '../model/schedule.ts';
import type { Study } from '../model/study.ts';
import type { Run } from '../schedules/shares.ts';
import { isSmokeTest } from './smoke-test.ts';

/** What does not fit between a schedule and the length of its run. */
export type Mismatch =
  /** The learning rate climbs again behind the horizon. */
  | 'rises-after-horizon'
  /** The framework raises an error behind the horizon. */
  | 'stops-before-end'
  /** The decay is over long before the run is. */
  | 'decay-ends-early'
  /** The run is over before the decay, or in the middle of a cycle. */
  | 'ends-un-annealed'
  /** Every drop lies behind the end of the run, or the last one does. */
  | 'drop-never-happens'
  | 'warmup-never-ends'
  /** A plateau's patience is longer than the run. */
  | 'patience-never-ends'
  | 'early-stopping-never-ends';

export interface HorizonReading {
  readonly mismatch: Mismatch;
  readonly horizon: number | null;
  readonly runSteps: number;
  /** Horizon over run length. */
  readonly ratio: number | null;
  readonly finalOverPeak: number;
  /** Share of the run at or behind the horizon. */
  readonly shareBehindHorizon: number;
}

/** Schedules whose rates go down in drops: their horizon is the last drop, not an end. */
const dropFamilies = new Set(['multi-step', 'step', 'piecewise-constant']);
const cycleFamilies = new Set(['cosine-restarts', 'restarts', 'cyclic']);
/** A climb of less than this over the peak is rounding. */
const leastRise = 0.01;
/** A run that ends at more than this over the peak, where its schedule has been below a tenth of it, ends in the middle of a cycle. */
const unAnnealed = 0.5;

/** How a schedule fits the run that it is for; null where it does, or where nothing of it depends on the length. */
export function mismatchOf({ schedule, runSteps }: Run): HorizonReading | null {
  const { horizon, peak } = schedule;
  const final = schedule.at(runSteps - 1);
  const ratio = horizon === null ? null : horizon / runSteps;
  const reading = (mismatch: Mismatch): HorizonReading => ({
    mismatch,
    horizon,
    runSteps,
    ratio,
    finalOverPeak: peak > 0 ? final / peak : 0,
    shareBehindHorizon: horizon === null ? 0 : Math.max(0, runSteps - horizon) / runSteps,
  });
  if (schedule.family !== 'constant' && schedule.warmup >= runSteps && schedule.warmup > 1) return reading('warmup-never-ends');
  if (dropFamilies.has(schedule.family)) return dropMissing({ schedule, runSteps }) ? reading('drop-never-happens') : null;
  if (cycleFamilies.has(schedule.family)) return endsMidCycle({ schedule, runSteps }) ? reading('ends-un-annealed') : null;
  if (horizon === null || ratio === null) return null;
  if (ratio > 1) return reading('ends-un-annealed');
  if (runSteps - horizon <= 1) return null;
  if (schedule.afterHorizon === 'stops') return reading('stops-before-end');
  const lowest = schedule.at(Math.ceil(horizon));
  const climbs = schedule.afterHorizon === 'rises' || schedule.afterHorizon === 'repeats';
  if (climbs && highestBehind({ schedule, runSteps }, Math.ceil(horizon)) - lowest > leastRise * peak) return reading('rises-after-horizon');
  return ratio < 1 ? reading('decay-ends-early') : null;
}

function dropMissing({ schedule, runSteps }: Run): boolean {
  const { horizon, warmup } = schedule;
  if (horizon !== null && horizon >= runSteps) return true;
  return schedule.family === 'step' && schedule.at(Math.min(Math.ceil(warmup), runSteps - 1)) === schedule.at(runSteps - 1);
}

function endsMidCycle({ schedule, runSteps }: Run): boolean {
  const hasBeenLow = schedule.countBelow(0.1 * schedule.peak, Math.ceil(schedule.warmup), runSteps) > 0;
  return hasBeenLow && schedule.at(runSteps - 1) > unAnnealed * schedule.peak;
}

function highestBehind({ schedule, runSteps }: Run, horizon: number): number {
  let highest = 0;
  let looked = 0;
  for (const { from, to } of schedule.stretches(horizon, runSteps)) {
    highest = Math.max(highest, schedule.at(from), schedule.at(to - 1));
    looked += 1;
    if (looked > 1000) break;
  }
  return highest;
}

/** Whether the length is known to be real: a run did it, or the policy file names it as the production length. */
export function isRealLength(runSteps: number, studies: readonly Study[]): boolean {
  const isIt = (steps: number | null | undefined) => steps !== null && steps !== undefined && Math.abs(steps - runSteps) <= 0.01 * runSteps;
  return studies.some(
    ({ policy, trials }) => isIt(policy.productionSteps) || trials.some((trial) => trial.status === 'complete' && isIt(trial.plannedSteps?.value)),
  );
}

/** What counts evaluations and cannot be reached within the run: the patience of a plateau schedule, or of early stopping. */
export function endlessPatience(config: TrainingConfig): { readonly mismatch: Mismatch; readonly patience: number; readonly evaluations: number } | null {
  const evaluations = evaluationsOf(config);
  if (evaluations === null || isSmokeTest(config)) return null;
  const plateau = plateauPatience(config);
  if (plateau !== null && plateau >= evaluations) return { mismatch: 'patience-never-ends', patience: plateau, evaluations };
  const stopping = config.earlyStoppingPatience?.value ?? null;
  return stopping !== null && stopping >= evaluations ? { mismatch: 'early-stopping-never-ends', patience: stopping, evaluations } : null;
}

/** Evaluations of the run, where the interval is stated in the unit of the length, or the length is in epochs and each is evaluated. */
function evaluationsOf({ maxTrainSteps, evaluateEvery }: TrainingConfig): number | null {
  const [length, every] = [maxTrainSteps?.value, evaluateEvery?.value];
  if (length === undefined) return null;
  if (every === undefined) return length.unit === 'epochs' ? length.value : null;
  return every.unit === length.unit && every.value > 0 ? Math.floor(length.value / every.value) : null;
}

function plateauPatience({ schedule }: TrainingConfig): number | null {
  if (schedule?.kind !== 'open' || schedule.family !== 'reduce-on-plateau') return null;
  const { patience } = schedule.parameters;
  return typeof patience === 'number' ? patience : null;
}

/** The schedule's own number that sets its horizon, so that an edit can set it to the run's length: its key and the offset to the horizon. */
export function horizonKey(config: TrainingConfig, schedule: LearningRateSchedule): { readonly path: string; readonly offset: number } | null {
  if (config.schedule === null || schedule.horizon === null) return null;
  for (const [path, { value, span }] of Object.entries(config.schedule.keys)) {
    if (typeof value !== 'number' || span === undefined || span.start === config.maxTrainSteps?.span?.start) continue;
    const offset = schedule.horizon - value;
    if (offset === 0 || offset === schedule.warmup) return { path, offset };
  }
  return null;
}

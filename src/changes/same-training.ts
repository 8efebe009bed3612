import type { TrainingConfig } from '../model/config.ts';
import type { Quantity } from '../model/quantity.ts';
import type { ConfigSchedule } from '../model/schedule.ts';
import type { Scalar, Sourced } from '../model/source.ts';

/** What is supplied to schedules that leave something open, so that two of them can be compared: any numbers will do, the same ones for both. */
const supposed = { steps: 12_000, stepsPerEpoch: 120, worldSize: 8, tokensPerStep: 65_536, learningRate: 0.1 };
/** Updates at which two schedules are compared, evenly spread over the run. */
const samples = 33;

/**
 * Whether two versions of a config train in the same way, as far as Longrun reads it: length, schedule, batch, optimizer, regularisation,
 * augmentation, evaluations and checkpoints. What they are called, where they stand, how numbers are written, and everything else, is aside.
 */
export function sameTraining(before: TrainingConfig, after: TrainingConfig): boolean {
  return JSON.stringify(trainingOf(before)) === JSON.stringify(trainingOf(after));
}

function trainingOf(config: TrainingConfig): unknown {
  const { batch, optimizer, selection } = config;
  return [
    config.framework,
    [config.maxTrainSteps, config.warmup, config.evaluateEvery, config.saveEvery].map(quantityOf),
    [config.learningRate, config.weightDecay, config.keepCheckpoints, config.earlyStoppingPatience].map(scalarOf),
    [batch.perDevice, batch.accumulation, batch.devices, batch.global].map(scalarOf),
    [scalarOf(optimizer.name), settingsOf(optimizer.parameters), settingsOf(config.regularization), settingsOf(config.augmentation)],
    selection === null ? null : [selection.metric, selection.goal, selection.loadBest].map(scalarOf),
    scheduleOf(config.schedule),
  ];
}

function scheduleOf(read: ConfigSchedule | null): unknown {
  if (read?.kind === 'open') return [read.family, Object.entries(read.parameters).toSorted(byName), read.horizon, known(read.resolve(supposed))];
  return known(read);
}

function known(read: ConfigSchedule | null): unknown {
  if (read?.kind !== 'known') return null;
  const { schedule, runLength } = read;
  const last = Math.max(1, runLength ?? schedule.horizon ?? supposed.steps) - 1;
  const rates = Array.from({ length: samples }, (_, index) => rounded(schedule.at(Math.round((index * last) / (samples - 1)))));
  return [schedule.family, schedule.unit, runLength, schedule.horizon, schedule.warmup, rates];
}

function quantityOf(sourced: Sourced<Quantity> | null): unknown {
  return sourced === null ? null : [rounded(sourced.value.value), sourced.value.unit];
}

function scalarOf(sourced: Sourced<Scalar> | null): unknown {
  return sourced === null ? null : plain(sourced.value);
}

/** Named settings in the order of their names; a number that one file writes as a text is that number. */
function settingsOf(settings: Readonly<Record<string, Sourced<Scalar>>>): unknown {
  return Object.entries(settings)
    .map(([name, { value }]): [string, unknown] => [name, plain(value)])
    .toSorted(byName);
}

function plain(value: Scalar): unknown {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? rounded(number) : value;
}

/** Ten digits: `5e-4 * 2` and `1e-3` are one number. */
function rounded(value: number): number {
  return Number(value.toPrecision(10));
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

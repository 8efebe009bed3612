import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigSchedule } from '../../model/schedule.ts';
import type { Scalar, Sourced } from '../../model/source.ts';
import { mask, maskValue } from '../escape.ts';
import { bare, finite, flat, type JsonValue, quantity, record } from './values.ts';

/** `Config` of `longrun.inspect/1`; what the file does not say is null. */
export function configJson(config: TrainingConfig): JsonValue {
  const { batch, selection, optimizer } = config;
  return {
    framework: config.framework,
    maxTrainSteps: quantity(config.maxTrainSteps?.value ?? null),
    learningRate: bare(config.learningRate),
    schedule: config.schedule === null ? null : scheduleJson(config.schedule),
    warmup: quantity(config.warmup?.value ?? null),
    batch: { perDevice: bare(batch.perDevice), accumulation: bare(batch.accumulation), devices: bare(batch.devices), global: bare(batch.global) },
    optimizer: record([...sourcedEntries(optimizer.parameters), ['name', bare(optimizer.name)]]),
    weightDecay: bare(config.weightDecay),
    regularization: record(sourcedEntries(config.regularization)),
    augmentation: record(sourcedEntries(config.augmentation)),
    evaluateEvery: quantity(config.evaluateEvery?.value ?? null),
    saveEvery: quantity(config.saveEvery?.value ?? null),
    keepCheckpoints: bare(config.keepCheckpoints),
    selection: selection === null ? null : { metric: bare(selection.metric), goal: bare(selection.goal), loadBest: bare(selection.loadBest) },
    lines: record(configLines(config)),
    includes: config.includes.map((path) => mask(path)),
    files: record(configFiles(config)),
  };
}

/** `Schedule`: `end` is the learning rate of the run's last update. */
export function scheduleJson(schedule: ConfigSchedule): JsonValue {
  if (schedule.kind === 'open') {
    return { family: schedule.family, parameters: flat(schedule.parameters), horizon: quantity(schedule.horizon), end: null };
  }
  const { family, parameters, horizon, unit } = schedule.schedule;
  const length = schedule.runLength;
  const end = length !== null && length >= 1 ? finite(schedule.schedule.at(Math.ceil(length) - 1)) : null;
  return { family, parameters: flat(parameters), horizon: quantity(horizon === null ? null : { value: horizon, unit }), end };
}

function sourcedEntries(values: Readonly<Record<string, Sourced<Scalar>>>): (readonly [string, Scalar])[] {
  return Object.entries(values).map(([name, value]) => [mask(name), maskValue(name, bare(value))] as const);
}

/** Each field that has a place in the file with its line; also what `longrun inspect` prints. */
export function configLines(config: TrainingConfig): (readonly [string, number])[] {
  const fields = sourcedFields(config);
  return fields.flatMap(([name, sourced]) => (sourced?.span === undefined ? [] : [[mask(name), sourced.span.line] as const]));
}

/** Each field that stands in a file which the config includes, with that file's path. */
function configFiles(config: TrainingConfig): (readonly [string, string])[] {
  return sourcedFields(config).flatMap(([name, sourced]) => {
    const path = sourced?.span?.path;
    return path === undefined || path === config.path ? [] : [[mask(name), mask(path)] as const];
  });
}

function sourcedFields(config: TrainingConfig): (readonly [string, Sourced<unknown> | null])[] {
  const under = (prefix: string, values: Readonly<Record<string, Sourced<unknown> | null>>) =>
    Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value] as const);
  return [
    ['maxTrainSteps', config.maxTrainSteps],
    ['learningRate', config.learningRate],
    ...under('schedule', config.schedule?.keys ?? {}),
    ['warmup', config.warmup],
    ...under('batch', config.batch),
    ['optimizer.name', config.optimizer.name],
    ...under('optimizer', config.optimizer.parameters),
    ['weightDecay', config.weightDecay],
    ...under('regularization', config.regularization),
    ...under('augmentation', config.augmentation),
    ['evaluateEvery', config.evaluateEvery],
    ['saveEvery', config.saveEvery],
    ['keepCheckpoints', config.keepCheckpoints],
    ...under('selection', { ...config.selection }),
  ];
}

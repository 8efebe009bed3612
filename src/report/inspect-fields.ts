import type { TrainingConfig } from '../model/config.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Scalar, Sourced, Span } from '../model/source.ts';
import { maskValue } from './escape.ts';
import { learningRate, metricValue, quantity } from './numbers.ts';

/** One field that a config states, as `longrun inspect` shows it. */
export interface ConfigField {
  /** The field's name in the JSON document. */
  readonly field: string;
  readonly value: string;
  /** 1-based; null for a default of the framework. */
  readonly line: number | null;
  /** The file that it stands in, where that is not the config's own. */
  readonly path?: string;
}

/** The fields that are known, in the order of the JSON document; what the file does not say is left out. */
export function configFields(config: TrainingConfig): readonly ConfigField[] {
  const { batch, selection, optimizer } = config;
  const fields: readonly (StatedField | null)[] = [
    length('maxTrainSteps', config.maxTrainSteps),
    rate('learningRate', config.learningRate),
    ...scheduleFields(config),
    length('warmup', config.warmup),
    plain('batch.perDevice', batch.perDevice),
    plain('batch.accumulation', batch.accumulation),
    plain('batch.devices', batch.devices),
    plain('batch.global', batch.global),
    plain('optimizer.name', optimizer.name),
    ...under('optimizer', optimizer.parameters),
    plain('weightDecay', config.weightDecay),
    ...under('regularization', config.regularization),
    ...under('augmentation', config.augmentation),
    length('evaluateEvery', config.evaluateEvery),
    length('saveEvery', config.saveEvery),
    plain('keepCheckpoints', config.keepCheckpoints),
    plain('selection.metric', selection?.metric ?? null),
    plain('selection.goal', selection?.goal ?? null),
    plain('selection.loadBest', selection?.loadBest ?? null),
  ];
  return fields.flatMap((stated) => {
    if (stated === null) return [];
    const path = stated.span?.path ?? config.path;
    const field = { field: stated.field, value: stated.value, line: stated.span?.line ?? null };
    return [path === config.path ? field : { ...field, path }];
  });
}

interface StatedField {
  readonly field: string;
  readonly value: string;
  readonly span: Span | undefined;
}

function scheduleFields({ schedule }: TrainingConfig): readonly (StatedField | null)[] {
  if (schedule === null) return [];
  const first = Object.values(schedule.keys).find((key) => key.span !== undefined);
  const span = first?.span;
  if (schedule.kind === 'open') {
    const open = schedule.open.map(({ quantity: name, why }) => `${name}: ${why}`).join('; ');
    return [{ field: 'schedule', value: [schedule.family ?? '', open].filter((part) => part !== '').join(' · '), span }];
  }
  const { family, horizon, unit } = schedule.schedule;
  const end = horizon === null ? null : { field: 'schedule.horizon', value: quantity({ value: horizon, unit }), span: undefined };
  return [{ field: 'schedule', value: family, span }, end];
}

function length(field: string, sourced: Sourced<Quantity> | null): StatedField | null {
  return sourced === null ? null : { field, value: quantity(sourced.value), span: sourced.span };
}

function rate(field: string, sourced: Sourced<number> | null): StatedField | null {
  return sourced === null ? null : { field, value: learningRate(sourced.value), span: sourced.span };
}

function plain(field: string, sourced: Sourced<Scalar> | null): StatedField | null {
  if (sourced === null) return null;
  const value = maskValue(field, sourced.value);
  return { field, value: typeof value === 'number' ? metricValue(value) : String(value), span: sourced.span };
}

function under(prefix: string, values: Readonly<Record<string, Sourced<Scalar>>>): readonly (StatedField | null)[] {
  return Object.entries(values).map(([name, value]) => plain(`${prefix}.${name}`, value));
}

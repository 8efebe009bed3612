import { readFileSync } from 'node:fs';
import type { TrainingConfig } from '../../src/model/config.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import type { Scalar, Sourced } from '../../src/model/source.ts';
import { configOf } from './vectors.ts';

const folder = new URL('../fixtures/configs/', import.meta.url);

/** A file written for the project the way the framework's users write theirs: `axolotl/qlora.yml`. */
export function nativeFile(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}

/** Every field that a config has, as `value @line`, or `value (default)` where the framework supplied it; a field that it has not is not there. */
export function matrixOf(path: string, text: string): Record<string, string> {
  return fieldsIn(configOf(path, text));
}

/** As `matrixOf`, of a config that was read already. */
export function fieldsIn(config: TrainingConfig): Record<string, string> {
  const { batch, optimizer, selection, schedule } = config;
  const all = new Map<string, Sourced<Scalar | Quantity> | null | undefined>([
    ['maxTrainSteps', config.maxTrainSteps],
    ['learningRate', config.learningRate],
    ['warmup', config.warmup],
    ...Object.entries(batch).map(([name, value]) => [`batch.${name}`, value] as const),
    ['optimizer', optimizer.name],
    ...Object.entries(optimizer.parameters).map(([name, value]) => [`optimizer ${name}`, value] as const),
    ['weightDecay', config.weightDecay],
    ...Object.entries(config.regularization).map(([name, value]) => [`regularization ${name}`, value] as const),
    ...Object.entries(config.augmentation).map(([name, value]) => [`augmentation ${name}`, value] as const),
    ['evaluateEvery', config.evaluateEvery],
    ['saveEvery', config.saveEvery],
    ['keepCheckpoints', config.keepCheckpoints],
    ['selection.metric', selection?.metric],
    ['selection.goal', selection?.goal],
    ['selection.loadBest', selection?.loadBest],
    ['earlyStoppingPatience', config.earlyStoppingPatience],
  ]);
  const fields: Record<string, string> = { framework: config.framework };
  for (const [name, value] of all) if (value !== null && value !== undefined) fields[name] = shown(value);
  const family = schedule?.kind === 'known' ? schedule.schedule.family : schedule?.family;
  if (schedule !== null) fields.schedule = family ?? 'unknown';
  return fields;
}

function shown({ value, span }: Sourced<Scalar | Quantity>): string {
  const said = typeof value === 'object' && value !== null ? `${value.value} ${value.unit}` : String(value);
  return span === undefined ? `${said} (default)` : `${said} @${span.line}`;
}

/** The codes of a config's problems with their lines, in order. */
export function notesOf(path: string, text: string): string[] {
  return configOf(path, text).problems.map(({ code, line }) => (line === null ? code : `${code} @${line}`));
}

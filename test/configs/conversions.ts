import { expect } from 'vitest';
import { readConfigFile } from '../../src/configs/read.ts';
import type { ConvertedConfig, TrainingConfig } from '../../src/model/config.ts';
import type { Conversion } from '../../src/model/conversion.ts';
import { conversionOf } from '../../src/schedules/recipes.ts';
import { applyEdit } from '../../src/text/edit.ts';

/** A conversion of a config's own schedule to another length, as its framework writes it. */
export interface Converted {
  readonly conversion: Conversion;
  readonly written: ConvertedConfig;
  /** The file with the conversion written into it; null where it could not be. */
  readonly text: string | null;
}

/** Reads a config, converts it to a length, and checks that what is offered reads back as what was asked for. */
export function convert(path: string, text: string, toSteps: number): Converted {
  const config = configOf(path, text);
  const { schedule } = config;
  if (schedule?.kind !== 'known' || schedule.runLength === null) throw new Error(`the schedule of ${path} is not known: ${JSON.stringify(schedule)}`);
  const conversion = conversionOf({ schedule: schedule.schedule, runSteps: schedule.runLength }, toSteps);
  if (conversion === null) throw new Error('there is no recipe');
  const written = config.convert?.(conversion) ?? null;
  if (written === null) throw new Error(`${config.framework} cannot write it`);
  if (written.edit === null) return { conversion, written, text: null };
  const changed = applyEdit(text, written.edit);
  const again = configOf(path, changed).schedule;
  expect(again?.kind === 'known' ? again.runLength : null).toBe(toSteps);
  return { conversion, written, text: changed };
}

/** The only config of a text. */
export function configOf(path: string, text: string): TrainingConfig {
  const reading = readConfigFile({ path, text }, new Map());
  const config = reading.kind === 'config' ? reading.configs[0] : undefined;
  if (config === undefined) throw new Error(`no config in ${path}`);
  return config;
}

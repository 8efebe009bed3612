import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { OtherFiles } from '../../src/configs/composition/included-files.ts';
import { ratesByEvaluation } from '../../src/configs/plateau.ts';
import { type ConfigReading, readConfigFile } from '../../src/configs/read.ts';
import type { TrainingConfig } from '../../src/model/config.ts';
import type { ConfigSchedule, KnownQuantities, LearningRateSchedule } from '../../src/model/schedule.ts';

const folder = new URL('../fixtures/vectors/', import.meta.url);
const entries = z
  .array(
    z.object({
      id: z.string(),
      framework: z.string(),
      tolerance: z.number(),
      argument: z.string(),
      params: z.record(z.string(), z.unknown()),
      metrics: z.array(z.number()).optional(),
      vectors: z.array(z.tuple([z.number(), z.number()])),
    }),
  )
  .parse(JSON.parse(readFileSync(new URL('vectors.json', folder), 'utf8')));

/** A schedule of the vectors file: learning rates that the framework's own code gave. */
export type VectorEntry = (typeof entries)[number];

export interface VectorSuite {
  /** The part of the vector ids before the slash. */
  readonly prefix: string;
  /** The folder below test/fixtures/vectors: one native config for each schedule, named by the rest of its id. */
  readonly folder: string;
  /** The reader that must take the file. */
  readonly format: string;
  /** From the vectors' argument to the update (or epoch) index; the argument itself by default. */
  readonly update?: (argument: number, entry: VectorEntry) => number;
  /** What the file cannot say and the user supplies. */
  readonly known?: KnownQuantities;
}

/** The schedules of one framework's vectors. */
export function vectorsOf(prefix: string): VectorEntry[] {
  return entries.filter(({ id }) => id.startsWith(`${prefix}/`));
}

/** One test for each schedule of a framework: its native config file must give every learning rate within tolerance. */
export function describeVectors(suite: VectorSuite): void {
  const files = readdirSync(new URL(`${suite.folder}/`, folder));
  describe(`learning rates that ${suite.folder} itself computed`, () => {
    test.for(vectorsOf(suite.prefix).map((entry) => [entry.id, entry] as const))('%s', ([id, entry]) => {
      const name = files.find((file) => file.replace(/\.[^.]+$/, '') === id.slice(suite.prefix.length + 1));
      expect(name, `a native config for ${id}`).toBeDefined();
      const path = `${suite.folder}/${name}`;
      const reading = readConfigFile({ path, text: readFileSync(new URL(path, folder), 'utf8') }, new Map());
      expect(reading.kind === 'config' ? reading.format : reading.kind).toBe(suite.format);
      const config = onlyConfig(reading);
      const byEvaluation = entry.metrics === undefined ? null : ratesByEvaluation(config, entry.metrics);
      const schedule = byEvaluation === null ? knownSchedule(config.schedule, suite.known) : null;
      const rateAt = (u: number) => schedule?.at(u) ?? byEvaluation?.[u] ?? Number.NaN;
      const peak = Math.max(...entry.vectors.map(([, rate]) => rate));
      for (const [argument, rate] of entry.vectors) {
        const u = suite.update?.(argument, entry) ?? argument;
        expect(Math.abs(rateAt(u) - rate), `at ${u}: ${rateAt(u)}, not ${rate}`).toBeLessThanOrEqual(entry.tolerance * peak);
      }
    });
  });
}

/** The schedule of a config, after `known` is supplied where it is open; throws with what stays open. */
export function knownSchedule(schedule: ConfigSchedule | null, known: KnownQuantities = {}): LearningRateSchedule {
  const resolved = schedule?.kind === 'open' ? schedule.resolve(known) : schedule;
  if (resolved?.kind === 'known') return resolved.schedule;
  throw new Error(resolved ? `the schedule is open: ${JSON.stringify(resolved.open)}` : 'the config has no schedule');
}

/** Files to include, by path; null for one that is not there. */
export function suppliedFiles(others: Readonly<Record<string, string | null>>): OtherFiles {
  return new Map(Object.entries(others).map(([path, text]) => [path, text === null ? { path, text: '', isMissing: true } : { path, text }]));
}

/** Reads a text as a config file of that name. */
export function readText(path: string, text: string, others: Readonly<Record<string, string | null>> = {}): ConfigReading {
  return readConfigFile({ path, text }, suppliedFiles(others));
}

/** The one config of a reading; throws where there is none or several. */
export function onlyConfig(reading: ConfigReading): TrainingConfig {
  const config = reading.kind === 'config' ? reading.configs[0] : undefined;
  if (reading.kind !== 'config' || config === undefined || reading.configs.length !== 1)
    throw new Error(`not one config: ${JSON.stringify(reading).slice(0, 500)}`);
  return config;
}

/** The one config of a text that stands alone: no file that it may name is there. */
export function configOf(path: string, text: string): TrainingConfig {
  const missing: Record<string, null> = {};
  for (;;) {
    const reading = readText(path, text, missing);
    if (reading.kind !== 'needs' || reading.files.every((file) => file in missing)) return onlyConfig(reading);
    for (const file of reading.files) missing[file] = null;
  }
}

/** The learning rates of a text's schedule at some updates. */
export function ratesOf(path: string, text: string, updates: readonly number[], known: KnownQuantities = {}): number[] {
  const schedule = knownSchedule(configOf(path, text).schedule, known);
  return updates.map((u) => schedule.at(u));
}

/** A file of the shared reference material, null where this checkout has none. */
export function sharedFile(path: string): string | null {
  const url = new URL(`../../../shared/${path}`, import.meta.url);
  return existsSync(url) ? readFileSync(url, 'utf8') : null;
}

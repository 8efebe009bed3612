import { type ConfigReading, readConfigFile } from '../../../src/configs/read.ts';
import type { TrainingConfig } from '../../../src/model/config.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { IncludedFile, Sourced } from '../../../src/model/source.ts';
import { onlyConfig } from '../vectors.ts';

/** A miniature repository: its files by path. */
export type Repository = Readonly<Record<string, string>>;

/** What was read of a config of a repository, and every path that was asked for on the way. */
export interface RepositoryReading {
  readonly reading: ConfigReading;
  readonly asked: readonly string[];
  readonly rounds: number;
}

/** Reads a config as the engine does: what it asks for is supplied, round by round, until it asks no more. */
export function readIn(repository: Repository, path: string): RepositoryReading {
  const others = new Map<string, IncludedFile>();
  for (let rounds = 1; ; rounds++) {
    const reading = readConfigFile({ path, text: repository[path] ?? '' }, others);
    const fresh = reading.kind === 'needs' ? reading.files.filter((file) => !others.has(file)) : [];
    if (fresh.length === 0) return { reading, asked: [...others.keys()], rounds };
    for (const file of fresh) {
      const text = Object.hasOwn(repository, file) ? repository[file] : undefined;
      others.set(file, text === undefined ? { path: file, text: '', isMissing: true } : { path: file, text });
    }
  }
}

/** The one config of a file, composed. */
export function composedIn(repository: Repository, path: string): TrainingConfig {
  return onlyConfig(readIn(repository, path).reading);
}

/** A value with the place it stands in: `[10, 'configs/trainer.yaml:3']`. */
export function placed<T>(sourced: Sourced<T> | null | undefined): [T, string] | null {
  if (sourced === null || sourced === undefined) return null;
  return [sourced.value, sourced.span === undefined ? 'default' : `${sourced.span.path}:${sourced.span.line}`];
}

/** Everything that was noted of a file, as `code path:line`. */
export function notesIn(repository: Repository, path: string): string[] {
  const { reading } = readIn(repository, path);
  if (reading.kind === 'needs') return ['needs'];
  const all: readonly Problem[] = [...reading.problems, ...(reading.kind === 'config' ? reading.configs.flatMap((config) => config.problems) : [])];
  return all.map(({ code, path: at, line }) => `${code} ${at}:${line ?? ''}`);
}

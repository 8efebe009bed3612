import { readConfigFile } from '../configs/read.ts';
import type { Problem } from '../model/problem.ts';
import type { FileReading } from '../model/report.ts';
import type { TextFile } from '../model/source.ts';
import { readRunFile } from '../runs/read.ts';
import { mayBeConfig } from './select.ts';

/** A file as it came from a source: its text, or the problems that kept it from having one. */
export interface DecodedFile {
  readonly path: string;
  readonly file: TextFile | null;
  readonly problems: readonly Problem[];
}

export type ReadingResult = { readonly kind: 'reading'; readonly reading: FileReading } | { readonly kind: 'needs'; readonly files: readonly string[] };

/**
 * What one file is: run results, a training config or neither, always with what was not understood.
 * `needs` names the files of the same commit without which a config cannot be read whole.
 */
export function readDecoded({ path, file, problems }: DecodedFile, others: ReadonlyMap<string, TextFile>): ReadingResult {
  if (file === null) return { kind: 'reading', reading: unknownFile(path, problems) };
  const run = readRunFile(file);
  if (run.kind === 'run') {
    return { kind: 'reading', reading: { path, kind: 'run', format: run.format, configs: [], runs: run.runs, problems: [...problems, ...run.problems] } };
  }
  if (!mayBeConfig(path)) return { kind: 'reading', reading: unknownFile(path, [...problems, ...run.problems]) };
  const config = readConfigFile(file, others);
  if (config.kind === 'needs') return config;
  if (config.kind === 'config') {
    return {
      kind: 'reading',
      reading: { path, kind: 'config', format: config.format, configs: config.configs, runs: [], problems: [...problems, ...config.problems] },
    };
  }
  return { kind: 'reading', reading: unknownFile(path, [...problems, ...config.problems, ...run.problems]) };
}

function unknownFile(path: string, problems: readonly Problem[]): FileReading {
  return { path, kind: 'unknown', format: null, configs: [], runs: [], problems };
}

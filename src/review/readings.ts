import { readConfigFile } from '../configs/read.ts';
import type { Problem } from '../model/problem.ts';
import type { FileReading } from '../model/report.ts';
import type { IncludedFile, TextFile } from '../model/source.ts';
import type { RunFileResult } from '../runs/read.ts';
import { readSearches } from '../searches/read.ts';
import { decodeFile } from '../text/decode.ts';
import { mayBeConfig } from './select.ts';

/** A text that may be a config, with what was found out about the file before. */
export interface ConfigText {
  readonly file: TextFile;
  readonly problems: readonly Problem[];
}

export type ReadingResult = { readonly kind: 'reading'; readonly reading: FileReading } | { readonly kind: 'needs'; readonly files: readonly string[] };

/** A file of run results as a reading; null where it is none. */
export function runReading(path: string, run: RunFileResult): FileReading | null {
  return run.kind === 'run' ? { path, kind: 'run', format: run.format, configs: [], runs: run.runs, problems: run.problems } : null;
}

/** A file that is no result: the text of what may be a config, or what is to be said about a file that is neither. */
export function configText(path: string, bytes: Uint8Array, { problems }: RunFileResult): ConfigText | FileReading {
  if (!mayBeConfig(path) && problems.length > 0) return unknownFile(path, problems);
  const decoded = decodeFile(path, bytes);
  if (decoded.file === null) return unknownFile(path, problems.length > 0 ? problems : decoded.problems);
  if (!mayBeConfig(path)) return unknownFile(path, decoded.problems);
  return { file: decoded.file, problems: withoutRepeats([...decoded.problems, ...problems]) };
}

/**
 * What a text is: a training config, a search space, both or nothing known, with what was not understood.
 * `needs` names the files of the same commit without which a config cannot be read whole.
 */
export function configReading({ file, problems }: ConfigText, others: ReadonlyMap<string, IncludedFile>): ReadingResult {
  const { path } = file;
  const { spaces, format, ownsFile } = readSearches(file);
  const search: FileReading = { path, kind: 'search-space', format, configs: [], runs: [], searchSpaces: spaces, problems: [] };
  if (ownsFile) return { kind: 'reading', reading: search };
  const config = readConfigFile(file, others);
  if (config.kind === 'needs') return config;
  if (config.kind === 'not-config' && spaces.length > 0) return { kind: 'reading', reading: search };
  if (config.kind === 'not-config') return { kind: 'reading', reading: unknownFile(path, withoutRepeats([...config.problems, ...problems])) };
  const aboutText = problems.filter(({ code }) => code === 'file-not-utf8');
  return {
    kind: 'reading',
    reading: {
      path,
      kind: 'config',
      format: config.format,
      configs: config.configs,
      runs: [],
      ...(spaces.length === 0 ? {} : { searchSpaces: spaces }),
      problems: [...aboutText, ...config.problems],
    },
  };
}

/** A file of which nothing was understood, and why. */
export function unknownFile(path: string, problems: readonly Problem[]): FileReading {
  return { path, kind: 'unknown', format: null, configs: [], runs: [], problems };
}

function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.line, problem.values]), problem])).values()];
}

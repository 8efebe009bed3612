import type { Change } from '../model/change.ts';
import type { Problem } from '../model/problem.ts';
import type { FileReading } from '../model/report.ts';
import type { TextFile } from '../model/source.ts';
import { baseProblems, type ChangedBase, candidatesFor, changedBases, isMadeWith, isPart, mayIncludeFiles, withParts } from '../review/including.ts';
import type { ConfigText } from '../review/readings.ts';
import { readComposed } from './composed.ts';
import { textOf } from './read.ts';
import type { Side, Source, TreeEntry } from './source.ts';

/** Files as they were read. */
export interface ReadFiles {
  readonly readings: readonly FileReading[];
  /** The texts of configs and of what they include, for suggestions; those of results are let go. */
  readonly texts: ReadonlyMap<string, TextFile>;
}

/** Reads files of one side, with what they include. */
export type ReadSide = (side: Side, paths: readonly string[]) => Promise<ReadFiles>;

/** The configs that the change touches only through what they include, on both sides. */
export interface Including {
  readonly head: ReadFiles;
  readonly base: ReadFiles;
  readonly affected: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

interface Asked {
  readonly source: Source;
  readonly change: Change;
  /** The head's tree where it was listed already. */
  readonly tree: readonly TreeEntry[] | null;
  /** What was read of the head so far. */
  readonly head: ReadFiles;
  readonly read: ReadSide;
}

const nothing: ReadFiles = { readings: [], texts: new Map() };
/** A config is no longer than this; a longer file is data. */
const maxCandidateBytes = 300_000;

/**
 * Finds and reads the configs that include a changed file. Nothing is asked of the source where no changed file may be included; else the
 * tree once, and the candidates' texts at once.
 */
export async function readIncluding({ source, change, tree, head, read }: Asked): Promise<Including> {
  const bases = changedBases(change, head.readings, head.texts);
  if (bases.length === 0) return { head: nothing, base: nothing, affected: new Set(), problems: [] };
  const touched = new Set(change.files.map((file) => file.path));
  const entries = tree ?? (await source.tree()) ?? [];
  const isCandidate = ({ kind, size, path }: TreeEntry) => kind === 'file' && (size ?? 0) <= maxCandidateBytes && !touched.has(path);
  const seen = new Set(head.readings.map((reading) => reading.path));
  const { paths, omitted } = candidatesFor(
    bases,
    entries.filter(isCandidate).flatMap(({ path }) => (seen.has(path) ? [] : [path])),
  );
  const found = await readCandidates(paths, bases, { source, head });
  const beside = head.readings.filter((reading) => !touched.has(reading.path) && isMadeWith(reading, bases));
  const made = withParts([...head.readings, ...found.readings]).filter((reading) => !isPart(reading));
  const isAffected = new Set([...beside, ...found.readings].map((reading) => reading.path));
  const affected = new Set(made.flatMap(({ path }) => (isAffected.has(path) ? [path] : [])));
  const before = affected.size === 0 ? nothing : await read('base', [...affected]);
  const left: Problem[] = omitted === 0 ? [] : [{ code: 'listing-incomplete', path: '', line: null, values: { left: omitted, why: 'too-many-candidates' } }];
  return { head: found, base: before, affected, problems: [...left, ...baseProblems(bases, made)] };
}

/** Reads those candidates that name files to include, and keeps those that are made with one of the bases. */
async function readCandidates(paths: readonly string[], bases: readonly ChangedBase[], { source, head }: Pick<Asked, 'source' | 'head'>): Promise<ReadFiles> {
  if (paths.length === 0) return nothing;
  const contents = await source.read('head', paths);
  const waiting = new Map<string, ConfigText>();
  const known = new Map<string, TextFile>(head.texts);
  for (const path of paths) {
    const file = textOf(path, contents.get(path) ?? { kind: 'missing' });
    if (file === null) continue;
    known.set(path, file);
    if (mayIncludeFiles(file)) waiting.set(path, { file, problems: [] });
  }
  const { readings, included } = await readComposed(waiting, (more) => source.read('head', more), known);
  const made = [...readings.values()].filter((reading) => isMadeWith(reading, bases));
  const used = new Set(made.flatMap((reading) => [reading.path, ...reading.configs.flatMap((config) => config.includes)]));
  return { readings: made, texts: new Map([...included].filter(([path]) => used.has(path))) };
}

import type { Change } from '../model/change.ts';
import type { TrainingConfig } from '../model/config.ts';
import type { Problem } from '../model/problem.ts';
import type { FileReading } from '../model/report.ts';
import type { SearchSpace } from '../model/search-space.ts';
import type { TextFile } from '../model/source.ts';
import type { Policy } from '../policy/policy.ts';
import { withParts } from '../review/including.ts';
import { type ConfigText, configReading } from '../review/readings.ts';
import { changedAlone, resultsOf } from '../review/results-of.ts';
import { needsTree, selectFiles } from '../review/select.ts';
import { openArchives, type ReadOne } from './archives.ts';
import { type Read, readComposed } from './composed.ts';
import { type ReadFiles, type ReadSide, readIncluding } from './including.ts';
import { readContentOf } from './read.ts';
import type { Content, Source } from './source.ts';

/** What a review needs of its source. */
export interface Collected extends ReadFiles {
  readonly change: Change;
  readonly before: ReadonlyMap<string, readonly TrainingConfig[]>;
  readonly spacesBefore: ReadonlyMap<string, readonly SearchSpace[]>;
  /** The paths of configs that the change does not touch itself but by what they include. */
  readonly affected: ReadonlySet<string>;
  /** Every path at the head, where the head was listed; else empty. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/** Told after each file how many are read, so that a person can be kept company. */
export type OnFile = (done: number, total: number) => void;

/**
 * Reads a change: the files that could matter, what stands beside them or is `named`, what they include, and the configs that include
 * what was changed. Each side is composed of its own side's files.
 */
export async function collectChange(given: Source, policy: Policy, named: readonly string[] = [], onFile: OnFile = () => {}): Promise<Collected> {
  const source = listedOnce(given);
  const change = await source.change();
  const tree = named.length > 0 || needsTree(change, policy) ? await source.tree() : null;
  const listed = tree?.map((entry) => entry.path) ?? null;
  const selection = selectFiles(change, listed, policy, named);
  const read: ReadSide = async (name, paths) => {
    const contents = await source.read(name, paths);
    return readAll(
      paths,
      async (path) => contents.get(path) ?? { kind: 'missing' },
      (more) => source.read(name, more.filter(isInside)),
      onFile,
    );
  };
  const head = await read('head', selection.head);
  const base = await read('base', selection.base);
  const including = await readIncluding({ source, change, tree, head, read });
  const baseReadings = [...base.readings, ...including.base.readings];
  const before = byHeadPath(change, baseReadings, ({ configs }) => configs);
  const sofar = withParts([...head.readings, ...including.head.readings]);
  const results = await readResults({ source, configs: changedAlone(change, sofar, before, including.affected), readings: sofar, read });
  const readings = [...withParts([...sofar, ...results.readings])];
  const texts = new Map([...results.texts, ...including.head.texts, ...head.texts]);
  const problems = [...reachOf(change, selection.omitted), ...including.problems, ...results.problems];
  return {
    readings,
    texts,
    change,
    before,
    spacesBefore: byHeadPath(change, baseReadings, ({ searchSpaces }) => searchSpaces ?? []),
    affected: including.affected,
    paths: listed ?? [],
    problems,
  };
}

/** Reads files that a person named, without a change; one at a time, so that memory holds one file's text. `readIncluded` reads what they include. */
export async function collectFiles(
  paths: readonly string[],
  readOne: (path: string) => Promise<Content>,
  onFile: OnFile,
  readIncluded: (path: string) => Promise<Content> = readOne,
): Promise<ReadFiles> {
  const many: Read = async (more) => {
    const contents = new Map<string, Content>();
    for (const path of more) contents.set(path, await readIncluded(path));
    return contents;
  };
  const { readings, texts } = await readAll(paths, readOne, many, onFile);
  return { readings: withParts(readings), texts };
}

async function readAll(named: readonly string[], readOne: ReadOne, more: Read, onFile: OnFile): Promise<ReadFiles> {
  const { paths, contentOf } = await openArchives(named, readOne);
  const readings = new Map<string, FileReading>();
  const waiting = new Map<string, ConfigText>();
  const texts = new Map<string, TextFile>();
  const nothing: ReadonlyMap<string, TextFile> = new Map();
  for (const path of paths) {
    const found = await readContentOf(path, await contentOf(path));
    if (found.kind === 'reading') readings.set(path, found.reading);
    else {
      texts.set(path, found.text.file);
      const result = configReading(found.text, nothing);
      if (result.kind === 'reading') readings.set(path, result.reading);
      else waiting.set(path, found.text);
    }
    onFile(readings.size + waiting.size, paths.length);
  }
  const composed = await readComposed(waiting, more);
  for (const [path, reading] of composed.readings) readings.set(path, reading);
  for (const [path, file] of composed.included) if (!texts.has(path)) texts.set(path, file);
  return { readings: paths.flatMap((path) => readings.get(path) ?? []), texts };
}

/** The same source, whose tree is asked for at most once. */
function listedOnce(source: Source): Source {
  let listed: ReturnType<Source['tree']> | null = null;
  const tree = () => {
    listed ??= source.tree();
    return listed;
  };
  return { change: () => source.change(), tree, read: (side, paths) => source.read(side, paths) };
}

/** The results of runs that were made with changed configs; nothing is asked of the source where no config changed. */
async function readResults({
  source,
  configs,
  readings,
  read,
}: {
  readonly source: Source;
  readonly configs: readonly string[];
  readonly readings: readonly FileReading[];
  readonly read: ReadSide;
}): Promise<ReadFiles & { readonly problems: readonly Problem[] }> {
  const tree = configs.length === 0 ? null : await source.tree();
  const files = tree?.filter(({ kind }) => kind === 'file').map(({ path }) => path) ?? [];
  const { paths, omitted } = resultsOf(configs, files, new Set(readings.map(({ path }) => path)));
  if (paths.length === 0) return { readings: [], texts: new Map(), problems: [] };
  const { readings: found, texts } = await read('head', paths);
  const useful = found.filter(({ kind }) => kind === 'run' || kind === 'config');
  const left: Problem[] = omitted === 0 ? [] : [{ code: 'listing-incomplete', path: '', line: null, values: { left: omitted, why: 'too-many' } }];
  return { readings: useful, texts, problems: left };
}

function isInside(path: string): boolean {
  return !path.startsWith('/') && !path.split('/').includes('..');
}

/** What each config file of the base said, by the head's path; a file that the change does not touch has the same path on both sides. */
function byHeadPath<T>(change: Change, base: readonly FileReading[], of: (reading: FileReading) => readonly T[]): ReadonlyMap<string, readonly T[]> {
  const headPaths = new Map(change.files.map((file) => [file.previousPath ?? file.path, file.path]));
  return new Map(base.map((reading) => [headPaths.get(reading.path) ?? reading.path, of(reading)]));
}

function reachOf(change: Change, omitted: number): Problem[] {
  const unlisted = change.total - change.files.length;
  const about = (left: number, why: string): Problem => ({
    code: 'listing-incomplete',
    path: '',
    line: null,
    values: Number.isFinite(left) ? { left, why } : { why },
  });
  return [...(unlisted > 0 ? [about(unlisted, 'not-listed')] : []), ...(omitted > 0 ? [about(omitted, 'too-many')] : [])];
}

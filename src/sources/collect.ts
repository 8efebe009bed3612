import type { Change } from '../model/change.ts';
import type { TrainingConfig } from '../model/config.ts';
import type { Problem } from '../model/problem.ts';
import type { FileReading } from '../model/report.ts';
import type { SearchSpace } from '../model/search-space.ts';
import type { TextFile } from '../model/source.ts';
import type { Policy } from '../policy/policy.ts';
import { type ConfigText, configReading, unknownFile } from '../review/readings.ts';
import { needsTree, selectFiles } from '../review/select.ts';
import { readContentOf, textOf } from './read.ts';
import type { Content, Side, Source } from './source.ts';

/** At most this many files are fetched because a config includes them. */
const maxIncludedFiles = 30;

/** Files as they were read. */
export interface ReadFiles {
  readonly readings: readonly FileReading[];
  /** The texts of configs, for suggestions; those of results are let go. */
  readonly texts: ReadonlyMap<string, TextFile>;
}

/** What a review needs of its source. */
export interface Collected extends ReadFiles {
  readonly change: Change;
  readonly before: ReadonlyMap<string, readonly TrainingConfig[]>;
  readonly spacesBefore: ReadonlyMap<string, readonly SearchSpace[]>;
  readonly problems: readonly Problem[];
}

/** Reads many files at once; a path that is absent in the answer is missing. */
export type Read = (paths: readonly string[]) => Promise<ReadonlyMap<string, Content>>;

/** Told after each file how many are read, so that a person can be kept company. */
export type OnFile = (done: number, total: number) => void;

/** Reads a change: the files that could matter, what stands beside them or is `named`, and what they include. */
export async function collectChange(source: Source, policy: Policy, named: readonly string[] = [], onFile: OnFile = () => {}): Promise<Collected> {
  const change = await source.change();
  const tree = named.length > 0 || needsTree(change, policy) ? await source.tree() : null;
  const selection = selectFiles(change, tree === null ? null : tree.map((entry) => entry.path), policy, named);
  const side = async (name: Side, paths: readonly string[]) => {
    const contents = await source.read(name, paths);
    return readAll(
      paths,
      async (path) => contents.get(path) ?? { kind: 'missing' },
      (more) => source.read(name, more),
      onFile,
    );
  };
  const head = await side('head', selection.head);
  const base = await side('base', selection.base);
  return {
    ...head,
    change,
    before: byHeadPath(change, base.readings, ({ configs }) => configs),
    spacesBefore: byHeadPath(change, base.readings, ({ searchSpaces }) => searchSpaces ?? []),
    problems: reachOf(change, selection.omitted),
  };
}

/** Reads files that a person named, without a change; one at a time, so that memory holds one file's text. */
export async function collectFiles(paths: readonly string[], readOne: (path: string) => Promise<Content>, onFile: OnFile): Promise<ReadFiles> {
  const many: Read = async (more) => {
    const contents = new Map<string, Content>();
    for (const path of more) contents.set(path, await readOne(path));
    return contents;
  };
  return readAll(paths, readOne, many, onFile);
}

async function readAll(paths: readonly string[], contentOf: (path: string) => Promise<Content>, more: Read, onFile: OnFile): Promise<ReadFiles> {
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
  for (const [path, reading] of await readIncluding(waiting, more)) readings.set(path, reading);
  return { readings: paths.flatMap((path) => readings.get(path) ?? []), texts };
}

/** Reads configs that include others: fetches what they ask for, round by round, until nothing new is asked. */
async function readIncluding(waiting: ReadonlyMap<string, ConfigText>, read: Read): Promise<ReadonlyMap<string, FileReading>> {
  const included = new Map<string, TextFile>();
  const asked = new Set<string>();
  for (;;) {
    const results = [...waiting].map(([path, text]) => ({ path, text, result: configReading(text, included) }));
    const wanted = results.flatMap(({ result }) => (result.kind === 'needs' ? result.files : [])).filter((path) => !asked.has(path) && isInside(path));
    const next = [...new Set(wanted)].slice(0, maxIncludedFiles - asked.size);
    if (next.length === 0) {
      return new Map(results.map(({ path, text, result }) => [path, result.kind === 'reading' ? result.reading : withoutIncludes(text, result.files)]));
    }
    for (const [path, content] of await read(next)) {
      // A file that is not there is handed over empty: the reader names it and reads the rest.
      included.set(path, textOf(path, content) ?? { path, text: '' });
    }
    for (const path of next) asked.add(path);
  }
}

function withoutIncludes({ file: { path }, problems }: ConfigText, missing: readonly string[]): FileReading {
  return unknownFile(path, [...problems, ...missing.map((included): Problem => ({ code: 'file-missing', path, line: null, values: { included } }))]);
}

function isInside(path: string): boolean {
  return !path.startsWith('/') && !path.split('/').includes('..');
}

function byHeadPath<T>(change: Change, base: readonly FileReading[], of: (reading: FileReading) => readonly T[]): ReadonlyMap<string, readonly T[]> {
  const byBasePath = new Map(base.map((reading) => [reading.path, of(reading)]));
  return new Map(
    change.files.flatMap((file) => {
      const found = byBasePath.get(file.previousPath ?? file.path);
      return found === undefined ? [] : [[file.path, found] as const];
    }),
  );
}

function reachOf(change: Change, omitted: number): Problem[] {
  const unlisted = change.total - change.files.length;
  const about = (left: number, why: string): Problem => ({ code: 'listing-incomplete', path: '', line: null, values: { left, why } });
  return [...(unlisted > 0 ? [about(unlisted, 'not-listed')] : []), ...(omitted > 0 ? [about(omitted, 'too-many')] : [])];
}

import type { FileReading } from '../model/report.ts';
import type { IncludedFile } from '../model/source.ts';
import { type ConfigText, configReading, unknownFile } from '../review/readings.ts';
import { textOf } from './read.ts';
import type { Content } from './source.ts';

/** At most this many files are fetched because configs include them; one config takes 30 at most. */
const maxFetched = 600;
/** At most this many paths are asked for: where a file might stand, it mostly does not. */
const maxAsked = 6000;
const maxRounds = 40;

/** Reads many files at once; a path that is absent in the answer is missing. */
export type Read = (paths: readonly string[]) => Promise<ReadonlyMap<string, Content>>;

/** Configs that were put together, and the files that they were put together from. */
export interface ComposedReadings {
  readonly readings: ReadonlyMap<string, FileReading>;
  readonly included: ReadonlyMap<string, IncludedFile>;
}

/**
 * Reads configs that include others: fetches what they ask for, round by round, until nothing new is asked. `known` are files of the same
 * side that are at hand already.
 */
export async function readComposed(
  waiting: ReadonlyMap<string, ConfigText>,
  read: Read,
  known: ReadonlyMap<string, IncludedFile> = new Map(),
): Promise<ComposedReadings> {
  const others = new Map(known);
  const readings = new Map<string, FileReading>();
  let open = new Map(waiting);
  let fetched = 0;
  for (let round = 0; open.size > 0; round++) {
    const needed = new Map<string, readonly string[]>();
    for (const [path, file] of open) {
      const result = configReading(file, others);
      if (result.kind === 'reading') readings.set(path, result.reading);
      else needed.set(path, result.files);
    }
    open = new Map([...open].filter(([path]) => needed.has(path)));
    const wanted = [...new Set([...needed.values()].flat())].filter((path) => !others.has(path));
    if (open.size > 0 && wanted.length === 0) break;
    const isOver = round >= maxRounds || fetched >= maxFetched || others.size >= maxAsked;
    const contents = isOver ? new Map<string, Content>() : await read(wanted);
    for (const path of wanted) {
      const file = textOf(path, contents.get(path) ?? { kind: 'missing' });
      if (file !== null) fetched++;
      others.set(path, file ?? { path, text: '', isMissing: true });
    }
  }
  for (const [path, file] of open) readings.set(path, withoutAnswer(file));
  return { readings, included: new Map([...others].filter(([, file]) => file.isMissing !== true)) };
}

/** A reader that asks for what it was given has no end. */
function withoutAnswer({ file: { path }, problems }: ConfigText): FileReading {
  return unknownFile(path, [...problems, { code: 'include-limit', path, line: null, values: { limit: maxFetched } }]);
}

import type { Problem } from '../model/problem.ts';

type Side = 'both' | 'ours' | 'base' | 'theirs';

/** Lines of one side that are compared with the other; a longer conflict keeps the rest of both. */
const maxComparedLines = 1_000_000;

/**
 * What an unfinished merge makes redundant in a log of one record a line, told line by line: the markers, the common ancestor, and lines of
 * the second side that the first has too, line ends aside. What only one side holds is kept. Without markers nothing is left out.
 */
export class ConflictLines {
  #side: Side = 'both';
  #ours = new Set<string>();
  #repeated = 0;
  #firstLine: number | null = null;

  /** Whether a line may be left out; where not, `skips` need not be asked. */
  mayConcern(firstCharacter: number): boolean {
    return this.#side !== 'both' || firstCharacter === 0x3c || firstCharacter === 0x3e;
  }

  /** Whether to leave out the next line. Outside a conflict its marker stands at the beginning of the line. */
  skips(raw: string, line: number): boolean {
    if (this.#side === 'both' && !/^(?:<{7}|>{7})(?:[ \t\r\n]|$)/.test(raw)) return false;
    const record = raw.trim();
    const next = sideAfter(record, this.#side);
    if (next !== null) {
      this.#firstLine ??= line;
      if (next === 'ours') this.#ours = new Set();
      this.#side = next;
      return true;
    }
    if (this.#side === 'ours' && this.#ours.size < maxComparedLines) this.#ours.add(record);
    const isRepeated = this.#side === 'theirs' && this.#ours.has(record);
    if (isRepeated) this.#repeated++;
    return isRepeated || this.#side === 'base';
  }

  problems(path: string): readonly Problem[] {
    return this.#firstLine === null ? [] : [{ code: 'conflict-markers', path, line: this.#firstLine, values: { repeated: this.#repeated } }];
  }
}

function sideAfter(record: string, side: Side): Side | null {
  if (/^<{7}(?: |$)/.test(record)) return 'ours';
  if (/^>{7}(?: |$)/.test(record)) return 'both';
  if (side === 'both') return null;
  if (/^\|{7}(?: |$)/.test(record)) return 'base';
  return record === '=======' ? 'theirs' : null;
}

/** The text with the first side of each conflict only; left-out lines become blank, so that lines keep their numbers. */
export function oursOnly(text: string): string {
  let side: Side = 'both';
  const kept: string[] = [];
  for (const raw of text.split('\n')) {
    const next = sideAfter(raw.trim(), side);
    side = next ?? side;
    kept.push(next === null && (side === 'both' || side === 'ours') ? raw : '');
  }
  return kept.join('\n');
}

/** A part of a document. The parts stand in reading order; `rank` says who gets room first (1 before 2). */
export interface Section {
  readonly rank: number;
  /** The most room that the section takes while others wait for theirs. */
  readonly share: number;
  /** At most `room` long, however small the room; empty when there is nothing to say. */
  render(room: number): string;
}

/** Every section can say with this much room how many entries it had to leave out. */
const LEAST_ROOM = 400;
/** Blank lines between sections. */
const GAP = 2;

/**
 * Renders the sections within `total`, by rank: nothing is cut afterwards, because nothing is rendered without room for it.
 * Room that a section leaves is there for the sections behind it.
 */
export function composeSections(sections: readonly Section[], total: number): string {
  const rendered = new Map<Section, string>();
  const ranked = sections.toSorted((a, b) => a.rank - b.rank);
  let room = total;
  for (const [index, section] of ranked.entries()) {
    const waiting = (ranked.length - index - 1) * (LEAST_ROOM + GAP);
    const text = section.render(Math.max(0, Math.min(room - waiting - GAP, Math.max(LEAST_ROOM, section.share))));
    rendered.set(section, text);
    room -= text.length === 0 ? 0 : text.length + GAP;
  }
  return sections
    .map((section) => rendered.get(section) ?? '')
    .filter((text) => text !== '')
    .join('\n\n');
}

/** The entries of a list that fit. */
export interface ListParts {
  /** Stands before the first entry. */
  readonly head: string;
  /** Stands behind the last entry. */
  readonly tail: string;
  /** Between two entries. */
  readonly between: string;
  /** Says how many entries were left out. */
  leftOut(count: number): string;
}

/** Entries that are rendered one by one, no more of them than fit. */
export interface Entries {
  readonly count: number;
  at(index: number): string;
}

/** One entry for each item, rendered when its turn comes. */
export function entriesOf<T>(items: readonly T[], render: (item: T) => string): Entries {
  const at = (index: number) => {
    const item = items[index];
    return item === undefined ? '' : render(item);
  };
  return { count: items.length, at };
}

/**
 * `head`, as many entries as fit with the line about those that do not, `tail`.
 * Empty for no entries, and where not even the line about what was left out fits.
 */
export function fitList(entries: Entries, room: number, parts: ListParts): string {
  const { count } = entries;
  if (count === 0) return '';
  const line = parts.between.length + parts.leftOut(count).length;
  const shown: string[] = [];
  let used = parts.head.length + parts.tail.length;
  for (let index = 0; index < count; index += 1) {
    const entry = entries.at(index);
    used += entry.length + (index === 0 ? 0 : parts.between.length);
    if (used + (index === count - 1 ? 0 : line) > room) break;
    shown.push(entry);
  }
  if (shown.length < count) shown.push(parts.leftOut(count - shown.length));
  const text = `${parts.head}${shown.join(parts.between)}${parts.tail}`;
  return text.length <= room ? text : '';
}

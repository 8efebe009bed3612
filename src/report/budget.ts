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

/**
 * `head`, as many entries as fit with the line about those that do not, `tail`.
 * Empty for no entries, and where not even the line about what was left out fits.
 */
export function fitList(entries: readonly string[], room: number, parts: ListParts): string {
  if (entries.length === 0) return '';
  const around = parts.head.length + parts.tail.length;
  const line = parts.between.length + parts.leftOut(entries.length).length;
  let used = around;
  let kept = 0;
  for (const [index, entry] of entries.entries()) {
    const needed = entry.length + (index === 0 ? 0 : parts.between.length);
    const isLast = index === entries.length - 1;
    if (used + needed + (isLast ? 0 : line) > room) break;
    used += needed;
    kept = index + 1;
  }
  const shown = entries.slice(0, kept);
  if (kept < entries.length) shown.push(parts.leftOut(entries.length - kept));
  const text = `${parts.head}${shown.join(parts.between)}${parts.tail}`;
  return text.length <= room ? text : '';
}

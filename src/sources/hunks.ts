import { structuredPatch } from 'diff';
import type { Hunk } from '../model/change.ts';

/** The hunks of the change from one text to another, with three lines of context as on GitHub. */
export function hunksBetween(before: string, after: string): readonly Hunk[] | null {
  const patch = structuredPatch('a', 'b', before, after, '', '', { context: 3, timeout: 5_000 });
  return (
    patch?.hunks.map((hunk) => {
      const added: number[] = [];
      let line = hunk.newStart;
      for (const text of hunk.lines) {
        if (text.startsWith('+')) added.push(line);
        if (text.startsWith('+') || text.startsWith(' ')) line += 1;
      }
      return { start: hunk.newStart, end: hunk.newStart + hunk.newLines - 1, added };
    }) ?? null
  );
}

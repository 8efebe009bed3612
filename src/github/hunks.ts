import type { Hunk } from '../model/change.ts';

const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

/**
 * The head-side line ranges of a unified diff of one file, as `GET /pulls/{n}/files` gives it.
 * Counts what the body really holds, so that a cut-off patch never promises lines it does not show.
 */
export function parseHunks(patch: string): readonly Hunk[] {
  const hunks: { start: number; end: number; added: number[] }[] = [];
  for (const line of patch.split('\n')) {
    const match = header.exec(line);
    if (match !== null) {
      // A hunk that only deletes names the line before it (`+7,0`): nothing of the head side is shown.
      const first = Number(match[1]) + (match[2] === '0' ? 1 : 0);
      hunks.push({ start: first, end: first - 1, added: [] });
      continue;
    }
    const hunk = hunks.at(-1);
    if (hunk === undefined) continue;
    if (line.startsWith('+')) hunk.added.push(++hunk.end);
    else if (line.startsWith(' ')) hunk.end++;
  }
  return hunks;
}

/** The hunk that holds all of `startLine` … `endLine` of the head side, or null: GitHub refuses a comment on any other range. */
export function hunkOf(hunks: readonly Hunk[], startLine: number, endLine: number): Hunk | null {
  return hunks.find((hunk) => hunk.start <= startLine && startLine <= endLine && endLine <= hunk.end) ?? null;
}

import type { Problem } from '../model/problem.ts';
import { findConflictMarkers } from './builder.ts';

/** Lines that an unfinished merge makes redundant, and the problem that says so. */
export interface ConflictLines {
  /** 1-based lines to leave out: the markers, the common ancestor, and lines of the second side that the first has too. */
  readonly skip: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

/**
 * For logs, one record a line: what both sides of a conflict hold is kept once, line ends aside; what only one side holds is kept.
 * Without markers nothing is skipped.
 */
export function conflictLines(path: string, text: string): ConflictLines {
  const marker = findConflictMarkers(text);
  if (marker === null) return { skip: new Set(), problems: [] };
  const skip = new Set<number>();
  let side: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  let ours = new Set<string>();
  let repeated = 0;
  let line = 0;
  for (const raw of text.split('\n')) {
    line++;
    const record = raw.trim();
    const next = sideAfter(record, side);
    if (next !== null) {
      skip.add(line);
      if (next === 'ours') ours = new Set();
      side = next;
    } else if (side === 'base' || (side === 'theirs' && ours.has(record))) {
      if (side === 'theirs') repeated++;
      skip.add(line);
    } else if (side === 'ours') ours.add(record);
  }
  return { skip, problems: [{ code: 'conflict-markers', path, line: marker, values: { repeated } }] };
}

function sideAfter(record: string, side: string): 'both' | 'ours' | 'base' | 'theirs' | null {
  if (/^<{7}(?: |$)/.test(record)) return 'ours';
  if (/^>{7}(?: |$)/.test(record)) return 'both';
  if (side === 'both') return null;
  if (/^\|{7}(?: |$)/.test(record)) return 'base';
  return record === '=======' ? 'theirs' : null;
}

/** The text with the first side of each conflict only; left-out lines become blank, so that lines keep their numbers. */
export function oursOnly(text: string): string {
  let side: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  const kept: string[] = [];
  for (const raw of text.split('\n')) {
    const next = sideAfter(raw.trim(), side);
    side = next ?? side;
    kept.push(next === null && (side === 'both' || side === 'ours') ? raw : '');
  }
  return kept.join('\n');
}

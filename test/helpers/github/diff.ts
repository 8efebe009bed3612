import { structuredPatch } from 'diff';
import { type Blob, type Commit, type Entry, isBinary, type ObjectStore } from './git.ts';

/** A hunk as git prints it: starts are 1-based; an empty side starts at the line before. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  readonly heading: string;
  /** With their leading ` `, `+`, `-` or `\`. */
  readonly lines: readonly string[];
}

export interface FileDiff {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  /** Of the head side; of the base side for a removed file. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  readonly hunks: readonly Hunk[];
  /** Null for binary files, pure renames and diffs that GitHub finds too large to show. */
  readonly patch: string | null;
}

/** D:repository-limits.md: a single file's diff is not shown past these. */
const maximumPatchLines = 20_000;
const maximumPatchBytes = 500_000;
const renameSimilarity = 0.5;
const maximumRenamePairs = 10_000;

type TextDiff = Pick<FileDiff, 'additions' | 'deletions' | 'hunks' | 'patch'>;
const nothing: TextDiff = { additions: 0, deletions: 0, hunks: [], patch: null };
const diffs = new WeakMap<ObjectStore, Map<string, readonly FileDiff[]>>();
const textDiffs = new WeakMap<ObjectStore, Map<string, TextDiff>>();

/** The line that git prints behind `@@`: the last one before the hunk that starts with a letter, `_` or `$`. */
function heading(oldLines: readonly string[], start: number): string {
  const line = oldLines.slice(0, Math.max(0, start - 1)).findLast((candidate) => /^[A-Za-z_$]/.test(candidate));
  return line === undefined ? '' : line.slice(0, 80).trimEnd();
}

function range(start: number, lines: number): string {
  return lines === 1 ? `${start}` : `${start},${lines}`;
}

/** The `@@` line of a hunk. */
export function hunkHeader(hunk: Hunk): string {
  const title = hunk.heading === '' ? '' : ` ${hunk.heading}`;
  return `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@${title}`;
}

function computeText(oldText: string, newText: string): TextDiff {
  const oldLines = oldText.split('\n');
  const hunks = structuredPatch('a', 'b', oldText, newText, '', '', { context: 3 }).hunks.map((hunk) => {
    const oldStart = hunk.oldLines === 0 && oldText === '' ? 0 : hunk.oldStart;
    const newStart = hunk.newLines === 0 && newText === '' ? 0 : hunk.newStart;
    return { oldStart, oldLines: hunk.oldLines, newStart, newLines: hunk.newLines, heading: heading(oldLines, hunk.oldStart), lines: hunk.lines };
  });
  const lines = hunks.flatMap((hunk) => [hunkHeader(hunk), ...hunk.lines]);
  const patch = lines.join('\n');
  const tooLarge = lines.length > maximumPatchLines || Buffer.byteLength(patch) > maximumPatchBytes;
  const count = (sign: string) => hunks.reduce((sum, hunk) => sum + hunk.lines.filter((line) => line.startsWith(sign)).length, 0);
  return { additions: count('+'), deletions: count('-'), hunks: tooLarge ? [] : hunks, patch: tooLarge || lines.length === 0 ? null : patch };
}

function blobOf(store: ObjectStore, entry: Entry | undefined): Blob | null {
  return entry === undefined ? null : (store.blobs.get(entry.sha) ?? null);
}

function textOf(store: ObjectStore, entry: Entry | undefined): string | null {
  if (entry?.mode === '160000') return `Subproject commit ${entry.sha}\n`;
  const blob = blobOf(store, entry);
  if (blob === null) return '';
  return blob.bytes === null || isBinary(blob) ? null : blob.bytes.toString('utf8');
}

function diffEntries(store: ObjectStore, before: Entry | undefined, after: Entry | undefined): TextDiff {
  const known = textDiffs.get(store) ?? new Map<string, TextDiff>();
  textDiffs.set(store, known);
  const key = `${before?.sha ?? ''} ${after?.sha ?? ''}`;
  const oldText = textOf(store, before);
  const newText = textOf(store, after);
  const found = known.get(key) ?? (oldText === null || newText === null ? nothing : computeText(oldText, newText));
  known.set(key, found);
  return found;
}

function similarity(store: ObjectStore, before: Entry, after: Entry): number {
  if (before.sha === after.sha) return 1;
  const oldText = textOf(store, before);
  const newText = textOf(store, after);
  if (oldText === null || newText === null) return 0;
  const left = oldText.split('\n');
  const right = new Set(newText.split('\n'));
  return left.filter((line) => right.has(line)).length / Math.max(left.length, right.size, 1);
}

/** Pairs removed paths with added ones, as git's rename detection does: identical content first, then half alike. */
function renames(store: ObjectStore, before: Commit, after: Commit): Map<string, string> {
  const removed = [...before.entries].filter(([path]) => !after.entries.has(path));
  const added = [...after.entries].filter(([path]) => !before.entries.has(path));
  const found = new Map<string, string>();
  if (removed.length * added.length > maximumRenamePairs) return found;
  const taken = new Set<string>();
  for (const [path, entry] of added) {
    const best = removed
      .filter(([old]) => !taken.has(old))
      .map(([old, oldEntry]) => ({ old, score: similarity(store, oldEntry, entry) }))
      .toSorted((a, b) => b.score - a.score)[0];
    if (best === undefined || best.score < renameSimilarity) continue;
    taken.add(best.old);
    found.set(path, best.old);
  }
  return found;
}

function compute(store: ObjectStore, before: Commit, after: Commit): FileDiff[] {
  const moved = renames(store, before, after);
  const gone = new Set(moved.values());
  const paths = [...new Set([...before.entries.keys(), ...after.entries.keys()])].filter((path) => !gone.has(path)).toSorted();
  const files: FileDiff[] = [];
  for (const path of paths) {
    const previousPath = moved.get(path) ?? null;
    const old = before.entries.get(previousPath ?? path);
    const now = after.entries.get(path);
    const sha = now?.sha ?? old?.sha;
    if (sha === undefined || (previousPath === null && old?.sha === now?.sha && old?.mode === now?.mode)) continue;
    const status = previousPath !== null ? 'renamed' : old === undefined ? 'added' : now === undefined ? 'removed' : 'modified';
    files.push({ path, previousPath, status, sha, ...diffEntries(store, old, now) });
  }
  return files;
}

/** What changed between two commits, by path. */
export function compareCommits(store: ObjectStore, base: string, head: string): readonly FileDiff[] {
  const known = diffs.get(store) ?? new Map<string, readonly FileDiff[]>();
  diffs.set(store, known);
  const key = `${base}...${head}`;
  const before = store.commits.get(base);
  const after = store.commits.get(head);
  if (before === undefined || after === undefined) throw new Error(`${key}: no such commit`);
  const found = known.get(key) ?? compute(store, before, after);
  known.set(key, found);
  return found;
}

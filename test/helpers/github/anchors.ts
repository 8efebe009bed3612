import { diffArrays } from 'diff';
import { compareCommits, type FileDiff, type Hunk, hunkHeader } from './diff.ts';
import { mergeBase, type ObjectStore } from './git.ts';
import { type Anchor, baseShaOf, type PullRequest, type Repository, type Side } from './world.ts';

/** Where a comment is wanted. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly side: Side;
  readonly startLine: number | null;
  readonly startSide: Side;
}

/** A line of a hunk: which side it stands on and its position below the file's first `@@`. */
interface DiffLine {
  readonly hunk: Hunk;
  readonly index: number;
  readonly position: number;
  readonly old: number | null;
  readonly now: number | null;
}

export const offDiff = 'Pull request review thread line must be part of the diff';
export const otherHunk = 'Pull request review thread start line must be part of the same hunk as the line.';
export const startAfterEnd = 'Pull request review thread start line must precede the end line.';

/** The files of a pull request as they stand at a commit: against the merge base, as GitHub shows them. */
export function pullFiles(repository: Repository, pull: PullRequest, head = pull.headSha): readonly FileDiff[] {
  const base = baseShaOf(repository, pull);
  const from = mergeBase(repository.store, base, head) ?? base;
  return compareCommits(repository.store, from, head);
}

function diffLines(file: FileDiff): DiffLine[] {
  const found: DiffLine[] = [];
  let position = -1;
  for (const hunk of file.hunks) {
    let old = hunk.oldStart;
    let now = hunk.newStart;
    position += 1;
    for (const [index, line] of hunk.lines.entries()) {
      position += 1;
      if (line.startsWith('\\')) continue;
      const isOld = !line.startsWith('+');
      const isNew = !line.startsWith('-');
      found.push({ hunk, index, position, old: isOld ? old : null, now: isNew ? now : null });
      if (isOld) old += 1;
      if (isNew) now += 1;
    }
  }
  return found;
}

/** RIGHT holds added and unchanged lines, LEFT deleted ones. */
function lineAt(file: FileDiff, line: number, side: Side): DiffLine | undefined {
  return diffLines(file).find((candidate) => (side === 'RIGHT' ? candidate.now === line : candidate.old === line && candidate.now === null));
}

/** The place as an anchor, or GitHub's words for why it cannot stand there. */
export function anchorAt(files: readonly FileDiff[], place: Place, commit: string): Anchor | string {
  const file = files.find((candidate) => candidate.path === place.path);
  const end = file === undefined ? undefined : lineAt(file, place.line, place.side);
  if (file === undefined || end === undefined) return offDiff;
  if (place.startLine !== null) {
    const start = lineAt(file, place.startLine, place.startSide);
    if (place.startLine >= place.line && place.startSide === place.side) return startAfterEnd;
    if (start === undefined || start.hunk !== end.hunk) return otherHunk;
  }
  const { path, line, side, startLine } = place;
  const hunk = [hunkHeader(end.hunk), ...end.hunk.lines.slice(0, end.index + 1)].join('\n');
  return { commit, path, line, side, startLine, startSide: startLine === null ? null : place.startSide, position: end.position, hunk };
}

/** The anchor of `position` lines below the first `@@`, or null when there is none. */
export function placeOfPosition(files: readonly FileDiff[], path: string, position: number): Place | null {
  const file = files.find((candidate) => candidate.path === path);
  const found = file === undefined ? undefined : diffLines(file).find((line) => line.position === position);
  const line = found?.now ?? found?.old;
  return line === undefined || line === null ? null : { path, line, side: found?.now === null ? 'LEFT' : 'RIGHT', startLine: null, startSide: 'RIGHT' };
}

function linesOf(store: ObjectStore, commit: string, path: string): string[] | null {
  const entry = store.commits.get(commit)?.entries.get(path);
  const bytes = entry === undefined ? null : store.blobs.get(entry.sha)?.bytes;
  return bytes === undefined || bytes === null ? null : bytes.toString('utf8').split('\n');
}

/** The number of the same, untouched line in a later version of the file; null when it changed or went away. */
function carried(before: readonly string[], after: readonly string[], line: number): number | null {
  let old = 1;
  let now = 1;
  for (const part of diffArrays([...before], [...after])) {
    const count = part.value.length;
    if (!part.added && line < old + count) return part.removed ? null : now + line - old;
    if (!part.added) old += count;
    if (!part.removed) now += count;
  }
  return null;
}

/** Where a comment stands on the pull request's head now; null when its line is gone: GitHub calls it outdated. */
export function currentAnchor(repository: Repository, pull: PullRequest, anchor: Anchor): Anchor | null {
  if (anchor.commit === pull.headSha || anchor.line === null) return anchor;
  const { store } = repository;
  const files = pullFiles(repository, pull);
  const same = (line: number | null) => {
    if (line === null || anchor.side === 'LEFT') return line;
    const before = linesOf(store, anchor.commit, anchor.path);
    const after = linesOf(store, pull.headSha, anchor.path);
    return before === null || after === null ? null : carried(before, after, line);
  };
  const line = same(anchor.line);
  const startLine = same(anchor.startLine);
  if (line === null || (anchor.startLine !== null && startLine === null)) return null;
  const place = { path: anchor.path, line, side: anchor.side, startLine, startSide: anchor.startSide ?? anchor.side };
  const found = anchorAt(files, place, pull.headSha);
  return typeof found === 'string' ? null : found;
}

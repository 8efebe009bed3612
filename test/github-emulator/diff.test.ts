import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorAt } from '../helpers/github/anchors.ts';
import { compareCommits, type FileDiff } from '../helpers/github/diff.ts';
import { createStore, writeCommit } from '../helpers/github/git.ts';

const author = { name: 'Ada', email: 'ada@example.org' };
const date = new Date(0);

function diffOf(before: string, after: string): FileDiff | undefined {
  const store = createStore();
  const base = writeCommit(store, { parents: [], files: { 'a.txt': before }, message: 'one', author, date });
  const head = writeCommit(store, { parents: [base.sha], files: { 'a.txt': after }, message: 'two', author, date });
  return compareCommits(store, base.sha, head.sha)[0];
}

/** Applies a patch by its text alone, and collects the lines of each side that it shows. */
function applied(before: string, patch: string): { readonly text: string; readonly right: Set<number>; readonly left: Set<number> } {
  const old = before.split('\n');
  const result: string[] = [];
  const right = new Set<number>();
  const left = new Set<number>();
  let next = 0;
  let endsWithNewline: boolean | null = null;
  for (const line of patch.split('\n')) {
    const start = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@/.exec(line);
    if (start !== null) {
      const first = Number(start[1]) - (start[2] === '0' ? 0 : 1);
      result.push(...old.slice(next, first));
      next = first;
    } else if (line.startsWith('\\')) {
      endsWithNewline = false;
    } else {
      endsWithNewline = line.startsWith('-') ? endsWithNewline : null;
      if (line.startsWith('-')) left.add(next + 1);
      if (!line.startsWith('+')) next += 1;
      if (line.startsWith('-')) continue;
      result.push(line.slice(1));
      right.add(result.length);
    }
  }
  result.push(...old.slice(next));
  const text = result.join('\n');
  return { text: endsWithNewline === false && text.endsWith('\n') ? text.slice(0, -1) : text, right, left };
}

const lines = fc.array(fc.constantFrom('a: 1', 'b: 2', '  c: 3', '', 'd'), { maxLength: 30 }).map((all) => all.map((line) => `${line}\n`).join(''));

describe('diffs', () => {
  test('turn the base into the head, and carry comments exactly on the lines that they show', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        fc.pre(before !== after);
        const file = diffOf(before, after);
        const shown = applied(before, file?.patch ?? '');
        expect(shown.text).toBe(after);
        const carries = (line: number, side: 'LEFT' | 'RIGHT') =>
          typeof anchorAt(file === undefined ? [] : [file], { path: 'a.txt', line, side, startLine: null, startSide: side }, 'sha') !== 'string';
        for (let line = 0; line <= 32; line += 1) {
          expect([line, carries(line, 'RIGHT'), carries(line, 'LEFT')]).toEqual([line, shown.right.has(line), shown.left.has(line)]);
        }
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  test('of 21,000 lines are not shown, but counted', () => {
    const file = diffOf('', 'x\n'.repeat(21_000));
    expect([file?.patch, file?.additions, file?.hunks]).toEqual([null, 21_000, []]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hunkOf, parseHunks } from '../../src/github/hunks.ts';

describe('the hunks of a patch', () => {
  test('count context and added lines of the head side', () => {
    const patch =
      '@@ -1,3 +1,4 @@ train:\n lr: 0.1\n-steps: 10\n+steps: 20\n+warmup: 2\n seed: 1\n@@ -40,2 +41,2 @@\n a: 1\n-b: 2\n+b: 3\n\\ No newline at end of file';
    expect(parseHunks(patch)).toEqual([
      { start: 1, end: 4, added: [2, 3] },
      { start: 41, end: 42, added: [42] },
    ]);
  });

  test('a hunk that only deletes shows no line of the head', () => {
    const [hunk] = parseHunks('@@ -1,2 +0,0 @@\n-a\n-b');
    expect(hunk).toEqual({ start: 1, end: 0, added: [] });
  });

  test('a new file without a count is one line', () => {
    expect(parseHunks('@@ -0,0 +1 @@\n+only\n\\ No newline at end of file')).toEqual([{ start: 1, end: 1, added: [1] }]);
  });

  test('a line of the file that looks like a header is content', () => {
    expect(parseHunks('@@ -1 +1,2 @@\n a\n+@@ -9,9 +9,9 @@')).toEqual([{ start: 1, end: 2, added: [2] }]);
  });

  test('a cut-off patch promises only what it shows', () => {
    expect(parseHunks('@@ -1,50 +1,50 @@\n a\n+b')).toEqual([{ start: 1, end: 2, added: [2] }]);
  });

  test('any text gives hunks whose added lines lie inside', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('@@ -1 +3,2 @@', '+x', '-y', ' z', '', 'noise', '@@ -5,0 +9 @@'), { maxLength: 30 }), (lines) => {
        for (const hunk of parseHunks(lines.join('\n'))) {
          for (const line of hunk.added) expect(hunkOf([hunk], line, line)).toBe(hunk);
        }
      }),
      { seed: 7 },
    );
  });

  test('a range that spans two hunks, or starts before one, is in none', () => {
    const hunks = [
      { start: 3, end: 5, added: [4] },
      { start: 9, end: 9, added: [9] },
    ];
    expect(hunkOf(hunks, 3, 5)).toBe(hunks[0]);
    expect(hunkOf(hunks, 5, 9)).toBeNull();
    expect(hunkOf(hunks, 2, 3)).toBeNull();
    expect(hunkOf(hunks, 9, 10)).toBeNull();
  });
});

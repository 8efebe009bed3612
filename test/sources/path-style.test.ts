import { posix, win32 } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGlob, slashed } from '../../src/sources/path-style.ts';

describe('on Windows', () => {
  test.for<readonly [string, string, string, string]>([
    ['runs\\**\\*.csv', 'runs', 'round-1\\seed-0\\metrics.csv', 'runs/round-1/seed-0/metrics.csv'],
    ['.\\runs\\*\\metrics.csv', 'runs', 'seed-0\\metrics.csv', 'runs/seed-0/metrics.csv'],
    ['..\\other\\runs\\**', '../other/runs', 'a\\b.csv', '../other/runs/a/b.csv'],
    ['C:\\work\\runs\\**\\*.csv', 'C:/work/runs', 'a\\b.csv', 'C:/work/runs/a/b.csv'],
    ['D:\\a\\mill\\mill\\{runs,sweeps}\\*.csv', 'D:/a/mill/mill', 'runs\\b.csv', 'D:/a/mill/mill/runs/b.csv'],
    ['\\\\server\\share\\runs\\*.csv', '//server/share/runs', 'b.csv', '//server/share/runs/b.csv'],
    ['runs/**/*.csv', 'runs', 'a b\\c.csv', 'runs/a b/c.csv'],
    ['*.csv', '.', 'b.csv', 'b.csv'],
  ])('the glob %s looks below %s', ([written, root, below, path]) => {
    const glob = readGlob(written, win32);
    expect(glob?.root).toBe(root);
    expect(slashed(win32.join(glob?.root ?? '', below), win32)).toBe(path);
    expect(glob?.matches(path)).toBe(true);
    expect(glob?.matches(path.replace(/csv$/, 'bin').replace(/runs|other/, 'elsewhere'))).toBe(false);
  });

  test.for(['runs\\metrics.csv', 'C:\\work\\runs', 'runs', '.'])('%s is a plain path', (written) => {
    expect(readGlob(written, win32)).toBeNull();
  });
});

describe('elsewhere', () => {
  test('a backslash stays what it is in a name', () => {
    expect(slashed('odd\\name/metrics.csv', posix)).toBe('odd\\name/metrics.csv');
    expect(readGlob('runs/**/*.csv', posix)).toMatchObject({ root: 'runs' });
  });
});

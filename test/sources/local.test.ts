import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { expandPaths, NoSuchPath, readContent } from '../../src/sources/files.ts';
import { compareSnapshots, folderSnapshot } from '../../src/sources/folder.ts';
import { commitSnapshot, GitFailed, gitDifferences, mergeBaseWithDefaultBranch, resolveRevision, workingTreeSnapshot } from '../../src/sources/git.ts';
import { hunksBetween } from '../../src/sources/hunks.ts';
import { localSource } from '../../src/sources/local.ts';

const folders: string[] = [];

async function folderWith(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'longrun-'));
  folders.push(root);
  await write(root, files);
  return root;
}

async function write(root: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('');

describe('hunks', () => {
  test('name the head lines that a comment may stand on', () => {
    const before = lines(1, 30);
    const after = before.replace('line 5\n', 'line five\n').replace('line 20\n', 'line 20\nline 20b\n');
    expect(hunksBetween(before, after)).toEqual([
      { start: 2, end: 8, added: [5] },
      { start: 18, end: 24, added: [21] },
    ]);
    expect(hunksBetween('', 'a\nb\n')).toEqual([{ start: 1, end: 2, added: [1, 2] }]);
    expect(hunksBetween(before, before)).toEqual([]);
  });
});

describe('two folders', () => {
  test('differ by content; what moved unchanged is a rename', async () => {
    const base = folderSnapshot(await folderWith({ 'same.yaml': 'a: 1\n', 'old/name.yaml': 'b: 2\n', 'gone.yaml': 'c: 3\n', 'edit.yaml': 'd: 4\n' }));
    const head = folderSnapshot(await folderWith({ 'same.yaml': 'a: 1\n', 'new/name.yaml': 'b: 2\n', 'edit.yaml': 'd: 5\n', 'fresh.yaml': 'e: 6\n' }));
    const change = await localSource(base, head, () => compareSnapshots(base, head)).change();
    expect(change.files.map((file) => [file.path, file.status, file.previousPath])).toEqual([
      ['edit.yaml', 'modified', null],
      ['fresh.yaml', 'added', null],
      ['new/name.yaml', 'renamed', 'old/name.yaml'],
      ['gone.yaml', 'removed', null],
    ]);
    expect(change.files[0]?.hunks).toEqual([{ start: 1, end: 1, added: [1] }]);
  });
});

describe('paths', () => {
  test('expand to files; links are named and not followed', async () => {
    const root = await folderWith({ 'runs/a/metrics.csv': 'step\n', 'runs/b/metrics.csv': 'step\n', 'runs/a/notes.md': '' });
    await symlink('/etc/passwd', join(root, 'runs/link.csv'));
    expect(await expandPaths([join(root, 'runs/**/metrics.csv')])).toEqual([join(root, 'runs/a/metrics.csv'), join(root, 'runs/b/metrics.csv')]);
    expect((await expandPaths([join(root, 'runs')])).length).toBe(4);
    expect(await readContent(join(root, 'runs/link.csv'))).toEqual({ kind: 'symlink' });
    expect(await expandPaths([join(root, '*.nothing')])).toEqual([]);
    await expect(expandPaths([join(root, 'nowhere')])).rejects.toThrow(NoSuchPath);
  });
});

describe('git', () => {
  test('gives the change between a commit and the working tree, new files and odd names included', async () => {
    const root = await folderWith({ 'configs/a.yaml': 'steps: 1\n', 'move me.yaml': lines(1, 20) });
    const git = (...args: string[]) => execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { stdio: 'pipe' });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'one');
    git('checkout', '-qb', 'work');
    git('mv', 'move me.yaml', 'moved é.yaml');
    await write(root, { 'configs/a.yaml': 'steps: 2\n', 'runs/x/metrics.csv': 'step,val_loss\n', ignored: 'x', '.gitignore': 'ignored\n' });
    const sha = await mergeBaseWithDefaultBranch(root, 'HEAD');
    const base = commitSnapshot(root, sha);
    const source = localSource(base, workingTreeSnapshot(root), () => gitDifferences(root, sha, null));
    const change = await source.change();
    expect(change.baseSha).toBe(sha);
    expect(Object.fromEntries(change.files.map((file) => [file.path, file.status]))).toEqual({
      'configs/a.yaml': 'modified',
      'moved é.yaml': 'renamed',
      '.gitignore': 'added',
      'runs/x/metrics.csv': 'added',
    });
    const old = (await source.read('base', ['configs/a.yaml', 'nope'])).get('configs/a.yaml');
    expect(old?.kind === 'bytes' && Buffer.from(old.bytes).toString()).toBe('steps: 1\n');
    expect((await source.read('base', ['nope'])).get('nope')).toEqual({ kind: 'missing' });
    await expect(resolveRevision(root, 'no-such-branch')).rejects.toThrow(/neither a folder nor a git revision/);
    await expect(resolveRevision(root, '--output=x')).rejects.toThrow(GitFailed);
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { processTerminal } from '../../src/commands/context.ts';
import { isExpectedFailure } from '../../src/commands/failure.ts';
import { print } from '../../src/commands/print.ts';
import { repositoryRoot } from '../../src/sources/git.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'longrun-failure-'));
});
afterAll(() => rm(folder, { recursive: true }));

const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

test('a file of --out that cannot be written is named, with what would be right', async () => {
  const out = join(folder, 'missing', 'report.md');
  const error = await errorOf(print('x', { out }, processTerminal(false, '0.0.0')));
  expect(isExpectedFailure(error)).toBe(true);
  expect(String(error)).toContain(`The file \`${out}\` of --out cannot be written`);
  expect(String(error)).toContain('name a file in a folder that exists');
});

test('outside of a git repository the sentence says what would be right', async () => {
  const error = await errorOf(repositoryRoot(folder));
  expect(isExpectedFailure(error)).toBe(true);
  expect(String(error)).toContain('--base and --head');
});

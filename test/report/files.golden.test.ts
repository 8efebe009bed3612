import { expect, test } from 'vitest';
import type { Terminal } from '../../src/commands/context.ts';
import { reviewCommand } from '../../src/commands/review.ts';
import { sarifErrors } from '../helpers/sarif.ts';

/** The example pull request in one format, as `longrun review` prints it. */
async function printed(format: string): Promise<string> {
  const out: string[] = [];
  const terminal: Terminal = { out: (text) => out.push(text), err: () => {}, color: false, width: 100, today: '2026-11-26', version: '1.2.3', now: () => 0 };
  const sides = { base: 'examples/pull-request/base', head: 'examples/pull-request/head' };
  expect(await reviewCommand([], { ...sides, format, quiet: true, color: false }, terminal)).toBe(0);
  return out.join('');
}

test('the example pull request as SARIF', async () => {
  const text = await printed('sarif');
  expect(sarifErrors(text)).toEqual([]);
  await expect(text).toMatchFileSnapshot('../golden/report/pull-request.sarif');
});

test('the example pull request as a page', async () => {
  await expect(await printed('html')).toMatchFileSnapshot('../golden/report/pull-request.html');
});

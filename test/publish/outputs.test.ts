import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { publishFiles } from '../../src/publish/outputs.ts';

let folder = '';
let outputs = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'longrun-outputs-'));
  outputs = join(folder, 'outputs');
  await writeFile(outputs, '');
  vi.stubEnv('GITHUB_OUTPUT', outputs);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true });
});

const files = { json: '{}', sarif: '{"version":"2.1.0"}', html: '<!doctype html>\n' };

/** The outputs as the runner reads them. */
async function named(): Promise<Readonly<Record<string, string>>> {
  const found = (await readFile(outputs, 'utf8')).matchAll(/^([a-z-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name ?? '', value ?? '']));
}

test('every file is named in its output', async () => {
  expect(await publishFiles(files, folder)).toEqual([]);
  const { 'report-file': json, 'sarif-file': sarif, 'html-file': html } = await named();
  const read = (path: string | undefined) => readFile(path ?? '', 'utf8');
  expect(await Promise.all([json, sarif, html].map(read))).toEqual(['{}\n', '{"version":"2.1.0"}\n', '<!doctype html>\n']);
});

test('a file that cannot be written costs that file: its output is empty, and a sentence says why', async () => {
  await mkdir(join(folder, 'longrun.sarif'));
  expect(await publishFiles(files, folder)).toEqual(['The file longrun.sarif cannot be written (EISDIR); the output sarif-file is empty.']);
  expect(await named()).toEqual({ 'report-file': join(folder, 'longrun-report.json'), 'sarif-file': '', 'html-file': join(folder, 'longrun-report.html') });
});

test('a folder that is not there costs no review', async () => {
  expect(await publishFiles(files, join(folder, 'gone'))).toHaveLength(3);
  expect(Object.values(await named())).toEqual(['', '', '']);
});

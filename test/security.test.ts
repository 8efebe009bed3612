import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { maxIncludedFiles } from '../src/configs/composition/included-files.ts';
import { attachmentMs, maxAttachmentBytes } from '../src/github/attachments.ts';
import { waitBudgetMs } from '../src/github/client.ts';
import { maxHops } from '../src/github/download.ts';
import { SUMMARY_LENGTH } from '../src/report/summary.ts';
import { maxFilesRead } from '../src/review/select.ts';
import { maxArtifacts } from '../src/sources/artifact.ts';
import { maxFileBytes, maxStreamedBytes } from '../src/sources/files.ts';
import { allAttachmentsMs, maxAttachments } from '../src/sources/pull-request-body.ts';
import { vainBytes, zipLimits } from '../src/sources/zip.ts';
import { maxConfigLength, maxDepth } from '../src/text/builder.ts';
import { maxDocuments } from '../src/text/yaml/composed.ts';

import { createMill, review, studyFiles } from './action/mill.ts';

const page = readFileSync('SECURITY.md', 'utf8');
const megabytes = (bytes: number) => bytes / 2 ** 20;
const thousands = (count: number) => count.toLocaleString('en-US');

/** The row of the table of bounds that begins with these words. */
function row(what: string): string {
  const found = page.split('\n').find((line) => line.startsWith(`| ${what} |`));
  if (found === undefined) throw new Error(`SECURITY.md has no row for ${what}`);
  return found;
}

describe('SECURITY.md says the bounds that the code keeps', () => {
  test.for<readonly [string, string]>([
    [
      'attached files',
      `${maxAttachments} of ${megabytes(maxAttachmentBytes)} MB each, ${maxHops} redirects, ${attachmentMs / 1000} seconds each and ${allAttachmentsMs / 1000} seconds together`,
    ],
    ['artifacts', `${maxArtifacts} of ${megabytes(maxFileBytes)} MB each`],
    ['artifacts', `${megabytes(zipLimits.totalBytes)} MB together`],
    [
      'a zip archive',
      `${thousands(zipLimits.entries)} files, ${megabytes(zipLimits.totalBytes)} MB, a ratio of ${zipLimits.ratio}, ${megabytes(vainBytes)} MB unfolded in vain`,
    ],
    [
      'a file',
      `${megabytes(maxFileBytes)} MB held whole, ${megabytes(maxStreamedBytes) / 1024} GB read piece by piece; ${megabytes(maxConfigLength)} million characters`,
    ],
    ['a document', `${maxDepth} levels deep, ${thousands(maxDocuments)} YAML documents`],
    ['files', `${thousands(maxFilesRead)} a review, ${maxIncludedFiles} included by one config`],
    ['waiting for GitHub', `${waitBudgetMs / 1000} seconds`],
    ['writing', `${thousands(SUMMARY_LENGTH)} characters of summary`],
  ])('%s: %s', ([what, bound]) => {
    expect(row(what)).toContain(bound);
  });
});

describe('the bundle of the Action', () => {
  const files = [
    'dist/index.js',
    ...readdirSync('dist/action').map((name) => `dist/action/${name}`),
    ...readdirSync('dist/packages').map((name) => `dist/packages/${name}`),
  ];

  test.for(files)('%s starts no process and runs no text as code', (path) => {
    const code = readFileSync(path, 'utf8').replaceAll(/\/\/.*$/gm, '');
    expect(/child_process|worker_threads|['"](?:node:)?vm['"]|\bnew Function\b|(?<![\w.$])eval\((?!\?)/.exec(code)?.[0]).toBeUndefined();
  });

  test.for(files)('%s imports by names of its own only', (path) => {
    for (const [, what] of readFileSync(path, 'utf8').matchAll(/(?<![\w.$])import\(([^)]*)\)/g)) expect(what).toMatch(/^\s*["'][^"']+["']\s*$/);
  });
});

describe('the sources', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

  test('start processes in one place, which the Action does not load', () => {
    const starting = sources.filter((name) => readFileSync(`src/${name}`, 'utf8').includes('node:child_process'));
    expect(starting).toEqual(['sources/git.ts']);
  });
});

test('what a pull request names travels as a GraphQL variable, never in a query', async () => {
  const path = 'configs/") { viewer { login } } #/evil.yaml';
  const mill = await createMill({ files: { ...studyFiles, [path]: 'learning_rate: 0.1\nmax_train_steps: 100\n' } });
  onTestFinished(mill.github.close);
  await review(mill);
  const bodies = mill.github.requests.filter((request) => request.path === '/graphql').map(({ body }) => body);
  expect(bodies.some((body) => body.includes('evil.yaml'))).toBe(true);
  for (const body of bodies) expect(z.object({ query: z.string() }).parse(JSON.parse(body)).query).not.toMatch(/evil|viewer \{ login \} \} #/);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Study } from '../../src/model/study.ts';
import { sweepBoundary } from '../../src/rules/sweep-boundary.ts';
import { readSearches } from '../../src/searches/read.ts';
import { withSearch } from '../../src/studies/search-of-study.ts';
import { assemble, filesBelow } from './assemble.ts';

const boundary = assemble(filesBelow('examples/digits')).studies.find(({ name }) => name.endsWith('lr-sweep-boundary'));

function spaceIn(path: string): NonNullable<Study['searchSpace']> {
  const [space] = readSearches({ path, text: 'method: grid\nparameters:\n  learning_rate:\n    min: 0.00001\n    max: 0.1\n' }).spaces;
  if (space === undefined) throw new Error('no search');
  return space;
}

test('the only search of the nearest folder is the study\u2019s', () => {
  if (boundary === undefined) throw new Error('no study');
  const near = spaceIn(`${boundary.folder}/sweep.yaml`);
  expect(withSearch(boundary, [near, spaceIn('sweep.yaml')]).searchSpace).toBe(near);
  expect(withSearch(boundary, [spaceIn('examples/digits/sweep.yaml')]).searchSpace?.path).toBe('examples/digits/sweep.yaml');
  expect(withSearch(boundary, [near, spaceIn(`${boundary.folder}/other.yaml`)]).searchSpace).toBeUndefined();
  expect(withSearch(boundary, [spaceIn('elsewhere/sweep.yaml')]).searchSpace).toBeUndefined();
});

test('an edge is said on the line that declares the range', () => {
  if (boundary === undefined) throw new Error('no study');
  const study = withSearch(boundary, [spaceIn(`${boundary.folder}/sweep.yaml`)]);
  const verdict = sweepBoundary.check({ kind: 'study', study }, sweepBoundary.options.parse({}));
  expect(verdict).toMatchObject({ kind: 'advise', advice: [{ at: { line: 3 }, evidence: { declaredLow: 0.00001, declaredHigh: 0.1 } }] });
  expect(readFileSync('docs/rules/sweep-boundary.md', 'utf8')).toContain('search space');
});

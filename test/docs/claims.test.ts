import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answersTo, claimsPage, unanswered } from '../../scripts/docs/claims.ts';
import { rules } from '../../src/rules/index.ts';

const metas = rules.map(({ meta }) => meta);
const ids = [...Array.from({ length: 67 }, (_, index) => `S${index + 1}`), ...Array.from({ length: 5 }, (_, index) => `E${index + 1}`)];

test('every claim is there once, in order, and no rule names another', () => {
  expect(answersTo(metas).map(({ claim }) => claim.id)).toEqual(ids);
  expect(metas.flatMap(({ claims }) => claims).filter((id) => !ids.includes(id))).toEqual([]);
});

test('every claim has what acts on it, or the reason why nothing can', () => {
  expect(unanswered(metas)).toEqual([]);
});

test('the tests that are named exist', () => {
  expect(answersTo(metas).flatMap(({ tests }) => tests.filter((path) => !existsSync(path)))).toEqual([]);
});

test('a claim that only one rule acts on is found unanswered without it', () => {
  expect(unanswered(metas.filter(({ id }) => id !== 'max-steps-tuned'))).toContain('S18');
});

test('the page has a row for each', () => {
  expect(claimsPage(metas).match(/^\| [SE]\d+ \|/gm)).toHaveLength(ids.length);
});

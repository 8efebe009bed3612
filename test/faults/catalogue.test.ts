import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { costs } from './catalogue.ts';

/** As GitHub's description names an operation; Octokit has one name of its own. */
function operation(group: string, method: string): string {
  const name = `${group}/${method.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return name === 'repos/compare-commits-with-basehead' ? 'repos/compare-commits' : name;
}

test('every operation that the source calls is in the catalogue', () => {
  const source = globSync('src/**/*.ts').map((path) => readFileSync(path, 'utf8'));
  const called = source.flatMap((text) => [...text.matchAll(/octokit\.rest\.(\w+)\.(\w+)/g)].map(([, group = '', method = '']) => operation(group, method)));
  expect(called.length).toBeGreaterThan(15);
  expect(called.filter((name) => costs[name] === undefined)).toEqual([]);
});

test('nothing pages through Octokit, which takes a refusal for an empty list', () => {
  const paging = globSync('src/**/*.ts').filter((path) => /octokit\.paginate/.test(readFileSync(path, 'utf8')));
  expect(paging).toEqual([]);
});

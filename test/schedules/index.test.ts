import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { families } from '../../src/schedules/index.ts';
import { simple, unbounded } from './some-schedule.ts';

const folder = new URL('../../src/schedules/families/', import.meta.url);

test('every family has one name and a source', () => {
  const names = families.map((family) => family.name);
  expect(new Set(names).size).toBe(names.length);
  for (const family of families) expect(family.source.length).toBeGreaterThan(3);
});

test('every file of a family names its source', () => {
  for (const file of readdirSync(folder)) expect(readFileSync(new URL(file, folder), 'utf8'), file).toMatch(/Source: /);
});

test('every schedule belongs to a listed family and does past its horizon what the list says', () => {
  const listed = new Map(families.map((family) => [family.name, family]));
  const details = fc.check(
    fc.property(fc.oneof(simple, unbounded), (of) => {
      const nothingFalls = of.horizon !== null && of.at(Math.ceil(of.horizon)) >= of.peak;
      if (!nothingFalls) expect(listed.get(of.family)?.afterHorizon, of.family).toContain(of.afterHorizon);
    }),
    { seed: 11, numRuns: 1500 },
  );
  expect(details.failed, fc.defaultReportMessage(details)).toBe(false);
});

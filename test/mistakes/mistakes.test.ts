import { describe, expect, test } from 'vitest';
import { english } from '../../src/words/en/index.ts';
import { reviewChange } from '../helpers/change.ts';
import { changes } from './changes.ts';
import { searched, selection } from './checkpoints-and-searches.ts';
import { fitting, horizons } from './horizons.ts';
import type { Mistake } from './mistake.ts';

const mistakes: readonly Mistake[] = [...horizons, ...changes, ...selection, ...searched];

test('the table has 60 mistakes or more, each once', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(60);
  expect(new Set(mistakes.map(({ before, after }) => JSON.stringify([before, after]))).size).toBe(mistakes.length);
});

describe.for(mistakes)('$name', ({ path, before, after, rule, key, severity, evidence, allowed = [] }) => {
  test(`is found by ${rule}, and by no other rule`, async () => {
    const { findings } = await reviewChange(before === null ? {} : { [path]: before }, { [path]: after });
    const own = findings.filter((finding) => finding.rule === rule);
    expect(findings.map((finding) => finding.rule).filter((other) => other !== rule && !allowed.includes(other))).toEqual([]);
    expect(own.map(({ fingerprint }) => fingerprint.split('|').at(-1))).toEqual([key ?? expect.any(String)]);
    if (severity !== undefined) expect(own[0]?.severity).toBe(severity);
    if (evidence !== undefined) expect(own[0]?.evidence).toMatchObject(evidence);
  });
});

test('the trap of a late best step is explained: the budget is as it was, only the decay was stretched', async () => {
  const trap = horizons.find(({ name }) => name.includes('only the decay'));
  const { findings } = await reviewChange({ 'conf.yaml': trap?.before ?? '' }, { 'conf.yaml': trap?.after ?? '' });
  expect(findings).toMatchObject([{ evidence: { oldHorizon: 70, horizon: 100, runSteps: 69 } }]);
  const said = findings.map((finding) => Object.values(english.rules[finding.rule]?.finding(finding) ?? {}).join(' ')).join(' ');
  expect(said).toContain('only the decay is stretched');
  expect(said).toContain('best step late in the run');
});

describe('lengths that fit, by pull requests whose outcome is known', () => {
  test.for(fitting)('%s', async ([, before, after]) => {
    expect((await reviewChange({ 'conf.yaml': before }, { 'conf.yaml': after })).findings).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { comparePolicies } from '../../src/policy/compare.ts';
import { defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/read.ts';

const rules = ['best-step-late', 'repeated-data'].map((id) => ({ id, options: z.looseObject({}) }));

function policy(text: string): Policy {
  const result = readPolicy({ path: 'policy.yml', text }, rules);
  if (result.kind === 'invalid') throw new Error(JSON.stringify(result.errors));
  return result.policy;
}

const changes = (before: string, after: string) =>
  comparePolicies(policy(`version: 1\n${before}`), policy(`version: 1\n${after}`)).map(({ key, before: old, after: fresh }) => `${key}: ${old} → ${fresh}`);

describe('two policies', () => {
  test.for([
    ['a comment', '# nothing\n', ''],
    ['the order of keys', 'inline: 3\nfail-on: error\n', 'fail-on: error\ninline: 3\n'],
    ['the order of a rule’s options', 'rules: { best-step-late: { a: 1, b: 2 } }\n', 'rules: { best-step-late: { b: 2, a: 1 } }\n'],
    [
      'a default that is written out',
      '',
      'fail-on: never\ncomment: on-findings\ninline: 5\nlanguage: en\nrules: { best-step-late: {} }\nignore: []\nstudies: []\n',
    ],
    ['two ways to write one list', 'configs: a.yaml\n', 'configs: [a.yaml]\n'],
  ] as const)('do not differ by %s', ([, before, after]) => {
    expect(changes(before, after)).toEqual([]);
  });

  test.for([
    ['fail-on: error\n', 'fail-on: never\n', ['fail-on: error → never']],
    ['', 'rules: { repeated-data: off }\n', ['rules.repeated-data: null → off']],
    ['rules: { best-step-late: { severity: error } }\n', '', ['rules.best-step-late: { severity: error } → null']],
    [
      '',
      'ignore:\n  - { rule: repeated-data, path: "a b/**", reason: "we know", until: 2027-01-31 }\n',
      ['ignore.repeated-data: null → { rule: repeated-data, path: "a b/**", reason: "we know", until: 2027-01-31 }'],
    ],
    [
      'ignore: [{ rule: repeated-data, reason: a, until: 2026-01-01 }]\n',
      'ignore: [{ rule: repeated-data, reason: a, until: 2027-01-01 }]\n',
      ['ignore.repeated-data: { rule: repeated-data, reason: a, until: 2026-01-01 } → { rule: repeated-data, reason: a, until: 2027-01-01 }'],
    ],
    [
      'studies: [{ name: a, results: "runs/**" }]\n',
      'studies: [{ name: a, results: "runs/**", select: last, metric: { name: loss } }]\n',
      ['studies.a: { results: [runs/**] } → { results: [runs/**], metric: { name: loss }, select: last }'],
    ],
    ['configs: [a.yaml]\n', '', ['configs: [a.yaml] → null']],
  ] as const)('differ: %j', ([before, after, expected]) => {
    expect(changes(before, after)).toEqual(expected);
  });

  test('with the same entry twice are compared one by one', () => {
    const entry = '  - { rule: repeated-data, reason: a }\n';
    expect(changes(`ignore:\n${entry}`, `ignore:\n${entry}${entry}`)).toEqual(['ignore.repeated-data: null → { rule: repeated-data, reason: a }']);
  });

  test('are compared in the order of the file, with names that no object should have', () => {
    const odd = { ...defaultPolicy, rules: new Map([['__proto__', { off: true, severity: null, options: {} }]]), failOn: 'note' as const };
    expect(comparePolicies(defaultPolicy, odd).map(({ key }) => key)).toEqual(['rules.__proto__', 'fail-on']);
  });
});

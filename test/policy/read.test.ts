import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/read.ts';

const rules = [
  { id: 'best-step-late', options: z.strictObject({ fraction: z.number().optional() }) },
  { id: 'repeated-data', options: z.strictObject({}) },
];
const read = (text: string) => readPolicy({ path: '.github/longrun.yml', text }, rules);

/** The lines and messages of an invalid policy. */
function errorsOf(text: string): string[] {
  const result = read(text);
  if (result.kind === 'policy') throw new Error('the policy was accepted');
  return result.errors.map((error) => `${error.line}: ${error.message}`);
}

describe('a policy file', () => {
  test('that is empty says nothing', () => {
    expect(read('')).toEqual({ kind: 'policy', policy: defaultPolicy });
  });

  test('gives every setting, with defaults for the rest', () => {
    const result = read(`version: 1
studies:
  - name: resnet-round-1
    results: runs/resnet/round-1/**
    metric: { name: val_loss, goal: min }
    purpose: scaling
    production-steps: 1e5
rules:
  best-step-late: { severity: error, fraction: 0.8 }
  repeated-data: off
ignore:
  - { rule: best-step-late, path: configs/legacy/**, reason: "annealing tail is intended", until: 2027-01-31 }
fail-on: error
inline: 0
`);
    if (result.kind !== 'policy') throw new Error(JSON.stringify(result));
    const { policy } = result;
    expect(policy.studies[0]).toMatchObject({ results: ['runs/resnet/round-1/**'], select: 'best', purpose: 'scaling', productionSteps: 100_000 });
    expect(policy.rules.get('best-step-late')).toEqual({ off: false, severity: 'error', options: { fraction: 0.8 } });
    expect(policy.rules.get('repeated-data')?.off).toBe(true);
    expect(policy.ignore[0]?.until).toBe('2027-01-31');
    expect([policy.failOn, policy.inline, policy.comment, policy.configs]).toEqual(['error', 0, 'on-findings', null]);
  });

  test.for([
    ['version: 1\nfail_on: error\n', '2: there is no key `fail_on`; the nearest is `fail-on`'],
    ['version: 1\nstudies:\n  - name: a\n    result: runs/**\n', '4: there is no key `result`; the nearest is `results`'],
    ['version: 1\nrules:\n  best-step-lat: off\n', '3: there is no rule `best-step-lat`; the nearest is `best-step-late`'],
    ['version: 1\nrules:\n  best-step-late:\n    fractoin: 0.5\n', '4: there is no key `fractoin`; the nearest is `fraction`'],
    ['version: 1\nignore:\n  - rule: repeated-dat\n    reason: x\n', '3: there is no rule `repeated-dat`; the nearest is `repeated-data`'],
  ] as const)('names line and nearest key: %s', ([text, expected]) => {
    expect(errorsOf(text)).toContain(expected);
  });

  test.for([
    ['version: 2\n', '1: `version`'],
    ['fail-on: error\n', '1: `version`'],
    ['version: 1\nignore:\n  - rule: repeated-data\n    reason: x\n    until: soon\n', '5: `ignore.0.until`'],
    ['version: 1\ninline: many\n', '2: `inline`'],
    ['version: 1\nversion: 1\n', '2: the key version stands here twice'],
    ['a: [1, 2\n', ': this is not YAML'],
    ['- 1\n', '1: '],
  ] as const)('says what is wrong: %s', ([text, expected]) => {
    expect(errorsOf(text).join('\n')).toContain(expected);
  });

  test('does not take over prototypes', () => {
    expect(errorsOf('version: 1\n__proto__:\n  polluted: true\nnope: 1\n').length).toBeGreaterThan(0);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { withPolicyPreview } from '../../src/bot/policy-preview.ts';
import type { Report } from '../../src/model/report.ts';
import { defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/read.ts';
import { review } from '../../src/review/engine.ts';
import { policyPath } from '../../src/review/select.ts';
import { rules } from '../../src/rules/index.ts';
import { collectChange } from '../../src/sources/collect.ts';
import type { Source } from '../../src/sources/source.ts';
import { config, configPath, earlyRuns } from '../action/mill.ts';
import { type MemoryFiles, memorySource } from '../helpers/memory-source.ts';

const study = `studies:
  - name: mill-round-1
    results: runs/round-1/**
    config: ${configPath}
    metric: { name: val_loss, goal: min }
`;

function policyOf(text: string | Uint8Array | undefined): Policy {
  if (typeof text !== 'string') return defaultPolicy;
  const result = readPolicy(
    { path: policyPath, text },
    rules.map((rule) => ({ id: rule.meta.id, options: rule.options })),
  );
  if (result.kind === 'invalid') throw new Error(JSON.stringify(result.errors));
  return result.policy;
}

interface Change {
  /** The policy file on either side; absent where there is none. */
  readonly before?: string;
  readonly after?: string | Uint8Array;
  /** The head's other files, over those of the base. */
  readonly files?: MemoryFiles;
  readonly baseFiles?: MemoryFiles;
  readonly isNamed?: boolean;
  readonly failOn?: Policy['failOn'];
}

async function reportOn({
  before,
  after,
  files = earlyRuns,
  baseFiles = {},
  isNamed = false,
  failOn,
}: Change): Promise<Report & { readonly reads: readonly string[] }> {
  const base: MemoryFiles = { [configPath]: config(800), ...baseFiles, ...(before === undefined ? {} : { [policyPath]: before }) };
  const head: MemoryFiles = { [configPath]: config(1000), ...baseFiles, ...files, ...(after === undefined ? {} : { [policyPath]: after }) };
  const source = memorySource(base, head);
  const overrides = failOn === undefined ? {} : { failOn };
  const policy = { ...policyOf(before), ...overrides };
  const collected = await collectChange(source, policy);
  const input = { ...collected, policy, command: '', today: '2026-11-01' };
  source.reads.splice(0);
  const report = await withPolicyPreview(review(input), input, { source, path: policyPath, isNamed, overrides });
  return { ...report, reads: source.reads };
}

const old = `version: 1\nfail-on: warning\n${study}`;

describe('a change of the policy file', () => {
  test('that is none, or none that matters, is not mentioned', async () => {
    expect((await reportOn({ before: old, after: old })).policyChange).toBeUndefined();
    expect((await reportOn({ before: old, after: `# the same\n${old}` })).policyChange).toBeUndefined();
    expect((await reportOn({})).policyChange).toBeUndefined();
  });

  test('never changes the review itself', async () => {
    const plain = await reportOn({ before: old, after: old });
    const relaxed = await reportOn({ before: old, after: `${old}rules: { best-step-early: off }\n` });
    expect(relaxed.findings).toEqual(plain.findings);
    expect(relaxed.findings.map(({ rule }) => rule)).toContain('best-step-early');
    expect(relaxed.suppressed).toEqual([]);
    expect(relaxed.verdict).toBe('attention');
  });

  test.for([
    ['a rule that is switched off', `${old}rules: { best-step-early: off }\n`, { by: 'rule-off', reason: '', until: null }],
    [
      'an ignore',
      `${old}ignore:\n  - { rule: best-step-early, path: mill-round-1, reason: "we like it long", until: 2027-01-31 }\n`,
      { by: 'policy-ignore', reason: 'we like it long', until: '2027-01-31' },
    ],
    ['an option of a rule', `${old}rules: { best-step-early: { fraction: 0.01 } }\n`, { by: 'judged-otherwise' }],
  ] as const)('names what %s would silence, and that the check would pass', async ([, after, expected]) => {
    const { policyChange } = await reportOn({ before: old, after });
    expect(policyChange).toMatchObject({
      file: 'edited',
      silenced: [{ finding: { rule: 'best-step-early' }, ...expected }],
      fails: { before: true, after: false },
    });
  });

  test('does not call an ignore that has ended a silence', async () => {
    const { policyChange } = await reportOn({ before: old, after: `${old}ignore: [{ rule: best-step-early, reason: old, until: 2026-10-31 }]\n` });
    expect(policyChange).toMatchObject({ silenced: [], entries: [{ key: 'ignore.best-step-early', before: null }] });
  });

  test('names what it would bring back, with another severity, and that the check would fail', async () => {
    const quiet = `version: 1\n${study}rules: { best-step-early: off }\n`;
    const strict = `version: 1\nfail-on: error\n${study}rules: { best-step-early: { severity: error } }\n`;
    const back = await reportOn({ before: quiet, after: strict });
    expect(back.policyChange).toMatchObject({ appearing: [{ rule: 'best-step-early', severity: 'error' }], fails: { before: false, after: true } });
    const graded = await reportOn({ before: `version: 1\n${study}`, after: strict });
    expect(graded.policyChange).toMatchObject({ regraded: [{ before: 'warning', after: 'error' }], appearing: [], silenced: [] });
  });

  test('that names results for the first time has them read, and nothing twice', async () => {
    const old = 'version: 1\n';
    const { policyChange, reads } = await reportOn({ before: old, after: `${old}${study}`, baseFiles: earlyRuns, files: {} });
    expect(policyChange?.appearing.map(({ rule, subject }) => [rule, subject])).toContainEqual(['best-step-early', { study: 'mill-round-1' }]);
    expect(reads.filter((path) => path.endsWith('metrics.csv'))).toHaveLength(12);
    expect(new Set(reads).size).toBe(reads.length);
  });

  test('that adds the first policy file, or removes the only one, is told against the defaults', async () => {
    const added = await reportOn({ after: 'version: 1\nfail-on: warning\n' });
    expect(added.policyChange).toMatchObject({
      file: 'added',
      entries: [{ key: 'fail-on', before: 'never', after: 'warning' }],
      fails: { before: false, after: true },
    });
    const removed = await reportOn({ before: 'version: 1\nfail-on: warning\n' });
    expect(removed.policyChange).toMatchObject({
      file: 'removed',
      entries: [{ key: 'fail-on', before: 'warning', after: 'never' }],
      fails: { before: true, after: false },
    });
  });

  test('that moves the file away leaves the defaults', async () => {
    const text = `version: 1\nfail-on: warning\ninline: 0\n${study}`;
    const { policyChange } = await reportOn({ before: text, files: { ...earlyRuns, 'docs/longrun.yml': text } });
    expect(policyChange).toMatchObject({ file: 'removed', entries: expect.arrayContaining([{ key: 'inline', before: '0', after: '5' }]) });
  });

  test('that takes away a file which somebody named is a mistake', async () => {
    const { policyChange, verdict } = await reportOn({ before: 'version: 1\ninline: 1\n', isNamed: true, files: {} });
    expect(policyChange?.mistakes).toHaveLength(1);
    expect(verdict).toBe('attention');
  });

  test.for([
    ['an unknown key', 'version: 1\nfail-onn: error\n', 2, /fail-on/],
    ['what is no YAML', 'version: [1\n', 2, /YAML/],
    ['bytes that are no text', Buffer.from([0, 1, 2, 0, 255]), 1, /text/],
    ['an unknown rule', 'version: 1\nrules: { best-step-erly: off }\n', 2, /best-step-early/],
    ['a reason that is missing', 'version: 1\nignore:\n  - { rule: repeated-data }\n', 3, /reason/],
  ] as const)('that brings in %s is worth attention whatever was found', async ([, after, line, says]) => {
    const { policyChange, verdict, findings } = await reportOn({
      before: 'version: 1\n',
      after,
      files: { 'notes.txt': 'nothing' },
      baseFiles: { [configPath]: config(1000) },
    });
    expect(findings).toEqual([]);
    expect(verdict).toBe('attention');
    expect(policyChange?.mistakes).toMatchObject([{ line, message: expect.stringMatching(says) }]);
  });

  test('is not announced where whoever runs the review decides anyway', async () => {
    const { policyChange } = await reportOn({ before: old, after: old.replace('fail-on: warning', 'fail-on: never'), failOn: 'error' });
    expect(policyChange).toBeUndefined();
  });
});

test('a changed policy file that does not come is no mistake of it: the review says that it was not read', async () => {
  const memory = memorySource({ [policyPath]: 'version: 1\n' }, { [policyPath]: 'version: 1\ninline: 1\n' });
  const source: Source = { ...memory, read: async (_, paths) => new Map(paths.map((path) => [path, { kind: 'failed', message: 'no answer' }])) };
  const input = { ...(await collectChange(memory, defaultPolicy)), policy: defaultPolicy, command: '', today: '2026-11-01' };
  const report = await withPolicyPreview(review(input), input, { source, path: policyPath, isNamed: false, overrides: {} });
  expect(report.policyChange).toBeUndefined();
  expect(report.files).toMatchObject([{ path: policyPath, problems: [{ code: 'file-unreadable', values: { reason: 'no answer' } }] }]);
});

import { describe, expect, test } from 'vitest';
import { defaultPolicy, type Ignore, type Policy } from '../../src/policy/policy.ts';
import { headlineOf } from '../../src/report/headline.ts';
import { findingSentences } from '../../src/report/sentences.ts';
import { applyPolicy } from '../../src/review/chain.ts';
import { saidOnce } from '../../src/review/said-once.ts';
import { english } from '../../src/words/en/index.ts';
import { reviewChange } from '../helpers/change.ts';
import { findingOf } from '../helpers/report.ts';

const today = '2026-11-26';
const ignore = (entry: Partial<Ignore> = {}): Ignore => ({ rule: 'best-step-early', path: null, reason: 'a reason', until: null, ...entry });
const under = (...ignores: readonly Ignore[]): Policy => ({ ...defaultPolicy, ignore: ignores });
const sorted = (...ignores: readonly Ignore[]) => applyPolicy([findingOf()], under(...ignores), today);

describe('an ignore with a last day', () => {
  test.for([
    ['2026-11-25', null, 'expired'],
    ['2026-11-26', 0, 'holds'],
    ['2026-11-27', 1, 'holds'],
    ['2026-12-10', 14, 'holds'],
    ['2026-12-11', null, 'holds'],
    ['2027-02-31', null, 'holds'],
    ['2026-99-99', null, 'holds'],
  ] as const)('until %s: ends in %s days, %s', ([until, endsInDays, state]) => {
    const { findings, suppressed } = sorted(ignore({ until }));
    expect(suppressed).toMatchObject(state === 'holds' ? [{ by: 'policy-ignore', reason: 'a reason', until, endsInDays }] : []);
    expect(findings).toMatchObject(state === 'holds' ? [] : [{ expiredIgnore: { reason: 'a reason', until } }]);
  });

  test('that has passed is silent where another one holds', () => {
    const { findings, suppressed } = sorted(ignore({ until: '2026-01-01' }), ignore({ reason: 'for good' }));
    expect(findings).toEqual([]);
    expect(suppressed).toMatchObject([{ reason: 'for good', until: null }]);
  });

  test('gives way to the one that holds longest, so that nobody is warned of an end that changes nothing', () => {
    expect(sorted(ignore({ until: '2026-11-28' }), ignore({ until: '2027-06-01', reason: 'longer' })).suppressed).toMatchObject([
      { reason: 'longer', endsInDays: null },
    ]);
  });

  test('of several that have passed, the last to end is named', () => {
    const { findings } = sorted(ignore({ until: '2026-03-01', reason: 'first' }), ignore({ until: '2026-09-01', reason: 'second' }));
    expect(findings[0]?.expiredIgnore).toEqual({ reason: 'second', until: '2026-09-01' });
  });

  test('that has passed says nothing about what it does not match', () => {
    const { findings } = sorted(ignore({ until: '2026-01-01', path: 'runs/other/**' }), ignore({ until: '2026-01-01', rule: 'overfitting' }));
    expect(findings[0]).not.toHaveProperty('expiredIgnore');
  });
});

test('a finding of a rule that is off names no ignore', () => {
  const policy: Policy = { ...under(ignore({ until: '2026-01-01' })), rules: new Map([['best-step-early', { off: true, severity: null, options: {} }]]) };
  expect(applyPolicy([findingOf()], policy, today)).toMatchObject({ findings: [], suppressed: [{ by: 'rule-off', reason: '', endsInDays: null }] });
});

test('of several configs with one line, an ignore that ended for one of them is still named', () => {
  const location = { path: 'base.yaml', line: 2, endLine: 2, start: 5, end: 9 };
  const about = (config: string) => findingOf({ rule: 'horizon-mismatch', subject: { config }, location, fingerprint: config });
  const policy = under(ignore({ rule: 'horizon-mismatch', path: 'deep/b.yaml', until: '2026-01-01' }));
  const { findings } = applyPolicy([about('a.yaml'), about('deep/b.yaml')], policy, today);
  expect(saidOnce(findings)).toMatchObject([{ subject: { config: 'a.yaml' }, also: ['deep/b.yaml'], expiredIgnore: { until: '2026-01-01' } }]);
});

describe('a review whose only finding is suppressed', () => {
  const sweep =
    'method: bayes\nmetric: { name: val_loss, goal: minimize }\nparameters:\n  learning_rate: { min: 0.0001, max: 0.1 }\n  max_train_steps: { values: [1000, 2000] }\n';
  const judged = (policy: Policy) => reviewChange({}, { 'sweep.yaml': sweep }, policy);

  test('is clear, with the finding counted, and not a review that had nothing to judge', async () => {
    expect(await judged(defaultPolicy)).toMatchObject({ verdict: 'attention', findings: [{ rule: 'max-steps-tuned' }] });
    const report = await judged(under(ignore({ rule: 'max-steps-tuned', until: '2026-12-01' })));
    expect(report).toMatchObject({ verdict: 'clear', findings: [], suppressed: [{ finding: { rule: 'max-steps-tuned' }, endsInDays: 5 }] });
    expect(headlineOf(report, english, 'here').sentence).toContain('1 finding suppressed by the policy file');
  });

  test('says on every finding that its ignore has ended', async () => {
    const report = await judged(under(ignore({ rule: 'max-steps-tuned', until: '2026-11-01', reason: 'a trial of the tool' })));
    const [finding] = report.findings;
    expect(finding === undefined ? '' : findingSentences(finding, english).message).toContain(
      'ignored this until 2026-11-01, which has passed: a trial of the tool.',
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { PolicyChange } from '../../src/model/policy-change.ts';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { policyChangeLines } from '../../src/report/policy-change.ts';
import { renderReviewComments } from '../../src/report/review-comments.ts';
import { renderSummaryComment } from '../../src/report/summary.ts';
import { renderText } from '../../src/report/text.ts';
import { findingOf, reportOf, testWords } from '../helpers/report.ts';

const version = '1.2.3';
const path = '.github/longrun.yml';
const none: PolicyChange = {
  path,
  file: 'edited',
  mistakes: [],
  entries: [],
  silenced: [],
  appearing: [],
  regraded: [],
  revised: [],
  fails: { before: false, after: false },
};
const weakening: PolicyChange = {
  ...none,
  entries: [
    { key: 'rules.best-step-early', before: null, after: 'off' },
    { key: 'fail-on', before: 'error', after: 'warning' },
  ],
  silenced: [{ finding: findingOf(), by: 'rule-off', reason: '', until: null }],
  appearing: [findingOf({ rule: 'best-step-late', severity: 'note', subject: { study: 'too-short' }, fingerprint: 'late' })],
  regraded: [{ finding: findingOf({ subject: { study: 'other' }, fingerprint: 'other' }), before: 'warning', after: 'error' }],
  fails: { before: false, after: true },
};
const broken: PolicyChange = {
  ...none,
  file: 'added',
  mistakes: [
    { line: 3, message: 'there is no key `fail_on`; the nearest is `fail-on`' },
    { line: 9, message: 'there is no rule `best-step-erly`; the nearest is `best-step-early`' },
  ],
};
const quiet = reportOf({ verdict: 'attention', policyChange: broken });
const summary = (policyChange: PolicyChange, findings = [findingOf()]) => renderSummaryComment(reportOf({ findings, policyChange }), testWords, { version });

describe('what a changed policy file would change', () => {
  test('is the same in the comment and in a terminal', async () => {
    await expect(summary(weakening)).toMatchFileSnapshot('../golden/policy-change.md');
    await expect(renderSummaryComment(quiet, testWords, { version })).toMatchFileSnapshot('../golden/policy-broken.md');
    await expect(
      renderText(reportOf({ findings: [findingOf()], policyChange: weakening }), testWords, { version, color: false, width: 100 }),
    ).toMatchFileSnapshot('../golden/policy-change.txt');
  });

  test('stands right below the verdict, mistakes first', () => {
    expect(policyChangeLines(broken, testWords).map(({ kind, line }) => [kind, line])).toEqual([
      ['mistake', 3],
      ['mistake', 9],
    ]);
    expect(policyChangeLines(weakening, testWords).map(({ kind }) => kind)).toEqual(['verdict', 'silenced', 'appearing', 'regraded', 'entry', 'entry']);
    const lines = summary(weakening, [findingOf(), findingOf({ fingerprint: 'second' })]).split('\n');
    const at = (text: string) => lines.findIndex((line) => line.startsWith(text));
    expect(at('#### What the changed policy')).toBeGreaterThan(at('### '));
    expect(at('#### What the changed policy')).toBeLessThan(at('#### Other findings'));
  });

  test('that makes no difference here is said so', () => {
    const inert = { ...none, entries: [{ key: 'inline', before: '5', after: '3' }] };
    expect(policyChangeLines(inert, testWords).map(({ kind }) => kind)).toEqual(['entry', 'no-effect']);
  });

  test('never pushes the summary over its limit, and what is left out is counted', () => {
    const entries = Array.from({ length: 900 }, (_, index) => ({ key: `rules.rule-${index}`, before: 'x'.repeat(100), after: 'y'.repeat(100) }));
    const text = summary({ ...weakening, entries });
    expect(text.length).toBeLessThanOrEqual(30_000);
    expect(text).toMatch(/\d+ more effects of the changed policy file left out/);
  });

  test('a mistake is remarked on its line, at most three of them as comments, before every finding', () => {
    const mistakes = Array.from({ length: 12 }, (_, index) => ({ line: index + 1, message: `mistake ${index}` }));
    const report = reportOf({ findings: [findingOf({ severity: 'error' })], policyChange: { ...broken, mistakes } });
    const comments = renderReviewComments(report, testWords, () => undefined, { version });
    expect(comments.map(({ path: file, startLine }) => `${file}:${startLine}`)).toEqual([`${path}:1`, `${path}:2`, `${path}:3`]);
    expect(Math.min(...comments.map(({ rank }) => rank))).toBeGreaterThan(9.1);
    const annotations = renderAnnotations(report, testWords).shown;
    expect(annotations).toHaveLength(10);
    expect(annotations[0]).toMatchObject({ level: 'error', path, startLine: 1 });
  });
});

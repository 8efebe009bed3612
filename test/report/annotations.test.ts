import { expect, test } from 'vitest';
import type { Severity } from '../../src/model/finding.ts';
import { renderAnnotations, renderCheckAnnotations } from '../../src/report/annotations.ts';
import { findingOf, reportOf, testWords } from '../helpers/report.ts';

test('at most ten of each type, errors first, the surest of each kept', () => {
  const severities: readonly Severity[] = ['note', 'error', 'warning'];
  const findings = severities.flatMap((severity) =>
    Array.from({ length: 15 }, (_, index) =>
      findingOf({ severity, confidence: index < 5 ? 'low' : 'high', subject: { study: `${severity}-${index}` }, fingerprint: `${severity}-${index}` }),
    ),
  );
  const { shown, remark } = renderAnnotations(reportOf({ findings }), testWords);
  expect(shown.map(({ level }) => level)).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), ...Array(10).fill('notice')]);
  expect(shown.every(({ message }) => !/-[0-4]:/.test(message))).toBe(true);
  expect(remark).toContain('15 more findings');
});

test('a message is no longer than the runner keeps', () => {
  const long = findingOf({ subject: { study: 'x'.repeat(10_000) }, evidence: { earlyTrials: 'y'.repeat(10_000), judgedTrials: 'z'.repeat(10_000) } });
  const [annotation] = renderAnnotations(reportOf({ findings: [long] }), testWords).shown;
  expect(annotation?.message.length).toBeLessThanOrEqual(4096);
});

test('a check run takes five hundred, only on lines, and says how many have none', () => {
  const location = { path: 'a.yaml', line: 3, endLine: 3, start: 0, end: 0 };
  const on = Array.from({ length: 501 }, (_, index) =>
    findingOf({ location: { ...location, line: index + 1, endLine: index + 1 }, fingerprint: `on-${index}` }),
  );
  const { shown, remark } = renderCheckAnnotations(reportOf({ findings: [...on, findingOf({ location: null, fingerprint: 'nowhere' })] }), testWords);
  expect(shown).toHaveLength(500);
  expect(shown.every(({ startLine }) => startLine !== null)).toBe(true);
  expect(remark).toContain('1 more finding without');
  expect(renderCheckAnnotations(reportOf({ findings: on.slice(0, 500) }), testWords).remark).toBe('');
});

import { expect, test } from 'vitest';
import type { Severity } from '../../src/model/finding.ts';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { findingOf, reportOf, testWords } from '../helpers/report.ts';

test('at most ten of each type, errors first, the surest of each kept', () => {
  const severities: readonly Severity[] = ['note', 'error', 'warning'];
  const findings = severities.flatMap((severity) =>
    Array.from({ length: 15 }, (_, index) =>
      findingOf({ severity, confidence: index < 5 ? 'low' : 'high', subject: { study: `${severity}-${index}` }, fingerprint: `${severity}-${index}` }),
    ),
  );
  const annotations = renderAnnotations(reportOf({ findings }), testWords);
  expect(annotations.map(({ level }) => level)).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), ...Array(10).fill('notice')]);
  expect(annotations.every(({ message }) => !/-[0-4]:/.test(message))).toBe(true);
});

test('a message is no longer than the runner keeps', () => {
  const long = findingOf({ subject: { study: 'x'.repeat(10_000) }, evidence: { earlyTrials: 'y'.repeat(10_000), judgedTrials: 'z'.repeat(10_000) } });
  const [annotation] = renderAnnotations(reportOf({ findings: [long] }), testWords);
  expect(annotation?.message.length).toBeLessThanOrEqual(4096);
});

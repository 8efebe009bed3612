import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { composeSections, entriesOf, fitList } from '../../src/report/budget.ts';
import { renderJobSummary } from '../../src/report/job-summary.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderSummaryComment } from '../../src/report/summary.ts';
import { fileOf, findingOf, reportOf, studyOf, testWords } from '../helpers/report.ts';

const version = '1.2.3';

function many(count: number, name: (index: number) => string): Report {
  const indices = Array.from({ length: count }, (_, index) => index);
  return reportOf({
    findings: indices.map((index) => findingOf({ subject: { study: name(index) }, fingerprint: name(index) })),
    studies: indices.map((index) => studyOf(name(index), [0.1, 0.5, 1])),
    abstentions: indices.map((index) => ({ rule: 'best-step-early', subject: { study: name(index) }, reason: 'x', evidence: { trials: index } })),
    suppressed: indices.map((index) => ({
      finding: findingOf({ subject: { study: name(index) } }),
      by: 'policy-ignore',
      reason: name(index),
      until: null,
      endsInDays: null,
    })),
    schedules: indices.map((index) => ({ config: name(index), family: 'linear', confirmation: null, values: {} })),
    files: indices.map((index) => fileOf(name(index), { problems: [{ code: 'syntax-error', path: name(index), line: index, values: { index } }] })),
  });
}

describe('a report that is too long', () => {
  const huge = many(3000, (index) => `runs/${'@'.repeat(200)}/${index}`);
  test('fits the comment, and says of every list how much is missing', () => {
    const comment = renderSummaryComment(huge, testWords, { version });
    expect(comment.length).toBeLessThanOrEqual(30_000);
    for (const noun of ['studies', 'histograms', 'findings', 'reasons', 'notes', 'suppressed findings', 'schedules']) {
      expect(comment).toMatch(new RegExp(`\\d+ more ${noun} left out`));
    }
    expect(comment.split('\n')[0]).toContain('Attention');
    expect(comment).toContain('longrun review --base main --head feature');
  });
  test('fits a job summary of 900 KiB', () => {
    const summary = renderJobSummary(huge, testWords, { version });
    expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(900 * 1024);
    expect(summary.length).toBeGreaterThan(30_000);
  });
  test('is whole on the command line', () => {
    const small = many(40, (index) => `runs/study-${index}`);
    expect(renderMarkdown(small, testWords, { version })).not.toContain('left out');
  });
});

test('whatever its size and names, the comment fits its limit and folds what it opens', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 6000, max: 65_000 }), (count, length, characters) => {
      const comment = renderSummaryComment(
        many(count, (index) => `${index}${'`|'.repeat(length)}`),
        testWords,
        { version, characters },
      );
      expect(comment.length).toBeLessThanOrEqual(characters);
      expect(comment.match(/<details>/g)?.length).toBe(comment.match(/<\/details>/g)?.length);
      expect((comment.match(/^`{3,}/gm)?.length ?? 0) % 2).toBe(0);
    }),
    { seed: 3, numRuns: 60 },
  );
});

test('a list keeps as many entries as there is room for', () => {
  const parts = { head: '<', tail: '>', between: ' ', leftOut: (count: number) => `+${count}` };
  const list = entriesOf(['aa', 'bb', 'cc'], String);
  expect(fitList(list, 10, parts)).toBe('<aa bb cc>');
  expect(fitList(list, 9, parts)).toBe('<aa +2>');
  expect(fitList(list, 4, parts)).toBe('<+3>');
  expect(fitList(list, 3, parts)).toBe('');
  expect(fitList(entriesOf([], String), 100, parts)).toBe('');
});

test('sections with a better rank get room first and keep their place', () => {
  const section = (rank: number, text: string) => ({ rank, share: 1000, render: (room: number) => (text.length <= room ? text : '-') });
  expect(composeSections([section(2, 'b'.repeat(900)), section(1, 'a'.repeat(900))], 1500)).toBe(`-\n\n${'a'.repeat(900)}`);
});

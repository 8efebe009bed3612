import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderCheckRun } from '../../src/report/check-run.ts';
import { renderThreadReplies } from '../../src/report/thread-replies.ts';
import { hostileText, liveParts } from '../helpers/hostile.ts';
import { findingOf, reportOf, testWords } from '../helpers/report.ts';

const options = { version: '1.2.3', place: 'pull-request' } as const;
const location = { path: 'a.yaml', line: 3, endLine: 3, start: 0, end: 0 };

test('the title holds the verdict, what it is about and the number that matters', () => {
  const { title } = renderCheckRun(
    reportOf({ verdict: 'attention', findings: [findingOf({ location }), findingOf({ location, fingerprint: 'b' })] }),
    testWords,
    options,
  );
  expect(title).toMatch(/^▲ Attention · .*10 %.* · and 1 other finding$/);
});

test('nothing relevant is said in the title', () => {
  const report = reportOf({ verdict: 'nothing-to-judge', findings: [], studies: [], abstentions: [], files: [] });
  expect(renderCheckRun(report, testWords, options).title).toBe('– Nothing to judge · no training config or run results in this pull request');
});

test('of thousands of findings five hundred are annotated, the others counted, all within GitHub’s limits', () => {
  const findings = Array.from({ length: 3000 }, (_, index) => {
    const name = `${'漢'.repeat(300)}${index}`;
    return findingOf({ subject: { study: name }, fingerprint: name, location: { ...location, path: name, line: index + 1, endLine: index + 1 } });
  });
  const { title, summary, annotations } = renderCheckRun(reportOf({ findings }), testWords, options);
  expect(title.length).toBeLessThanOrEqual(200);
  expect(summary.length).toBeLessThanOrEqual(60_000);
  expect(summary).toContain('2500 more findings without an annotation');
  expect(annotations).toHaveLength(500);
  expect(annotations.every((annotation) => annotation.title.length <= 255 && Buffer.byteLength(annotation.message) < 64_000)).toBe(true);
});

test('nothing untrusted is live in a check run or breaks out of its line', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (name, other) => {
      const finding = findingOf({ subject: { study: name }, location: { ...location, path: name }, evidence: { earlyTrials: other, judgedTrials: name } });
      const report = reportOf({ findings: [finding, findingOf({ rule: other, subject: { config: other }, location, fingerprint: other })] });
      const { title, summary, annotations } = renderCheckRun(report, testWords, options);
      expect(liveParts(summary, ['h3', 'h4', 'strong', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary'])).toEqual([]);
      expect(title).not.toMatch(/\n|::|##\[|<!--/);
      for (const text of [title, ...annotations.flatMap((annotation) => [annotation.title, annotation.message])]) {
        expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}|::|##\[|<!--/u);
      }
    }),
    { seed: 12, numRuns: 30 },
  );
});

test('a reply links a whole SHA, and shows anything else as code', () => {
  const replies = renderThreadReplies(testWords);
  const sha = '0123456789abcdef0123456789abcdef01234567';
  expect(replies.fixed(sha)).toContain(`in ${sha}:`);
  expect(replies.returned(sha, sha)).toBe(`~~Fixed in ${sha}.~~ Found again in ${sha}.`);
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const reply of [replies.fixed(text), replies.ignored(text), replies.returned(text, text)]) expect(liveParts(reply, ['del'])).toEqual([]);
    }),
    { seed: 13, numRuns: 100 },
  );
});

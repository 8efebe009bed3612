import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderReviewComments } from '../../src/report/review-comments.ts';
import { renderSummaryComment } from '../../src/report/summary.ts';
import { renderText } from '../../src/report/text.ts';
import { fileOf, findingOf, reportOf, studyOf, testWords } from '../helpers/report.ts';

const version = '1.2.3';
const config = 'learning_rate: 0.004\n# the length of round 1\nmax_train_steps: 8000  # tuned in March\n';
const place = { path: 'configs/digits.yaml', line: 3, endLine: 3, start: config.indexOf('8000'), end: config.indexOf('8000') + 4 };

const attention: Report = reportOf({
  findings: [
    findingOf({ rule: 'best-step-late', severity: 'note', confidence: 'medium', subject: { study: 'too-short' }, fingerprint: 'late' }),
    findingOf({ location: place, edit: { span: place, text: '2400' } }),
  ],
  studies: [
    studyOf('well-sized', [0.72, 0.7, 0.77, 0.67, 0.33, 0.33, 0.72, 0.42, 0.88, 0.2]),
    studyOf('too-long', [0.025, 0.135, 0.1, 0.125, 0.075, 0.05, 0.07, 0.06, 0.085, 0.045, 0.265, 0.035], [], {
      recommendation: { maxTrainSteps: 2400, low: 1600, high: 3200 },
    }),
    studyOf(
      'too-short',
      [0.6, 1, 1, 1, 0.85, 1, 1, 1, 0.95],
      [
        { fraction: 0.2, censored: 'diverged', status: 'diverged' },
        { fraction: 0.75, censored: 'unfinished', status: 'unfinished' },
      ],
    ),
    studyOf('seed-check', [0.4]),
  ],
  abstentions: [
    { rule: 'best-step-early', subject: { study: 'seed-check' }, reason: 'too-few-trials', evidence: { trials: 1 } },
    { rule: 'best-step-late', subject: { study: 'a' }, reason: 'length-unknown', evidence: {} },
    { rule: 'best-step-late', subject: { study: 'b' }, reason: 'length-unknown', evidence: {} },
  ],
  suppressed: [
    {
      finding: findingOf({ subject: { study: 'legacy' }, fingerprint: 'legacy' }),
      by: 'policy-ignore',
      reason: 'kept for comparison with the paper',
      until: '2027-01-31',
      endsInDays: null,
    },
  ],
  schedules: [
    {
      config: 'configs/digits.yaml',
      family: 'linear',
      confirmation: 'taken-along',
      values: { peak: 0.004, final: 5e-7, warmup: 50, horizon: 8000, runLength: 8000, unit: 'steps', shareBelowTenthPeak: 0.0995 },
    },
  ],
  files: [
    fileOf('configs/digits.yaml', {
      kind: 'config',
      format: 'generic',
      problems: [{ code: 'yaml-string-number', path: 'configs/digits.yaml', line: 7, values: { raw: '5e-4' } }],
    }),
    fileOf('runs/broken.yaml', {
      kind: 'unknown',
      format: null,
      problems: [{ code: 'syntax-error', path: 'runs/broken.yaml', line: 12, values: { found: '}' } }],
    }),
  ],
});

const clear = reportOf({ verdict: 'clear', studies: [studyOf('well-sized', [0.72, 0.7, 0.33, 0.42, 0.88, 0.2])] });
const nothing = reportOf({ verdict: 'nothing-to-judge', files: [fileOf('README.md', { kind: 'unknown', format: null })] });
const thin = reportOf({
  verdict: 'nothing-to-judge',
  studies: [studyOf('seed-check', [0.4])],
  abstentions: [{ rule: 'best-step-early', subject: { study: 'seed-check' }, reason: 'too-few-trials', evidence: { trials: 1 } }],
});

const reports = { attention, clear, nothing, thin };

describe.for(Object.entries(reports))('%s', ([name, report]) => {
  test('as the summary comment', async () => {
    await expect(renderSummaryComment(report, testWords, { version })).toMatchFileSnapshot(`../golden/report/${name}.summary.md`);
  });
  test('as Markdown of the command line', async () => {
    await expect(renderMarkdown(report, testWords, { version })).toMatchFileSnapshot(`../golden/report/${name}.cli.md`);
  });
  test('in a terminal', async () => {
    await expect(renderText(report, testWords, { version, color: false, width: 100 })).toMatchFileSnapshot(`../golden/report/${name}.txt`);
  });
});

test('the review comment and the annotations', async () => {
  const comments = renderReviewComments(attention, testWords, (path) => (path === place.path ? { path, text: config } : undefined), { version });
  expect(comments.map(({ startLine, endLine, path }) => ({ startLine, endLine, path }))).toEqual([{ startLine: 3, endLine: 3, path: place.path }]);
  await expect(`${comments.map(({ body }) => body).join('\n\n')}\n`).toMatchFileSnapshot('../golden/report/attention.review.md');
  await expect(`${JSON.stringify(renderAnnotations(attention, testWords), null, 2)}\n`).toMatchFileSnapshot('../golden/report/attention.annotations.json');
});

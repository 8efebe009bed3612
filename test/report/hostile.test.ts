import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { renderInspectMarkdown, renderInspectText } from '../../src/report/inspect-text.ts';
import { renderJobSummary } from '../../src/report/job-summary.ts';
import { renderReviewComments } from '../../src/report/review-comments.ts';
import { renderSummaryComment } from '../../src/report/summary.ts';
import { renderText } from '../../src/report/text.ts';
import { hostileText, liveParts } from '../helpers/hostile.ts';
import { fileOf, findingOf, reportOf, studyOf, testWords } from '../helpers/report.ts';

const version = '1.2.3';
/** What our own layout is made of. */
const LAYOUT = ['h3', 'h4', 'strong', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary'];

function reportAbout(name: string, other: string): Report {
  const location = { path: name, line: 1, endLine: 1, start: 0, end: 0 };
  const finding = findingOf({
    subject: { study: name },
    location,
    evidence: { earlyTrials: name, judgedTrials: other },
    expiredIgnore: { reason: other, until: name },
  });
  return reportOf({
    findings: [
      finding,
      findingOf({ rule: 'best-step-late', subject: { config: other }, fingerprint: other }),
      findingOf({ rule: name, subject: { study: name } }),
    ],
    studies: [studyOf(name, [0.1, 0.2], [{ id: other, metric: other }]), studyOf(other, [0.5])],
    abstentions: [{ rule: 'best-step-early', subject: { study: other }, reason: name, evidence: { trials: other } }],
    suppressed: [{ finding, by: 'policy-ignore', reason: other, until: name, endsInDays: 3 }],
    charts: [name, other].map((config) => ({
      config,
      unit: 'steps',
      updates: [0, 1, 2],
      lines: [
        { role: 'before', family: other, runSteps: 2, learningRates: [1, 0.5] },
        { role: 'now', family: name, runSteps: 3, learningRates: [1, Number.NaN, 0] },
      ],
    })),
    schedules: [{ config: name, family: other, confirmation: null, values: { [other]: name } }],
    files: [fileOf(name, { format: other, problems: [{ code: 'syntax-error', path: other, line: 3, values: { [name]: other } }] })],
    command: `longrun review ${other}`,
    policyChange: {
      path: name,
      file: 'edited',
      mistakes: [{ line: 1, message: other }],
      entries: [
        { key: `studies.${name}`, before: null, after: other },
        { key: `rules.${other}`, before: name, after: other },
      ],
      silenced: [{ finding, by: 'policy-ignore', reason: other, until: name }],
      appearing: [findingOf({ rule: name, subject: { config: other } })],
      regraded: [{ finding, before: 'warning', after: 'error' }],
      revised: [finding],
      fails: { before: true, after: false },
    },
  });
}

/** Links that do not lead to a rule's page. */
function foreignLinks(markdown: string): readonly string[] {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const links = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '');
  return links.filter((link) => !/^https:\/\/github\.com\/longrun-dev\/longrun\/(?:blob|tree)\/v1\.2\.3\/docs\/rules(?:\/[a-z0-9-]+\.md)?$/.test(link));
}

test('no name in a report becomes live in Markdown', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (name, other) => {
      const report = reportAbout(name, other);
      const comments = renderReviewComments(report, testWords, () => undefined, { version }).map(({ body }) => body);
      const inspect = renderInspectMarkdown(
        report.files,
        report.studies.flatMap(({ study }) => study.trials),
        testWords,
      );
      for (const markdown of [renderSummaryComment(report, testWords, { version }), renderJobSummary(report, testWords, { version }), ...comments, inspect]) {
        expect(liveParts(markdown, LAYOUT)).toEqual([]);
        expect(foreignLinks(markdown)).toEqual([]);
      }
      const html = renderSummaryComment(report, testWords, { version });
      expect(html.match(/^<details>$/gm)?.length).toBe(html.match(/^<\/details>$/gm)?.length);
      expect(html.match(/^```mermaid$/gm)).toHaveLength(2);
    }),
    { seed: 11, numRuns: 50 },
  );
});

test('no name in a report commands a log or a terminal', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (name, other) => {
      const report = reportAbout(name, other);
      const trials = report.studies.flatMap(({ study }) => study.trials);
      const annotations = renderAnnotations(report, testWords).shown.flatMap(({ title, message }) => [title, message]);
      const texts = [
        renderText(report, testWords, { version, color: false, width: 80 }),
        renderInspectText(report.files, trials, testWords, { color: false, width: 80 }),
        ...annotations,
      ];
      for (const text of texts) {
        expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
        expect(text).not.toMatch(/::|##\[/);
      }
    }),
    { seed: 11, numRuns: 50 },
  );
});

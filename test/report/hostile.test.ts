import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { renderInspectMarkdown, renderInspectText } from '../../src/report/inspect-text.ts';
import { renderJobSummary } from '../../src/report/job-summary.ts';
import { renderReviewComments } from '../../src/report/review-comments.ts';
import { renderSummaryComment } from '../../src/report/summary.ts';
import { renderText } from '../../src/report/text.ts';
import { hostileText, liveParts } from '../helpers/hostile.ts';
import { hostileReport, testWords } from '../helpers/report.ts';

const version = '1.2.3';
/** What our own layout is made of. */
const LAYOUT = ['h3', 'h4', 'strong', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary'];

/** Links that do not lead to a rule's page. */
function foreignLinks(markdown: string): readonly string[] {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const links = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '');
  return links.filter((link) => !/^https:\/\/github\.com\/longrun-dev\/longrun\/(?:blob|tree)\/v1\.2\.3\/docs\/rules(?:\/[a-z0-9-]+\.md)?$/.test(link));
}

test('no name in a report becomes live in Markdown', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (name, other) => {
      const report = hostileReport(name, other);
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
      const report = hostileReport(name, other);
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

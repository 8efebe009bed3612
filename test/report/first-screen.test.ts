import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { amount, percent, significant } from '../../src/report/numbers.ts';
import { byRank } from '../../src/report/order.ts';
import { renderReviewComments } from '../../src/report/review-comments.ts';
import { renderSummaryComment } from '../../src/report/summary.ts';
import { english } from '../../src/words/en/index.ts';
import { reviewChange } from '../helpers/change.ts';
import { pulls } from '../helpers/pulls.ts';

/** What a reader sees of a comment without scrolling, in the pixels of GitHub's Markdown at a comment's usual width. */
const SCREEN = 900;
/** Characters on a line of text, and of a heading of the third level. */
const [LINE, HEADING] = [105, 78];

/** The height of Markdown made of headings, paragraphs and nothing wider. */
function heightOf(markdown: string): number {
  return markdown
    .split('\n\n')
    .map((block) => (block.startsWith('### ') ? 25 * Math.ceil(block.length / HEADING) + 16 : 21 * Math.ceil(block.length / LINE) + 16))
    .reduce((sum, height) => sum + height, 0);
}

/** Everything above the first table, list, fold or second heading. */
function firstScreen(markdown: string): string {
  return markdown.split(/\n\n(?=\| |- |#### |<details>|```)/)[0] ?? '';
}

describe.for(pulls)('$name', ({ base, head }) => {
  test('is told on the first screen, in five comments at most', async () => {
    const report = await reviewChange(base, head);
    const fileAt = (path: string) => (head[path] === undefined ? undefined : { path, text: head[path] });
    expect(renderReviewComments(report, english, fileAt, { version: '1.2.3' }).length).toBeLessThanOrEqual(defaultPolicy.inline);
    const screen = firstScreen(renderSummaryComment(report, english, { version: '1.2.3' }));
    expect(screen).toMatch(new RegExp(`^### [▲△✓–] ${english.report.verdict[report.verdict]} · `));
    expect(heightOf(screen)).toBeLessThanOrEqual(SCREEN);
    expectNumberAndAction(report, screen);
  });
});

function expectNumberAndAction(report: Report, screen: string): void {
  const [first] = byRank(report.findings);
  const [headline = ''] = screen.split('\n');
  if (first === undefined) {
    expect(headline).toMatch(/\d/);
    return;
  }
  const numbers = headline.replace(/`[^`]*`/g, '').match(/\d+(?:,\d{3})*(?:\.\d+)?(?: %)?/g) ?? [];
  expect(
    numbers.filter((number) => numbersOf(first).has(number)),
    `${headline}\n${JSON.stringify(first.evidence)}`,
  ).not.toEqual([]);
  const action = screen.indexOf('**Do:** ');
  expect(action).toBeGreaterThan(0);
  expect(heightOf(screen.slice(0, action))).toBeLessThanOrEqual(SCREEN / 3);
}

/** The numbers of a finding's evidence, as sentences write them. */
function numbersOf({ evidence }: Finding): ReadonlySet<string> {
  const values = Object.values(evidence).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return new Set(values.flatMap((value) => (typeof value === 'number' ? [amount(value), percent(value), significant(value, 3), String(value)] : [])));
}

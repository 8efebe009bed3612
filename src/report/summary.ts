import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { composeSections, type Section } from './budget.ts';
import { inlineCode, plainMarkdown } from './escape.ts';
import { headlineOf } from './headline.ts';
import { markupMarkdown } from './markup.ts';
import { limitsOfReach } from './notes.ts';
import { byRank } from './order.ts';
import { firstChart, otherCharts } from './sections/charts.ts';
import { findingBody } from './sections/finding.ts';
import { abstentionList, forecastList, noteList, otherFindings, reproduction, scheduleList, suppressedList } from './sections/lists.ts';
import { policyChangeSection } from './sections/policy-change.ts';
import { histograms, studyTable } from './sections/studies.ts';
import { totalsOf } from './totals.ts';

/** How a report is laid out as Markdown. */
export interface MarkdownLimits {
  /** Longrun's version: rule pages are linked at it. */
  readonly version: string;
  /** The most characters; GitHub takes 65,536 in a comment. */
  readonly characters: number;
  /** How many histograms are in sight; the others are folded. */
  readonly openHistograms: number;
  /** What the sentence about nothing relevant speaks of. */
  readonly place: 'pull-request' | 'here';
  /** Where the verdict stands above already, as the title of a check run. */
  readonly withoutHeadline?: boolean;
}

/** The most characters of the summary comment: less than half of what GitHub takes, and more than anybody reads. */
export const SUMMARY_LENGTH = 30_000;
/** Below this there is no room for the head of the report. */
const LEAST_LENGTH = 6000;

/** The one comment that is updated in place. Never longer than `limits.characters`; nothing untrusted in it is live. */
export function renderSummaryComment(report: Report, words: Words, limits: Partial<MarkdownLimits> & { readonly version: string }): string {
  return composeReport(report, words, { characters: SUMMARY_LENGTH, openHistograms: 2, place: 'pull-request', ...limits });
}

/** The whole report as Markdown, by rank within `limits.characters`. */
export function composeReport(report: Report, words: Words, limits: MarkdownLimits): string {
  const { version } = limits;
  const abstentions = abstentionList(report, words, version);
  const isOpen = report.verdict === 'nothing-to-judge';
  const sections = [
    head(report, words, limits),
    firstChart(report, words),
    policyChangeSection(report, words),
    ...(isOpen ? [abstentions] : []),
    studyTable(report, words),
    histograms(report, words, limits.openHistograms),
    otherFindings(report, words, version),
    otherCharts(report, words),
    forecastList(report, words),
    scheduleList(report, words),
    ...(isOpen ? [] : [abstentions]),
    noteList(report, words),
    suppressedList(report, words, version),
    reproduction(report, words, version),
  ];
  const total = Math.max(LEAST_LENGTH, limits.characters);
  const scale = Math.max(1, total / SUMMARY_LENGTH);
  return `${composeSections(
    sections.map((section) => ({ ...section, share: section.share * scale })),
    total - 1,
  )}\n`;
}

/** Verdict, number and action: the first screen. */
function head(report: Report, words: Words, limits: MarkdownLimits): Section {
  const { symbol, verdict, subject, sentence, others } = headlineOf(report, words, limits.place);
  const [first] = byRank(report.findings);
  const line = [`${symbol} ${plainMarkdown(verdict)}`, subject === '' ? '' : inlineCode(subject), markupMarkdown(sentence), plainMarkdown(others)];
  const title = `### ${line.filter((part) => part !== '').join(' · ')}`;
  const body = first === undefined ? '' : findingBody(first, words, limits.version);
  const totals = report.findings.length === 0 ? '' : markupMarkdown(words.report.totals(totalsOf(report)));
  const reach = limitsOfReach(report).map((problem) => markupMarkdown(words.problem(problem)));
  const headline = limits.withoutHeadline === true ? '' : title;
  const whole = [headline, body, totals, ...reach].filter((part) => part !== '').join('\n\n');
  return { rank: 0, share: 20_000, render: (room) => (whole.length <= room ? whole : headline) };
}

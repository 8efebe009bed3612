import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { composeSections } from './budget.ts';
import { htmlText } from './escape.ts';
import { headlineOf } from './headline.ts';
import { findingList, type PageContext } from './html/findings.ts';
import {
  abstentionSection,
  fileSection,
  forecastSection,
  noteSection,
  policySection,
  reproductionSection,
  scheduleSection,
  suppressedSection,
} from './html/lists.ts';
import { pictureSection, studySection } from './html/studies.ts';
import { STYLE } from './html/style.ts';
import { element, name, sentence } from './html/text.ts';
import { byRank } from './order.ts';
import { findingSentences } from './sentences.ts';
import type { FileAt } from './suggestion.ts';
import { totalsOf } from './totals.ts';

/** What a page needs besides the report. */
export interface HtmlOptions {
  /** Longrun's own version. */
  readonly version: string;
  /** Texts of the files at the head side, for suggestions. */
  readonly fileAt: FileAt;
  /** What the sentence about nothing relevant speaks of. */
  readonly place?: 'pull-request' | 'here';
}

/** A character takes at most three bytes, so the sections stay below 1.8 MB, and the page below 2. */
const SECTIONS_LENGTH = 600_000;

/** Nothing is loaded and nothing is run, whatever the page holds. */
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The whole report as one page that needs nothing else: verdict first, then the number and the action. At most 2 MB; what was left out is counted. */
export function renderHtml(report: Report, words: Words, options: HtmlOptions): string {
  const context: PageContext = { report, words, version: options.version, fileAt: options.fileAt };
  const isOpen = report.verdict === 'nothing-to-judge';
  const abstentions = abstentionSection(context);
  const sections = [
    policySection(context),
    ...(isOpen ? [abstentions] : []),
    findingList(context),
    studySection(context),
    pictureSection(context),
    forecastSection(context),
    scheduleSection(context),
    suppressedSection(context),
    ...(isOpen ? [] : [abstentions]),
    noteSection(context),
    fileSection(context),
    reproductionSection(context),
  ];
  return page(report, words, [head(context, options.place ?? 'here'), `<main>\n${composeSections(sections, SECTIONS_LENGTH)}\n</main>`, foot(context)]);
}

function page(report: Report, words: Words, parts: readonly string[]): string {
  return `<!doctype html>
<html lang="${htmlText(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Longrun: ${htmlText(words.report.verdict[report.verdict])}</title>
<style>${STYLE}</style>
</head>
<body>
<div class="page">
${parts.join('\n')}
</div>
</body>
</html>
`;
}

/** Verdict, number and action: the first screen. */
function head({ report, words }: PageContext, place: 'pull-request' | 'here'): string {
  const { symbol, verdict, subject, sentence: said } = headlineOf(report, words, place);
  const [first] = byRank(report.findings);
  const recommendation = first === undefined ? '' : findingSentences(first, words).recommendation;
  const totals = report.findings.length === 0 ? '' : words.report.totals(totalsOf(report));
  const grade = report.findings.some(({ severity }) => severity === 'error') ? ' has-errors' : '';
  return [
    `<header class="${report.verdict}${grade}">`,
    `<p class="verdict"><span aria-hidden="true">${symbol}</span> ${htmlText(verdict)}</p>`,
    `<h1>${subject === '' ? '' : `${name(subject)} `}${sentence(said)}</h1>`,
    recommendation === '' ? '' : `<p class="do"><strong>${htmlText(words.report.label.do)}:</strong> ${sentence(recommendation)}</p>`,
    element('p', sentence(totals), 'class="totals"'),
    '</header>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function foot({ words, version }: PageContext): string {
  return `<footer><p>${sentence(words.page.made(version))}</p></footer>`;
}

import type { EvidenceValue, Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { Words } from '../../words/words.ts';
import { entriesOf, fitList, type Section } from '../budget.ts';
import { htmlLines, htmlText, maskValue } from '../escape.ts';
import { amount, significant } from '../numbers.ts';
import { byRank, subjectName } from '../order.ts';
import { basisOf } from '../sections/finding.ts';
import { findingSentences } from '../sentences.ts';
import { type FileAt, suggestionOf } from '../suggestion.ts';
import { comparisonFigure } from './charts/comparison.ts';
import { element, name, ruleLink, sentence, table } from './text.ts';

/** The most items of a list in a table of evidence. */
const MOST_ITEMS = 24;

/** What the sections of a page need besides the report. */
export interface PageContext {
  readonly report: Report;
  readonly words: Words;
  readonly version: string;
  readonly fileAt: FileAt;
}

/** Every finding in full, by rank. */
export function findingList(context: PageContext): Section {
  const { words, report } = context;
  const articles = entriesOf(byRank(report.findings), (finding) => article(finding, context));
  const head = `<section id="findings" aria-labelledby="findings-h">\n<h2 id="findings-h">${htmlText(words.report.label.findings)}</h2>\n`;
  return {
    rank: 1,
    share: 250_000,
    render: (room) =>
      fitList(articles, room, {
        head,
        tail: '\n</section>',
        between: '\n',
        leftOut: (count) => `<p class="left-out">${htmlText(words.report.leftOut('findings', count))}</p>`,
      }),
  };
}

function article(finding: Finding, context: PageContext): string {
  const { words, version } = context;
  const { title, message, recommendation, certainty } = findingSentences(finding, words);
  const { label } = words.report;
  const { location } = finding;
  const facts = [
    `<span class="grade">${htmlText(words.report.severityAndConfidence(finding.severity, finding.confidence))}</span>`,
    ruleLink(finding.rule, version),
    htmlText(basisOf(finding, words)),
    location === null ? '' : name(`${location.path}:${location.line}`),
  ];
  return [
    `<article class="finding ${finding.severity}">`,
    `<h3>${name(subjectName(finding))} ${sentence(title)}</h3>`,
    element('p', facts.filter((fact) => fact !== '').join(' <span aria-hidden="true">·</span> '), 'class="facts"'),
    element('p', sentence(message)),
    recommendation === '' ? '' : `<p class="do"><strong>${htmlText(label.do)}:</strong> ${sentence(recommendation)}</p>`,
    certainty === '' ? '' : `<p class="sure"><strong>${htmlText(label['how-sure'])}:</strong> ${sentence(certainty)}</p>`,
    diff(finding, context),
    comparison(finding, context),
    evidence(finding, words),
    '</article>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** The schedules that the first finding about a config speaks of. */
function comparison(finding: Finding, { report, words }: PageContext): string {
  const index = (report.charts ?? []).findIndex(({ config }) => 'config' in finding.subject && finding.subject.config === config);
  const chart = report.charts?.[index];
  if (chart === undefined) return '';
  const first = byRank(report.findings).find(({ subject }) => 'config' in subject && subject.config === chart.config);
  return first === finding ? comparisonFigure(`c${index}`, chart, words) : '';
}

/** The lines before and after the suggestion; empty where there is none. */
function diff({ edit }: Finding, { fileAt, words }: PageContext): string {
  const suggestion = edit === null ? null : suggestionOf(edit, fileAt);
  if (suggestion === null) return '';
  const { path, startLine, endLine, replacement } = suggestion;
  const before = (fileAt(path)?.text ?? '').split(/\r?\n/).slice(startLine - 1, endLine);
  const lines = [...before.map((each) => `<del>- ${htmlLines(each)}</del>`), ...replacement.split(/\r?\n/).map((each) => `<ins>+ ${htmlLines(each)}</ins>`)];
  return `<figure class="diff"><figcaption>${sentence(words.page.suggestion(path, startLine))}</figcaption><pre tabindex="0">${lines.join('')}</pre></figure>`;
}

function evidence(finding: Finding, words: Words): string {
  const rows = Object.entries(finding.evidence).map(([key, value]) => [name(key), evidenceCell(shown(key, value), words)]);
  if (rows.length === 0) return '';
  const { evidence: heading, evidenceColumns } = words.page;
  return `<details><summary>${htmlText(heading)}</summary>\n${table(
    heading,
    evidenceColumns.map((column) => htmlText(column)),
    rows,
  )}\n</details>`;
}

/** `***` in the place of a credential. */
function shown(key: string, value: EvidenceValue): EvidenceValue {
  return typeof value === 'object' ? value : maskValue(key, value);
}

function evidenceCell(value: EvidenceValue, words: Words): string {
  if (value === null) return htmlText(words.report.label['not-known']);
  if (typeof value === 'boolean') return htmlText(words.page.truth[value ? 'true' : 'false']);
  if (typeof value === 'number') return htmlText(numeral(value));
  if (typeof value === 'string') return name(value);
  const items = value.slice(0, MOST_ITEMS).map((item: number | string) => (typeof item === 'number' ? htmlText(numeral(item)) : name(item)));
  return `${items.join(', ')}${value.length > MOST_ITEMS ? ` +${value.length - MOST_ITEMS}` : ''}`;
}

function numeral(value: number): string {
  return Number.isInteger(value) ? amount(value) : significant(value, 4);
}

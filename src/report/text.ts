import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { StudyColumn } from '../words/report.ts';
import type { Words } from '../words/words.ts';
import { defuse, terminalText } from './escape.ts';
import { forecastLines } from './forecast-line.ts';
import { headlineOf } from './headline.ts';
import { distributionOf, histogramLines } from './histogram.ts';
import { table, wrap } from './layout.ts';
import { rulePage } from './links.ts';
import { markupPlain } from './markup.ts';
import { groupedNotes } from './notes.ts';
import { byRank, subjectName } from './order.ts';
import { policyChangeIntroduction, policyChangeLines } from './policy-change.ts';
import { scheduleSentence } from './schedule-line.ts';
import { basisOf } from './sections/finding.ts';
import { groupedAbstentions } from './sections/lists.ts';
import { rankedStudies } from './sections/studies.ts';
import { findingSentences } from './sentences.ts';
import { sparkline } from './sparkline.ts';
import { studyFigures } from './study-figures.ts';
import { type Style, styleOf } from './style.ts';
import { totalsOf } from './totals.ts';

/** How a text is laid out in a terminal. */
export interface TextOptions {
  readonly color: boolean;
  /** Columns; at least 40 are used. */
  readonly width: number;
  readonly version: string;
}

/** How many histograms a terminal shows whole. */
const WHOLE_HISTOGRAMS = 2;

interface Page {
  readonly words: Words;
  readonly style: Style;
  readonly width: number;
  readonly version: string;
}

/** The whole report for a terminal, ending in a line feed. */
export function renderText(report: Report, words: Words, options: TextOptions): string {
  const page = { words, style: styleOf(options.color), width: Math.max(40, options.width), version: options.version };
  const parts = [
    headline(report, page),
    policyChangeText(report, page),
    section(words.report.label.studies, studyLines(report, page), page),
    section(
      words.report.label.findings,
      byRank(report.findings).flatMap((finding, index) => findingLines(finding, index + 1, page)),
      page,
    ),
    section(words.report.label['best-steps'], histogramBlocks(report, page), page),
    section(words.report.label.forecasts, forecastTextLines(report, page), page),
    section(words.report.label.schedules, scheduleLines(report, page), page),
    section(words.report.label.abstentions, abstentionLines(report, page), page),
    section(words.report.label.notes, noteLines(report, page), page),
    section(words.report.label.suppressed, suppressedLines(report, page), page),
    report.headSha === null || report.command === ''
      ? ''
      : `${plain(words.report.reproduce(options.version, report.headSha), page.style)}:\n  ${terminalText(report.command)}`,
  ];
  return defuse(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}

function headline(report: Report, { words, style, width }: Page): string {
  const { symbol, verdict, subject, sentence, others } = headlineOf(report, words, 'here');
  const line = [subject === '' ? '' : style.name(terminalText(subject, 80)), plain(sentence, style), others].filter((part) => part !== '').join(' · ');
  const first = wrap(`${style.verdict(`${symbol} ${verdict}:`, report.verdict)} ${line}`, width);
  const totals = report.findings.length === 0 ? '' : `\n${wrap(style.faint(words.report.totals(totalsOf(report))), width)}`;
  return first + totals;
}

function section(label: string, lines: readonly string[], { style }: Page): string {
  return lines.length === 0 ? '' : `${style.strong(label)}\n${lines.join('\n')}`;
}

function policyChangeText(report: Report, page: Page): string {
  const { words, style, width } = page;
  const change = report.policyChange;
  if (change === undefined) return '';
  const intro = wrap(plain(policyChangeIntroduction(change, words), style), width, '  ');
  const lines = policyChangeLines(change, words).map(({ text }) => wrap(plain(text, style), width, '  '));
  return section(words.policyChange.heading, [intro, ...lines], page);
}

function studyLines(report: Report, { words }: Page): readonly string[] {
  if (report.studies.length === 0) return [];
  const columns: readonly StudyColumn[] = ['study', 'judged', 'length', 'fractions', 'recommended'];
  const shown = columns.filter((column) => column !== 'recommended' || report.studies.some((study) => study.recommendation !== null));
  const rows = rankedStudies(report).map((study) => {
    const { name, metric, kind } = study.study;
    const ofSweep = kind === 'learning-rate-sweep' ? ` · ${words.report.label.sweep}` : '';
    const mark = `${metric === null ? '' : ` · ${terminalText(metric.name, 30)} ${metric.goal === 'min' ? '↓' : '↑'}`}${ofSweep}`;
    const row = { ...studyFigures(study, words), study: `${terminalText(name, 40)}${mark}`, finding: '' };
    return shown.map((column) => row[column]);
  });
  return table(rows, { indent: '  ', ends: new Set([1, 2, 3, 4]), head: shown.map((column) => markupPlain(words.report.studyColumns[column])) });
}

/** Whole histograms of the studies that matter most, and one line for each of the others. */
function histogramBlocks(report: Report, { words, style }: Page): readonly string[] {
  const shown = rankedStudies(report)
    .map((study) => ({ name: style.name(terminalText(study.study.name, 40)), distribution: distributionOf(study) }))
    .filter(({ distribution }) => distribution.fractions.length >= 2);
  const whole = shown
    .slice(0, WHOLE_HISTOGRAMS)
    .flatMap(({ name, distribution }) => [`  ${name}`, ...histogramLines(distribution, words).map((line) => `    ${line}`)]);
  const short = shown
    .slice(WHOLE_HISTOGRAMS)
    .map(({ name, distribution }) => [name, sparkline(distribution.bins), words.report.histogram(distribution.fractions.length)]);
  return [...whole, ...table(short, { indent: '  ' })];
}

function findingLines(finding: Finding, number: number, { words, style, width, version }: Page): readonly string[] {
  const { title, message, recommendation, certainty } = findingSentences(finding, words);
  const { label } = words.report;
  const { location } = finding;
  const place = location === null ? '' : ` · ${style.name(terminalText(`${location.path}:${location.line}`))}`;
  const judgement = style.severity(words.report.severityAndConfidence(finding.severity, finding.confidence), finding.severity);
  const body = [
    style.strong(plain(title, style)),
    plain(message, style),
    recommendation === '' ? '' : `${style.strong(`${label.do}:`)} ${plain(recommendation, style)}`,
    certainty === '' ? '' : `${label['how-sure']}: ${plain(certainty, style)}`,
    style.faint([basisOf(finding, words), `${terminalText(finding.rule)}: ${rulePage(finding.rule, version)}`].filter((part) => part !== '').join(' · ')),
  ];
  const first = `  ${number}. ${style.name(terminalText(subjectName(finding)))} · ${judgement}${place}`;
  return [first, ...body.filter((line) => line !== '').map((line) => wrap(line, width, '     '))];
}

function forecastTextLines(report: Report, { words, style, width }: Page): readonly string[] {
  return forecastLines(report, words).map(({ study, sentence }) => wrap(`${style.name(terminalText(study))}: ${plain(sentence, style)}`, width, '  '));
}

function scheduleLines(report: Report, { words, style, width }: Page): readonly string[] {
  return report.schedules.map((entry) => wrap(`${style.name(terminalText(entry.config))}: ${plain(scheduleSentence(entry, words), style)}`, width, '  '));
}

function abstentionLines(report: Report, { words, style, width }: Page): readonly string[] {
  return groupedAbstentions(report.abstentions, words).map(({ rules, sentence, subjects }) => {
    const named = subjects.slice(0, 8).map((subject) => style.name(terminalText(subject, 60)));
    const more = subjects.length > named.length ? ` +${subjects.length - named.length}` : '';
    return wrap(`${rules.map((rule) => terminalText(rule)).join(', ')}: ${plain(sentence, style)} (${named.join(', ')}${more})`, width, '  ');
  });
}

function noteLines(report: Report, { words, style, width }: Page): readonly string[] {
  return groupedNotes(report, words).map(({ places, more, sentence }) => {
    const named = places.map((place) => style.name(terminalText(place))).join(', ');
    return wrap(`${named}${more > 0 ? ` +${more}` : ''}${named.length === 0 ? '' : ': '}${plain(sentence, style)}`, width, '  ');
  });
}

function suppressedLines(report: Report, { words, style, width }: Page): readonly string[] {
  return report.suppressed.map((suppressed) => {
    const { finding } = suppressed;
    const title = plain(findingSentences(finding, words).title, style);
    const why = plain(words.report.suppressed(suppressed), style);
    return wrap(`${terminalText(finding.rule)} · ${style.name(terminalText(subjectName(finding)))} · ${title} · ${why}`, width, '  ');
  });
}

function plain(sentence: string, style: Style): string {
  return markupPlain(sentence, style.name);
}

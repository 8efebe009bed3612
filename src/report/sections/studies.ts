import type { Report, StudyReport } from '../../model/report.ts';
import type { Study } from '../../model/study.ts';
import type { StudyColumn } from '../../words/report.ts';
import type { Words } from '../../words/words.ts';
import { entriesOf, fitList, type Section } from '../budget.ts';
import { codeBlock, inlineCode } from '../escape.ts';
import { distributionOf, histogramLines } from '../histogram.ts';
import { markupMarkdown } from '../markup.ts';
import { byRank, compare, rankOf } from '../order.ts';
import { studyFigures, UNKNOWN } from '../study-figures.ts';

/** Studies with findings first, the most important one on top; the others by name. */
export function rankedStudies(report: Report): readonly StudyReport[] {
  const top = new Map<string, number>();
  for (const finding of byRank(report.findings)) {
    if ('study' in finding.subject && !top.has(finding.subject.study)) top.set(finding.subject.study, rankOf(finding));
  }
  const rank = ({ study }: StudyReport) => top.get(study.name) ?? 0;
  return report.studies.toSorted((a, b) => rank(b) - rank(a) || compare(a.study.name, b.study.name));
}

/** The table of studies: one line each. A column that would be empty in every line is left out. */
export function studyTable(report: Report, words: Words): Section {
  const studies = rankedStudies(report);
  const found = rulesByStudy(report, words);
  const isEmpty: Partial<Record<StudyColumn, boolean>> = {
    finding: found.size === 0,
    recommended: studies.every((study) => study.recommendation === null),
  };
  const columns = COLUMNS.filter((column) => isEmpty[column] !== true);
  const headings = columns.map((column) => markupMarkdown(words.report.studyColumns[column], 'table'));
  const head = `${cells(headings)}\n${cells(columns.map((column) => (column === 'study' || column === 'finding' ? '---' : '---:')))}\n`;
  const rows = entriesOf(studies, (study) => {
    const row = tableRow(study, found.get(study.study.name) ?? UNKNOWN, words);
    return cells(columns.map((column) => row[column]));
  });
  return {
    rank: 2,
    share: 6000,
    render: (room) => fitList(rows, room, { head, tail: '', between: '\n', leftOut: (count) => `\n${words.report.leftOut('studies', count)}` }),
  };
}

const COLUMNS: readonly StudyColumn[] = ['study', 'judged', 'length', 'fractions', 'finding', 'recommended'];

/** The rules that speak about each study, as one cell. */
function rulesByStudy(report: Report, words: Words): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  for (const { subject, rule, severity } of byRank(report.findings)) {
    if (!('study' in subject)) continue;
    const named = `${inlineCode(rule, 'table')} (${words.report.severity[severity]})`;
    const before = found.get(subject.study) ?? [];
    if (!before.includes(named)) found.set(subject.study, [...before, named]);
  }
  return new Map([...found].map(([study, named]) => [study, named.join(', ')]));
}

function tableRow(report: StudyReport, finding: string, words: Words): Readonly<Record<StudyColumn, string>> {
  const { judged, length, fractions, recommended } = studyFigures(report, words);
  const study = `${inlineCode(report.study.name, 'table', 80)}${metricMark(report.study)}${sweepMark(report.study, words)}`;
  return { study, judged, length: unbroken(length), fractions: unbroken(fractions), finding, recommended: unbroken(recommended) };
}

/** Cells are narrow: a number stays with its unit. */
function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=%|steps|epochs)/g, '\u00a0');
}

/** The metric with the direction that is better. */
function metricMark({ metric }: Study): string {
  return metric === null ? '' : ` · ${inlineCode(metric.name, 'table', 60)} ${metric.goal === 'min' ? '↓' : '↑'}`;
}

/** Says of a learning-rate sweep that it is one: the rules about length leave it alone. */
function sweepMark({ kind }: Study, words: Words): string {
  return kind === 'learning-rate-sweep' ? ` · ${words.report.label.sweep}` : '';
}

function cells(values: readonly string[]): string {
  return `| ${values.join(' | ')} |`;
}

/** The histograms, the first `open` of them in sight and the others folded. A study of one trial has none. */
export function histograms(report: Report, words: Words, open: number): Section {
  const shown = rankedStudies(report)
    .map((study) => ({ name: study.study.name, distribution: distributionOf(study) }))
    .filter(({ distribution }) => distribution.fractions.length >= 2);
  const blocks = (from: number, to: number) =>
    entriesOf(shown.slice(from, to), ({ name, distribution }) => `${inlineCode(name)}\n\n${codeBlock(histogramLines(distribution, words).join('\n'), 'text')}`);
  const leftOut = (count: number) => words.report.leftOut('histograms', count);
  const head = `#### ${words.report.label['best-steps']}\n\n`;
  const foldedHead = `<details>\n<summary>${words.report.moreStudies(shown.length - open)}</summary>\n\n`;
  return {
    rank: 4,
    share: 9000,
    render: (room) => {
      const seen = fitList(blocks(0, open), room, { head, tail: '', between: '\n\n', leftOut });
      const folded = fitList(blocks(open, shown.length), room - seen.length - 2, { head: foldedHead, tail: '\n\n</details>', between: '\n\n', leftOut });
      return [seen, folded].filter((text) => text !== '').join('\n\n');
    },
  };
}

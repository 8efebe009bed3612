import type { Report, StudyReport } from '../../model/report.ts';
import type { Study } from '../../model/study.ts';
import type { StudyColumn } from '../../words/report.ts';
import type { Words } from '../../words/words.ts';
import { fitList, type Section } from '../budget.ts';
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
  const rows = rankedStudies(report).map((study) => tableRow(study, report, words));
  const columns = COLUMNS.filter((column) => ALWAYS.has(column) || rows.some((row) => row[column] !== UNKNOWN));
  const headings = columns.map((column) => markupMarkdown(words.report.studyColumns[column], 'table'));
  const head = `${cells(headings)}\n${cells(columns.map((column) => (column === 'study' || column === 'finding' ? '---' : '---:')))}\n`;
  const lines = rows.map((row) => cells(columns.map((column) => row[column])));
  return {
    rank: 2,
    share: 6000,
    render: (room) => fitList(lines, room, { head, tail: '', between: '\n', leftOut: (count) => `\n${words.report.leftOut('studies', count)}` }),
  };
}

const COLUMNS: readonly StudyColumn[] = ['study', 'judged', 'length', 'fractions', 'finding', 'recommended'];
const ALWAYS: ReadonlySet<StudyColumn> = new Set(['study', 'judged', 'length', 'fractions']);

function tableRow(report: StudyReport, whole: Report, words: Words): Readonly<Record<StudyColumn, string>> {
  const { judged, length, fractions, recommended } = studyFigures(report, words);
  const found = byRank(whole.findings).filter((finding) => 'study' in finding.subject && finding.subject.study === report.study.name);
  const named = found.map((finding) => `${inlineCode(finding.rule, 'table')} (${words.report.severity[finding.severity]})`);
  const study = `${inlineCode(report.study.name, 'table', 80)}${metricMark(report.study)}`;
  return { study, judged, length, fractions, finding: [...new Set(named)].join(', ') || UNKNOWN, recommended };
}

/** The metric with the direction that is better. */
function metricMark({ metric }: Study): string {
  return metric === null ? '' : ` · ${inlineCode(metric.name, 'table', 60)} ${metric.goal === 'min' ? '↓' : '↑'}`;
}

function cells(values: readonly string[]): string {
  return `| ${values.join(' | ')} |`;
}

/** The histograms, the first `open` of them in sight and the others folded. A study of one trial has none. */
export function histograms(report: Report, words: Words, open: number): Section {
  const blocks = rankedStudies(report).flatMap((study) => {
    const distribution = distributionOf(study);
    if (distribution.fractions.length < 2) return [];
    return [`${inlineCode(study.study.name)}\n\n${codeBlock(histogramLines(distribution, words).join('\n'), 'text')}`];
  });
  const leftOut = (count: number) => words.report.leftOut('histograms', count);
  return {
    rank: 4,
    share: 9000,
    render: (room) => {
      const seen = fitList(blocks.slice(0, open), room, { head: `#### ${words.report.label['best-steps']}\n\n`, tail: '', between: '\n\n', leftOut });
      const folded = fitList(blocks.slice(open), room - seen.length - 2, {
        head: `<details>\n<summary>${words.report.label['best-steps']}: +${Math.max(0, blocks.length - open)}</summary>\n\n`,
        tail: '\n\n</details>',
        between: '\n\n',
        leftOut,
      });
      return [seen, folded].filter((text) => text !== '').join('\n\n');
    },
  };
}

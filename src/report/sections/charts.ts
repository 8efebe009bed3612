import type { Finding } from '../../model/finding.ts';
import type { Report, ScheduleChart, ScheduleLine } from '../../model/report.ts';
import type { Words } from '../../words/words.ts';
import { entriesOf, fitList, type Section } from '../budget.ts';
import { type RateLine, rateChart } from '../charts/learning-rates.ts';
import { inlineCode, plainMarkdown } from '../escape.ts';
import { markupMarkdown } from '../markup.ts';
import { amount } from '../numbers.ts';
import { byRank } from '../order.ts';

/** Charts give way to everything that is said in words. */
const LAST = 9;
const SHARE = 4000;

/** The chart of what the first finding is about, folded below it. */
export function firstChart(report: Report, words: Words): Section {
  const [first] = byRank(report.findings);
  return chartSection(
    (report.charts ?? []).filter((chart) => isAbout(chart, first)),
    words,
    'without-name',
  );
}

/** The charts of what other findings are about, folded, each with its config's name. */
export function otherCharts(report: Report, words: Words): Section {
  const [first] = byRank(report.findings);
  return chartSection(
    (report.charts ?? []).filter((chart) => !isAbout(chart, first)),
    words,
    'with-name',
  );
}

function isAbout({ config }: ScheduleChart, finding: Finding | undefined): boolean {
  return finding !== undefined && 'config' in finding.subject && finding.subject.config === config;
}

function chartSection(charts: readonly ScheduleChart[], words: Words, name: 'with-name' | 'without-name'): Section {
  const blocks = charts.flatMap((chart) => foldedChart(chart, words, name) ?? []);
  const entries = entriesOf(blocks, (block) => block);
  const leftOut = (count: number) => words.report.leftOut('charts', count);
  return { rank: LAST, share: SHARE, render: (room) => fitList(entries, room, { head: '', tail: '', between: '\n\n', leftOut }) };
}

function foldedChart(chart: ScheduleChart, words: Words, name: 'with-name' | 'without-name'): string | null {
  const { config, unit, updates, lines } = chart;
  const drawn = rateChart(
    { unit, updates, longest: Math.max(...lines.map(({ runSteps }) => runSteps)), lines: lines.map((line) => rateLine(line, chart, words)) },
    words,
  );
  if (drawn === null) return null;
  const has = (wanted: ScheduleLine['role']) => lines.some(({ role }) => role === wanted);
  const named = name === 'with-name' ? `${inlineCode(config)}\n\n` : '';
  const summary = plainMarkdown(words.report.chart.summary({ before: has('before'), recommended: has('recommended') }));
  return `<details>\n<summary>${summary}</summary>\n\n${named}${drawn}\n\n</details>`;
}

/** A family is named where the lines differ in it. */
function rateLine({ role, family, runSteps, learningRates, peak }: ScheduleLine, { unit, lines }: ScheduleChart, words: Words): RateLine {
  const name = words.report.chart.role[role];
  const isOwn = lines.some((line) => line.family !== family);
  const legend = words.report.chart.line(name, isOwn ? family : null, words.schedule.length(amount(runSteps), unit));
  return { legend: markupMarkdown(legend), column: plainMarkdown(name), learningRates, peak };
}

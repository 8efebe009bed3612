import type { StudyReport } from '../../model/report.ts';
import type { StudyColumn } from '../../words/report.ts';
import { entriesOf, fitList, type Section } from '../budget.ts';
import { htmlText } from '../escape.ts';
import { distributionOf, histogramLines } from '../histogram.ts';
import { rankedStudies } from '../sections/studies.ts';
import { studyFigures, UNKNOWN } from '../study-figures.ts';
import { curvesPicture } from './charts/curves.ts';
import { histogramPicture } from './charts/histogram.ts';
import type { PageContext } from './findings.ts';
import { name, ruleLink, sentence, table } from './text.ts';

const COLUMNS: readonly StudyColumn[] = ['study', 'judged', 'length', 'fractions', 'finding', 'recommended'];
/** The most lines of the table; the pictures below know of all studies. */
const MOST_STUDIES = 200;
/** How many studies have their pictures in sight. */
const OPEN_STUDIES = 6;

/** The table of studies. */
export function studySection(context: PageContext): Section {
  const { words, report } = context;
  const studies = rankedStudies(report);
  const shown = studies.slice(0, MOST_STUDIES);
  const head = COLUMNS.map((column) => sentence(words.report.studyColumns[column]));
  const rows = () => shown.map((study) => studyRow(study, context));
  const more = studies.length - shown.length;
  const leftOut = more === 0 ? '' : `\n<p class="left-out">${htmlText(words.report.leftOut('studies', more))}</p>`;
  const heading = htmlText(words.report.label.studies);
  return {
    rank: 2,
    share: 90_000,
    render: (room) => {
      if (studies.length === 0) return '';
      const body = table(words.report.label.studies, head, rows(), ['', 'num', 'num', 'num', '', 'num']);
      const text = `<section aria-labelledby="studies-h">\n<h2 id="studies-h">${heading}</h2>\n${body}${leftOut}\n</section>`;
      return text.length <= room ? text : '';
    },
  };
}

function studyRow(study: StudyReport, { words, report, version }: PageContext): readonly string[] {
  const { name: title, metric, kind } = study.study;
  const { judged, length, fractions, recommended } = studyFigures(study, words);
  const found = [...new Set(report.findings.flatMap(({ subject, rule }) => ('study' in subject && subject.study === title ? [rule] : [])))];
  const mark = [
    metric === null
      ? ''
      : `${name(metric.name, 60)} <span aria-hidden="true">${metric.goal === 'min' ? '↓' : '↑'}</span><span class="heard">${htmlText(words.report.goal[metric.goal])}</span>`,
    kind === 'learning-rate-sweep' ? htmlText(words.report.label.sweep) : '',
  ];
  const first = [name(title, 80), ...mark.filter((each) => each !== '')].join(' · ');
  const rules = found.length === 0 ? UNKNOWN : found.map((rule) => ruleLink(rule, version)).join(', ');
  return [first, ...[judged, length, fractions].map((cell) => htmlText(cell)), rules, htmlText(recommended)];
}

/** Where the best steps lie, and the curves of the trials: the first studies in sight, the others folded. A study of one trial has none. */
export function pictureSection({ words, report }: PageContext): Section {
  const shown = rankedStudies(report)
    .map((study) => ({ study, distribution: distributionOf(study) }))
    .filter(({ distribution }) => distribution.fractions.length >= 2);
  const figures = (from: number, to: number) =>
    entriesOf(shown.slice(from, to), ({ study, distribution }) => {
      const index = shown.findIndex((each) => each.study === study);
      const notes = histogramLines(distribution, words).slice(14);
      const pictures = [histogramPicture(`b${index}`, study.study.name, distribution, words), curvesPicture(`m${index}`, study.study, words)];
      const drawn = pictures.filter((each) => each !== '').map((each) => `<div>${each}</div>`);
      return `<figure class="study"><figcaption>${name(study.study.name)} ${notes.map((note) => `<span>${htmlText(note)}</span>`).join(' ')}</figcaption>\n<div class="pictures">${drawn.join('\n')}</div></figure>`;
    });
  const leftOut = (count: number) => `<p class="left-out">${htmlText(words.report.leftOut('histograms', count))}</p>`;
  const head = `<section aria-labelledby="best-h">\n<h2 id="best-h">${htmlText(words.report.label['best-steps'])}</h2>\n`;
  const folded = { head: `<details><summary>${htmlText(words.report.moreStudies(shown.length - OPEN_STUDIES))}</summary>\n`, tail: '\n</details>' };
  return {
    rank: 5,
    share: 160_000,
    render: (room) => {
      const seen = fitList(figures(0, OPEN_STUDIES), room - 12, { head, tail: '', between: '\n', leftOut });
      if (seen === '') return '';
      const more = fitList(figures(OPEN_STUDIES, shown.length), room - seen.length - 13, { ...folded, between: '\n', leftOut });
      return `${seen}${more === '' ? '' : `\n${more}`}\n</section>`;
    },
  };
}

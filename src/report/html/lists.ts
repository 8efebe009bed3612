import type { ListName } from '../../words/report.ts';
import { type Entries, entriesOf, fitList, type Section } from '../budget.ts';
import { htmlText } from '../escape.ts';
import { forecastLines } from '../forecast-line.ts';
import { groupedNotes } from '../notes.ts';
import { subjectName } from '../order.ts';
import { policyChangeLines } from '../policy-change.ts';
import { scheduleSentence } from '../schedule-line.ts';
import { groupedAbstentions } from '../sections/lists.ts';
import { findingSentences } from '../sentences.ts';
import { schedulePicture } from './charts/schedule.ts';
import type { PageContext } from './findings.ts';
import { name, ruleLink, sentence } from './text.ts';

/** The most subjects that are named for one reason. */
const MOST_SUBJECTS = 20;
/** The most schedules that are drawn. */
const MOST_PICTURES = 40;

/** What a changed policy file would change. */
export function policySection({ report, words }: PageContext): Section {
  const change = report.policyChange;
  const lines = change === undefined ? [] : policyChangeLines(change, words);
  const items = entriesOf(lines, ({ kind, text }) => `<li${kind === 'mistake' ? ' class="mistake"' : ''}>${sentence(text)}</li>`);
  const { heading, introduction } = words.policyChange;
  const first = change === undefined ? '' : `<p>${sentence(introduction(change.file, change.path))}</p>`;
  return listed(items, 'policy-changes', { title: htmlText(heading), before: first, id: 'policy', rank: 2, share: 20_000, isOpen: true }, { words });
}

/** Schedules of the change, each with its curve. */
export function scheduleSection({ report, words }: PageContext): Section {
  const configs = new Map(report.files.flatMap((file) => file.configs.map((config) => [config.id, config] as const)));
  const items = entriesOf(report.schedules, (entry) => {
    const index = report.schedules.indexOf(entry);
    const config = configs.get(entry.config);
    const drawn = config === undefined || index >= MOST_PICTURES ? '' : schedulePicture(`s${index}`, config, words);
    const picture = drawn === '' ? '' : `<div class="pictures"><div>${drawn}</div></div>`;
    return `<li>${name(entry.config)}: ${sentence(scheduleSentence(entry, words))}${picture}</li>`;
  });
  return listed(items, 'schedules', { title: htmlText(words.report.label.schedules), id: 'schedules', rank: 6, share: 60_000, isOpen: true }, { words });
}

/** What a longer run would bring. */
export function forecastSection({ report, words }: PageContext): Section {
  const items = entriesOf(forecastLines(report, words), ({ study, sentence: said }) => `<li>${name(study)}: ${sentence(said)}</li>`);
  return listed(items, 'forecasts', { title: htmlText(words.report.label.forecasts), id: 'forecasts', rank: 6, share: 20_000, isOpen: true }, { words });
}

/** What could not be judged and why; in sight where that is all there is to say. */
export function abstentionSection({ report, words, version }: PageContext): Section {
  const items = entriesOf(groupedAbstentions(report.abstentions, words), ({ rules, sentence: said, subjects }) => {
    const named = subjects.slice(0, MOST_SUBJECTS).map((subject) => name(subject));
    const more = subjects.length > named.length ? ` +${subjects.length - named.length}` : '';
    return `<li>${rules.map((rule) => ruleLink(rule, version)).join(', ')}: ${sentence(said)} (${named.join(', ')}${more})</li>`;
  });
  const title = `${htmlText(words.report.label.abstentions)}: ${report.abstentions.length}`;
  return listed(items, 'abstentions', { title, id: 'abstentions', rank: 4, share: 40_000, isOpen: report.verdict === 'nothing-to-judge' }, { words });
}

/** What the policy file keeps silent, in sight: a verdict is not to be had by ignoring. */
export function suppressedSection({ report, words, version }: PageContext): Section {
  const items = entriesOf(report.suppressed, (suppressed) => {
    const { finding } = suppressed;
    const { title } = findingSentences(finding, words);
    return `<li>${ruleLink(finding.rule, version)} · ${name(subjectName(finding))} · ${sentence(title)} · <em>${sentence(words.report.suppressed(suppressed))}</em></li>`;
  });
  const title = htmlText(words.page.suppressed(report.suppressed.length));
  return listed(items, 'suppressed', { title, id: 'suppressed', rank: 3, share: 40_000, isOpen: true }, { words });
}

/** What is worth saying about single files. */
export function noteSection({ report, words }: PageContext): Section {
  const items = entriesOf(groupedNotes(report, words), ({ places, more, sentence: said }) => {
    const named = places.map((place) => name(place)).join(', ');
    return `<li>${named}${more > 0 ? ` +${more}` : ''}: ${sentence(said)}</li>`;
  });
  const title = `${htmlText(words.report.label.notes)}: ${items.count}`;
  return listed(items, 'notes', { title, id: 'notes', rank: 7, share: 40_000, isOpen: false }, { words });
}

/** Every file that was read, and as what. */
export function fileSection({ report, words }: PageContext): Section {
  const items = entriesOf(
    report.files,
    ({ path, kind, format }) => `<li>${name(path)}: ${htmlText(words.report.kind[kind])}${format === null ? '' : ` (${htmlText(format)})`}</li>`,
  );
  return listed(items, 'files', { title: htmlText(words.page.files(report.files.length)), id: 'files', rank: 8, share: 40_000, isOpen: false }, { words });
}

/** The command that gives the same report on a checkout. */
export function reproductionSection({ report, words, version }: PageContext): Section {
  const said = sentence(words.report.reproduce(version, report.headSha));
  const text = `<section id="again">\n<p>${said}:</p>\n<pre tabindex="0">${htmlText(report.command)}</pre>\n</section>`;
  return { rank: 1, share: 4000, render: (room) => (report.command === '' || text.length > room ? '' : text) };
}

interface ListPlan {
  /** HTML. */
  readonly title: string;
  /** HTML that stands between the title and the list. */
  readonly before?: string;
  readonly id: string;
  readonly rank: number;
  readonly share: number;
  /** A section in sight, or one that is folded. */
  readonly isOpen: boolean;
}

function listed(items: Entries, list: ListName, plan: ListPlan, { words }: Pick<PageContext, 'words'>): Section {
  const { title, before = '', id, rank, share, isOpen } = plan;
  const open = isOpen
    ? `<section aria-labelledby="${id}-h">\n<h2 id="${id}-h">${title}</h2>\n${before}<ul>\n`
    : `<details class="section"><summary><h2>${title}</h2></summary>\n${before}<ul>\n`;
  const close = isOpen ? '\n</ul>\n</section>' : '\n</ul>\n</details>';
  const leftOut = (count: number) => `<li class="left-out">${htmlText(words.report.leftOut(list, count))}</li>`;
  return { rank, share, render: (room) => fitList(items, room, { head: open, tail: close, between: '\n', leftOut }) };
}

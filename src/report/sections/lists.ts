import type { Abstention } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { ListName } from '../../words/report.ts';
import type { Words } from '../../words/words.ts';
import { type Entries, entriesOf, fitList, type Section } from '../budget.ts';
import { codeBlock, inlineCode } from '../escape.ts';
import { forecastLines } from '../forecast-line.ts';
import { markupMarkdown } from '../markup.ts';
import { groupedNotes, limitsOfReach } from '../notes.ts';
import { byRank, compare, subjectName } from '../order.ts';
import { scheduleSentence } from '../schedule-line.ts';
import { abstentionSentence } from '../sentences.ts';
import { findingBlock, ruleLink, titleOf } from './finding.ts';

/** The most subjects that are named for one reason. */
const MOST_SUBJECTS = 8;

/** Every finding but the first, which stands at the head. */
export function otherFindings(report: Report, words: Words, version: string): Section {
  const blocks = entriesOf(byRank(report.findings).slice(1), (finding) => findingBlock(finding, words, version));
  return {
    rank: 3,
    share: 14_000,
    render: (room) =>
      fitList(blocks, room, {
        head: `#### ${words.report.label['other-findings']}\n\n`,
        tail: '',
        between: '\n\n',
        leftOut: (count) => words.report.leftOut('findings', count),
      }),
  };
}

/** What a longer run would bring, one line each, where one is asked for. */
export function forecastList(report: Report, words: Words): Section {
  const lines = entriesOf(forecastLines(report, words), ({ study, sentence }) => `- ${inlineCode(study)}: ${markupMarkdown(sentence)}`);
  const head = `#### ${words.report.label.forecasts}\n\n`;
  return {
    rank: 6,
    share: 3000,
    render: (room) => fitList(lines, room, { head, tail: '', between: '\n', leftOut: (count) => `- ${words.report.leftOut('forecasts', count)}` }),
  };
}

/** Schedules of the change that are as they should be. */
export function scheduleList(report: Report, words: Words): Section {
  const lines = entriesOf(report.schedules, (entry) => `- ${inlineCode(entry.config)}: ${markupMarkdown(scheduleSentence(entry, words))}`);
  const head = `#### ${words.report.label.schedules}\n\n`;
  return {
    rank: 7,
    share: 3000,
    render: (room) => fitList(lines, room, { head, tail: '', between: '\n', leftOut: (count) => `- ${words.report.leftOut('schedules', count)}` }),
  };
}

/** What could not be judged, one line a reason with everything that it holds for; in sight where that is all there is to say. */
export function abstentionList(report: Report, words: Words, version: string): Section {
  const lines = entriesOf(groupedAbstentions(report.abstentions, words), ({ rules, sentence, subjects }) => {
    const named = subjects.slice(0, MOST_SUBJECTS).map((subject) => inlineCode(subject));
    const more = subjects.length > named.length ? ` +${subjects.length - named.length}` : '';
    return `- ${rules.map((rule) => ruleLink(rule, version)).join(', ')}: ${markupMarkdown(sentence)} (${named.join(', ')}${more})`;
  });
  if (report.verdict !== 'nothing-to-judge') {
    return folded(lines, 'abstentions', words.report.label.abstentions, report.abstentions.length, words, { rank: 5, share: 6000 });
  }
  const head = `#### ${words.report.label.abstentions}\n\n`;
  return {
    rank: 1,
    share: 6000,
    render: (room) => fitList(lines, room, { head, tail: '', between: '\n', leftOut: (count) => `- ${words.report.leftOut('abstentions', count)}` }),
  };
}

/** Abstentions with one sentence, together: its subjects, and the rules that say it of the very same subjects; in order of the rules' names. */
export function groupedAbstentions(
  abstentions: readonly Abstention[],
  words: Words,
): readonly { readonly rules: readonly string[]; readonly sentence: string; readonly subjects: readonly string[] }[] {
  const ofRule = new Map<string, { rule: string; sentence: string; subjects: string[] }>();
  for (const abstention of abstentions) {
    const sentence = abstentionSentence(abstention, words);
    const key = JSON.stringify([abstention.rule, sentence]);
    const group = ofRule.get(key) ?? { rule: abstention.rule, sentence, subjects: [] };
    group.subjects.push(subjectName(abstention));
    ofRule.set(key, group);
  }
  const groups = new Map<string, { rules: string[]; sentence: string; subjects: string[] }>();
  for (const { rule, sentence, subjects } of [...ofRule.values()].toSorted((a, b) => compare(a.rule, b.rule))) {
    const key = JSON.stringify([sentence, subjects]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { rules: [rule], sentence, subjects });
    else group.rules.push(rule);
  }
  return [...groups.values()];
}

/** What is worth saying about single files; how far the review reached is said at its head. */
export function noteList(report: Report, words: Words): Section {
  const atHead = new Set(limitsOfReach(report).map((problem) => words.problem(problem)));
  const notes = groupedNotes(report, words).filter(({ sentence }) => !atHead.has(sentence));
  const lines = entriesOf(notes, ({ places, more, sentence }) => {
    const named = places.map((place) => inlineCode(place)).join(', ');
    return `- ${named}${more > 0 ? ` +${more}` : ''}${named === '' ? '' : ': '}${markupMarkdown(sentence)}`;
  });
  return folded(lines, 'notes', words.report.label.notes, lines.count, words, { rank: 6, share: 6000 });
}

/** Findings that the policy file keeps silent: counted and named, never hidden. */
export function suppressedList(report: Report, words: Words, version: string): Section {
  const lines = entriesOf(report.suppressed, (suppressed) => {
    const { finding } = suppressed;
    const why = markupMarkdown(words.report.suppressed(suppressed));
    return `- ${ruleLink(finding.rule, version)} · ${inlineCode(subjectName(finding))} · ${titleOf(finding, words)} · ${why}`;
  });
  return folded(lines, 'suppressed', words.report.label.suppressed, lines.count, words, { rank: 8, share: 3000 });
}

/** The command that gives the same report on a checkout. */
export function reproduction(report: Report, words: Words, version: string): Section {
  const text = `${markupMarkdown(words.report.reproduce(version, report.headSha))}:\n\n${codeBlock(report.command.replace(/\s+/g, ' '), 'sh')}`;
  return { rank: 1, share: 2000, render: (room) => (report.command === '' || text.length > room ? '' : text) };
}

function folded(lines: Entries, list: ListName, label: string, total: number, words: Words, order: { readonly rank: number; readonly share: number }): Section {
  const head = `<details>\n<summary>${label}: ${total}</summary>\n\n`;
  return {
    ...order,
    render: (room) => fitList(lines, room, { head, tail: '\n\n</details>', between: '\n', leftOut: (count) => `- ${words.report.leftOut(list, count)}` }),
  };
}

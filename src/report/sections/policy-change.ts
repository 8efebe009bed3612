import type { Report } from '../../model/report.ts';
import type { Words } from '../../words/words.ts';
import { entriesOf, fitList, type Section } from '../budget.ts';
import { markupMarkdown } from '../markup.ts';
import { policyChangeIntroduction, policyChangeLines } from '../policy-change.ts';

/** What a changed policy file would change: right below the verdict, since whoever merges decides about every later review. */
export function policyChangeSection(report: Report, words: Words): Section {
  const change = report.policyChange;
  if (change === undefined) return { rank: 2, share: 0, render: () => '' };
  const lines = entriesOf(policyChangeLines(change, words), ({ kind, text }) =>
    kind === 'mistake' ? `- **${markupMarkdown(text)}**` : `- ${markupMarkdown(text)}`,
  );
  const head = `#### ${words.policyChange.heading}\n\n${markupMarkdown(policyChangeIntroduction(change, words))}\n\n`;
  return {
    rank: 2,
    share: 5000,
    render: (room) => fitList(lines, room, { head, tail: '', between: '\n', leftOut: (count) => `- ${words.report.leftOut('policy-changes', count)}` }),
  };
}

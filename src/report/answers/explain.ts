import type { Report } from '../../model/report.ts';
import type { Words } from '../../words/words.ts';
import { entriesOf, fitList } from '../budget.ts';
import { codeBlock, inlineCode } from '../escape.ts';
import { rulePage } from '../links.ts';
import { markupMarkdown } from '../markup.ts';
import { byRank, subjectName } from '../order.ts';
import { findingBlock } from '../sections/finding.ts';
import { abstentionSentence } from '../sentences.ts';

const FINDINGS_ROOM = 9000;
const ABSTENTIONS_ROOM = 4000;
/** The most characters that are taken of one section of a rule's page. */
const SECTION_LENGTH = 4000;

/** What is known of the pull request: its report, the sentence that says why there is none, or null without a pull request. */
export type Here = { readonly kind: 'judged'; readonly report: Report } | { readonly kind: 'not-judged'; readonly why: string } | null;

export interface ExplainView {
  readonly rule: string;
  /** The rule's page: Markdown of our own. */
  readonly page: string;
  readonly here: Here;
  readonly version: string;
}

/** `/longrun explain RULE`: what the rule says here, then its page in short. */
export function renderExplain({ rule, page, here, version }: ExplainView, words: Words): string {
  const { explain, ignoreOnce } = words.answers;
  const part = (label: 'looks-at' | 'speaks' | 'why', heading: string) => {
    const text = sectionOf(page, heading, rulePage('', version));
    return text === '' ? [] : [`**${markupMarkdown(explain[label])}**`, text];
  };
  const switchOff = codeBlock(`rules:\n  ${rule}: off`, 'yaml');
  return [
    ...(here === null ? [] : [`#### ${markupMarkdown(explain.here)}`, ...hereLines(rule, here, words, version)]),
    `#### ${inlineCode(rule)}`,
    ...part('looks-at', 'What it looks at'),
    ...part('speaks', 'When it speaks'),
    ...part('why', 'Why it matters'),
    `**${markupMarkdown(explain['switch-off'])}**`,
    markupMarkdown(ignoreOnce),
    switchOff,
    `[${markupMarkdown(explain.page)}](${rulePage(rule, version)})`,
  ].join('\n\n');
}

function hereLines(rule: string, here: NonNullable<Here>, words: Words, version: string): readonly string[] {
  if (here.kind === 'not-judged') return [markupMarkdown(words.answers.notJudged(here.why))];
  const { report } = here;
  const findings = byRank(report.findings).filter((finding) => finding.rule === rule);
  const abstentions = report.abstentions.filter((abstention) => abstention.rule === rule);
  const suppressed = report.suppressed.filter(({ finding }) => finding.rule === rule).length;
  const said = [
    fitList(
      entriesOf(findings, (finding) => findingBlock(finding, words, version)),
      FINDINGS_ROOM,
      { head: '', tail: '', between: '\n\n', leftOut: (count) => words.answers.leftOut(count) },
    ),
    fitList(
      entriesOf(abstentions, (abstention) => `- ${inlineCode(subjectName(abstention))}: ${markupMarkdown(abstentionSentence(abstention, words))}`),
      ABSTENTIONS_ROOM,
      { head: '', tail: '', between: '\n', leftOut: (count) => `- ${words.answers.leftOut(count)}` },
    ),
    suppressed === 0 ? '' : markupMarkdown(words.answers.suppressedAlready(suppressed)),
  ].filter((text) => text !== '');
  return said.length > 0 ? said : [markupMarkdown(words.answers.nothingHere(rule))];
}

/** A section of a rule's page, its links made whole; empty where the page has none of that name. */
function sectionOf(page: string, heading: string, rulesUrl: string): string {
  const [, after = ''] = page.split(`\n## ${heading}\n`);
  const [section = ''] = after.split(/\n## /, 1);
  const docsUrl = rulesUrl.slice(0, rulesUrl.lastIndexOf('/')).replace('/tree/', '/blob/');
  const linked = section.replaceAll('](../', `](${docsUrl}/`).replace(/\]\(([a-z-]+\.md)/g, `](${docsUrl}/rules/$1`);
  return linked.trim().length <= SECTION_LENGTH ? linked.trim() : '';
}

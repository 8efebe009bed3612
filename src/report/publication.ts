import type { Doing } from '../words/publication.ts';
import type { Words } from '../words/words.ts';
import { inlineCode, terminalLines, terminalText } from './escape.ts';
import { markupMarkdown, markupPlain } from './markup.ts';
import { styleOf } from './style.ts';

/** A comment on lines, or a reply below one, that would be posted, changed or left. */
export interface PlannedPost {
  readonly doing: Doing;
  readonly path: string;
  /** 1-based lines of the head side; null where the comment stands on none any more. */
  readonly lines: { readonly start: number; readonly end: number } | null;
  /** Markdown as it is posted, but for the hidden marker; empty for what stays or goes. */
  readonly body: string;
}

/** Everything that a publication would do on a pull request. */
export interface PlannedPublication {
  /** `owner/name#number`. */
  readonly pull: string;
  readonly headSha: string;
  /** Whoever would write. */
  readonly account: string;
  /** Other accounts whose comments of Longrun stand there. */
  readonly others: readonly string[];
  readonly comments: readonly PlannedPost[];
  readonly summary: { readonly doing: Doing; readonly body: string };
}

/** The plan for a terminal, with every body as it would be posted, ending in a line feed. */
export function renderPublicationText(plan: PlannedPublication, words: Words, options: { readonly color: boolean }): string {
  const sentences = words.publication;
  const style = styleOf(options.color);
  const quote = (body: string) => (body === '' ? [] : terminalLines(body.trimEnd()).map((line) => `    │ ${line}`.trimEnd()));
  const comments = plan.comments.flatMap(({ doing, path, lines, body }) => [
    `  ${sentences.doing[doing]} · ${style.name(terminalText(placeOf(path, lines)))}`,
    ...quote(body),
  ]);
  const lines = [
    markupPlain(sentences.plan(plan.pull, plan.headSha, plan.account), style.name),
    ...(plan.others.length === 0 ? [] : [markupPlain(sentences.others(plan.others), style.name)]),
    '',
    `${style.strong(sentences.comments)}${comments.length === 0 ? `: ${sentences.noComments}` : ''}`,
    ...comments,
    '',
    `${style.strong(sentences.summary)}: ${sentences.doing[plan.summary.doing]}`,
    ...quote(plan.summary.body),
  ];
  return `${lines.join('\n')}\n`;
}

/** The plan as Markdown, with every body as it would be seen. */
export function renderPublicationMarkdown(plan: PlannedPublication, words: Words): string {
  const sentences = words.publication;
  const head = [sentences.plan(plan.pull, plan.headSha, plan.account), ...(plan.others.length === 0 ? [] : [sentences.others(plan.others)])];
  const comments = plan.comments.map(({ doing, path, lines, body }) =>
    [`**${sentences.doing[doing]}** · ${inlineCode(placeOf(path, lines))}`, body].filter((part) => part !== '').join('\n\n'),
  );
  const parts = [
    ...head.map((sentence) => markupMarkdown(sentence)),
    `## ${sentences.comments}${comments.length === 0 ? `: ${sentences.noComments}` : ''}`,
    ...comments,
    `## ${sentences.summary}: ${sentences.doing[plan.summary.doing]}`,
    plan.summary.body,
  ];
  return `${parts
    .map((part) => part.trimEnd())
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function placeOf(path: string, lines: PlannedPost['lines']): string {
  if (lines === null) return path;
  return lines.start === lines.end ? `${path}:${lines.end}` : `${path}:${lines.start}-${lines.end}`;
}

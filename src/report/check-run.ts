import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { renderCheckAnnotations } from './annotations.ts';
import { terminalText, workflowText } from './escape.ts';
import { headlineOf } from './headline.ts';
import { markupPlain } from './markup.ts';
import type { Annotation } from './payload.ts';
import { renderSummaryComment } from './summary.ts';

/** What a check run shows. */
export interface CheckContent {
  /** Plain text on one line. */
  readonly title: string;
  /** Markdown, at most 31,000 characters. */
  readonly summary: string;
  /** All of them stand on a line. */
  readonly annotations: readonly Annotation[];
}

/** Longer titles are cut in the list of checks anyway. */
const LONGEST_TITLE = 200;

/** The verdict with its number as the title, the summary as the text, and the findings on their lines. What has no line there is counted. */
export function renderCheckRun(report: Report, words: Words, options: { readonly version: string; readonly place: 'pull-request' | 'here' }): CheckContent {
  const { symbol, verdict, subject, sentence, others } = headlineOf(report, words, options.place);
  const parts = [`${symbol} ${verdict}`, terminalText(subject), markupPlain(sentence), others];
  const { shown, remark } = renderCheckAnnotations(report, words);
  const headline = workflowText(parts.filter((part) => part !== '').join(' · '));
  const title = workflowText(headline, LONGEST_TITLE);
  const summary = renderSummaryComment(report, words, { ...options, withoutHeadline: title === headline }).trim();
  return {
    title,
    // GitHub asks for a summary, also where there is nothing to add to the title.
    summary: [summary, remark].filter((part) => part !== '').join('\n\n') || title,
    annotations: shown,
  };
}

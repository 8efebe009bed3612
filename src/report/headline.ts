import type { Report, Verdict } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { byRank, subjectName } from './order.ts';
import { findingSentences } from './sentences.ts';
import { isIrrelevant, totalsOf } from './totals.ts';

/** The verdict in one line, in words with `code` spans, and the one symbol that goes with it. */
export interface Headline {
  readonly symbol: string;
  readonly verdict: string;
  /** The subject of the most important finding, as it is; empty without findings. */
  readonly subject: string;
  /** What was seen, or that nothing was. */
  readonly sentence: string;
  /** How many findings there are besides; empty for none. */
  readonly others: string;
}

const SYMBOL: Readonly<Record<Verdict, string>> = { attention: '▲', advice: '△', clear: '✓', 'nothing-to-judge': '–' };

/** Verdict and the number that matters: the first line of every surface. */
export function headlineOf(report: Report, words: Words, place: 'pull-request' | 'here'): Headline {
  const [first, ...others] = byRank(report.findings);
  const base = { symbol: SYMBOL[report.verdict], verdict: words.report.verdict[report.verdict] };
  if (first !== undefined) {
    const { title } = findingSentences(first, words);
    return { ...base, subject: subjectName(first), sentence: title, others: others.length === 0 ? '' : words.report.andOthers(others.length) };
  }
  return { ...base, subject: '', sentence: quietSentence(report, words, place), others: '' };
}

function quietSentence(report: Report, words: Words, place: 'pull-request' | 'here'): string {
  const mistakes = report.policyChange?.mistakes.length ?? 0;
  if (mistakes > 0) return words.policyChange.unreadable(mistakes);
  if (isIrrelevant(report)) return words.report.nothingRelevant(place);
  const totals = totalsOf(report);
  return report.verdict === 'nothing-to-judge' ? words.report.nothingJudged(totals) : words.report.clear(totals);
}

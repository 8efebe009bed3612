import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { composeReport } from './summary.ts';

/** `--format markdown`: the whole report, nothing left out. */
export function renderMarkdown(report: Report, words: Words, options: { readonly version: string }): string {
  return composeReport(report, words, { characters: 10_000_000, openHistograms: Number.MAX_SAFE_INTEGER, place: 'here', ...options });
}

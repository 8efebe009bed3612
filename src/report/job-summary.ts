import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { composeReport } from './summary.ts';

/** GitHub drops a job summary of more than 1 MiB whole; a character takes at most three bytes, so this many never reach 900 KiB. */
const JOB_SUMMARY_LENGTH = 300_000;

/** The same report for the job's own page: nothing folded that is not a list of remarks, and ten times the room. */
export function renderJobSummary(report: Report, words: Words, options: { readonly version: string; readonly place?: 'pull-request' | 'here' }): string {
  return composeReport(report, words, { characters: JOB_SUMMARY_LENGTH, openHistograms: 20, place: 'pull-request', ...options });
}

import type { Severity } from '../model/finding.ts';
import type { Report, StudyReport } from '../model/report.ts';
import type { Totals } from '../words/report.ts';

/** What the report rests on, counted. */
export function totalsOf(report: Report): Totals {
  const found = (severity: Severity) => report.findings.filter((finding) => finding.severity === severity).length;
  const over = (count: (study: StudyReport) => number) => report.studies.reduce((sum, study) => sum + count(study), 0);
  return {
    errors: found('error'),
    warnings: found('warning'),
    notes: found('note'),
    studies: report.studies.length,
    judgedTrials: over((study) => study.judged),
    censoredTrials: over((study) => study.censored),
    configs: report.files.reduce((sum, file) => sum + file.configs.length, 0),
    files: report.files.length,
    abstentions: report.abstentions.length,
    suppressed: report.suppressed.length,
  };
}

/** Whether nothing of the change is a config, a result or a file that could have been one. */
export function isIrrelevant(report: Report): boolean {
  const recognised = report.files.some((file) => file.kind !== 'unknown');
  return !recognised && report.findings.length === 0 && report.studies.length === 0 && report.abstentions.length === 0 && report.suppressed.length === 0;
}

import type { Finding, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { workflowText } from './escape.ts';
import { markupPlain } from './markup.ts';
import { byRank, subjectName } from './order.ts';
import type { Annotation } from './payload.ts';
import { mistakeAnnotations } from './policy-change.ts';
import { findingSentences } from './sentences.ts';

/** The runner keeps ten annotations of each type in a step. */
const MOST_PER_LEVEL = 10;
const LONGEST_TITLE = 255;
const LONGEST_MESSAGE = 4096;

const LEVEL: Readonly<Record<Severity, Annotation['level']>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Annotations for the job: errors first, at most ten of each type, plain text. */
export function renderAnnotations(report: Report, words: Words): readonly Annotation[] {
  const ranked = [...mistakeAnnotations(report, words), ...byRank(report.findings).map((finding) => annotationOf(finding, words))];
  return (['error', 'warning', 'notice'] as const).flatMap((level) => ranked.filter((each) => each.level === level).slice(0, MOST_PER_LEVEL));
}

function annotationOf(finding: Finding, words: Words): Annotation {
  const { title, message, recommendation, certainty } = findingSentences(finding, words);
  const { label } = words.report;
  const lines = [
    `${markupPlain(`\`${subjectName(finding)}\``)}: ${markupPlain(title)}`,
    markupPlain(message),
    recommendation === '' ? '' : `${label.do}: ${markupPlain(recommendation)}`,
    certainty === '' ? '' : `${label['how-sure']}: ${markupPlain(certainty)}`,
  ];
  const { location } = finding;
  return {
    level: LEVEL[finding.severity],
    title: workflowText(`Longrun: ${finding.rule}`, LONGEST_TITLE),
    message: workflowText(lines.filter((line) => line !== '').join('\n'), LONGEST_MESSAGE),
    path: location?.path ?? null,
    startLine: location?.line ?? null,
    endLine: location === null ? null : Math.max(location.line, location.endLine),
  };
}

import type { Finding, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { plainMarkdown, workflowText } from './escape.ts';
import { markupPlain } from './markup.ts';
import { byRank, subjectName } from './order.ts';
import type { Annotation } from './payload.ts';
import { mistakeAnnotations } from './policy-change.ts';
import { findingSentences } from './sentences.ts';

/** The runner keeps ten annotations of each type in a step. */
const MOST_PER_LEVEL = 10;
/** The most annotations of a check run: ten requests of fifty. */
const MOST_OF_CHECK = 500;
const LONGEST_TITLE = 255;
const LONGEST_MESSAGE = 4096;

const LEVEL: Readonly<Record<Severity, Annotation['level']>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Annotations, as many as a surface takes. */
export interface Annotations {
  readonly shown: readonly Annotation[];
  /** Says in Markdown how many findings have none for want of room; empty where all have one. */
  readonly remark: string;
}

/** Annotations for the job: errors first, at most ten of each type, plain text. */
export function renderAnnotations(report: Report, words: Words): Annotations {
  const mistakes = mistakeAnnotations(report, words);
  const ranked = byRank(report.findings);
  const room = (severity: Severity) => MOST_PER_LEVEL - mistakes.slice(0, MOST_PER_LEVEL).filter(({ level }) => level === LEVEL[severity]).length;
  const shown = (['error', 'warning', 'note'] as const).flatMap((severity) =>
    ranked.filter((finding) => finding.severity === severity).slice(0, room(severity)),
  );
  return annotationsOf({ mistakes: mistakes.slice(0, MOST_PER_LEVEL), shown, leftOut: ranked.length - shown.length }, words);
}

/** Annotations for a check run, which stand on lines only: the most important ones, up to five hundred. */
export function renderCheckAnnotations(report: Report, words: Words): Annotations {
  const mistakes = mistakeAnnotations(report, words)
    .filter(({ startLine }) => startLine !== null)
    .slice(0, MOST_PER_LEVEL);
  const placed = byRank(report.findings).filter(({ location }) => location !== null);
  const shown = placed.slice(0, MOST_OF_CHECK - mistakes.length);
  return annotationsOf({ mistakes, shown, leftOut: placed.length - shown.length }, words);
}

interface Chosen {
  readonly mistakes: readonly Annotation[];
  readonly shown: readonly Finding[];
  /** How many findings found no room. */
  readonly leftOut: number;
}

function annotationsOf({ mistakes, shown, leftOut }: Chosen, words: Words): Annotations {
  const annotations = [...mistakes, ...shown.map((finding) => annotationOf(finding, words))];
  return { shown: annotations, remark: leftOut === 0 ? '' : plainMarkdown(words.publish.annotationsLeftOut(leftOut)) };
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

import type { Confidence, Finding, Severity } from '../model/finding.ts';

const SEVERITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, note: 1 };
const CONFIDENCE: Readonly<Record<Confidence, number>> = { high: 3, medium: 2, low: 1 };

/** How much a finding matters times how sure it is, 1 … 9; a higher severity wins a tie (the hundredths). */
export function rankOf(finding: Finding): number {
  return SEVERITY[finding.severity] * CONFIDENCE[finding.confidence] + SEVERITY[finding.severity] / 100;
}

/** The findings by rank; equal ones by place, rule and fingerprint, so that the order never depends on how they were found. */
export function byRank(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => rankOf(b) - rankOf(a) || compare(orderKey(a), orderKey(b)));
}

function orderKey(finding: Finding): string {
  const line = String(finding.location?.line ?? 0).padStart(9, '0');
  return [subjectName(finding), finding.location?.path ?? '', line, finding.rule, finding.fingerprint].join('\n');
}

/** The study's or the config's name. */
export function subjectName(of: Pick<Finding, 'subject'>): string {
  return 'study' in of.subject ? of.subject.study : of.subject.config;
}

/** Compares by code units: the same order on every machine and in every language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

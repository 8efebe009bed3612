import type { Finding, Severity, Suppressed } from '../model/finding.ts';
import { matchesAny } from '../policy/paths.ts';
import type { Ignore, Policy } from '../policy/policy.ts';

/** Findings and the ones that the policy silences, which stay countable. */
export interface Sorted {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

const severityRank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, note: 1 };
const confidenceRank = { high: 3, medium: 2, low: 1 } as const;

/** Applies the policy's severities, switches and ignores, and puts the most important first. `today` is an ISO date. */
export function applyPolicy(found: readonly Finding[], policy: Policy, today: string): Sorted {
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of found) {
    const rule = policy.rules.get(finding.rule);
    const severity = rule?.severity ?? finding.severity;
    const graded = severity === finding.severity ? finding : { ...finding, severity };
    const ignore = policy.ignore.find((entry) => applies(entry, graded, today));
    if (rule?.off === true) suppressed.push({ finding: graded, by: 'rule-off', reason: 'the policy switches this rule off', until: null });
    else if (ignore !== undefined) suppressed.push({ finding: graded, by: 'policy-ignore', reason: ignore.reason, until: ignore.until });
    else findings.push(graded);
  }
  return { findings: findings.sort(byImportance), suppressed };
}

/** Whether any finding is at or above the threshold. */
export function fails(findings: readonly Finding[], failOn: Policy['failOn']): boolean {
  return failOn !== 'never' && findings.some((finding) => severityRank[finding.severity] >= severityRank[failOn]);
}

function applies(ignore: Ignore, finding: Finding, today: string): boolean {
  if (ignore.rule !== finding.rule) return false;
  if (ignore.until !== null && ignore.until < today) return false;
  if (ignore.path === null) return true;
  const name = 'study' in finding.subject ? finding.subject.study : finding.subject.config;
  return [name, finding.location?.path].some((path) => path !== undefined && matchesAny(path, [ignore.path ?? '']));
}

function byImportance(a: Finding, b: Finding): number {
  return (
    severityRank[b.severity] - severityRank[a.severity] ||
    confidenceRank[b.confidence] - confidenceRank[a.confidence] ||
    (a.fingerprint < b.fingerprint ? -1 : 1)
  );
}

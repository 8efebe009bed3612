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
    const meant = policy.ignore.filter((entry) => isMeant(entry, graded));
    const ignore = longest(meant.filter(({ until }) => until === null || until >= today));
    if (rule?.off === true) suppressed.push({ finding: graded, by: 'rule-off', reason: '', until: null, endsInDays: null });
    else if (ignore !== null) {
      const endsInDays = ignore.until === null ? null : daysLeft(today, ignore.until);
      suppressed.push({ finding: graded, by: 'policy-ignore', reason: ignore.reason, until: ignore.until, endsInDays });
    } else findings.push(withExpired(graded, longest(meant)));
  }
  return { findings: findings.sort(byImportance), suppressed };
}

/** Whether any finding is at or above the threshold. */
export function fails(findings: readonly Finding[], failOn: Policy['failOn']): boolean {
  return failOn !== 'never' && findings.some((finding) => severityRank[finding.severity] >= severityRank[failOn]);
}

/** Of several ignores for one finding the one that holds longest; of equal ones the first. Null for none. */
function longest(ignores: readonly Ignore[]): Ignore | null {
  let chosen: Ignore | null = null;
  for (const ignore of ignores) {
    if (chosen === null || (chosen.until !== null && (ignore.until === null || ignore.until > chosen.until))) chosen = ignore;
  }
  return chosen;
}

/** Says of a finding that an ignore kept it silent until its last day. */
function withExpired(finding: Finding, ignore: Ignore | null): Finding {
  return ignore === null || ignore.until === null ? finding : { ...finding, expiredIgnore: { reason: ignore.reason, until: ignore.until } };
}

const SOON_DAYS = 14;
const DAY_MS = 86_400_000;

/** The days from one ISO date to another, where they are few; null where they are many, or where one is no date of the calendar. */
function daysLeft(today: string, until: string): number | null {
  const days = Math.round((Date.parse(until) - Date.parse(today)) / DAY_MS);
  return days <= SOON_DAYS ? days : null;
}

/** Whether an ignore speaks of this finding, whatever its last day. */
function isMeant(ignore: Ignore, finding: Finding): boolean {
  if (ignore.rule !== finding.rule) return false;
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

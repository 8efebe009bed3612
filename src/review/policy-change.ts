import type { Finding } from '../model/finding.ts';
import type { PolicyChange, PolicyFileChange, PolicyMistake, RegradedFinding, SilencedFinding } from '../model/policy-change.ts';
import type { FileReading, Report } from '../model/report.ts';
import { comparePolicies } from '../policy/compare.ts';
import type { Policy } from '../policy/policy.ts';
import { fails } from './chain.ts';
import { type ReviewInput, review } from './engine.ts';

/** The policy file as the change would leave it. */
export interface ProposedPolicy {
  readonly path: string;
  readonly file: PolicyFileChange;
  /** With the settings of whoever runs the review over it, as the old one has them; or what is wrong with it. */
  readonly proposal: { readonly kind: 'policy'; readonly policy: Policy } | { readonly kind: 'invalid'; readonly mistakes: readonly PolicyMistake[] };
}

/**
 * What the proposed policy would change about a report that was made from `input` under the old one; null where it makes no difference.
 * `readings` are what a review under the proposed policy would read. Pure and total, like the review.
 */
export function policyChangeOf(report: Report, input: ReviewInput, proposed: ProposedPolicy, readings: readonly FileReading[]): PolicyChange | null {
  const { path, file, proposal } = proposed;
  const before = fails(report.findings, input.policy.failOn);
  const nothing = { path, file, mistakes: [], entries: [], silenced: [], appearing: [], regraded: [], revised: [], fails: { before, after: before } };
  if (proposal.kind === 'invalid') return { ...nothing, mistakes: proposal.mistakes };
  const entries = comparePolicies(input.policy, proposal.policy);
  if (entries.length === 0) return null;
  const other = review({ ...input, readings, policy: proposal.policy });
  return { ...nothing, entries, ...differences(report, other), fails: { before, after: fails(other.findings, proposal.policy.failOn) } };
}

/** The report with what the proposed policy would change. A policy that nobody could review under is worth attention, whatever was found. */
export function withPolicyChange(report: Report, policyChange: PolicyChange | null): Report {
  if (policyChange === null) return report;
  return { ...report, verdict: policyChange.mistakes.length > 0 ? 'attention' : report.verdict, policyChange };
}

type Differences = Pick<PolicyChange, 'silenced' | 'appearing' | 'regraded' | 'revised'>;

function differences(report: Report, other: Report): Differences {
  const now = byFingerprint(report.findings);
  const then = byFingerprint(other.findings);
  const stays = [...then].flatMap(([fingerprint, single]) => {
    const old = now.get(fingerprint);
    return old === undefined ? [] : [{ old, single }];
  });
  return {
    silenced: [...now].filter(([fingerprint]) => !then.has(fingerprint)).map(([, { finding }]) => silencedBy(finding, other)),
    appearing: [...then].filter(([fingerprint]) => !now.has(fingerprint)).map(([, { finding }]) => finding),
    regraded: stays.flatMap(({ old: { finding }, single }): RegradedFinding[] =>
      finding.severity === single.finding.severity ? [] : [{ finding, before: finding.severity, after: single.finding.severity }],
    ),
    revised: stays.flatMap(({ old, single }) => (old.hasNumbers && single.hasNumbers && told(old.finding) !== told(single.finding) ? [single.finding] : [])),
  };
}

/** A finding about one config, though it may be said of several at once; the numbers are those of the first. */
interface Single {
  readonly finding: Finding;
  readonly hasNumbers: boolean;
}

function byFingerprint(findings: readonly Finding[]): ReadonlyMap<string, Single> {
  const singles = new Map<string, Single>();
  for (const { also = [], ...finding } of findings) {
    singles.set(finding.fingerprint, { finding, hasNumbers: true });
    const { subject } = finding;
    if (!('config' in subject)) continue;
    for (const config of also) {
      const fingerprint = finding.fingerprint.replace(`|config:${subject.config}|`, () => `|config:${config}|`);
      singles.set(fingerprint, { finding: { ...finding, subject: { config }, fingerprint }, hasNumbers: false });
    }
  }
  return singles;
}

function silencedBy(finding: Finding, other: Report): SilencedFinding {
  const found = other.suppressed.find((suppressed) => suppressed.finding.fingerprint === finding.fingerprint);
  if (found === undefined) return { finding, by: 'judged-otherwise', reason: '', until: null };
  return { finding, by: found.by, reason: found.by === 'rule-off' ? '' : found.reason, until: found.until };
}

function told({ evidence, confidence }: Finding): string {
  return JSON.stringify([confidence, evidence]);
}

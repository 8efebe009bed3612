import type { Finding, Severity, Suppressed } from './finding.ts';

/** What a change does to the policy file. */
export type PolicyFileChange = 'added' | 'edited' | 'removed';

/** A mistake of the new policy file; no review could be made under it. */
export interface PolicyMistake {
  /** 1-based. */
  readonly line: number;
  /** Names keys and values of the file, which are untrusted. */
  readonly message: string;
}

/** One entry of the policy that differs: its key (`fail-on`, `rules.best-step-late`) and both values as they would be written; null where it is not set. */
export interface PolicyEntryChange {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A finding of now that the new policy would not show. `judged-otherwise`: by an option, a study or a glob of it, no rule advises any more. */
export interface SilencedFinding {
  readonly finding: Finding;
  readonly by: Suppressed['by'] | 'judged-otherwise';
  /** What an ignore gives as its reason; empty otherwise. */
  readonly reason: string;
  /** ISO date after which an ignore ends; null for none. */
  readonly until: string | null;
}

/** The same finding with another severity. */
export interface RegradedFinding {
  readonly finding: Finding;
  readonly before: Severity;
  readonly after: Severity;
}

/** What a changed policy file would change about this review, which is made under the old one. */
export interface PolicyChange {
  /** The policy file. */
  readonly path: string;
  readonly file: PolicyFileChange;
  /** Where there are any, nothing below could be compared. */
  readonly mistakes: readonly PolicyMistake[];
  readonly entries: readonly PolicyEntryChange[];
  readonly silenced: readonly SilencedFinding[];
  /** Findings that only the new policy shows. */
  readonly appearing: readonly Finding[];
  readonly regraded: readonly RegradedFinding[];
  /** Findings that stay with other numbers, as the new policy gives them. */
  readonly revised: readonly Finding[];
  /** Whether the check fails by its findings, under either policy. */
  readonly fails: { readonly before: boolean; readonly after: boolean };
}

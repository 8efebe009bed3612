import type { Span } from './source.ts';

export type Severity = 'error' | 'warning' | 'note';
export type Confidence = 'high' | 'medium' | 'low';

/** How the source itself marks a claim. */
export type ClaimStatus = 'fact' | 'suspicion' | 'speculation';

/** Flat numbers and names, with units in the names; what JSON carries and words are made of. */
export type EvidenceValue = number | string | boolean | null | readonly number[] | readonly string[];
export type Evidence = Readonly<Record<string, EvidenceValue>>;

/** A replacement of the text at `span`. Offered only when applying it makes the rule fall silent. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export type SubjectName = { readonly study: string } | { readonly config: string };

/** What a rule advises, in numbers; `words/` turns it into sentences. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly subject: SubjectName;
  /** Where a comment belongs, when the advice concerns a line that is known. */
  readonly location: Span | null;
  readonly evidence: Evidence;
  readonly edit: Edit | null;
  /** Other configs of which the very same is to be said, because they include the file that the location is in. */
  readonly also?: readonly string[];
  /** The ignore of the policy file that kept this silent up to its last day, which has passed. */
  readonly expiredIgnore?: ExpiredIgnore;
  /** The claims of the reference that the rule acts on (`S20`), and how the source itself marks them. */
  readonly claims?: readonly string[];
  readonly claimStatus?: ClaimStatus;
  /** Stable over pushes: rule, subject and key path, never a line number. */
  readonly fingerprint: string;
}

/** A rule that had something to look at and could not judge. */
export interface Abstention {
  readonly rule: string;
  readonly subject: SubjectName;
  /** A code of the rule's own closed list; `words/` has the sentence, and what would let the rule judge. */
  readonly reason: string;
  readonly evidence: Evidence;
}

/** An ignore whose last day lies before today. */
export interface ExpiredIgnore {
  readonly reason: string;
  /** ISO date of its last day. */
  readonly until: string;
}

export interface Suppressed {
  readonly finding: Finding;
  readonly by: 'policy-ignore' | 'rule-off';
  /** As the policy file gives it; empty for a rule that is off. */
  readonly reason: string;
  /** ISO date after which the suppression ends; null for none. */
  readonly until: string | null;
  /** The days that it still holds after today, where they are 14 or fewer; null where it holds longer or for good. */
  readonly endsInDays: number | null;
}

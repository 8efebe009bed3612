import type * as z from 'zod';
import type { ClaimStatus, Confidence, Edit, Evidence, Severity } from '../model/finding.ts';
import type { Span } from '../model/source.ts';
import type { Subject } from '../model/subject.ts';

/** What a rule declares about itself before it acts. */
export interface RuleMeta {
  /** Stable name: file, test, page, policy key and SARIF id. */
  readonly id: string;
  readonly severity: Severity;
  /** The claims of the reference it acts on (`S20`, `E3`). */
  readonly claims: readonly string[];
  readonly status: ClaimStatus;
  /** The least evidence it needs, in words, for the docs. */
  readonly needs: string;
  readonly since: string;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  readonly subjects: readonly Subject['kind'][];
}

export interface Advice<E extends Evidence = Evidence> {
  readonly evidence: E;
  readonly confidence: Confidence;
  /** Where it differs from the rule's default. */
  readonly severity?: Severity;
  readonly at?: Span;
  readonly edit?: Edit;
  /** What is advised about, without line numbers: part of the fingerprint. */
  readonly key?: string;
}

/** Three answers and a fourth for rules with nothing to look at, which are silent. */
export type Verdict<E extends Evidence = Evidence> =
  | { readonly kind: 'silent' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'unknown'; readonly because: string; readonly evidence?: Evidence }
  | { readonly kind: 'advise'; readonly advice: readonly Advice<E>[] };

export interface Rule<Options = unknown, E extends Evidence = Evidence> {
  readonly meta: RuleMeta;
  /** The rule's own options in the policy file, with defaults; lazy, since many a rule has no subject in a review. */
  readonly options: z.ZodType<Options>;
  check(subject: Subject, options: Options): Verdict<E>;
}

/** Names the types of a rule; adds nothing. */
export function defineRule<Options, E extends Evidence>(rule: Rule<Options, E>): Rule<Options, E> {
  return rule;
}

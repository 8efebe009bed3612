import type { Goal } from '../model/config.ts';
import type { Severity } from '../model/finding.ts';
import type { StudyPolicy } from '../model/study.ts';

export type FailOn = 'never' | Severity;
export type CommentWhen = 'on-findings' | 'always' | 'never';
export type Language = 'en' | 'ko';

/** One entry under `studies:`. */
export interface PolicyStudy extends StudyPolicy {
  readonly name: string;
  /** Globs of result files, relative to the repository root. */
  readonly results: readonly string[];
  readonly config: string | null;
  readonly metric: { readonly name: string; readonly goal: Goal | null } | null;
}

export interface RulePolicy {
  readonly off: boolean;
  readonly severity: Severity | null;
  /** The rule's own options, checked by the rule's schema. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Ignore {
  readonly rule: string;
  /** A glob of paths or study names. */
  readonly path: string | null;
  readonly reason: string;
  /** ISO date; null for no end. */
  readonly until: string | null;
}

/** The policy file with every default filled in, and inputs merged over it. */
export interface Policy {
  readonly studies: readonly PolicyStudy[];
  /** Globs of configs; null: recognised by content. */
  readonly configs: readonly string[] | null;
  readonly rules: ReadonlyMap<string, RulePolicy>;
  readonly ignore: readonly Ignore[];
  readonly failOn: FailOn;
  readonly comment: CommentWhen;
  /** Most review comments on lines. */
  readonly inline: number;
  readonly language: Language;
}

export const defaultPolicy: Policy = {
  studies: [],
  configs: null,
  rules: new Map(),
  ignore: [],
  failOn: 'never',
  comment: 'on-findings',
  inline: 5,
  language: 'en',
};
